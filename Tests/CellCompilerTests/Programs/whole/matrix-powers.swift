// Matrix struct
struct Matrix<T: Numeric>: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
  let rows: Int, cols: Int
  private var grid: [T]
  init(rows: Int, cols: Int, fill: T = 0) { self.rows = rows; self.cols = cols; grid = .init(repeating: fill, count: rows * cols) }
  init(arrayLiteral elements: [T]...) {
    rows = elements.count; cols = elements.first?.count ?? 0
    grid = elements.flatMap { $0 }
  }
  static func identity(_ n: Int) -> Self { var m = Self(rows: n, cols: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> T {
    get { precondition(r < rows && c < cols, "index"); return grid[r * cols + c] }
    set { grid[r * cols + c] = newValue }
  }
  subscript(row r: Int) -> [T] {
    get { Array(grid[r * cols ..< (r + 1) * cols]) }
    set { grid.replaceSubrange(r * cols ..< (r + 1) * cols, with: newValue) }
  }
  var transposed: Matrix { var m = Matrix(rows: cols, cols: rows); for r in 0..<rows { for c in 0..<cols { m[c, r] = self[r, c] } }; return m }
  static func + (l: Self, r: Self) -> Self { var m = l; m.grid = zip(l.grid, r.grid).map(+); return m }
  static func * (l: Self, r: Self) -> Self {
    var m = Self(rows: l.rows, cols: r.cols)
    for i in 0..<l.rows { for j in 0..<r.cols { m[i, j] = (0..<l.cols).reduce(into: 0) { $0 += l[i, $1] * r[$1, j] } } }
    return m
  }
  static func * (k: T, m: Self) -> Self { var m = m; m.grid = m.grid.map { k * $0 }; return m }
  static func += (l: inout Self, r: Self) { l = l + r }
  var description: String { (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") }
}
extension Matrix where T: BinaryFloatingPoint {
  var frobenius: T { grid.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
extension Matrix: Sequence {
  func makeIterator() -> AnyIterator<[T]> { var r = 0; return AnyIterator { defer { r += 1 }; return r < self.rows ? self[row: r] : nil } }
}
infix operator **: MultiplicationPrecedence
func ** <T>(m: Matrix<T>, n: Int) -> Matrix<T> { n == 0 ? .identity(m.rows) : n % 2 == 0 ? (m * m) ** (n / 2) : m * (m ** (n - 1)) }
let fib: Matrix<Int> = [[1, 1], [1, 0]]
print(fib ** 10)
var a: Matrix = [[1.0, 2], [3, 4]]
a += .identity(2)
a[row: 0] = [9, 8]
a[1, 1] *= 2
print(a, a.transposed, 0.5 * a, separator: "\n--\n")
print(a.frobenius, a == a.transposed.transposed)
for (i, row) in a.enumerated() { print(i, row) }
print(a.map { $0.reduce(0, +) }, a.contains([9, 8]))
let (x, y) = (a[0, 0], a[0, 1]); print(x + y)
/* output:
89 55
55 34
9.0 8.0
3.0 10.0
--
9.0 3.0
8.0 10.0
--
4.5 4.0
1.5 5.0
15.937377450509228 true
0 [9.0, 8.0]
1 [3.0, 10.0]
[17.0, 13.0] true
17.0
*/
