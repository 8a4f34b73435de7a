import Foundation

struct Matrix: Equatable, ExpressibleByArrayLiteral {
  enum Failure: Error { case shapes((Int, Int), (Int, Int)), singular }

  private(set) var rows: [[Double]]
  var shape: (rows: Int, columns: Int) { (rows.count, rows.first?.count ?? 0) }

  init(arrayLiteral elements: [Double]...) { rows = elements }
  init(_ rows: [[Double]]) { self.rows = rows }
  init(rows: Int, columns: Int, _ make: (Int, Int) -> Double) {
    self.rows = (0..<rows).map { i in (0..<columns).map { j in make(i, j) } }
  }

  static func identity(_ n: Int) -> Matrix { Matrix(rows: n, columns: n) { $0 == $1 ? 1 : 0 } }

  subscript(i: Int, j: Int) -> Double {
    get { rows[i][j] }
    set { rows[i][j] = newValue }
  }
  subscript(row i: Int) -> [Double] { rows[i] }
  subscript(column j: Int) -> [Double] { rows.map { $0[j] } }

  var transposed: Matrix { Matrix(rows: shape.columns, columns: shape.rows) { self[$1, $0] } }

  func map(_ transform: (Double) throws -> Double) rethrows -> Matrix {
    Matrix(try rows.map { try $0.map(transform) })
  }

  static func + (a: Matrix, b: Matrix) -> Matrix {
    Matrix(zip(a.rows, b.rows).map { zip($0, $1).map(+) })
  }
  static prefix func - (a: Matrix) -> Matrix { a.map(-) }
  static func - (a: Matrix, b: Matrix) -> Matrix { a + -b }
  static func * (scale: Double, a: Matrix) -> Matrix { a.map { $0 * scale } }
  static func * (a: Matrix, b: Matrix) throws -> Matrix {
    guard a.shape.columns == b.shape.rows else { throw Failure.shapes(a.shape, b.shape) }
    return Matrix(rows: a.shape.rows, columns: b.shape.columns) { i, j in
      zip(a[row: i], b[column: j]).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }
  static func += (a: inout Matrix, b: Matrix) { a = a + b }

  func inverse() throws -> Matrix {
    let n = shape.rows
    var left = rows, right = Matrix.identity(n).rows
    for column in 0..<n {
      guard let pivot = (column..<n).max(by: { abs(left[$0][column]) < abs(left[$1][column]) }),
        abs(left[pivot][column]) > 1e-12
      else { throw Failure.singular }
      left.swapAt(column, pivot)
      right.swapAt(column, pivot)
      let divisor = left[column][column]
      left[column] = left[column].map { $0 / divisor }
      right[column] = right[column].map { $0 / divisor }
      for row in 0..<n where row != column {
        let factor = left[row][column]
        for k in 0..<n {
          left[row][k] -= factor * left[column][k]
          right[row][k] -= factor * right[column][k]
        }
      }
    }
    return Matrix(right)
  }
}

extension Matrix: CustomStringConvertible {
  var description: String {
    rows.map { "[" + $0.map { String(format: "%6.2f", $0) }.joined(separator: " ") + "]" }
      .joined(separator: "\n")
  }
}

precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator ^^: PowerPrecedence
func ^^ (base: Matrix, exponent: Int) throws -> Matrix {
  try (0..<exponent).reduce(.identity(base.shape.rows)) { product, _ in try product * base }
}

let a: Matrix = [[1, 2], [3, 4]]
let b = Matrix(rows: 2, columns: 3) { Double($0 * 3 + $1) }
print(a)
print(try a * b)
print(b.transposed.shape, b[column: 2], b[row: 1])
var sum = a + .identity(2)
sum += 2 * a
sum[0, 0] = -1
print(sum, sum == a, a - a == [[0, 0], [0, 0]])
print(try a ^^ 3)
print(try a.inverse())
let unit = try a * a.inverse()
print(unit.map { $0.rounded() } == .identity(2))
do {
  _ = try b * b
} catch Matrix.Failure.shapes(let left, let right) {
  print("cannot multiply \(left.0)×\(left.1) by \(right.0)×\(right.1)")
}
do {
  let flat: Matrix = [[1, 2], [2, 4]]
  print(try flat.inverse())
} catch { print("\(error)") }
/* output:
[  1.00   2.00]
[  3.00   4.00]
[  6.00   9.00  12.00]
[ 12.00  19.00  26.00]
(rows: 3, columns: 2) [2.0, 5.0] [3.0, 4.0, 5.0]
[ -1.00   6.00]
[  9.00  13.00] false true
[ 37.00  54.00]
[ 81.00 118.00]
[ -2.00   1.00]
[  1.50  -0.50]
true
cannot multiply 2×3 by 2×3
singular
*/
