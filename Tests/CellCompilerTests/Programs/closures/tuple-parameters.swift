let pairs = [("a", 1), ("b", 2)]
print(pairs.map { $0.0 + String($0.1) })  // prints: ["a1", "b2"]
print(pairs.map { name, n in "\(n)\(name)" })  // prints: ["1a", "2b"]
let total = pairs.reduce(0) { $0 + $1.1 }
print(total)  // prints: 3
