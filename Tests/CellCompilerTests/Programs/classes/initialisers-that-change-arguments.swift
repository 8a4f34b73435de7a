struct L { var s = 1; mutating func next() -> Int { s += 1; return s } }
protocol N { mutating func next() -> Int }
extension L: N {}
final class K { var c: [Int]
  init?<G: N>(_ p: [Int], k: Int, using g: inout G) { guard k > 0, p.count >= k else { return nil }
    c = [g.next()] } }
final class K2 { var c: [Int]
  init?(_ p: [Int], k: Int, using g: inout L) { guard k > 0, p.count >= k else { return nil }
    c = [g.next()] } }
struct K3 { var c: [Int]
  init?(_ p: [Int], k: Int, using g: inout L) { guard k > 0, p.count >= k else { return nil }
    c = [g.next()] } }
var g = L()
print(K([1, 2], k: 1, using: &g)?.c as Any, g.s)
print(K2([1, 2], k: 1, using: &g)?.c as Any, g.s)
print(K3([1, 2], k: 1, using: &g)?.c as Any, g.s)
/* output:
Optional([2]) 2
Optional([3]) 3
Optional([4]) 4
*/
