struct P { var name: String; var age: Int; var tags: [String]; var friend: String?
  var isAdult: Bool { age >= 18 } }
let ps = [P(name: "Ann", age: 30, tags: ["a", "b"], friend: "Bob"), P(name: "Bob", age: 12, tags: ["b"], friend: nil)]
print(ps.map(\.name), ps.filter(\.isAdult).count, ps.flatMap(\.tags), ps.compactMap(\.friend))
print(ps.map(\.name.count), ps.contains(where: \.isAdult), ps.allSatisfy(\.isAdult))
print(ps.first(where: \.isAdult)?.name ?? "-", Dictionary(grouping: ps, by: \.isAdult).count)
extension Sequence {
  func sorted<K: Comparable>(by key: KeyPath<Element, K>) -> [Element] { sorted { $0[keyPath: key] < $1[keyPath: key] } }
  func sum<N: Numeric>(_ f: (Element) -> N) -> N { reduce(0) { $0 + f($1) } }
  func grouped<K: Hashable>(by f: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: f) }
}
print(ps.sorted(by: \.age).map(\.name), ps.sum(\.age), ps.grouped(by: \.age.description).keys.sorted())
let f: (P) -> String = \.name
print(f(ps[0]))
let fs: [(P) -> Int] = [\.age, \.name.count, { $0.tags.count }]
print(fs.map { $0(ps[0]) })
func get<T>(_ f: (P) -> T) -> [T] { ps.map(f) }
print(get(\.age), get(\.self).count)
print(["a", "bb"].map(\.count).reduce(0, +), ["x": 1].map(\.key), [[1], []].filter(\.isEmpty).count)
print([("a", 1)].map(\.0), ["a b"].map { $0.split(separator: " ").map(\.count) })
let key = \P.name
print(ps.map { $0[keyPath: key] })
print(ps.max { $0.age < $1.age }.map(\.name) ?? "")
let o: P? = ps[1]
print(o.map(\.age) ?? 0, o.flatMap(\.friend) ?? "none")
print(ps.lazy.map(\.age).filter { $0 > 20 }.first ?? 0)
/* output:
["Ann", "Bob"] 1 ["a", "b", "b"] ["Bob"]
[3, 3] true false
Ann 2
["Bob", "Ann"] 42 ["12", "30"]
Ann
[30, 3, 2]
[30, 12] 2
3 ["x"] 1
["a"] [[1, 1]]
["Ann", "Bob"]
Ann
12 none
30
*/
