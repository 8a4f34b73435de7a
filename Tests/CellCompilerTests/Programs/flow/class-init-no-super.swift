class A {
  var name: String
  init(name: String) { self.name = name }
}
class B: A {
  var size: Int
  init(size: Int) {
    self.size = size
  }  // error: 'super.init' isn't called on all paths before returning from initializer
}
print(B(size: 2).size)
