struct Box<T> { var value: T; init(_ v: T) { value = v } }
extension Box: Equatable where T: Equatable {}
extension Box: Comparable where T: Comparable { static func < (a: Box, b: Box) -> Bool { a.value < b.value } }
extension Box: Hashable where T: Hashable {}
extension Box: CustomStringConvertible where T: CustomStringConvertible { var description: String { "Box(\(value.description))" } }
extension Box: AdditiveArithmetic where T: AdditiveArithmetic { static var zero: Box { Box(.zero) }; static func + (a: Box, b: Box) -> Box { Box(a.value + b.value) }; static func - (a: Box, b: Box) -> Box { Box(a.value - b.value) } }
extension Box where T: Collection { var count: Int { value.count }; func first() -> T.Element? { value.first } }
extension Box where T == String { func shout() -> String { value.uppercased() + "!" } }
protocol Summable { static func + (a: Self, b: Self) -> Self; static var nothing: Self { get } }
extension Int: Summable { static var nothing: Int { 0 } }
extension String: Summable { static var nothing: String { "" } }
extension Array: Summable where Element: Summable { static var nothing: [Element] { [] } }
extension Sequence where Element: Summable { func total() -> Element { reduce(.nothing, +) } }
print([Box(3), Box(1)].sorted(), [Box(1), Box(2)].reduce(.zero, +), Box("hi").shout(), Box([1, 2]).count, Box("ab").first()!, Set([Box(1), Box(1)]).count)
print([1, 2, 3].total(), ["a", "b"].total(), [[1], [2, 3]].total(), Box(2) == Box(2), max(Box("a"), Box("b")))
protocol Container { associatedtype Item; var items: [Item] { get set }; init(); }
extension Container { mutating func add(_ x: Item) { items.append(x) }; var size: Int { items.count }
  init(_ xs: Item...) { self.init(); items = xs } }
extension Container where Item: Hashable { var unique: Set<Item> { Set(items) } }
extension Container where Item: Numeric & Comparable { var range: (Item, Item)? { guard let a = items.min(), let b = items.max() else { return nil }; return (a, b) } }
struct Bag<Item>: Container { var items: [Item] = [] }
var bag = Bag(3, 1, 3); bag.add(7)
print(bag.size, bag.unique.sorted(), bag.range!, Bag<Double>().range as Any)
func merge<A: Container, B: Container>(_ a: A, _ b: B) -> [A.Item] where A.Item == B.Item { a.items + b.items }
func allEqual<C>(_ c: C) -> Bool where C: Container, C.Item: Equatable { c.items.allSatisfy { $0 == c.items.first } }
print(merge(bag, Bag(9)), allEqual(Bag("x", "x")), allEqual(bag))
struct Pair<A, B> { let a: A, b: B }
extension Pair where A == B { var both: [A] { [a, b] }; func map<C>(_ f: (A) throws -> C) rethrows -> Pair<C, C> { Pair<C, C>(a: try f(a), b: try f(b)) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(a: 1, b: 2).both, Pair(a: 1, b: 2).map { $0 * 2 } == Pair(a: 2, b: 4), Pair(a: 1, b: "x") == Pair(a: 1, b: "x"))
enum Tree<K: Comparable, V> { case leaf; indirect case node(Tree, K, V, Tree)
  subscript(k: K) -> V? { get { guard case let .node(l, key, v, r) = self else { return nil }; return k == key ? v : (k < key ? l : r)[k] }
    set { self = setting(k, newValue) } }
  private func setting(_ k: K, _ v: V?) -> Tree { switch self { case .leaf: return v.map { .node(.leaf, k, $0, .leaf) } ?? .leaf
    case let .node(l, key, old, r): if k == key { return .node(l, k, v ?? old, r) }; return k < key ? .node(l.setting(k, v), key, old, r) : .node(l, key, old, r.setting(k, v)) } } }
var tree = Tree<String, Int>.leaf
for (i, w) in ["m", "c", "x", "c"].enumerated() { tree[w] = i }
print(tree["c"]!, tree["z"] as Any, tree["m"].map { $0 + 100 } ?? 0)
/* output:
[Box(1), Box(3)] Box(3) HI! 2 a 1
6 ab [1, 2, 3] true Box(b)
4 [1, 3, 7] (1, 7) nil
[3, 1, 3, 7, 9] true false
[1, 2] true true
3 nil 100
*/
