struct Matrix: Equatable, CustomStringConvertible {
  let rows: Int, columns: Int
  private(set) var values: [Double]
  init(_ r: [[Double]]) {
    rows = r.count
    columns = r.first?.count ?? 0
    values = r.flatMap { $0 }
  }
  init(rows: Int, columns: Int, _ f: (Int, Int) -> Double) {
    self.rows = rows
    self.columns = columns
    values = (0..<rows).flatMap { i in (0..<columns).map { j in f(i, j) } }
  }
  subscript(i: Int, j: Int) -> Double {
    get { values[i * columns + j] }
    set { values[i * columns + j] = newValue }
  }
  var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "shapes differ")
    return Matrix(rows: a.rows, columns: b.columns) { i, j in
      (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
    }
  }
  var description: String {
    (0..<rows).map { i in (0..<columns).map { "\(self[i, $0])" }.joined(separator: " ") }.joined(separator: "\n")
  }
}
var a = Matrix([[1, 2], [3, 4], [5, 6]])
let gram = a.transposed * a
print(gram)
a[0, 0] = 10
print(a.transposed)
print(gram == gram.transposed, a * Matrix([[1], [1]]) == Matrix([[12], [7], [11]]))

/* output:
35.0 44.0
44.0 56.0
10.0 3.0 5.0
2.0 4.0 6.0
true true
*/
