struct P {
  var x: Int
  var y: Int
  init(x: Int) {
    self.x = x
    self.y = double()  // error: 'self' used before all stored properties are initialized
  }
  func double() -> Int { x * 2 }
}
print(P(x: 1).y)
