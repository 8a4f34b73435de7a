let a = Array(1...7)
let chunks = stride(from: 0, to: a.count, by: 3).map { Array(a[$0..<min($0 + 3, a.count)]) }
print(chunks)  // prints: [[1, 2, 3], [4, 5, 6], [7]]
let windows = (0...(a.count - 3)).map { Array(a[$0..<$0 + 3]) }
print(windows.map { $0.reduce(0, +) })  // prints: [6, 9, 12, 15, 18]
