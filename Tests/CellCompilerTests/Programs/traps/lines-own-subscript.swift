struct M {
  var rows: [[Int]]
  subscript(r: Int, c: Int) -> Int {
    get {
      precondition(c < 2)
      return rows[r][c]
    }
    set { rows[r][c] = newValue }  // traps
  }
}
var m = M(rows: [[1, 2]])
m[0, 1] = 5
print(m[0, 1])
m[
  3, 0
] = 1
/* output:
5
*/
