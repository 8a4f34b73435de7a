let d = ["one": 1, "two": 2, "three": 3]
print(d.keys.sorted().map { d[$0]! }, d.values.sorted(), d.sorted { $0.value < $1.value }.map(\.key), d.filter { $0.value > 1 }.keys.sorted(), d.mapValues(String.init).values.sorted())
print(d.lazy.filter { $0.value > 2 }.map { $0.key }.first!, Array(d.lazy.map { $0.value }).sorted(), d.enumerated().map { $0.offset }, d.reversed().count, zip(d.keys, d.values).allSatisfy { d[$0] == $1 })
print(d.first { $0.value == 2 }!.key, d.contains { $0.key == "one" }, d.min { $0.value < $1.value }!.key, d.dropFirst().count, d.prefix(2).count, d.isEmpty, d.count, d.keys.lazy.map { $0.count }.max()!)
print(Set(d.keys.map { $0.first! }).sorted(), d.flatMap { [$0.value, $0.value] }.sorted(), d.compactMap { $0.value > 1 ? $0.key : nil }.sorted(), d.reduce(into: 0) { $0 += $1.value }, d.partition2)
extension Dictionary where Value == Int { var partition2: Int { values.reduce(0, +) } }
let s: Set = ["b", "a"]
print(s.lazy.map { $0.uppercased() }.sorted(), s.enumerated().map { $0.offset }, s.reversed().count, s.sorted().reversed().map { $0 }, zip(s.sorted(), 1...).map { "\($0)\($1)" }, s.dropFirst().count, s.first.map { s.contains($0) }!)
print(s.isEmpty, s.min()!, s.joined().count, s.reduce("") { max($0, $1) }, Array(s).sorted(), s.map(\.count), s.indices.count, s.firstIndex(of: "a") != nil, s.count { $0 > "a" })

/* output:
[1, 3, 2] [1, 2, 3] ["one", "two", "three"] ["three", "two"] ["1", "2", "3"]
three [1, 2, 3] [0, 1, 2] 3 true
two true one 2 2 false 3 5
["o", "t"] [1, 1, 2, 2, 3, 3] ["three", "two"] 6 6
["A", "B"] [0, 1] 2 ["b", "a"] ["a1", "b2"] 1 true
false a 2 b ["a", "b"] [1, 1] 2 true 1
*/
