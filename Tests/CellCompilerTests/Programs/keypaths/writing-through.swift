class Acc { var total = 0; var owner: String; init(_ o: String) { owner = o } }
struct Item { var name: String; var price: Double; var tags: [String] = []; let id: Int
  var label: String { "\(id)-\(name)" } }
struct Cart { var items: [Item]; var acc: Acc }
var cart = Cart(items: [Item(name: "tea", price: 2.5, id: 1), Item(name: "jam", price: 4, tags: ["a"], id: 2)], acc: Acc("z"))
let kp = \Cart.items[1].price
print(cart[keyPath: kp])
cart[keyPath: kp] *= 2
print(cart.items[1].price)
let acc = cart.acc
acc[keyPath: \.total] += 5
let ownerPath = \Acc.owner
acc[keyPath: ownerPath] = "bob"
print(cart.acc.total, cart.acc.owner)
func update<R, V>(_ r: inout R, _ path: WritableKeyPath<R, V>, _ f: (V) -> V) { r[keyPath: path] = f(r[keyPath: path]) }
update(&cart, \.items[0].name) { $0.uppercased() }
print(cart.items[0].name)
func with<T>(_ x: T, _ change: (inout T) -> Void) -> T { var c = x; change(&c); return c }
print(with(cart.items[0]) { $0.price = 1 }.price)
extension Array {
  func sum<N: AdditiveArithmetic>(of path: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: path] } }
  func grouped<K: Hashable>(by path: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: path] } }
  func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] {
    sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] } }
}
print(cart.items.sum(of: \.price), cart.items.sum(of: \.id))
print(cart.items.sorted(by: \.price, descending: true).map(\.label))
print(cart.items.grouped(by: \.name.count).keys.sorted())
let getters: [(String, KeyPath<Item, String>)] = [("name", \.name), ("label", \.label)]
for (n, g) in getters { print(n, cart.items.map { $0[keyPath: g] }) }
let any: [PartialKeyPath<Item>] = [\.name, \.price]
print(any.map { "\(cart.items[0][keyPath: $0])" })
print([1, 2].map(\.self), ["a": 1].map(\.value), cart.items.map(\.tags.first))
print(cart.items.max(by: { $0.price < $1.price })?[keyPath: \.name] ?? "")
let f: (Item) -> String = \.name
print(f(cart.items[0]))
print(cart.items.filter { !$0.tags.isEmpty }.map(\Item.name))
let c = \String.count
print(["a", "bcd"].map { $0[keyPath: c] }.reduce(0, +))
let t = (a: 1, b: 2)
print(t[keyPath: \.a])
let optPath = \Item.tags.first?.count
print(cart.items.map { $0[keyPath: optPath] ?? 0 })
struct Lens<A, B> { let path: WritableKeyPath<A, B>; func set(_ a: A, _ b: B) -> A { var c = a; c[keyPath: path] = b; return c } }
print(Lens(path: \Item.price).set(cart.items[0], 9).price)
/* output:
4.0
8.0
5 bob
TEA
1.0
10.5 3
["2-jam", "1-TEA"]
[3]
name ["TEA", "jam"]
label ["1-TEA", "2-jam"]
["TEA", "2.5"]
[1, 2] [1] [nil, Optional("a")]
jam
TEA
["jam"]
4
1
[0, 1]
9.0
*/
