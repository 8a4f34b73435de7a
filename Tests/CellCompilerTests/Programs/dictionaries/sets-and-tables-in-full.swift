var s: Set<String> = ["x"]
print(s.insert("y"), s.insert("x").inserted, s.contains("y"), s.count)
let u = s.union(["z"]).sorted(), k = s.subtracting(["x"])
print(u, k, s.isSubset(of: Set(u)), Set(u).isStrictSuperset(of: s), s.isDisjoint(with: ["q"]), s == ["y", "x"], s.symmetricDifference(["x", "q"]).sorted())
let groups = Dictionary(grouping: u) { $0 < "y" }
print(groups[true]!, groups[false]!, groups.keys.count, groups.mapValues(\.count)[false]!)
struct P: Hashable { let a: Int, b: Int }
let ps: Set = [P(a: 1, b: 2), P(a: 1, b: 2), P(a: 2, b: 1)]
print(ps.count, ps.contains(P(a: 2, b: 1)), ps.map(\.a).sorted(), ps.filter { $0.a == 1 }, ps.sorted { $0.a > $1.a }.first!)
var d: [P: [String]] = [:]
d[P(a: 1, b: 1), default: []].append("one"); d[P(a: 1, b: 1), default: []].append("two")
print(d, d[P(a: 1, b: 1)]!.count, d[P(a: 9, b: 9)] == nil, d.first!.value, d.keys.first!.a)
var m = ["a": 1]; m["b"] = 2; m["a"] = nil; m["b"]! += 5; m["b"]? -= 1
print(m, m["zz"] ?? 0, m["b", default: 0], m.isEmpty, m.removeValue(forKey: "b")!, m)
let inv = Dictionary(["a": 1].map { ($1, $0) }, uniquingKeysWith: { a, _ in a }); print(inv)
let nested: [String: [String: Int]] = ["x": ["y": 1]]
print(nested["x"]?["y"] as Any, nested["x"]!["q"] as Any, nested.mapValues { $0.count }, nested.compactMapValues { $0["y"] }, nested.flatMap { $0.value.keys })
var cnt: [Character: Int] = [:]; for c in "hello" { cnt[c, default: 0] += 1 }
print(cnt.filter { $0.value > 1 }, cnt.max { $0.value < $1.value }!, cnt.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" }, cnt.values.reduce(0, +), cnt.keys.sorted())
print(["a": 1, "b": 2].reduce(0) { $0 + $1.value }, ["a": 1] == ["a": 1], ["a": 1].map { "\($0)=\($1)" }, ["a": 1].contains { k, v in v == 1 }, ["k": 2].min { $0.value < $1.value }!.key)
for (i, (k, v)) in ["z": 26].enumerated() { print(i, k, v) }
let dd = ["a": 1, "b": 2].merging(["b": 3]) { $0 * $1 }; print(dd["b"]!, dd.count, dd.keys.sorted(), dd.values.max()!, Set(dd.values) == [1, 6])
print([1, 1, 2].reduce(into: [:]) { $0[$1, default: 0] += 1 } == [1: 2, 2: 1], Dictionary(uniqueKeysWithValues: [("k", 1)]), Dictionary(zip(["a", "a"], [1, 2]), uniquingKeysWith: +))

/* output:
(inserted: true, memberAfterInsert: "y") false true 2
["x", "y", "z"] ["y"] true true true true ["q", "y"]
["x"] ["y", "z"] 2 2
2 true [1, 2] [main.P(a: 1, b: 2)] P(a: 2, b: 1)
[main.P(a: 1, b: 1): ["one", "two"]] 2 true ["one", "two"] 1
["b": 6] 0 6 false 6 [:]
[1: "a"]
Optional(1) nil ["x": 1] ["x": 1] ["y"]
["l": 2] (key: "l", value: 2) ["l2", "e1", "h1", "o1"] 5 ["e", "h", "l", "o"]
3 true ["a=1"] true k
0 z 26
6 2 ["a", "b"] 6 true
true ["k": 1] ["a": 3]
*/
