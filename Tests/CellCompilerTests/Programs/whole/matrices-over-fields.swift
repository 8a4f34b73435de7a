// generic matrix with protocols and operators
protocol Field: Equatable { static var zero: Self { get }; static var one: Self { get }
  static func + (a: Self, b: Self) -> Self; static func * (a: Self, b: Self) -> Self
  static prefix func - (a: Self) -> Self }
extension Double: Field { static var one: Double { 1 } }
struct Mod7: Field, ExpressibleByIntegerLiteral, CustomStringConvertible {
  let v: Int
  init(integerLiteral x: Int) { v = ((x % 7) + 7) % 7 }
  init(_ x: Int) { self.init(integerLiteral: x) }
  static let zero: Mod7 = 0, one: Mod7 = 1
  static func + (a: Mod7, b: Mod7) -> Mod7 { Mod7(a.v + b.v) }
  static func * (a: Mod7, b: Mod7) -> Mod7 { .init(a.v * b.v) }
  static prefix func - (a: Mod7) -> Mod7 { Mod7(-a.v) }
  var description: String { "\(v)₇" }
}
struct Matrix<S: Field>: Equatable, CustomStringConvertible {
  let rows: Int, columns: Int
  private var grid: [S]
  enum Failure: Error { case shape(Int, Int) }
  init(_ rows: [[S]]) throws(Failure) {
    self.rows = rows.count
    columns = rows.first?.count ?? 0
    for r in rows where r.count != columns { throw .shape(columns, r.count) }
    grid = rows.flatMap { $0 }
  }
  private init(rows: Int, columns: Int, grid: [S]) { (self.rows, self.columns, self.grid) = (rows, columns, grid) }
  static func identity(_ n: Int) -> Self {
    var m = Self(rows: n, columns: n, grid: Array(repeating: .zero, count: n * n))
    for i in 0..<n { m[i, i] = .one }
    return m
  }
  subscript(r: Int, c: Int) -> S {
    get { precondition(r < rows && c < columns); return grid[r * columns + c] }
    set { grid[r * columns + c] = newValue }
  }
  var transposed: Matrix {
    var t = Matrix(rows: columns, columns: rows, grid: grid)
    for r in 0..<rows { for c in 0..<columns { t[c, r] = self[r, c] } }
    return t
  }
  static func * (a: Self, b: Self) -> Self? {
    guard a.columns == b.rows else { return nil }
    var out = Self(rows: a.rows, columns: b.columns, grid: .init(repeating: .zero, count: a.rows * b.columns))
    for i in 0..<a.rows { for j in 0..<b.columns {
      out[i, j] = (0..<a.columns).map { a[i, $0] * b[$0, j] }.reduce(.zero, +)
    } }
    return out
  }
  func power(_ n: Int) -> Self { n == 0 ? .identity(rows) : (self * power(n - 1))! }
  var description: String {
    (0..<rows).map { r in (0..<columns).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n")
  }
}
let a = try Matrix<Double>([[1, 1], [1, 0]])
print(a.power(10))
let m = try Matrix<Mod7>([[1, 2, 3], [4, 5, 6]])
print(m.transposed)
print((m * m.transposed).map { "\($0)" } ?? "shape", m * m == nil)
do { _ = try Matrix<Double>([[1], [1, 2]]) } catch .shape(let x, let y) { print("bad", x, y) }
print(Matrix<Mod7>.identity(2), -Mod7(3))
func dot<S: Field>(_ x: [S], _ y: [S]) -> S { zip(x, y).reduce(S.zero) { $0 + $1.0 * $1.1 } }
print(dot([1.5, 2], [2, 4]), dot([3, 5] as [Mod7], [4, 6]))
/* output:
89.0 55.0
55.0 34.0
1₇ 4₇
2₇ 5₇
3₇ 6₇
0₇ 4₇
4₇ 0₇ true
bad 1 2
1₇ 0₇
0₇ 1₇ 4₇
11.0 0₇
*/
