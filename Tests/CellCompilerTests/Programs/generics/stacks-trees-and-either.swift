struct Stack<T> { private var a: [T] = []; init(_ xs: T...) { a = xs }; init<S: Sequence>(of s: S) where S.Element == T { a = Array(s) }
  mutating func push(_ x: T) { a.append(x) }; mutating func pop() -> T? { a.popLast() }; var peek: T? { a.last }
  func map<U>(_ f: (T) -> U) -> Stack<U> { var s = Stack<U>(); for x in a { s.push(f(x)) }; return s }
  func fold<R>(_ r: R, _ f: (R, T) -> R) -> R { a.reduce(r, f) }
  subscript(i: Int) -> T { a[a.count - 1 - i] } }
extension Stack: CustomStringConvertible { var description: String { "Stack(\(a.map { "\($0)" }.joined(separator: ",")))" } }
extension Stack: Sequence { func makeIterator() -> AnyIterator<T> { var c = self; return AnyIterator { c.pop() } } }
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral e: T...) { a = e } }
extension Stack: Equatable where T: Equatable {}
extension Stack where T: Numeric { var sum: T { fold(0, +) } ; static func + (l: Self, r: Self) -> Self { .init(of: l.a + r.a) } }
extension Stack where T == String { var joined: String { fold("") { $0 + $1 } } }
var s: Stack = [1, 2, 3]
s.push(4)
print(s, s.map { Double($0) / 2 }, s.sum, s[0], Array(s), s == [1, 2, 3, 4])
print((Stack(1, 2) + [3]).sum, Stack("a", "b").joined, Stack(of: 1...3).map(String.init).joined)
print(s.filter { $0 % 2 == 0 }, s.first { $0 < 3 } ?? 0, s.sorted(), zip(s, s.dropFirst()).map(-))
let e = Stack<[Int]>([1], [2, 3])
print(e.flatMap { $0 }, e.fold([], +), e.peek?.last ?? 0)
struct Pair<A, B> { var a: A; var b: B; var swapped: Pair<B, A> { .init(a: b, b: a) }
  func mapA<C>(_ f: (A) -> C) -> Pair<C, B> { Pair<C, B>(a: f(a), b: b) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Comparable where A: Comparable, B: Comparable { static func < (l: Pair, r: Pair) -> Bool { (l.a, l.b) < (r.a, r.b) } }
print(Pair(a: 1, b: "x").swapped.mapA { $0 + "!" }.a, [Pair(a: 2, b: 1), Pair(a: 1, b: 9)].sorted().map(\.b), Pair(a: 1, b: 2) < .init(a: 1, b: 3))
enum Tree<T: Comparable> { case leaf; indirect case node(Tree, T, Tree)
  func inserting(_ x: T) -> Tree { switch self { case .leaf: return .node(.leaf, x, .leaf)
    case let .node(l, v, r): return x < v ? .node(l.inserting(x), v, r) : .node(l, v, r.inserting(x)) } }
  var items: [T] { if case let .node(l, v, r) = self { return l.items + [v] + r.items }; return [] }
  var depth: Int { switch self { case .leaf: 0; case let .node(l, _, r): 1 + max(l.depth, r.depth) } } }
let t = [5, 2, 8, 1].reduce(.leaf) { (t: Tree<Int>, x) in t.inserting(x) }
print(t.items, t.depth, ["b", "a"].reduce(Tree.leaf) { $0.inserting($1) }.items)
struct Cache<K: Hashable, V> { var store: [K: V] = [:]; var misses = 0
  mutating func value(_ k: K, _ make: (K) -> V) -> V { if let v = store[k] { return v }; misses += 1; let v = make(k); store[k] = v; return v }
  subscript(k: K, or d: @autoclosure () -> V) -> V { store[k] ?? d() } }
var cache = Cache<String, Int>()
print(cache.value("ab", \.count), cache.value("ab") { _ in 0 }, cache.misses, cache["zz", or: -1])
enum Either<L, R> { case left(L), right(R)
  func fold<T>(_ f: (L) -> T, _ g: (R) -> T) -> T { switch self { case .left(let l): f(l); case .right(let r): g(r) } } }
let es: [Either<String, Int>] = [.left("a"), .right(2)]
print(es.map { $0.fold(\.count, { $0 * 2 }) }, es.map { $0.fold({ $0 }, String.init) })
/* output:
Stack(1,2,3,4) Stack(0.5,1.0,1.5,2.0) 10 4 [4, 3, 2, 1] true
6 ab 123
[4, 2] 2 [1, 2, 3, 4] [1, 1, 1]
[2, 3, 1] [1, 2, 3] 3
x! [9, 1] true
[1, 2, 5, 8] 3 ["a", "b"]
2 2 1 -1
[1, 4] ["a", "2"]
*/
