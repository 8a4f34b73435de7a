func transpose(_ m: [[Double]]) -> [[Double]] {
  guard let first = m.first else { return [] }
  return first.indices.map { j in m.map { $0[j] } }
}
func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  let bt = transpose(b)
  return a.map { row in bt.map { col in zip(row, col).map(*).reduce(0, +) } }
}
print(transpose([[1, 2, 3], [4, 5, 6]]))  // prints: [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))  // prints: [[2.0, 1.0], [4.0, 3.0]]
