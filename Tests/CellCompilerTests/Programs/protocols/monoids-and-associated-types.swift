protocol Monoid { static var empty: Self { get }; func combine(_ o: Self) -> Self }
extension Int: Monoid { static var empty: Int { 0 }; func combine(_ o: Int) -> Int { self + o } }
extension String: Monoid { static var empty: String { "" }; func combine(_ o: String) -> String { self + o } }
extension Array: Monoid { static var empty: [Element] { [] }; func combine(_ o: [Element]) -> [Element] { self + o } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }
  func combine(_ o: Wrapped?) -> Wrapped? { switch (self, o) { case let (a?, b?): a.combine(b); case (nil, _): o; case (_, nil): self } } }
extension Dictionary: Monoid where Value: Monoid { static var empty: [Key: Value] { [:] }; func combine(_ o: Self) -> Self { merging(o) { $0.combine($1) } } }
func concat<M: Monoid>(_ xs: [M]) -> M { xs.reduce(.empty) { $0.combine($1) } }
func mconcat<M: Monoid>(_ xs: M...) -> M { concat(xs) }
extension Sequence where Element: Monoid { func joinedAll() -> Element { reduce(.empty) { $0.combine($1) } }
  func foldMap<M: Monoid>(_ f: (Element) -> M) -> M { map(f).reduce(M.empty) { $0.combine($1) } } }
print(concat([1, 2, 3]), concat(["a", "b"]), concat([[1], [2, 3]]), mconcat("x", "y"))
print(concat([1, nil, 3]) ?? 0, concat([["a": 1], ["a": 2, "b": 3]])["a"]!, [[1], [2]].joinedAll(), [1, 2].foldMap { "\($0)" })
struct Max<T: Comparable>: Monoid { var v: T?; static var empty: Max { .init(v: nil) }
  func combine(_ o: Max) -> Max { guard let a = v, let b = o.v else { return v == nil ? o : self }; return .init(v: max(a, b)) } }
print(concat([3, 9, 2].map { Max(v: $0) }).v ?? -1, ["b", "a"].map(Max.init).joinedAll().v!)
protocol Functor { associatedtype A; associatedtype B; func fmap(_ f: (A) -> B) -> [B] }
struct Box<T, U>: Functor { let xs: [T]; func fmap(_ f: (T) -> U) -> [U] { xs.map(f) } }
func twice<F: Functor>(_ x: F, _ f: (F.A) -> F.B) -> [F.B] { x.fmap(f) + x.fmap(f) }
print(twice(Box<Int, String>(xs: [1, 2])) { "\($0)" })
protocol Stackish { associatedtype E; associatedtype S: Sequence where S.Element == E; var all: S { get }; mutating func push(_ e: E) }
extension Stackish { mutating func pushAll<Q: Sequence>(_ q: Q) where Q.Element == E { for e in q { push(e) } }; func collect() -> [E] { Array(all) } }
extension Stackish where E: Numeric { func total() -> E { all.reduce(0, +) } }
struct LS<T>: Stackish { var all: [T] = []; mutating func push(_ e: T) { all.append(e) } }
var l = LS<Double>(); l.pushAll([1, 2.5]); l.pushAll(stride(from: 0.5, to: 1, by: 0.25))
print(l.total(), l.collect().count)
func merge<X: Stackish, Y: Stackish>(_ x: X, into y: inout Y) where X.E == Y.E { y.pushAll(x.all) }
var k = LS<Double>(all: [7]); merge(l, into: &k); print(k.all.first!, k.total())
protocol Keyed { associatedtype Key: Hashable; var key: Key { get } }
extension Array where Element: Keyed { func index() -> [Element.Key: Element] { Dictionary(uniqueKeysWithValues: map { ($0.key, $0) }) } }
struct City: Keyed { var key: String { name }; let name: String; let pop: Int }
struct Cell: Keyed { let key: Int }
print([City(name: "A", pop: 3)].index()["A"]!.pop, [Cell(key: 4)].index()[4] != nil)
func lookup<K: Keyed>(_ xs: [K], _ k: K.Key) -> K? { xs.first { $0.key == k } }
print(lookup([City(name: "Q", pop: 1)], "Q")?.pop ?? 0, lookup([Cell(key: 1)], 2) == nil)
func dot<V: Collection, W: Collection>(_ v: V, _ w: W) -> V.Element where V.Element == W.Element, V.Element: Numeric { zip(v, w).map { $0 * $1 }.reduce(0, +) }
print(dot([1, 2], ArraySlice([3, 4])), dot([0.5], [2]))
extension Dictionary where Key: Comparable { var sortedPairs: [(Key, Value)] { keys.sorted().map { ($0, self[$0]!) } } }
print(["b": 1, "a": 2].sortedPairs.map { $0.0 }, ["b": 1, "a": 2].sortedPairs[0].1)
/* output:
6 ab [1, 2, 3] xy
4 3 [1, 2] 12
9 b
["1", "2", "1", "2"]
4.75 4
7.0 11.75
3 true
1 true
11 1.0
["a", "b"] 2
*/
