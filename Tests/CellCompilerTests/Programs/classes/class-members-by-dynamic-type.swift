class Animal {
  class var kingdom: String { "Animalia" }
  static var count = 0
  class func make() -> String { "animal from \(kingdom)" }
  class func join(_ words: [String], with mark: String = "-") -> String { words.joined(separator: mark) }
  class func check(_ n: Int) throws -> Int { n }
  init() { Animal.count += 1 }
  func title() -> String { Self.kingdom + "/" + Self.join(["a", "b"]) }
  static let fixed = "fixed"
}
class Dog: Animal {
  override class var kingdom: String { "Dogs of " + super.kingdom }
  override class func make() -> String { "dog" }
  override class func join(_ words: [String], with mark: String = "+") -> String {
    super.join(words.map { $0.uppercased() }, with: mark)
  }
}
struct Refusal: Error { let n: Int }
final class Puppy: Dog {
  override class var kingdom: String { "Small " + super.kingdom }
  override static func check(_ n: Int) throws -> Int { if n > 2 { throw Refusal(n: n) }; return n * 2 }
}
let zoo: [Animal] = [Animal(), Dog(), Puppy()]
for animal in zoo {
  print(type(of: animal).kingdom, type(of: animal).make(), animal.title(), type(of: animal).fixed)
  print(type(of: animal).join(["x", "y"], with: "."), type(of: animal).count)
  do { print(try type(of: animal).check(2), try type(of: animal).check(3)) } catch { print(error) }
}
print(Dog.kingdom, Puppy.make())
class Box<Item> {
  class var label: String { "box of \(Item.self)" }
  class func wrap(_ item: Item) -> [Item] { [item] }
}
final class Crate<Item>: Box<Item> {
  override class var label: String { "crate: " + super.label }
  override class func wrap(_ item: Item) -> [Item] { [item, item] }
}
let boxes: [Box<Int>] = [Box(), Crate()]
for box in boxes { print(type(of: box).label, type(of: box).wrap(4)) }
/* output:
Animalia animal from Animalia Animalia/a-b fixed
x.y 3
2 3
Dogs of Animalia dog Dogs of Animalia/A-B fixed
X.Y 3
2 3
Small Dogs of Animalia dog Small Dogs of Animalia/A-B fixed
X.Y 3
Refusal(n: 3)
Dogs of Animalia dog
box of Int [4]
crate: box of Int [4, 4]
*/
