func apply<T, U>(_ x: T, _ f: (T) throws -> U) rethrows -> U { try f(x) }
print(apply(3) { $0 * 2 }, apply("a") { $0.count })
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let len = compose({ (s: String) in s.count }, { $0 * 10 })
print(len("abc"))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2), curry(max)(3)(9))
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var c: [K: V] = [:]; return { k in if let v = c[k] { return v }; let v = f(k); c[k] = v; return v } }
let sq = memoize { (n: Int) -> Int in print("calc"); return n * n }
print(sq(4), sq(4))
let people = [(name: "Ann", age: 30), (name: "Bob", age: 25), (name: "Cid", age: 30)]
print(people.sorted { ($0.age, $0.name) < ($1.age, $1.name) }.map { $0.name })
print(people.map { (n, a) in "\(n):\(a)" })
print(people.filter { $0.age == 30 }.map(\.name).joined(separator: ","))
let byAge = Dictionary(grouping: people, by: \.age).mapValues { $0.map(\.name) }
for (k, v) in byAge.sorted(by: { $0.key < $1.key }) { print(k, v) }
print(people.max { $0.age < $1.age }!.name, people.min(by: { $0.age < $1.age })?.name ?? "")
let freq = "hello".reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(freq.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.key)\($0.value)" })
let nested = [[1, 2], [3], []]
print(nested.map { $0.map { $0 * 2 } }, nested.flatMap { $0 }.count, nested.map { $0.first ?? 0 })
print((0..<3).flatMap { i in (0..<i).map { j in (i, j) } }.map { $0.0 * $0.1 })
let words = "the quick brown fox".split(separator: " ")
print(words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
print(zip(words, 1...).map { "\($1).\($0)" })
let t = words.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }
print(t)
print(words.first.map { $0 + "!" } ?? "")
print([3, 1, 2].sorted { $0 > $1 }, ["b", "a"].sorted(by: <))
let total = people.reduce(0) { $0 + $1.age }
print(Double(total) / Double(people.count))
let avg = Double(people.map { $0.age }.reduce(0, +)) / 3
print(avg)
print(stride(from: 0, to: 1, by: 0.25).map { $0 * 2 })
print((1...5).reversed().map { $0 }.prefix(while: { $0 > 2 }))
print([1, 2, 3, 4].partition(by: 2))
extension Array { func partition(by n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
/* output:
6 1
30
3 9
calc
16 16
["Bob", "Ann", "Cid"]
["Ann:30", "Bob:25", "Cid:30"]
Ann,Cid
25 ["Bob"]
30 ["Ann", "Cid"]
Ann Bob
["l2", "e1", "h1", "o1"]
[[2, 4], [6], []] 3 [1, 3, 0]
[0, 0, 2]
["The", "Quick", "Brown", "Fox"]
["1.the", "2.quick", "3.brown", "4.fox"]
["the", "brown"]
the!
[3, 2, 1] ["a", "b"]
28.333333333333332
28.333333333333332
[0.0, 0.5, 1.0, 1.5]
[5, 4, 3]
[[1, 2], [3, 4]]
*/
