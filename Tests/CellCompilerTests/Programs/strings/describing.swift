print(String(describing: [1, 2]), String(1.5), String(true), "\(())")  // prints: [1, 2] 1.5 true ()
print(String(describing: Optional("a")), String(reflecting: "a\n"))  // prints: Optional("a") "a\n"
print("a".debugDescription, 5.description, (2.0).description)  // prints: "a" 5 2.0
