struct A {
  var x: Int
  init(x: Int) { x = x }
}
print(A(x: 1))
