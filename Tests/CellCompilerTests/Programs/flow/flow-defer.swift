func f() {
  var n: Int
  defer { print(n) }
  n = 1
}
f()
/* output:
1
*/
