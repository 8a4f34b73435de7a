struct V: Equatable {
  var x: Double, y: Double
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static func * (k: Double, v: V) -> V { V(x: k * v.x, y: k * v.y) }
  static prefix func - (v: V) -> V { -1 * v }
  static func += (a: inout V, b: V) { a = a + b }
}
var v = V(x: 1, y: 2) + 2 * V(x: 0, y: 1)
v += V(x: 10, y: 10)
print(v, -v, v == V(x: 11, y: 14))  // prints: V(x: 11.0, y: 14.0) V(x: -11.0, y: -14.0) true
