struct Matrix: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
  let rows: Int, columns: Int
  private var grid: [Double]
  init(rows: Int, columns: Int, repeating v: Double = 0) { (self.rows, self.columns) = (rows, columns); grid = Array(repeating: v, count: rows * columns) }
  init(arrayLiteral elements: [Double]...) { rows = elements.count; columns = elements.first?.count ?? 0; grid = elements.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> Double {
    get { precondition(valid(r, c), "out of range"); return grid[r * columns + c] }
    set { precondition(valid(r, c), "out of range"); grid[r * columns + c] = newValue }
  }
  subscript(row r: Int) -> [Double] { get { Array(grid[r * columns..<(r + 1) * columns]) } set { grid.replaceSubrange(r * columns..<(r + 1) * columns, with: newValue) } }
  private func valid(_ r: Int, _ c: Int) -> Bool { (0..<rows).contains(r) && (0..<columns).contains(c) }
  var transposed: Matrix { var m = Matrix(rows: columns, columns: rows); for r in 0..<rows { for c in 0..<columns { m[c, r] = self[r, c] } }; return m }
  var description: String { (0..<rows).map { r in self[row: r].map { String($0) }.joined(separator: " ") }.joined(separator: "\n") }
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.grid.indices { m.grid[i] += b.grid[i] }; return m }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows)
    var m = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { m[i, j] += a[i, k] * b[k, j] } } }
    return m
  }
  static func * (s: Double, m: Matrix) -> Matrix { var r = m; r.grid = r.grid.map { $0 * s }; return r }
  static func += (a: inout Matrix, b: Matrix) { a = a + b }
  static prefix func - (m: Matrix) -> Matrix { -1 * m }
}
infix operator **: MultiplicationPrecedence
func ** (m: Matrix, n: Int) -> Matrix { (0..<n).reduce(Matrix.identity(m.rows)) { r, _ in r * m } }
let a: Matrix = [[1, 1], [1, 0]]
print(a ** 10)
print((a + .identity(2)).transposed == a + .identity(2))
var b = 2 * a
b += a
b[row: 1] = [7, 8]
b[0, 1] *= 10
print(b, -b, separator: "\n--\n")
print(b * a)
print(Matrix(rows: 2, columns: 3, repeating: 0.5).transposed)
/* output:
89.0 55.0
55.0 34.0
true
3.0 30.0
7.0 8.0
--
-3.0 -30.0
-7.0 -8.0
33.0 3.0
15.0 7.0
0.5 0.5
0.5 0.5
0.5 0.5
*/
