let xs = [2.5, -1, 7]
print(xs.min()!, xs.max()!)  // prints: -1.0 7.0
let empty: [Int] = []
print(empty.min() as Any, empty.max() ?? 0)  // prints: nil 0
let pairs = [(1, "x"), (0, "y"), (1, "a")]
print(pairs.sorted { $0.0 < $1.0 }.map { $0.1 })  // prints: ["y", "x", "a"]
