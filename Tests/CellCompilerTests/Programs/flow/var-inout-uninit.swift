func set(_ n: inout Int) { n = 1 }
func f() {
  var a: Int
  set(&a)  // error: variable 'a' passed by reference before being initialized
  print(a)
}
f()
