class A {
  var name: String
  init(name: String) { self.name = name }
}
class B: A {
  var size: Int
  init(size: Int) {
    super.init(name: "b")  // error: property 'self.size' not initialized at super.init call
    self.size = size
  }
}
print(B(size: 2).size)
