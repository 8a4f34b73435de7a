struct Graph<V: Hashable & Comparable> { private(set) var adj: [V: [(to: V, cost: Double)]] = [:]; let directed: Bool
  init(directed: Bool = false, _ edges: [(V, V, Double)] = []) { self.directed = directed; for (a, b, c) in edges { add(a, b, c) } }
  mutating func add(_ a: V, _ b: V, _ c: Double = 1) { adj[a, default: []].append((b, c)); if directed { adj[b] = adj[b] ?? [] } else { adj[b, default: []].append((to: a, cost: c)) } }
  var vertices: [V] { adj.keys.sorted() }
  func bfs(_ s: V) -> [V: Int] { var d = [s: 0], q = [s], i = 0; while i < q.count { let u = q[i]; i += 1; for (v, _) in adj[u]! where d[v] == nil { d[v] = d[u]! + 1; q.append(v) } }; return d }
  func dfs(_ s: V, _ visit: (V) -> Void) { var seen: Set<V> = []; func go(_ u: V) { guard seen.insert(u).inserted else { return }; visit(u); for e in adj[u, default: []].sorted(by: { $0.to < $1.to }) { go(e.to) } }; go(s) }
  func topological() -> [V]? { var indeg = adj.mapValues { _ in 0 }; for es in adj.values { for e in es { indeg[e.to]! += 1 } }
    var ready = indeg.filter { $0.value == 0 }.map(\.key).sorted(), out: [V] = []
    while !ready.isEmpty { let u = ready.removeFirst(); out.append(u); for e in adj[u]! { indeg[e.to]! -= 1; if indeg[e.to] == 0 { ready.append(e.to) } } }
    return out.count == adj.count ? out : nil }
  func components() -> [[V]] { var left = Set(adj.keys), out: [[V]] = []; while let s = left.min() { var comp: [V] = []; dfs(s) { comp.append($0) }; left.subtract(comp); out.append(comp.sorted()) }; return out } }
let g = Graph([("a", "b", 1), ("b", "c", 2.5), ("x", "y", 1)])
print(g.vertices, g.bfs("a").sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }, g.components())
var order: [String] = []; g.dfs("c") { order.append($0) }; print(order)
let tasks = Graph(directed: true, [("shop", "cook", 1), ("cook", "eat", 1), ("wash", "cook", 1), ("eat", "sleep", 1)])
print(tasks.topological()!, Graph(directed: true, [(1, 2, 1), (2, 1, 1)]).topological() == nil)
struct UnionFind { private var parent: [Int], size: [Int]; init(_ n: Int) { parent = Array(0..<n); size = .init(repeating: 1, count: n) }
  mutating func find(_ x: Int) -> Int { if parent[x] != x { parent[x] = find(parent[x]) }; return parent[x] }
  @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool { var (a, b) = (find(a), find(b)); guard a != b else { return false }; if size[a] < size[b] { swap(&a, &b) }; parent[b] = a; size[a] += size[b]; return true } }
let edges: [(Int, Int, w: Double)] = [(0, 1, 4), (1, 2, 8), (0, 2, 3), (2, 3, 1), (1, 3, 7)]
var uf = UnionFind(4); let mst = edges.sorted { $0.w < $1.w }.filter { uf.union($0.0, $0.1) }
print(mst.map { "\($0.0)-\($0.1)" }, mst.reduce(0) { $0 + $1.w }, uf.find(0) == uf.find(3))
let maze = ["S.#.", "..#.", "#...", "##.E"].map(Array.init)
func solve() -> Int? { func locate(_ c: Character) -> (r: Int, c: Int)? { for (r, row) in maze.enumerated() { if let k = row.firstIndex(of: c) { return (r, k) } }; return nil }
  guard let s = locate("S"), let e = locate("E") else { return nil }
  var dist = maze.map { $0.map { _ in -1 } }; dist[s.r][s.c] = 0; var queue = [s]
  while !queue.isEmpty { let (r, c) = queue.removeFirst(); if (r, c) == e { return dist[r][c] }
    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] { let (nr, nc) = (r + dr, c + dc); guard maze.indices.contains(nr), maze[nr].indices ~= nc, maze[nr][nc] != "#", dist[nr][nc] < 0 else { continue }; dist[nr][nc] = dist[r][c] + 1; queue.append((nr, nc)) } }
  return nil }
print(solve() ?? -1)
var memo: [[Int]: Int] = [:]; func paths(_ r: Int, _ c: Int) -> Int { if r == 0 || c == 0 { return 1 }; if let m = memo[[r, c]] { return m }; let v = paths(r - 1, c) + paths(r, c - 1); memo[[r, c]] = v; return v }; print(paths(10, 10), memo.count)
func lcs(_ a: String, _ b: String) -> String { let (x, y) = (Array(a), Array(b)); var t = Array(repeating: Array(repeating: "", count: y.count + 1), count: x.count + 1); for i in 1...x.count { for j in 1...y.count { t[i][j] = x[i-1] == y[j-1] ? t[i-1][j-1] + String(x[i-1]) : [t[i-1][j], t[i][j-1]].max { $0.count < $1.count }! } }; return t[x.count][y.count] }
print(lcs("AGGTAB", "GXTXAYB"), (0...5).map { n in (0...n).map { k in (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) } } })
/* output:
["a", "b", "c", "x", "y"] ["a0", "b1", "c2"] [["a", "b", "c"], ["x", "y"]]
["c", "b", "a"]
["shop", "wash", "cook", "eat", "sleep"] true
["2-3", "0-2", "0-1"] 8.0 true
6
184756 100
GTAB [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1], [1, 5, 10, 10, 5, 1]]
*/
