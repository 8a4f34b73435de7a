print((0..<10).clamped(to: 5..<20), (0..<5).overlaps(4..<6))  // prints: 5..<10 true
print(Array(stride(from: 0, to: 10, by: 4)), Array(stride(from: 5, through: 0, by: -5)))  // prints: [0, 4, 8] [5, 0]
print((1...10).filter { $0.isMultiple(of: 5) }, (1...4).sum)  // prints: [5, 10] 10
extension ClosedRange where Bound == Int { var sum: Int { reduce(0, +) } }
