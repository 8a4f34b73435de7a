// generic functions given any P: several parameters, methods, initialisers, inout, defaults, throws
protocol Animal: Hashable { var name: String { get }; associatedtype Food: CustomStringConvertible; func eats() -> [Food]; mutating func rename(_ s: String) }
struct Cat: Animal { var name: String; func eats() -> [String] { ["fish"] }; mutating func rename(_ s: String) { name = s } }
struct Cow: Animal { var name: String; var n = 2; func eats() -> [Int] { [n, n] }; mutating func rename(_ s: String) { name = s + "!" ; n += 1 } }
enum Oops: Error { case hungry(String) }
func feed<A: Animal>(_ a: A, times: Int = 2, _ extra: String...) throws -> (A, [A.Food]) {
  if a.name == "x" { throw Oops.hungry(a.name) }
  var all: [A.Food] = []
  for _ in 0..<times { all += a.eats() }
  let s: Set<A> = [a, a]
  print(s.count, extra.count, A.self)
  return (a, all)
}
func change<A: Animal>(_ a: inout A) { a.rename("new"); let old = a; a.rename("newer"); print(old == a, old.hashValue == old.hashValue) }
struct Farm { var k = 3
  mutating func visit<A: Animal>(_ a: A, by who: String) -> String { k += 1; return "\(who) \(a.name) \(a.eats()) \(k)" }
  static func make<A: Animal>(_ a: A) -> [A] { [a, a] }
  let title: String
  init(k: Int = 1) { self.k = k; title = "none" }
  init<A: Animal>(of a: A) { title = "of \(a.name) \(A.self)"; k = a.eats().count } }
class Barn { let t: String; init<A: Animal>(_ a: A) { t = "\(A.self) \(a.eats().map(\.description))" } 
  func show<A: Animal>(_ a: A) -> String { t + a.name } }
class Big: Barn { override func show<A: Animal>(_ a: A) -> String { "big" + super.show(a) } }
var zoo: [any Animal] = [Cat(name: "tom"), Cow(name: "x"), Cow(name: "bess")]
for a in zoo {
  do { let (b, fs) = try feed(a, times: 1, "p", "q"); print(b.name, fs) } catch Oops.hungry(let n) { print("hungry", n) }
}
change(&zoo[2]); print(zoo[2].name, zoo[2].eats())
var first = zoo[0]; change(&first); print(first.name)
var farm = Farm()
for a in zoo { print(farm.visit(a, by: "me")); print(Farm.make(a).map(\.name)); print(Farm(of: a).title, Barn(a).t) ; print(Big(a).show(a)) }
print(farm.k)
func same<A: Animal>(_ a: A, _ b: any Animal) -> Bool { guard let b = b as? A else { return false }; return a == b }
print(zoo.map { x in zoo.map { same(x, $0) } })

/* output:
1 2 Cat
tom ["fish"]
hungry x
1 2 Cow
bess [2, 2]
false true
newer! [4, 4]
false true
newer
me tom ["fish"] 2
["tom", "tom"]
of tom Cat Cat ["fish"]
bigCat ["fish"]tom
me x [2, 2] 3
["x", "x"]
of x Cow Cow ["2", "2"]
bigCow ["2", "2"]x
me newer! [4, 4] 4
["newer!", "newer!"]
of newer! Cow Cow ["4", "4"]
bigCow ["4", "4"]newer!
4
[[true, false, false], [false, true, false], [false, false, true]]
*/
