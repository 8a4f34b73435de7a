var d = ["b": 2, "a": 1]
d["c"] = 3; d["a"] = nil; d["z", default: 0] += 5
print(d.sorted { $0.key < $1.key }.map { "\($0)\($1)" }, d.count, d.keys.sorted(), d.values.sorted(), d["q"] as Any, d["q"] == nil)
print(d.mapValues { $0 * 2 }.sorted { $0.value < $1.value }.first!, d.filter { $0.value > 2 }.keys.sorted(), d.compactMapValues { $0 > 2 ? $0 : nil }.count)
print(d.updateValue(9, forKey: "b") ?? 0, d.removeValue(forKey: "z") ?? 0, d.contains { $0.key == "c" }, d.isEmpty, d.first(where: { $0.value == 9 })!.key)
print(d.merging(["c": 10, "k": 1]) { $0 + $1 }.sorted { $0.key < $1.key }.map(\.value), Dictionary(zip(["x", "y", "x"], 1...), uniquingKeysWith: max)["x"]!)
print(Dictionary(grouping: ["apple", "avocado", "bean"], by: \.first!).mapValues(\.count).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
d.merge(["b": 1]) { _, new in new }; for (k, v) in d.sorted(by: { $0.key < $1.key }) { print(k, v, terminator: ";") }
print(d.reduce(0) { $0 + $1.value }, d.max { $0.value < $1.value }!.key, d.min(by: { $0.value < $1.value })!.value, d.map { $0.value }.sorted(), d.allSatisfy { $0.value > 0 })
var nested: [String: [String: Int]] = [:]
nested["a", default: [:]]["x", default: 0] += 1; nested["a"]?["y"] = 2; nested["b"]?["z"] = 1
print(nested["a"]!.sorted { $0.key < $1.key }.map(\.value), nested["b"] == nil, nested.keys.count)
if let i = d.index(forKey: "c") { print(d[i].value); d.remove(at: i) }
d.removeAll(); print(d, d.keys.isEmpty)

/* output:
["b2", "c3", "z5"] 3 ["b", "c", "z"] [2, 3, 5] nil true
(key: "b", value: 4) ["c", "z"] 2
2 5 true false b
[9, 13, 1] 3
["a:2", "b:1"]
b 1;c 3;4 c 1 [1, 3] true
[1, 2] true 1
3
[:] true
*/
