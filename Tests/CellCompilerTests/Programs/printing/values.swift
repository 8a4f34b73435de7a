print(1, 2.0, "s", true, [1], ["a"], (1, "b"), 3...4, nil as Int? as Any)  // prints: 1 2.0 s true [1] ["a"] (1, "b") 3...4 nil
print([[1.0], [2.5, 3]], ["k": [1]], Character("c"), ["c" as Character])  // prints: [[1.0], [2.5, 3.0]] ["k": [1]] c ["c"]
print("", [""], [String]())  // prints:  [""] []
