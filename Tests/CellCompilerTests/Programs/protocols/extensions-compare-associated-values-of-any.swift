protocol Store { associatedtype Item: Equatable; var items: [Item] { get set }; func top() -> Item; mutating func put(_ i: Item) }
extension Store {
  func hasTop(_ other: Item) -> Bool { top() == other }
  func same(as o: Self) -> Bool { top() == o.top() }
  var isDouble: Bool { items.count > 1 && items[0] == items[1] }
  mutating func double() { put(top()) }
}
struct A: Store { var items = [1]; func top() -> Int { items[0] }; mutating func put(_ i: Int) { items.append(i) } }
struct B: Store { var items = ["x", "y"]; func top() -> String { items[0] }; mutating func put(_ i: String) { items.append(i) } }
var s: any Store = A()
print(s.isDouble)
s.double()
print(s.isDouble, s.items.count)
s = B()
print(s.isDouble)
func t<T: Store>(_ x: T) -> Bool { x.same(as: x) && x.hasTop(x.top()) }
print(t(s))
func g<T: Store>(_ x: inout T) { x.put(x.items[0]); x.items = x.items + x.items; x.items.removeFirst() }
g(&s)
print(s.items)

/* output:
false
true 2
false
true
["y", "x", "x", "y", "x"]
*/
