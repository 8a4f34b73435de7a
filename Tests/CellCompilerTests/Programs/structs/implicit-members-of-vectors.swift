struct Vec2: Equatable { var x, y: Double
  static let zero = Vec2(x: 0, y: 0), unitX = Vec2(x: 1, y: 0), unitY = Vec2(x: 0, y: 1)
  static func + (a: Vec2, b: Vec2) -> Vec2 { .init(x: a.x + b.x, y: a.y + b.y) }
  static func * (k: Double, a: Vec2) -> Vec2 { .init(x: k * a.x, y: k * a.y) }
  static func * (a: Vec2, k: Double) -> Vec2 { k * a }
  static prefix func - (a: Vec2) -> Vec2 { -1 * a }
  var length: Double { (x * x + y * y).squareRoot() }
  static func polar(_ r: Double, _ t: Double) -> Vec2 { Vec2(x: r, y: t) } }
let v: Vec2 = 2 * .unitX + .unitY
print(v)
let w: Vec2 = -.unitX + .polar(3, .pi) * 2
print(w.x, w == .zero, .zero == w, v != .unitX)
print([Vec2.unitX, .unitY, .init(x: 2, y: 2)].reduce(.zero, +))
print([v, .zero].map(\.length).max() ?? .zero)
func dist(_ a: Vec2, _ b: Vec2 = .zero) -> Double { (a + -b).length }
print(dist(.unitX), dist(.unitX, .unitY) > 1.41, dist(3 * .unitX))
let moves: [Character: Vec2] = ["L": -.unitX, "R": .unitX, "U": .unitY]
print("RRUL".compactMap { moves[$0] }.reduce(.zero, +), "RRX".map { moves[$0] ?? .zero }.reduce(.zero) { $0 + $1 })
let path = "RU".reduce(into: [Vec2.zero]) { $0.append($0.last! + (moves[$1] ?? .zero)) }
print(path.count, path.contains(.init(x: 1, y: 1)), path.firstIndex(of: .unitX) ?? -1)
var p = Vec2.zero
p = p + .unitX
print(p, [p, .unitY].sorted { $0.y > $1.y }.first == .unitY)
let o: Vec2? = .unitX
print(o == .unitX, o ?? .zero, o.map { $0 + .unitY } ?? .zero)
/* output:
Vec2(x: 2.0, y: 1.0)
5.0 false false true
Vec2(x: 3.0, y: 3.0)
2.23606797749979
1.0 true 3.0
Vec2(x: 1.0, y: 1.0) Vec2(x: 2.0, y: 0.0)
3 true 1
Vec2(x: 1.0, y: 0.0) true
true Vec2(x: 1.0, y: 0.0) Vec2(x: 1.0, y: 1.0)
*/
