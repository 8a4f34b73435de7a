class A {
  var a: Int
  var b: Int
  init() {
    a = 1
    show()  // error: 'self' used in method call 'show' before all stored properties are initialized
    b = 2
  }
  func show() { print(a) }
}
_ = A()
