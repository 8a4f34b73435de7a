struct Matrix {
  let rows: Int, cols: Int
  var data: [Double]
  subscript(r: Int, c: Int) -> Double {
    return data[r * cols + c]
  }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    let result = Matrix(rows: a.rows, cols: b.cols, data: [])
    result[0, 0] = 3  // error: cannot assign through subscript: subscript is get-only
    return result
  }
}
let a = Matrix(rows: 1, cols: 1, data: [1])
print(a * 2)  // error: binary operator '*' cannot be applied to operands of type 'Matrix' and 'Int'
print((a * a)[0])  // error:
print(a + a)  // error: binary operator '+' cannot be applied to two 'Matrix' operands
