print(["a", "b"].joined(separator: "-"), ["a", "b"].joined())  // prints: a-b ab
print([[1], [2, 3]].joined().map { $0 })  // prints: [1, 2, 3]
print([1, 0, 2, 3, 0].split(separator: 0).map(Array.init))  // prints: [[1], [2, 3]]
