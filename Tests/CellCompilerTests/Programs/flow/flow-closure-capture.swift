func f() {
  var n: Int
  let c = { print(n) }  // error: variable 'n' captured by a closure before being initialized
  n = 2
  c()
}
f()
