struct User: Identifiable, Hashable, CustomStringConvertible { let id: Int; var name: String; var description: String { "#\(id) \(name)" } }
let us = [User(id: 1, name: "a"), User(id: 2, name: "b")]
let byId = Dictionary(uniqueKeysWithValues: us.map { ($0.id, $0) })
print(byId[2]!, Set(us + us).count)
func find<T: Identifiable>(_ xs: [T], _ id: T.ID) -> T? { xs.first { $0.id == id } }
print(find(us, 1)!)
struct CI: Hashable { let s: String
  static func == (a: CI, b: CI) -> Bool { a.s.lowercased() == b.s.lowercased() }
  func hash(into h: inout Hasher) { h.combine(s.lowercased()) } }
print(Set([CI(s: "A"), CI(s: "a"), CI(s: "b")]).count, CI(s: "Q") == CI(s: "q"), [CI(s: "x")].contains(CI(s: "X")))
class Ref: Hashable { let n: Int; init(_ n: Int) { self.n = n }
  static func == (a: Ref, b: Ref) -> Bool { a === b }
  func hash(into h: inout Hasher) { h.combine(ObjectIdentifier(self)) } }
let r = Ref(1)
print(Set([r, r, Ref(1)]).count, r == r, [r].firstIndex(of: r)!)
enum Suit: String, CaseIterable, Comparable { case clubs, hearts
  static func < (a: Suit, b: Suit) -> Bool { a.rawValue < b.rawValue } }
struct Card: Comparable { let s: Suit, r: Int
  static func < (a: Card, b: Card) -> Bool { (a.s, a.r) < (b.s, b.r) } }
print([Card(s: .hearts, r: 1), Card(s: .clubs, r: 9), Card(s: .clubs, r: 2)].sorted().map { "\($0.s)\($0.r)" })
enum Level: Comparable { case low, mid(Int), high }
print(Level.low < .high, Level.mid(3) < .mid(4), [Level.high, .mid(2), .low].sorted())
/* output:
#2 b 2
#1 a
2 true true
2 true 0
["clubs2", "clubs9", "hearts1"]
true true [main.Level.low, main.Level.mid(2), main.Level.high]
*/
