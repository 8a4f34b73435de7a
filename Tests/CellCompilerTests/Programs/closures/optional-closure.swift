var transform: ((Double) -> Double)? = nil
print(transform?(2) ?? -1.0)  // prints: -1.0
transform = { $0 / 4 }
print(transform?(2) ?? -1.0)  // prints: 0.5
print(transform!(10))  // prints: 2.5
