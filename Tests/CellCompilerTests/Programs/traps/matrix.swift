struct M { var g = [[1, 2], [3]]
  subscript(i: Int, j: Int) -> Int { get { g[i][j] } set { g[i][j] = newValue } } }  // traps
var m = M()
m[0, 1] = 9
print(m[0, 1])
m[1, 1] = 5
print(m[1, 1])
/* output:
9
*/
