protocol Store<Item> {
  associatedtype Item
  mutating func put(_ item: Item)
  func all() -> [Item]
  func each(_ body: (Item) -> Void)
}
extension Store {
  func each(_ body: (Item) -> Void) { all().forEach(body) }
}
struct Bag<T>: Store {
  var items: [T] = []
  mutating func put(_ item: T) { items.append(item) }
  func all() -> [T] { items }
}
final class Latest<T>: Store {
  var item: T?
  func put(_ item: T) { self.item = item }
  func all() -> [T] { item.map { [$0] } ?? [] }
}
var store: any Store<Int> = Bag<Int>()
store.put(9)
store.put(8)
print(store.all().map { $0 + 1 })
store = Latest<Int>()
store.put(5)
store.put(6)
store.each { print("item", $0) }
print(type(of: store))
func make(_ keeps: Bool) -> any Store<String> { keeps ? Bag<String>() : Latest<String>() }
var made = make(true)
made.put("x")
made.put("y")
print(made.all().joined(separator: "+"), make(false).all().count)
struct Shelf<T> {
  var store: any Store<T>
  mutating func add(_ item: T) { store.put(item) }
  var contents: [T] { store.all() }
}
var shelf = Shelf<Double>(store: Latest())
shelf.add(1.5)
shelf.add(2.5)
print(shelf.contents)
/* output:
[10, 9]
item 6
Latest<Int>
x+y 0
[2.5]
*/
