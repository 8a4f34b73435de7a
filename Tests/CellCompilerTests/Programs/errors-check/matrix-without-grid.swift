struct Matrix {
  let rows: Int, columns: Int
  var grid: [Double]
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }  // error: return from initializer without initializing all stored properties
  subscript(r: Int, c: Int) -> Double { grid[r * columns + c] }
}
let m = Matrix(rows: 2, columns: 2)
print(m[0, 0])
