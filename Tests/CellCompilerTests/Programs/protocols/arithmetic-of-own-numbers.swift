struct R: SignedNumeric, Comparable { var v: Int
  static func < (a: R, b: R) -> Bool { a.v < b.v }
  init(_ v: Int) { self.v = v }
  init(integerLiteral v: Int) { self.v = v }
  init?<T>(exactly s: T) where T: BinaryInteger { v = Int(s) }
  var magnitude: R { R(abs(v)) }
  static func + (a: R, b: R) -> R { R(a.v + b.v) }
  static func - (a: R, b: R) -> R { R(a.v - b.v) }
  static func * (a: R, b: R) -> R { R(a.v * b.v) }
  static func *= (a: inout R, b: R) { a = a * b }
}
var r = R(3); r += 4; r -= 1; r *= 2; print(r, -r, +r); r.negate(); print(r, abs(r))
func f<T: SignedNumeric & Comparable>(_ x: T) -> T { var y = x; y += 1; y -= 3; y *= 2; y.negate(); return abs(-y) + +y }
print(f(R(7)), f(3), f(2.5), [R(1), 2].reduce(0, +))
struct V: AdditiveArithmetic { var x = 0.0, y = 0.0
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: V, b: V) -> V { V(x: a.x - b.x, y: a.y - b.y) }
  static let zero = V() }
var v = V(x: 1); v += V(y: 2); v -= V(x: 3); print(v, +v, [v, v].reduce(.zero, +))
extension Sequence where Element: AdditiveArithmetic { func sum() -> Element { var s = Element.zero; for e in self { s += e }; return s } }
print([v, v].sum(), [1, 2].sum(), [R(2)].sum())
/* output:
R(v: 12) R(v: -12) R(v: 12)
R(v: -12) R(v: 12)
R(v: 0) 0 0.0 R(v: 3)
V(x: -2.0, y: 2.0) V(x: -2.0, y: 2.0) V(x: -4.0, y: 4.0)
V(x: -4.0, y: 4.0) 3 R(v: 2)
*/
