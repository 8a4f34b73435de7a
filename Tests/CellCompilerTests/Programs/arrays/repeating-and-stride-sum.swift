print(Array(repeating: "ab", count: 3))  // prints: ["ab", "ab", "ab"]
print([Int](repeating: 0, count: 2))  // prints: [0, 0]
print([Double](repeating: 0.5, count: 2).reduce(0, +))  // prints: 1.0
print([Int]())  // prints: []
