// overloads and defaults
struct S {
  func f(_ x: Int, y: Int = 2) -> String { "f\(x)\(y)" }
  func f(_ x: Int) -> String { "f\(x)" }
  func f(_ x: Double) -> String { "d\(x)" }
  func f(x: Int) -> String { "x\(x)" }
  func f<T>(_ x: T) -> String { "g\(x)" }
  func f<T: CustomStringConvertible>(_ x: [T]) -> String { "a\(x.count)" }
  static func f(_ x: Int) -> String { "s\(x)" }
  subscript(i: Int) -> String { "i\(i)" }
  subscript(s: String) -> String { "s\(s)" }
  subscript(a: Int, b: Int) -> String { "ab\(a + b)" }
  subscript(k k: Int) -> String { "k\(k)" }
}
let s = S()
print(s.f(1), s.f(1, y: 3), s.f(1.5), s.f(x: 4), s.f("q"), s.f([1, 2]), S.f(9), s[1], s["a"], s[1, 2], s[k: 3])
func g(_ f: (Int) -> Int) -> String { "int" }
func g(_ f: (String) -> Int) -> String { "string" }
print(g { (x: Int) in x }, g { (x: String) in x.count }, g { $0.count })
func h(_ a: Int = 1, _ b: Int = 2, c: Int...) -> Int { a * 100 + b * 10 + c.reduce(0, +) }
print(h(), h(5), h(5, 6), h(5, 6, c: 1, 2), h(c: 7))
func t(_ x: Int?) -> String { x.map { "\($0)" } ?? "nil" }
func t(_ x: Any) -> String { "any" }
print(t(3), t(nil), t("a"), t(Int("5")))
func u(_ x: String) -> Int { 1 }
func u(_ x: Character) -> Double { 2 }
let c: Double = u("a"); let i: Int = u("a")
print(c, i, u("ab"))
func r() -> Int { 1 }
func r() -> String { "one" }
let ri: Int = r(); let rs: String = r()
print(ri, rs, r() + 1, r() + "!")
class A { func m(_ a: A) -> String { "AA" }; func m(_ b: B) -> String { "AB" } }
class B: A { override func m(_ a: A) -> String { "BA" }; override func m(_ b: B) -> String { "BB" } }
let ab: A = B(); let b = B()
print(ab.m(ab), ab.m(b), b.m(ab), A().m(b), b.m(b as A))
func w(_ x: inout Int) -> String { x += 1; return "inout" }
func w(_ x: Int) -> String { "plain" }
var n = 1
print(w(&n), w(n), n)
extension Int { func sq() -> Int { self * self } }
extension BinaryInteger { func sq() -> Self { self * self + 1 } }
print(3.sq(), UInt8(3).sq())
protocol P { func p() -> String }
extension P { func p() -> String { "P" }; func q() -> String { "Pq" } }
struct X: P { func p() -> String { "X" }; func q() -> String { "Xq" } }
let px: any P = X(); func gp<T: P>(_ t: T) -> String { t.p() + t.q() }
print(px.p(), px.q(), X().q(), gp(X()))

/* output:
f1 f13 d1.5 x4 gq a2 s9 i1 sa ab3 k3
int string string
120 520 560 563 127
any nil any 5
2.0 1 1
1 one 2 one!
BA BB BA AB BA
inout plain 2
9 10
X Pq Xq XPq
*/
