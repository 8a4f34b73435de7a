enum A: Int { case x = 1, y, z = 10, w }
enum S: String, CaseIterable { case north, south = "S", east }
enum C: Character { case a = "a", b = "b" }
enum D: Double { case half = 0.5, one = 1, two }
print(A.y.rawValue, A.w.rawValue, S.north.rawValue, S.south.rawValue, C.b.rawValue, D.half.rawValue, D.two.rawValue)
print(A(rawValue: 10)!, A(rawValue: 3) as Any, S(rawValue: "east")!, C(rawValue: "z") as Any, D(rawValue: 0.5)!)
print(S.allCases, S.allCases.map(\.rawValue))
for s in S.allCases { print(s, terminator: " ") }
print()
enum Planet: Int, Comparable { case mercury, venus, earth
  static func < (a: Planet, b: Planet) -> Bool { a.rawValue < b.rawValue }
  static var home: Planet { .earth }
  static func parse(_ s: String) -> Planet? { switch s { case "e": return .earth; default: return nil } }
  var next: Planet? { Planet(rawValue: rawValue + 1) }
  mutating func advance() { self = next ?? .mercury }
}
var p = Planet.mercury
p.advance(); p.advance(); print(p); p.advance(); print(p, Planet.home, Planet.parse("e")!, Planet.venus < .earth, Planet.earth.next as Any)
print([Planet.earth, .mercury, .venus].sorted())
/* output:
2 11 north S b 0.5 2.0
z nil east nil half
[main.S.north, main.S.south, main.S.east] ["north", "S", "east"]
north south east 
earth
mercury earth earth true nil
[main.Planet.mercury, main.Planet.venus, main.Planet.earth]
*/
