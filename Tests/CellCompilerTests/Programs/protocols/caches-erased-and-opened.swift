// type-erasure and protocols with associated types
protocol Cache { associatedtype Key: Hashable; associatedtype Value; mutating func put(_ v: Value, for k: Key); func get(_ k: Key) -> Value?; var keys: [Key] { get } }
struct Dict<K: Hashable & Comparable, V>: Cache { private var d: [K: V] = [:]; mutating func put(_ v: V, for k: K) { d[k] = v }; func get(_ k: K) -> V? { d[k] }; var keys: [K] { d.keys.sorted() } }
struct LRU<V>: Cache { typealias Key = Int; var items: [(Int, V)] = []; let cap: Int; mutating func put(_ v: V, for k: Int) { items.removeAll { $0.0 == k }; items.append((k, v)); if items.count > cap { items.removeFirst() } }; func get(_ k: Int) -> V? { items.first { $0.0 == k }?.1 }; var keys: [Int] { items.map(\.0) } }
struct AnyCache<K: Hashable, V> { let _get: (K) -> V?; let _put: (V, K) -> Void; init<C: Cache>(_ c: C) where C.Key == K, C.Value == V { var c = c; _get = { c.get($0) }; _put = { c.put($0, for: $1) } } }
extension Cache { subscript(k: Key) -> Value? { get { get(k) } set { if let v = newValue { put(v, for: k) } } }
  mutating func memo(_ k: Key, _ f: (Key) -> Value) -> Value { if let v = get(k) { return v }; let v = f(k); put(v, for: k); return v } }
extension Cache where Value: Numeric { func total() -> Value { keys.compactMap { get($0) }.reduce(0, +) } }
var d = Dict<String, Int>()
d["a"] = 1; d["b"] = 2; d["a"]! += 10
print(d.total(), d.memo("c") { _ in 5 }, d.memo("c") { _ in 6 }, d.keys)
var l = LRU<Double>(cap: 2); for i in 1...3 { l[i] = Double(i) / 2 }
print(l.keys, l.total(), l[1] as Any, l[3] ?? 0)
let a = AnyCache(d); a._put(99, "z"); print(a._get("z") ?? -1, d.get("z") as Any)
func fill<C: Cache>(_ c: inout C, _ ks: [C.Key], with v: C.Value) where C.Key: Comparable { for k in ks.sorted() { c.put(v, for: k) } }
fill(&d, ["q", "p"], with: 0); print(d.keys)
let cs: [any Cache] = [d, l]
for c in cs { print(c.keys.count, type(of: c)) }
func dump<C: Cache>(_ c: C) -> String { c.keys.map { "\($0):\(c.get($0)!)" }.joined(separator: ",") }
print(cs.map { dump($0) })

/* output:
13 5 5 ["a", "b", "c"]
[2, 3] 2.5 nil 1.5
99 nil
["a", "b", "c", "p", "q"]
5 Dict<String, Int>
2 LRU<Double>
["a:11,b:2,c:5,p:0,q:0", "2:1.0,3:1.5"]
*/
