protocol Shape {
  var area: Double { get }
  func scaled(by factor: Double) -> Self
  static func unit() -> Self
}
struct Square: Shape {  // error: type 'Square' does not conform to protocol 'Shape'
  var side: Double
  var area: Int { Int(side * side) }
}
struct Circle: Shape {
  var radius: Double
  var area: Double { 3.14 * radius * radius }
  func scaled(by factor: Double) -> Circle { Circle(radius: radius * factor) }
  static func unit() -> Circle { Circle(radius: 1) }
}
let shapes: [Shape] = [Square(side: 2), Circle(radius: 1), 5]  // error: cannot convert value of type 'Int' to expected element type 'any Shape'
