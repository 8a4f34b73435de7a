protocol Store<Item> {
  associatedtype Item
  mutating func put(_ item: Item)
  func all() -> [Item]
  var size: Int { get }
}
struct Bag<T>: Store {
  var items: [T] = []
  mutating func put(_ item: T) { items.append(item) }
  func all() -> [T] { items }
  var size: Int { items.count }
}
struct Latest<T>: Store {
  var item: T?
  mutating func put(_ item: T) { self.item = item }
  func all() -> [T] { item.map { [$0] } ?? [] }
  var size: Int { item == nil ? 0 : 1 }
}
func fill<S: Store<String>>(_ store: inout S, _ words: String...) {
  for word in words { store.put(word.uppercased()) }
}
var bag = Bag<String>(), latest = Latest<String>()
fill(&bag, "a", "b")
fill(&latest, "c", "d")
print(bag.all().joined(), latest.all().joined())

func total(_ store: some Store<Int>) -> Int { store.all().reduce(0, +) + store.size }
print(total(Bag(items: [1, 2, 3])))

let stores: [any Store<Int>] = [Bag(items: [1, 2]), Latest(item: 7)]
print(stores.map { $0.all() }, stores.map(\.size))
print(stores.flatMap { $0.all() }.reduce(0, +))
/* output:
AB D
9
[[1, 2], [7]] [2, 1]
10
*/
