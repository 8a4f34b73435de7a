class A {  // error: class 'A' has no initializers
  var a: Int
  var b = 2
}
print(A().b)  // error: 'A' cannot be constructed because it has no accessible initializers
