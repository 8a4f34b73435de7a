struct P { var x: Int, y: Int }
func f() {
  var p: P
  p.x = 1  // error: struct 'p' must be completely initialized before a member is stored to
  print(p)
  var q: P
  print(q.x)  // error: variable 'q' used before being initialized
}
f()
