struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private var storage: [Double]
    init(rows: Int, columns: Int, repeating v: Double = 0) { precondition(rows > 0 && columns > 0); self.rows = rows; self.columns = columns; storage = Array(repeating: v, count: rows * columns) }
    init(_ rows: [[Double]]) { self.rows = rows.count; columns = rows[0].count; storage = rows.flatMap { $0 } }
    static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m }
    subscript(r: Int, c: Int) -> Double { get { precondition(valid(r, c), "out of range"); return storage[r * columns + c] } set { storage[r * columns + c] = newValue } }  // traps
    private func valid(_ r: Int, _ c: Int) -> Bool { r >= 0 && r < rows && c >= 0 && c < columns }
    var transposed: Matrix { var t = Matrix(rows: columns, columns: rows); for r in 0..<rows { for c in 0..<columns { t[c, r] = self[r, c] } }; return t }
    func row(_ r: Int) -> ArraySlice<Double> { storage[(r * columns)..<((r + 1) * columns)] }
    static func * (a: Matrix, b: Matrix) -> Matrix { var m = Matrix(rows: a.rows, columns: b.columns); for i in 0..<a.rows { for j in 0..<b.columns { m[i, j] = (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] } } }; return m }
    static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.storage.indices { m.storage[i] += b.storage[i] }; return m }
    static func *= (a: inout Matrix, k: Double) { for i in a.storage.indices { a.storage[i] *= k } }
    var description: String { (0..<rows).map { row($0).map { String($0) }.joined(separator: " ") }.joined(separator: "\n") }
}
var a = Matrix([[1, 2], [3, 4]])
print(a * .identity(2) == a, a.transposed, separator: "\n")
a *= 2; a[0, 0] += 0.5
print(a + a, a.row(1).reduce(0, +), Array(a.row(1)))
print(a[5, 0])
/* output:
true
1.0 3.0
2.0 4.0
5.0 8.0
12.0 16.0 14.0 [6.0, 8.0]
*/
