class View { var title: String!; var n: Int! = 3 }
let v = View()
print(v.n + 1)
print(v.title.count)  // traps
/* output:
4
*/
