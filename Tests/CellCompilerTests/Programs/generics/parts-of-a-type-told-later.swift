protocol Pile {
  associatedtype Item
  init()
  mutating func push(_ item: Item)
  mutating func pop() -> Item?
}
struct Plates<T>: Pile {
  private var items: [T] = []
  init() {}
  mutating func push(_ item: T) { items.append(item) }
  mutating func pop() -> T? { items.popLast() }
}
func reversed<P: Pile>(_ items: [P.Item], using: P.Type) -> [P.Item] {
  var pile = P()
  items.forEach { pile.push($0) }
  var out: [P.Item] = []
  while let item = pile.pop() { out.append(item) }
  return out
}
func put<P: Pile>(_ item: P.Item, on pile: inout P) { pile.push(item) }
print(reversed(["a", "b"], using: Plates<String>.self), reversed([1, 2, 3], using: Plates<Double>.self))
var plates = Plates<Double>()
put(1, on: &plates)
print(plates.pop() ?? 0)
/* output:
["b", "a"] [3.0, 2.0, 1.0]
1.0
*/
