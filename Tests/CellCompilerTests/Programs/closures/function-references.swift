func double(_ x: Int) -> Int { x * 2 }
print([1, 2].map(double))  // prints: [2, 4]
print([1, 2].map(String.init))  // prints: ["1", "2"]
print(["1", "x", "3"].compactMap(Int.init))  // prints: [1, 3]
print(["a", "b"].map { $0.uppercased() })  // prints: ["A", "B"]
