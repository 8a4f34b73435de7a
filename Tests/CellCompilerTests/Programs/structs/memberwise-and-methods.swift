struct Point {
  var x: Double
  var y = 0.0
  func distance(to other: Point) -> Double {
    let dx = x - other.x, dy = y - other.y
    return (dx * dx + dy * dy).squareRoot()
  }
}
let a = Point(x: 0), b = Point(x: 3, y: 4)
print(a.distance(to: b))  // prints: 5.0
print(a, b)  // prints: Point(x: 0.0, y: 0.0) Point(x: 3.0, y: 4.0)
print([a])  // prints: [main.Point(x: 0.0, y: 0.0)]
