struct Stack<T> { private var items: [T] = []; var isEmpty: Bool { items.isEmpty }
  mutating func push(_ x: T) { items.append(x) }
  @discardableResult mutating func pop() -> T? { items.popLast() }
  func map<U>(_ f: (T) -> U) -> Stack<U> { var s = Stack<U>(); for i in items { s.push(f(i)) }; return s }
  var top: T? { items.last } }
var s = Stack<Int>()
s.push(1); s.push(2); s.pop()
print(s.top ?? -1, s.map { "\($0)" }.top!)
struct Pair<A, B> { let a: A; let b: B; func swapped() -> Pair<B, A> { .init(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(Pair(a: 1, b: "x").swapped(), Pair(a: 1, b: 2) == Pair(a: 1, b: 2))
enum Tree<T: Comparable> { indirect case node(Tree, T, Tree); case leaf
  func insert(_ x: T) -> Tree { switch self { case .leaf: return .node(.leaf, x, .leaf)
    case let .node(l, v, r): return x < v ? .node(l.insert(x), v, r) : .node(l, v, r.insert(x)) } }
  var list: [T] { if case let .node(l, v, r) = self { return l.list + [v] + r.list }; return [] } }
print([3, 1, 2].reduce(Tree.leaf) { $0.insert($1) }.list)
print(["b", "a"].reduce(Tree<String>.leaf) { t, x in t.insert(x) }.list)
struct Builder { var parts: [String] = []; func add(_ s: String) -> Builder { var c = self; c.parts.append(s); return c }
  static var empty: Builder { Builder() }; static func with(_ s: String) -> Builder { Builder().add(s) } }
let b: Builder = .empty.add("x").add("y")
print(b.parts)
func show(_ b: Builder) { print(b.parts.joined()) }
show(.with("q").add("r"))
func first<C: Collection>(_ c: C) -> C.Element? where C.Element: Equatable { c.first }
print(first([1, 2]) ?? 0, first("abc") ?? " ")
let r: Result<Int, MyErr> = .failure(.bad("x"))
enum MyErr: Error, Equatable { case bad(String), worse }
switch r { case .success(let n): print(n); case .failure(.bad(let m)): print("bad", m); case .failure: print("other") }
print(r.map { $0 + 1 }, r == .failure(.bad("x")))
do { _ = try r.get() } catch MyErr.bad(let m) { print("caught", m) } catch { print("?") }
let mapped = r.mapError { e in "\(e)".count > 3 ? MyErr.worse : e }
print(mapped)
func parse(_ s: String) -> Result<Int, MyErr> { Int(s).map { .success($0) } ?? .failure(.bad(s)) }
print(["1", "x"].map(parse).map { (try? $0.get()) ?? 0 })
let z = try? parse("5").get()
print(z ?? 0)
typealias Handler = (Int) -> Void
var log: [Int] = []
let hs: [Handler] = [{ log.append($0) }, { log.append($0 * 2) }]
hs.forEach { h in h(3) }
print(log)
let lookup: [String: Int?] = ["a": 1, "b": nil]
print(lookup["a"] ?? 0 ?? 0, lookup["b"] == nil, lookup["c"] == nil, lookup.count)
/* output:
1 1
Pair<String, Int>(a: "x", b: 1) true
[1, 2, 3]
["a", "b"]
["x", "y"]
qr
1 a
bad x
failure(main.MyErr.bad("x")) true
caught x
failure(main.MyErr.worse)
[1, 0]
5
[3, 6]
Optional(1) false true 2
*/
