let xs = Array(1...10)
print(xs.filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +))  // prints: 220
print(xs.map { Double($0) / 2 })  // prints: [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0]
print(["1", "two", "3"].compactMap { Int($0) })  // prints: [1, 3]
print([[1, 2], [], [3]].flatMap { $0 })  // prints: [1, 2, 3]
print(xs.reduce(into: [:] as [Bool: Int]) { $0[$1 > 3, default: 0] += 1 }[true]!)  // prints: 7
