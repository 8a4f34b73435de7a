let d = ["a": 1, "b": 2, "c": 3]
print(d.keys.sorted(), d.values.sorted())
print(d.mapValues { $0 * 2 }.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let f = d.filter { $0.value > 1 }
print(f.count, f["a"] as Any, f["b"]!)
var e = Dictionary(uniqueKeysWithValues: zip(["x", "y"], [1.5, 2.5]))
e["z", default: 0] += 4
e["x", default: 0] += 1
print(e.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map { $0.key })
print(e.updateValue(3, forKey: "q") as Any, e.updateValue(4, forKey: "q") as Any)
print(e.removeValue(forKey: "q") as Any, e.removeValue(forKey: "nope") as Any)
let g = Dictionary(grouping: ["apple", "avocado", "bean", "corn", "cherry"], by: { $0.first! })
for (k, v) in g.sorted(by: { $0.key < $1.key }) { print(k, v) }
let u = Dictionary([("a", 1), ("b", 2), ("a", 3)], uniquingKeysWith: +)
print(u["a"]!, u["b"]!)
let last = Dictionary([("a", 1), ("a", 3)]) { _, new in new }
print(last)
var m = ["a": 1]
m.merge(["a": 10, "b": 20]) { $0 + $1 }
m.merge([("c", 5)]) { old, _ in old }
print(m.merging(["a": 0]) { _, b in b }.sorted { $0.key < $1.key })
print(d.compactMapValues { $0 > 1 ? "n\($0)" : nil }.keys.sorted())
if let i = d.firstIndex(where: { $0.key == "b" }) { print(d[i].value, d[i].key) }
if let i = d.index(forKey: "c") { print(d[i]) }
print(d.contains { $0.value == 3 }, d.contains(where: { $0.key == "zz" }))
print(d.min { $0.value < $1.value }!.key, d.max(by: { $0.value < $1.value })!)
print(d.reduce(0) { $0 + $1.value })
var pop = ["only": 1]
print(pop.popFirst() as Any, pop.popFirst() as Any)
print(d.first != nil, d.isEmpty, d == ["c": 3, "a": 1, "b": 2])
for (i, (k, v)) in d.sorted(by: { $0.key < $1.key }).enumerated() { print(i, k, v) }
var nested: [String: [String: Int]] = [:]
nested["x", default: [:]]["y", default: 0] += 1
nested["x"]?["z"] = 4
print(nested["x"]!.sorted { $0.key < $1.key })
var lists: [Int: [String]] = [:]
for w in ["to", "be", "or", "not"] { lists[w.count, default: []].append(w) }
print(lists[2]!, lists[3]!)
for k in d.keys.sorted() { print(k, terminator: " ") }
print()
var v = d
for k in v.keys { v[k]! *= 10 }
print(v.values.sorted(), v.values.reduce(0, +))
print(d.map { $0.value }.sorted(), d.map(\.key).sorted())
let pairs = Array(d).sorted { $0.0 < $1.0 }
print(pairs[0], pairs.count)
v.removeAll()
print(v, v.count)
let byLen = Dictionary(grouping: ["a", "bb", "cc"], by: \.count).mapValues(\.count)
print(byLen.sorted { $0.key < $1.key })
var opt: [String: Int?] = ["a": nil, "b": 2]
print(opt["a"] as Any, opt["c"] as Any)
opt["b"] = .some(nil)
print(opt["b"]! as Any, opt.count)
v = ["k": 1]
v.values.forEach { print($0) }
v["k"] = nil
print(v.isEmpty)
let inv = Dictionary(uniqueKeysWithValues: d.map { ($0.value, $0.key) })
print(inv[2]!)
/* output:
["a", "b", "c"] [1, 2, 3]
["a2", "b4", "c6"]
2 nil 2
["z", "y", "x"]
nil Optional(3.0)
Optional(4.0) nil
a ["apple", "avocado"]
b ["bean"]
c ["corn", "cherry"]
4 2
["a": 3]
[(key: "a", value: 0), (key: "b", value: 20), (key: "c", value: 5)]
["b", "c"]
2 b
(key: "c", value: 3)
true false
a (key: "c", value: 3)
6
Optional((key: "only", value: 1)) nil
true false true
0 a 1
1 b 2
2 c 3
[(key: "y", value: 1), (key: "z", value: 4)]
["to", "be", "or"] ["not"]
a b c 
[10, 20, 30] 60
[1, 2, 3] ["a", "b", "c"]
(key: "a", value: 1) 3
[:] 0
[(key: 1, value: 1), (key: 2, value: 2)]
Optional(nil) nil
nil 2
1
true
b
*/
