protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
protocol Greeter: Named { static var greeting: String { get }; func greet() -> String; init(name: String) }
extension Greeter { func greet() -> String { "\(Self.greeting), \(name)" }; static func make(_ names: String...) -> [Self] { names.map(Self.init(name:)) } }
struct English: Greeter { let name: String; static let greeting = "Hello" }
final class Pirate: Greeter, Aged { let name: String; var age = 40; static var greeting: String { "Arr" }; required init(name: String) { self.name = name.uppercased() }; func greet() -> String { "\(Pirate.greeting)! \(name)" } }
func birthday<T: Named & Aged>(_ x: inout T) -> String { x.age += 1; return "\(x.name) is \(x.age)" }
func describe(_ x: any Named & Aged) -> String { "\(x.name)/\(x.age)" }
func all(_ gs: [any Greeter]) -> String { gs.map { $0.greet() }.joined(separator: "; ") }
var p = Pirate(name: "bo"); print(birthday(&p), describe(p), all([English(name: "Al"), p]), English.make("x", "y").map(\.name), Pirate.make("q")[0].greet(), (p as Greeter).greet(), (p as any Greeter).name)
let types: [any Greeter.Type] = [English.self, Pirate.self]; print(types.map { $0.init(name: "n").greet() }, types.map { $0.greeting }, type(of: p) == Pirate.self, English.self is any Named.Type)
protocol Visitor { associatedtype R; func num(_ n: Int) -> R; func add(_ a: Node, _ b: Node) -> R }
indirect enum Node { case n(Int), sum(Node, Node); func accept<V: Visitor>(_ v: V) -> V.R { switch self { case .n(let x): v.num(x); case .sum(let a, let b): v.add(a, b) } } }
struct Eval: Visitor { func num(_ n: Int) -> Int { n }; func add(_ a: Node, _ b: Node) -> Int { a.accept(self) + b.accept(self) } }
struct Show: Visitor { func num(_ n: Int) -> String { "\(n)" }; func add(_ a: Node, _ b: Node) -> String { "(" + a.accept(self) + "+" + b.accept(self) + ")" } }
let tree = Node.sum(.n(1), .sum(.n(2), .n(3))); print(tree.accept(Eval()), tree.accept(Show()))
protocol Store<Item> { associatedtype Item; mutating func put(_ x: Item); func get() -> [Item]; var isEmpty: Bool { get } }
extension Store { var isEmpty: Bool { self.get().isEmpty }; mutating func putAll<S: Sequence<Item>>(_ s: S) { for x in s { put(x) } } }
extension Store where Item: Comparable { var top: Item? { self.get().max() } }
struct Stack<Item>: Store { private var xs: [Item] = []; mutating func put(_ x: Item) { xs.append(x) }; func get() -> [Item] { xs.reversed() } }
struct Uniq<Item: Hashable>: Store { private var xs: Set<Item> = []; private var order: [Item] = []; mutating func put(_ x: Item) { if xs.insert(x).inserted { order.append(x) } }; func get() -> [Item] { order } }
func fill(_ s: some Store<Int>) -> [Int] { var s = s; s.putAll([3, 1, 3]); return s.get() }
var stores: [any Store<Int>] = [Stack<Int>(), Uniq<Int>()]; for i in stores.indices { stores[i].put(i * 5); stores[i].put(i * 5) }; print(stores.map { $0.get() }, stores.map(\.isEmpty), fill(Stack()), fill(Uniq()))
var st = Stack<String>(); st.putAll(["b", "a"]); print(st.top!, st.isEmpty, Stack<Double>().top as Any)
func make(_ unique: Bool) -> any Store<String> { unique ? Uniq<String>() : Stack<String>() }; var dyn = make(true); dyn.put("a"); dyn.put("a"); print(dyn.get(), dyn is Uniq<String>)
protocol Plugin: AnyObject { var id: Int { get }; func run(_ x: Int) -> Int }; extension Plugin { var id: Int { 0 }; func run(_ x: Int) -> Int { x } }
class Double2: Plugin { func run(_ x: Int) -> Int { x * 2 } }; class Base: Plugin { let id: Int; init(_ i: Int) { id = i } }; class Derived: Base { func run(_ x: Int) -> Int { x - 1 } }
let plugins: [Plugin] = [Double2(), Base(7), Derived(8)]; print(plugins.reduce(10) { $1.run($0) }, plugins.map(\.id), plugins.filter { $0 === plugins[1] }.count, plugins.contains { $0 is Derived }, (plugins[2] as? Derived)?.run(5) ?? 0)
struct AnyShape { let area: () -> Double; init<S: HasArea>(_ s: S) { area = { s.area } } }; protocol HasArea { var area: Double { get } }; extension Int: HasArea { var area: Double { Double(self * self) } }; extension Optional: HasArea where Wrapped: HasArea { var area: Double { map(\.area) ?? 0 } }
print([AnyShape(3), AnyShape(Optional(2)), AnyShape(Int?.none)].map { $0.area() }, (4 as any HasArea).area)
/* output:
BO is 41 BO/41 Hello, Al; Arr! BO ["x", "y"] Arr! Q Arr! BO BO
["Hello, n", "Arr! N"] ["Hello", "Arr"] true true
6 (1+(2+3))
[[0, 0], [5]] [false, false] [3, 1, 3] [3, 1]
b false nil
["a"] true
20 [0, 7, 8] 1 true 4
[9.0, 4.0, 0.0] 16.0
*/
