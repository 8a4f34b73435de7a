let losses: [String: Double] = ["a": 0.5]
print(losses["a"] ?? 0)  // prints: 0.5
print(losses["b"] ?? 0)  // prints: 0.0
let known = losses["b"] ?? 0
print(known)  // prints: 0.0
print("\(losses["b"] ?? 0)")  // prints: 0.0
