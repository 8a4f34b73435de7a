class Shape {
  func area() -> Double { 0 }
}
class Circle: Shape {
  let r: Double
  init(_ r: Double) { self.r = r }
  override func area() -> Int { 3 }  // error: method does not override any method from its superclass
}
class Square: Shape {  // error: class 'Square' has no initializers
  let s: Double
  override func area(scale: Double) -> Double { s * s * scale }  // error: method does not override any method from its superclass
}
let shapes: [Shape] = [Circle(1), Square()]  // error: 'Square' cannot be constructed because it has no accessible initializers
let c: Circle = shapes[0]  // error: cannot convert value of type 'Shape' to specified type 'Circle'
print(shapes[0].r)  // error: value of type 'Shape' has no member 'r'
