// any P in collections of generics, dictionaries of any, sort by key path of any
protocol Item: CustomStringConvertible { associatedtype Key: Comparable & Hashable; var key: Key { get }; var weight: Int { get } }
struct A: Item { var key: Int; var weight = 1; var description: String { "A\(key)" } }
struct B: Item { var key: String; var weight = 5; var description: String { "B\(key)" } }
let items: [any Item] = [A(key: 3), B(key: "x"), A(key: 1, weight: 9)]
print(items.sorted { $0.weight > $1.weight }, items.map(\.weight).reduce(0, +), items.max { $0.weight < $1.weight }!)
print(items.map { "\($0.key)" }, items.map { $0.key is Int }, items.compactMap { $0.key as? String })
func lookup<T: Item>(_ t: T, in d: [T.Key: String]) -> String { d[t.key] ?? "none" }
print(lookup(A(key: 1), in: [1: "one"]))
func keyHash<T: Item>(_ t: T) -> Bool { Set([t.key]).contains(t.key) && t.key <= t.key }
print(items.map { keyHash($0) })
struct Shelf<T: Item> { var ts: [T]; var keys: Set<T.Key> { Set(ts.map(\.key)) }; func sorted() -> [T] { ts.sorted { $0.key < $1.key } } }
print(Shelf(ts: [A(key: 2), A(key: 1)]).sorted(), Shelf(ts: [B(key: "q")]).keys)
func shelf<T: Item>(_ t: T, _ n: Int) -> Int { Shelf(ts: Array(repeating: t, count: n)).keys.count }
print(items.map { shelf($0, 3) })
extension Item { var boxed: [Self] { [self] }; func sameKey<O: Item>(_ o: O) -> Bool { (o.key as? Key) == key } }
print(items.map { $0.boxed.count }, items.map { $0.sameKey(A(key: 3)) }, items[0].boxed)
let grouped = Dictionary(grouping: items) { $0.weight > 3 }
print(grouped[true]!.count, grouped[false]!)

/* output:
[A1, Bx, A3] 15 A1
["3", "x", "1"] [true, false, true] ["x"]
one
[true, true, true]
[A1, A2] ["q"]
[1, 1, 1]
[1, 1, 1] [true, false, false] [A3]
2 [A3]
*/
