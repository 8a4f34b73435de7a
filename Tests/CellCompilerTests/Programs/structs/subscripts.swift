struct Matrix {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: 0, count: rows * columns)
  }
  subscript(r: Int, c: Int) -> Double {
    get { grid[r * columns + c] }
    set { grid[r * columns + c] = newValue }
  }
}
var m = Matrix(rows: 2, columns: 2)
m[0, 1] = 1.5
m[1, 0] += 2
print(m.grid, m[0, 1] * m[1, 0])  // prints: [0.0, 1.5, 2.0, 0.0] 3.0
