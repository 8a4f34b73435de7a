struct P {
  var x: Int
  var y: Int
  init(x: Int) {
    self.x = x
  }  // error: return from initializer without initializing all stored properties
}
print(P(x: 1).x)
