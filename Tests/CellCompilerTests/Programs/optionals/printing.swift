let x: Int? = 3
let n: Double? = nil
print(x as Any, n as Any)  // prints: Optional(3) nil
print([x, nil])  // prints: [Optional(3), nil]
print(String(describing: x))  // prints: Optional(3)
let d: Int?? = 5
print(d as Any)  // prints: Optional(Optional(5))
let t: (Int?, String?) = (1, nil)
print(t)  // prints: (Optional(1), nil)
