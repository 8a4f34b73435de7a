var d = ["b": 2, "a": 1]
print(d.keys.sorted(), d.values.sorted(), d.keys.contains("a"), d.keys.count, d.values.reduce(0, +), d.isEmpty)
print(Set(d.keys) == ["a", "b"], d.keys.map { $0 }.sorted(), Array(d.keys).count, type(of: d.keys), type(of: d.values))
if let i = d.index(forKey: "a") { print(d[i].key, d[i].value, d.keys[i], d.values[i]); d.values[i] = 10; print(d["a"]!); d.remove(at: i) }
print(d, d.keys, d.values, [d.keys.first!], d.keys.first!, d.index(forKey: "z") == nil)
for k in d.keys { print(k) }
for (k, v) in d.sorted(by: { $0.key < $1.key }) { print(k, v) }
d["c", default: 0] += 5
d.merge(["c": 1, "d": 4]) { $0 + $1 }
print(d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, d.count)
print(d.merging(["x": 9]) { a, _ in a }.count, d.filter { $0.value > 3 }.count, type(of: d.filter { $0.value > 3 }))
print(d.mapValues { $0 * 2 }.values.sorted(), d.compactMapValues { $0 > 4 ? $0 : nil }.count, d.max { $0.value < $1.value }!.key)
print(d.updateValue(1, forKey: "c") ?? -1, d.removeValue(forKey: "q") == nil, d.first { $0.key == "c" }!.value)
print(Dictionary(grouping: ["a", "bb", "cc"], by: \.count).sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
print(Dictionary(uniqueKeysWithValues: zip(["x"], [1])), Dictionary([("a", 1), ("a", 2)]) { $0 + $1 })
print(d.contains { $0.value == 5 }, d.contains { $0.key == "b" }, d.allSatisfy { $0.value > 0 }, d.reduce(0) { $0 + $1.value })
print(d == ["b": 2, "c": 1, "d": 4], d.startIndex == d.endIndex, d.keys == d.keys)
let e: [String: Int] = [:]
print(e, e.keys, e.values, e.first == nil, e.keys.isEmpty, "\(e.keys)")
print([String: Int]().keys.sorted(), [:] as [Int: Int])
let n = ["k": ["a": 1]]
print(n["k"]?["a"] ?? 0, n["q"]?["a"] ?? 0, n["k", default: [:]]["b", default: 7])

/* output:
["a", "b"] [1, 2] true 2 3 false
true ["a", "b"] 2 Keys Values
a 1 a 1
10
["b": 2] ["b"] [2] ["b"] b true
b
b 2
["b=2", "c=6", "d=4"] 3
4 2 Dictionary<String, Int>
[4, 8, 12] 1 c
6 true 1
[(1, ["a"]), (2, ["bb", "cc"])]
["x": 1] ["a": 3]
false true true 7
true false true
[:] [] [] true true []
[] [:]
1 0 7
*/
