var d: [String: [Int]] = [:]
for (k, v) in [("a", 1), ("b", 2), ("a", 3)] { d[k, default: []].append(v) }
print(d["a"]!, d["b"]?.first ?? 0, d["z"]?.count as Any, d.count, d.keys.sorted(), d.values.map(\.count).sorted(), d.isEmpty, d.mapValues { $0.reduce(0, +) }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
d["a"]?[0] = 10; d["a"]?.removeLast(); d["c"] = [7]; d["b"] = nil; d.updateValue([0], forKey: "q"); print(d.sorted { $0.key < $1.key }.map { "\($0)" }, d.removeValue(forKey: "zz") as Any, d.first { $0.value == [7] }!.key)
let scores = ["ann": 3, "bob": 5, "cy": 5]
print(scores.max { ($0.value, $1.key) < ($1.value, $0.key) }!, scores.filter { $0.value > 3 }.map(\.key).sorted(), scores.reduce(0) { $0 + $1.value }, scores.values.reduce(0, +), scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)" }, scores.contains { $0.value == 3 }, scores.keys.contains("bob"), scores.allSatisfy { k, v in v > 2 && !k.isEmpty }, scores.min(by: { $0.value < $1.value })?.key ?? "")
let groups = Dictionary(grouping: ["apple", "avocado", "bean", "beet", "corn"], by: { $0.first! })
for (letter, words) in groups.sorted(by: { $0.key < $1.key }) { print(letter, words.count, words) }
var merged = scores.merging(["bob": 1, "di": 2]) { $0 + $1 }; merged.merge(zip(["ann", "eve"], [10, 20])) { _, new in new }; print(merged.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " "), merged.count, merged == scores)
let counts = "the cat the dog the end".split(separator: " ").reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }; print(counts["the"]!, counts[Substring("cat")] ?? 0, counts.filter { $0.value == 1 }.count, counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.prefix(2).map { ($0.key, $0.value) })
struct Point: Hashable { var x, y: Int }; var grid: [Point: Character] = [Point(x: 0, y: 0): "#"]; grid[.init(x: 1, y: 0)] = "."; print(grid[Point(x: 1, y: 0)]!, grid[Point(x: 9, y: 9), default: " "], grid.keys.map(\.x).max()!, Set(grid.values).count)
enum Kind: String, CaseIterable { case x, y }; let byKind = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, $0.rawValue.count) }); print(byKind[.x]!, byKind.count, byKind.keys.map(\.rawValue).sorted())
let nested: [String: [String: Int]] = ["r": ["a": 1], "s": ["b": 2]]; print(nested["r"]?["a"] ?? 0, nested["r"]?["q"] as Any, nested.flatMap { o in o.value.map { "\(o.key).\($0.key)=\($0.value)" } }.sorted(), nested.mapValues(\.count).values.sorted()); var n2 = nested; n2["r"]!["a"]! += 5; n2["t", default: [:]]["new", default: 0] += 1; print(n2["r"]!, n2["t"]!)
for (i, (k, v)) in scores.sorted(by: { $0 < $1 }).enumerated() { print(i, k, v) }
let inv = Dictionary(grouping: scores.keys, by: { scores[$0]! }).mapValues { $0.sorted() }; print(inv[5]!, inv[3]!, inv[0] as Any)
if let i = scores.firstIndex(where: { $0.key == "bob" }) { print(scores[i].value, scores[i].key) }; var rm = scores; if let i = rm.index(forKey: "cy") { print(rm.remove(at: i)) }; print(rm.count, rm.removeAll(), rm.isEmpty, type(of: scores), scores.description.count > 5, [1: "a"], ["k": Optional(1)], [String: Int]().isEmpty, ["a": ["b": [1]]], scores.compactMapValues { $0 > 3 ? Double($0) : nil }.count)
/* output:
[1, 3] 2 nil 2 ["a", "b"] [1, 2] false ["a=4", "b=2"]
["(key: \"a\", value: [10])", "(key: \"c\", value: [7])", "(key: \"q\", value: [0])"] nil c
(key: "bob", value: 5) ["bob", "cy"] 13 13 ["bob", "cy", "ann"] true true true ann
a 2 ["apple", "avocado"]
b 2 ["bean", "beet"]
c 1 ["corn"]
ann:10 bob:6 cy:5 di:2 eve:20 5 false
3 1 3 [("the", 3), ("cat", 1)]
.   1 2
1 2 ["x", "y"]
1 nil ["r.a=1", "s.b=2"] [1, 1]
["a": 6] ["new": 1]
0 ann 3
1 bob 5
2 cy 5
["bob", "cy"] ["ann"] nil
5 bob
(key: "cy", value: 5)
2 () true Dictionary<String, Int> true [1: "a"] ["k": Optional(1)] true ["a": ["b": [1]]] 2
*/
