// operators generic, custom protocol numeric
protocol Ring: Equatable { static var zero: Self { get }; static var one: Self { get }; static func + (l: Self, r: Self) -> Self; static func * (l: Self, r: Self) -> Self; static prefix func - (x: Self) -> Self }
extension Ring { static func - (l: Self, r: Self) -> Self { l + -r }; static func += (l: inout Self, r: Self) { l = l + r }
  static func ^ (b: Self, n: Int) -> Self { n == 0 ? one : (0..<n).reduce(one) { a, _ in a * b } }
  static func sum(_ xs: Self...) -> Self { xs.reduce(zero, +) } }
extension Int: Ring { static var one: Int { 1 } }
extension Double: Ring { static var one: Double { 1 } }
struct Mod7: Ring, ExpressibleByIntegerLiteral, CustomStringConvertible { let v: Int; init(integerLiteral n: Int) { v = ((n % 7) + 7) % 7 }; init(_ n: Int) { self.init(integerLiteral: n) }
  static let zero: Mod7 = 0, one: Mod7 = 1; static func + (l: Self, r: Self) -> Self { Mod7(l.v + r.v) }; static func * (l: Self, r: Self) -> Self { Mod7(l.v * r.v) }; static prefix func - (x: Self) -> Self { Mod7(-x.v) }; var description: String { "\(v)₇" } }
struct Poly<R: Ring>: Ring, CustomStringConvertible { var c: [R]; static var zero: Poly { Poly(c: []) }; static var one: Poly { Poly(c: [R.one]) }
  static func + (l: Poly, r: Poly) -> Poly { let n = max(l.c.count, r.c.count); return Poly(c: (0..<n).map { i in (i < l.c.count ? l.c[i] : .zero) + (i < r.c.count ? r.c[i] : .zero) }) }
  static func * (l: Poly, r: Poly) -> Poly { var out = Poly.zero; for (i, a) in l.c.enumerated() { out += Poly(c: Array(repeating: .zero, count: i) + r.c.map { a * $0 }) }; return out }
  static prefix func - (x: Poly) -> Poly { Poly(c: x.c.map { -$0 }) }
  func at(_ x: R) -> R { c.reversed().reduce(R.zero) { $0 * x + $1 } }
  var description: String { c.isEmpty ? "0" : c.enumerated().map { "\($0.element)x\($0.offset)" }.joined(separator: "+") } }
let p = Poly<Mod7>(c: [3, 1, 5])
print(p * p, p - p == .zero, p ^ 2 == p * p, p.at(4), Mod7.sum(3, 5, 6), -p)
print(Poly<Int>(c: [1, 1]) ^ 4, Poly<Double>(c: [0.5, 2]).at(2), 5 - 3, 2.0 - 1, Int.sum(1, 2, 3))
let rs: [any Ring] = [3, 2.5, Mod7(5)]
func sq<R: Ring>(_ r: R) -> R { r * r - R.one }
for r in rs { print(sq(r)) }

/* output:
2₇x0+6₇x1+3₇x2+3₇x3+4₇x4 false true 3₇ 0₇ 4₇x0+6₇x1+2₇x2
1x0+4x1+6x2+4x3+1x4 4.5 2 1.0 6
8
5.25
3₇
*/
