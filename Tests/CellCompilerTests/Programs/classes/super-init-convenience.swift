// Only a designated `init()` of the superclass is called by itself.
class Shape {
  var sides: Int
  init(sides: Int) { self.sides = sides }
  convenience init() { self.init(sides: 0) }
}
class Square: Shape {
  var length = 1.0
  init(length: Double) {
    self.length = length
  }  // error: 'super.init' isn't called on all paths before returning from initializer
}
print(Square(length: 2).sides)
