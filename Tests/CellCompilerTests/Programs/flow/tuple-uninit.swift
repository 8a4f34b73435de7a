func f() {
  var t: (Int, Int)
  t.0 = 1
  print(t)  // error: variable 't.1' used before being initialized
  let (a, b): (Int, String)
  a = 1
  print(a, b)  // error: constant 'b' used before being initialized
}
f()
