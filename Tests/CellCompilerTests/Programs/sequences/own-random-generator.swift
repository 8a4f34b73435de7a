struct LCG: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state }
}
var g = LCG(state: 7)
print(g.next() % 100, Int.random(in: 1...6, using: &g), Double.random(in: 0..<1, using: &g))
print([1, 2, 3, 4, 5].shuffled(using: &g), (1...10).randomElement(using: &g)!)
var a = Array(1...6); a.shuffle(using: &g); print(a)
print(Bool.random(using: &g), UInt8.random(in: 0...255, using: &g), Int.random(in: -5..<5, using: &g))
func sample<G: RandomNumberGenerator>(_ n: Int, using g: inout G) -> [Int] { (0..<n).map { _ in Int.random(in: 0..<100, using: &g) } }
print(sample(4, using: &g), g.state)
func normal<G: RandomNumberGenerator>(_ g: inout G) -> Double { (0..<12).reduce(-6) { s, _ in s + Double.random(in: 0..<1, using: &g) } }
print(normal(&g))
final class Shared: RandomNumberGenerator { var s: UInt64 = 1; func next() -> UInt64 { s = s &* 2862933555777941757 &+ 3037000493; return s } }
var sh = Shared()
print(Int.random(in: 0..<1000, using: &sh), sh.s)
print(["x", "y", "z"].randomElement(using: &g)!, [Int]().randomElement(using: &g) as Any, Float.random(in: 1...2, using: &g))
/* output:
10 6 0.6672834408718642
[2, 3, 1, 4, 5] 4
[6, 5, 4, 2, 3, 1]
true 232 -5
[89, 15, 8, 95] 17707926404581321531
1.1715386227609514
155 2862933558814942250
x nil 1.9382331
*/
