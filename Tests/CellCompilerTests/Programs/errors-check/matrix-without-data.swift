struct Matrix {
  let rows: Int, cols: Int
  var data: [Double]
  init(rows: Int, cols: Int) {
    self.rows = rows
    self.cols = cols
  }  // error: return from initializer without initializing all stored properties
  subscript(r: Int, c: Int) -> Double {
    get { data[r * cols + c] }
    set { data[r * cols + c] = newValue }
  }
}
var m = Matrix(rows: 2, cols: 2)
m[0, 0] = 1
print(m[0, 0])
