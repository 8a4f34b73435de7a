import Foundation
// graph search, priority queue, topological order, union find, memo
struct PriorityQueue<Element> { private var heap: [(priority: Double, order: Int, value: Element)] = []; private var counter = 0
  var isEmpty: Bool { heap.isEmpty }
  mutating func insert(_ v: Element, priority: Double) { heap.append((priority, counter, v)); counter += 1; heap.sort { ($0.priority, $0.order) > ($1.priority, $1.order) } }
  mutating func pop() -> (value: Element, priority: Double)? { heap.popLast().map { ($0.value, $0.priority) } } }
struct Graph<V: Hashable & Comparable> { private(set) var edges: [V: [V: Double]] = [:]
  mutating func connect(_ a: V, _ b: V, _ w: Double = 1, bothWays: Bool = true) { edges[a, default: [:]][b] = w; if bothWays { edges[b, default: [:]][a] = w } else { edges[b, default: [:]] = edges[b] ?? [:] } }
  func shortest(from s: V, to t: V) -> (path: [V], cost: Double)? {
    var dist = [s: 0.0], prev: [V: V] = [:], q = PriorityQueue<V>(), done: Set<V> = []
    q.insert(s, priority: 0)
    while let (v, d) = q.pop() { guard done.insert(v).inserted else { continue }
      if v == t { return (Array(sequence(first: t) { prev[$0] }.reversed()), d) }
      for (n, w) in edges[v, default: [:]].sorted(by: { $0.key < $1.key }) where d + w < dist[n, default: .infinity] { dist[n] = d + w; prev[n] = v; q.insert(n, priority: d + w) } }
    return nil }
  func bfs(_ s: V, visit: (V, Int) throws -> Bool) rethrows { var seen: Set = [s], level = [s], depth = 0
    while !level.isEmpty { var next: [V] = []; for v in level { guard try visit(v, depth) else { return }; for n in edges[v]!.keys.sorted() where !seen.contains(n) { seen.insert(n); next.append(n) } }; (level, depth) = (next, depth + 1) } }
  func topological() -> [V]? { var marks: [V: Bool] = [:], out: [V] = []
    func visit(_ v: V) -> Bool { switch marks[v] { case true?: return true; case false?: return false; case nil: marks[v] = false; for n in (edges[v] ?? [:]).keys.sorted(by: >) { if !visit(n) { return false } }; marks[v] = true; out.insert(v, at: 0); return true } }
    for v in edges.keys.sorted(by: >) where !visit(v) { return nil }
    return out } }
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4.0), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3)] { g.connect(a, b, w) }
if let (path, cost) = g.shortest(from: "A", to: "E") { print(path.joined(separator: ">"), cost) }
print(g.shortest(from: "A", to: "Z") == nil)
var order: [String] = []
g.bfs("A") { v, d in order.append("\(v)\(d)"); return d < 2 }
print(order)
var dag = Graph<Int>(); for (a, b) in [(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)] { dag.connect(a, b, bothWays: false) }
print(dag.topological() ?? []); dag.connect(1, 5, bothWays: false); print(dag.topological() as Any)
struct UnionFind { var parent: [Int]; init(_ n: Int) { parent = Array(0..<n) }
  mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
  mutating func union(_ a: Int, _ b: Int) -> Bool { let (ra, rb) = (find(a), find(b)); if ra == rb { return false }; parent[ra] = rb; return true } }
var uf = UnionFind(6); print([(0, 1), (2, 3), (1, 3), (0, 2)].map { uf.union($0.0, $0.1) }, Set((0..<6).map { uf.find($0) }).count)
func memoize<A: Hashable, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B { var cache: [A: B] = [:]; func g(_ a: A) -> B { if let b = cache[a] { return b }; let b = f(g, a); cache[a] = b; return b }; return g }
let fib: (Int) -> Int = memoize { me, n in n < 2 ? n : me(n - 1) + me(n - 2) }
print(fib(80), (1...10).map(fib))
func levenshtein(_ a: some StringProtocol, _ b: some StringProtocol) -> Int { var row = Array(0...b.count); for (i, x) in a.enumerated() { var last = i; row[0] = i + 1; for (j, y) in b.enumerated() { (row[j + 1], last) = (min(row[j] + 1, row[j + 1] + 1, last + (x == y ? 0 : 1)), row[j + 1]) } }; return row.last! }
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("котик", "скотина"))
func permutations<T>(_ xs: [T]) -> [[T]] { xs.isEmpty ? [[]] : xs.indices.flatMap { i -> [[T]] in var r = xs; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations(Array("abc")).map { String($0) }, permutations([1, 2]).count)

/* output:
A>C>B>D>E 11.0
true
["A0", "B1", "C1", "D2"]
[4, 5, 0, 2, 3, 1]
nil
[true, true, true, false] 3
23416728348467685 [1, 1, 2, 3, 5, 8, 13, 21, 34, 55]
3 3 3
["abc", "acb", "bac", "bca", "cab", "cba"] 2
*/
