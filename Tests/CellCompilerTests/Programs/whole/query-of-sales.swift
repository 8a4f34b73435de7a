struct Query<T> { let items: [T]
  func filter(_ p: @escaping (T) -> Bool) -> Query { Query(items: items.filter(p)) }
  func select<U>(_ f: (T) -> U) -> Query<U> { .init(items: items.map(f)) }
  func order<K: Comparable>(by k: (T) -> K, descending d: Bool = false) -> Query { .init(items: items.sorted { d ? k($0) > k($1) : k($0) < k($1) }) }
  func group<K: Hashable>(by k: (T) -> K) -> Query<(key: K, items: [T])> where K: Comparable { .init(items: Dictionary(grouping: items, by: k).map { (key: $0.key, items: $0.value) }.sorted { $0.key < $1.key }) }
  func join<U, K: Hashable>(_ o: [U], on l: (T) -> K, equals r: (U) -> K) -> Query<(T, U)> { let ix = Dictionary(grouping: o, by: r); return .init(items: items.flatMap { t in (ix[l(t)] ?? []).map { (t, $0) } }) }
  func take(_ n: Int) -> Query { .init(items: Array(items.prefix(n))) }
  func sum<N: Numeric>(_ f: (T) -> N) -> N { items.reduce(0) { $0 + f($1) } }
  func average(_ f: (T) -> Double) -> Double? { items.isEmpty ? nil : items.map(f).reduce(0, +) / Double(items.count) }
  func max<K: Comparable>(by k: (T) -> K) -> T? { items.max { k($0) < k($1) } }
  func any(_ p: (T) -> Bool) -> Bool { items.contains(where: p) } }
struct Sale { let who: String; let what: String; let n: Int; let price: Double; var total: Double { Double(n) * price } }
let sales = [Sale(who: "Ann", what: "pen", n: 3, price: 1.5), Sale(who: "Bob", what: "ink", n: 1, price: 9), Sale(who: "Ann", what: "ink", n: 2, price: 8.5), Sale(who: "Cid", what: "pen", n: 10, price: 1.25)]
let q = Query(items: sales)
for g in q.group(by: \.who).items { print(g.key, g.items.count, g.items.map(\.total).reduce(0, +)) }
print(q.filter { $0.n > 1 }.order(by: \.total, descending: true).select(\.who).items)
print(q.sum(\.n), q.sum(\.total), q.average(\.price) ?? 0, q.max(by: \.total)?.what ?? "-", q.any { $0.what == "pen" })
print(q.join([("pen", "Pilot"), ("ink", "Pelikan")], on: \.what, equals: { $0.0 }).select { "\($0.who):\($1.1)" }.take(2).items)
print(q.group { $0.what }.select { (name: $0.key, best: $0.items.max { $0.total < $1.total }!.who) }.items.map { "\($0.name)-\($0.best)" })
let report = Dictionary(grouping: sales, by: \.what).mapValues { s in (count: s.reduce(0) { $0 + $1.n }, revenue: s.reduce(0) { $0 + $1.total }) }.sorted { $0.value.revenue > $1.value.revenue }
for (name, (count, revenue)) in report { print(name, count, revenue) }
print(report.map { "\($0.key)\($0.value.count)" }, report.first.map { $0.value.revenue } ?? 0)
let pivot = sales.reduce(into: [String: [String: Double]]()) { $0[$1.who, default: [:]][$1.what, default: 0] += $1.total }
print(pivot.keys.sorted().map { k in "\(k): " + pivot[k]!.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",") })
let top = sales.map { ($0.who, $0.total) }.reduce(into: [:]) { (d: inout [String: Double], p) in d[p.0, default: 0] += p.1 }.max { $0.value < $1.value }
print(top?.key ?? "none", top!.value)
let (cheap, dear) = sales.reduce(([Sale](), [Sale]())) { $1.price < 5 ? ($0.0 + [$1], $0.1) : ($0.0, $0.1 + [$1]) }
print(cheap.count, dear.map(\.who))
/* output:
Ann 2 21.5
Bob 1 9.0
Cid 1 12.5
["Ann", "Cid", "Ann"]
16 43.0 5.0625 ink true
["Ann:Pilot", "Bob:Pelikan"]
["ink-Ann", "pen-Cid"]
ink 3 26.0
pen 13 17.0
["ink3", "pen13"] 26.0
["Ann: ink=17.0,pen=4.5", "Bob: ink=9.0", "Cid: pen=12.5"]
Ann 21.5
2 ["Bob", "Ann"]
*/
