// protocols with associated types, generics constraints
protocol Container { associatedtype Item; var items: [Item] { get }; mutating func add(_ i: Item); init() }
extension Container { var count: Int { items.count }; static func of(_ xs: Item...) -> Self { var c = Self(); xs.forEach { c.add($0) }; return c }
  func mapped<T>(_ f: (Item) -> T) -> [T] { items.map(f) } }
extension Container where Item: Numeric { var total: Item { items.reduce(0, +) } }
extension Container where Item == String { var joined: String { items.joined(separator: "|") } }
struct Stack<E>: Container { private(set) var items: [E] = []; mutating func add(_ i: E) { items.append(i) } ; mutating func pop() -> E? { items.popLast() } }
struct Unique<E: Hashable>: Container { var items: [E] { order }; private var seen = Set<E>(), order: [E] = []; init() {}; mutating func add(_ i: E) { if seen.insert(i).inserted { order.append(i) } } }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.items == b.items }
let s = Stack.of(1, 2, 2, 3), u = Unique<Int>.of(1, 2, 2, 3)
print(s.total, u.total, s.count, u.count, same(s, u), same(s, Stack.of(1, 2, 2, 3)))
print(Stack.of("a", "b").joined, s.mapped { Double($0) / 2 })
func largest<T: Comparable>(_ xs: T...) -> T? { xs.max() }
print(largest(3, 9, 2)!, largest("x", "yy")!, largest() as Int? as Any)
func describe(_ c: any Container) -> String { "\(type(of: c)) with \(c.count)" }
print(describe(s), describe(u))
func make() -> some Container { Stack.of("q") }
print(make().count)
protocol Shape { var area: Double { get }; func scaled(by k: Double) -> Self; static var name: String { get } }
struct Sq: Shape { var a: Double; var area: Double { a * a }; func scaled(by k: Double) -> Sq { Sq(a: a * k) }; static let name = "square" }
struct Ci: Shape { var r: Double; var area: Double { .pi * r * r }; func scaled(by k: Double) -> Self { .init(r: r * k) }; static var name: String { "circle" } }
let shapes: [any Shape] = [Sq(a: 2), Ci(r: 1)]
for sh in shapes { print(type(of: sh).name, sh.area, sh.scaled(by: 2).area) }
print(shapes.map(\.area).max()!, shapes.compactMap { $0 as? Sq }.count, shapes.first is Ci)
func sumAreas(_ xs: [some Shape]) -> Double { xs.reduce(0) { $0 + $1.area } }
print(sumAreas([Sq(a: 1), Sq(a: 3)]))
struct Wrapper<Base> { let base: Base }
extension Wrapper where Base: Collection, Base.Element: Hashable { var duplicates: Set<Base.Element> { var seen = Set<Base.Element>(); return Set(base.filter { !seen.insert($0).inserted }) } }
print(Wrapper(base: [1, 2, 1, 3, 3]).duplicates.sorted(), Wrapper(base: "hello").duplicates)
extension Array where Element: Equatable { func removingDuplicates() -> [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } } }
extension Sequence where Element: Hashable { func histogram() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } } }
print([3, 1, 3].removingDuplicates(), "abca".histogram().sorted { $0.key < $1.key })
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
print((nil as String?).orEmpty.isEmpty, Optional("z").orEmpty)
extension Collection { subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil } }
print([1, 2][safe: 5] as Any, [1, 2][safe: 1] as Any)
/* output:
8 6 4 3 false true
a|b [0.5, 1.0, 1.0, 1.5]
9 yy nil
Stack<Int> with 4 Unique<Int> with 3
1
square 4.0 16.0
circle 3.141592653589793 12.566370614359172
4.0 1 false
10.0
[1, 3] ["l"]
[3, 1] [(key: "a", value: 2), (key: "b", value: 1), (key: "c", value: 1)]
true z
nil Optional(2)
*/
