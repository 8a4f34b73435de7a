protocol Describable { func describe() -> String }
struct Point: Describable {  // error: type 'Point' does not conform to protocol 'Describable'
  var x: Int, y: Int
}
struct Line: Describable {  // error: type 'Line' does not conform to protocol 'Describable'
  var a: Point, b: Point
  func describe() { print("line") }
}
let p: Describable = Point(x: 1, y: 2)
print(p.x)  // error: value of type 'any Describable' has no member 'x'
