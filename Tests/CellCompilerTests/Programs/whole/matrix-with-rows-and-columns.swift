import Foundation
struct Matrix: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
  var rows: Int, cols: Int, grid: [Double]
  init(rows: Int, cols: Int, repeating v: Double = 0) { (self.rows, self.cols) = (rows, cols); grid = .init(repeating: v, count: rows * cols) }
  init(arrayLiteral elements: [Double]...) { rows = elements.count; cols = elements.first?.count ?? 0; grid = elements.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, cols: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> Double { get { grid[r * cols + c] } set { grid[r * cols + c] = newValue } }
  subscript(row r: Int) -> ArraySlice<Double> { get { grid[r * cols..<(r + 1) * cols] } set { grid.replaceSubrange(r * cols..<(r + 1) * cols, with: newValue) } }
  subscript(column c: Int) -> [Double] { stride(from: c, to: grid.count, by: cols).map { grid[$0] } }
  var transposed: Matrix { var t = Matrix(rows: cols, cols: rows); for r in 0..<rows { for c in 0..<cols { t[c, r] = self[r, c] } }; return t }
  static func * (a: Matrix, b: Matrix) -> Matrix { precondition(a.cols == b.rows, "shapes"); var m = Matrix(rows: a.rows, cols: b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols { m[i, j] = zip(a[row: i], b[column: j]).reduce(0) { $0 + $1.0 * $1.1 } } }; return m }
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.grid.indices { m.grid[i] += b.grid[i] }; return m }
  static func * (k: Double, m: Matrix) -> Matrix { var r = m; r.grid = r.grid.map { k * $0 }; return r }
  static prefix func - (m: Matrix) -> Matrix { -1 * m }
  static func += (a: inout Matrix, b: Matrix) { a = a + b }
  var description: String { (0..<rows).map { r in self[row: r].map { String(format: "%6.2f", $0) }.joined(separator: " ") }.joined(separator: "\n") }
  mutating func swapRows(_ i: Int, _ j: Int) { if i != j { (self[row: i], self[row: j]) = (self[row: j], self[row: i]) } }
  func solve(_ b: [Double]) -> [Double]? {
    var a = self, x = b
    for k in 0..<rows {
      guard let p = (k..<rows).max(by: { abs(a[$0, k]) < abs(a[$1, k]) }), abs(a[p, k]) > 1e-12 else { return nil }
      a.swapRows(k, p); x.swapAt(k, p)
      for i in k + 1..<rows where a[i, k] != 0 { let f = a[i, k] / a[k, k]; for j in k..<cols { a[i, j] -= f * a[k, j] }; x[i] -= f * x[k] }
    }
    for i in (0..<rows).reversed() { for j in i + 1..<cols { x[i] -= a[i, j] * x[j] }; x[i] /= a[i, i] }
    return x
  }
}
var m: Matrix = [[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]
print(m); print(m.transposed * m); print(-m + Matrix.identity(3))
print(m.solve([8, -11, -3])!.map { ($0 * 1000).rounded() / 1000 }, Matrix(rows: 2, cols: 2).solve([1, 2]) as Any)
m[row: 0] = [9, 8, 7]; m += .identity(3); m[1, 1] *= 10
print(m, m == m.transposed.transposed, m[column: 1])

/* output:
  2.00   1.00  -1.00
 -3.00  -1.00   2.00
 -2.00   1.00   2.00
 17.00   3.00 -12.00
  3.00   3.00  -1.00
-12.00  -1.00   9.00
 -1.00  -1.00   1.00
  3.00   2.00  -2.00
  2.00  -1.00  -1.00
[2.0, 3.0, -1.0] nil
 10.00   8.00   7.00
 -3.00   0.00   2.00
 -2.00   1.00   3.00 true [8.0, 0.0, 1.0]
*/
