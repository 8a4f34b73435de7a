struct Matrix: Equatable {
  let rows: Int, cols: Int
  private var grid: [Double]
  init(rows: Int, cols: Int, repeating v: Double = 0) { self.rows = rows; self.cols = cols; grid = Array(repeating: v, count: rows * cols) }
  init(_ r: [[Double]]) { self.init(rows: r.count, cols: r.first?.count ?? 0); for i in 0..<rows { for j in 0..<cols { self[i, j] = r[i][j] } } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, cols: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(i: Int, j: Int) -> Double {
    get { precondition(valid(i, j), "index out of range"); return grid[i * cols + j] }  // traps
    set { assert(valid(i, j)); grid[i * cols + j] = newValue }
  }
  subscript(row i: Int) -> [Double] { Array(grid[i * cols ..< (i + 1) * cols]) }
  subscript(col j: Int) -> [Double] { get { (0..<rows).map { self[$0, j] } } set { for (i, v) in newValue.enumerated() { self[i, j] = v } } }
  private func valid(_ i: Int, _ j: Int) -> Bool { (0..<rows).contains(i) && (0..<cols) ~= j }
  var transposed: Matrix { var t = Matrix(rows: cols, cols: rows); for i in 0..<rows { for j in 0..<cols { t[j, i] = self[i, j] } }; return t }
  func map(_ f: (Double) throws -> Double) rethrows -> Matrix { var m = self; m.grid = try grid.map(f); return m }
  var trace: Double? { rows == cols ? (0..<rows).reduce(0) { $0 + self[$1, $1] } : nil }
}
extension Matrix {
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for k in m.grid.indices { m.grid[k] += b.grid[k] }; return m }
  static prefix func - (a: Matrix) -> Matrix { a.map(-) }
  static func - (a: Matrix, b: Matrix) -> Matrix { a + -b }
  static func * (k: Double, a: Matrix) -> Matrix { a.map { k * $0 } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.cols == b.rows)
    var m = Matrix(rows: a.rows, cols: b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols { m[i, j] = zip(a[row: i], b[col: j]).reduce(0) { $0 + $1.0 * $1.1 } } }
    return m
  }
  static func += (a: inout Matrix, b: Matrix) { a = a + b }
  static func ** (a: Matrix, n: Int) -> Matrix { n == 0 ? .identity(a.rows) : n % 2 == 0 ? (a * a) ** (n / 2) : a * (a ** (n - 1)) }
}
infix operator **: MultiplicationPrecedence
infix operator •: MultiplicationPrecedence
func • (a: [Double], b: [Double]) -> Double { zip(a, b).map(*).reduce(0, +) }
extension Matrix: CustomStringConvertible {
  var description: String { (0..<rows).map { i in self[row: i].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") }
}
extension Matrix: ExpressibleByArrayLiteral { init(arrayLiteral elements: [Double]...) { self.init(elements) } }
var a: Matrix = [[1, 2], [3, 4]]
let b = Matrix([[0, 1], [1, 0]])
print(a * b, a.transposed, 2 * a - b, separator: "\n--\n")
a += .identity(2); print(a, a.trace ?? .nan, a == a.transposed.transposed)
a[col: 0] = [9, 8]; print(a[row: 1], a[col: 0], [1, 2] • [3, 4])
let fib = Matrix([[1, 1], [1, 0]]) ** 10
print(fib[0, 1], Matrix(rows: 2, cols: 3).trace as Any)
let c = a[2, 0]
/* output:
2.0 1.0
4.0 3.0
--
1.0 3.0
2.0 4.0
--
2.0 3.0
5.0 8.0
2.0 2.0
3.0 5.0 7.0 true
[8.0, 5.0] [9.0, 8.0] 11.0
55.0 nil
*/
