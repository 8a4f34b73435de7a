struct G { var n = 0; mutating func next() -> Int { n += 1; return n } }
enum Bad: Error { case odd }
var g = G()
class C { var w: [Int]; init(_ g: inout G) { w = (0..<2).map { _ in g.next() } }
  init?(maybe g: inout G) { w = (0..<2).map { _ in g.next() }; if w[0] > 5 { return nil } } }
struct S { let a: Int
  init?(_ g: inout G) { let l = [1, 2].map { $0 + g.next() }; guard l[0] % 2 == 0 else { return nil }; a = l[1] }
  init(strict g: inout G) throws { let l = [1].map { $0 + g.next() }; if l[0] % 2 == 1 { throw Bad.odd }; a = l[0] }
  init(scalar g: inout G, early: Bool) { a = [1].map { $0 + g.next() }[0]; if early { return }; _ = g.next() } }
print(C(&g).w, g.n, C(&g).w, g.n, C(maybe: &g)?.w as Any, C(maybe: &g)?.w as Any, g)
print(S(&g)?.a as Any, S(&g)?.a as Any, g)
for _ in 0..<2 { do { print(try S(strict: &g).a, g) } catch { print(error, g) } }
print(S(scalar: &g, early: true), S(scalar: &g, early: false), g)
struct Scalar { var v: Int; init(_ g: inout G) { var t = 0; (0..<3).forEach { _ in t += g.next() }; v = t } }
print([Scalar(&g), Scalar(&g)].map(\.v), g)
/* output:
[1, 2] 2 [3, 4] 4 Optional([5, 6]) nil G(n: 8)
Optional(12) Optional(14) G(n: 12)
14 G(n: 13)
odd G(n: 14)
S(a: 16) S(a: 17) G(n: 17)
[57, 66] G(n: 23)
*/
