struct Graph<Node: Hashable> {
    private var edges: [Node: [(to: Node, weight: Double)]] = [:]
    mutating func connect(_ a: Node, _ b: Node, weight: Double = 1) { edges[a, default: []].append((b, weight)); edges[b, default: []].append((a, weight)) }
    func neighbours(of n: Node) -> [Node] { edges[n]?.map(\.to) ?? [] }
    func bfs(from s: Node) -> [Node] { var seen: Set<Node> = [s]; var queue = [s]; var out: [Node] = []; while !queue.isEmpty { let n = queue.removeFirst(); out.append(n); for m in neighbours(of: n) where seen.insert(m).inserted { queue.append(m) } }; return out }
    func shortest(from s: Node, to t: Node) -> Double? { var dist: [Node: Double] = [s: 0]; var open: Set<Node> = [s]; while let n = open.min(by: { dist[$0]! < dist[$1]! }) { open.remove(n); if n == t { return dist[n] }; for e in edges[n] ?? [] { let d = dist[n]! + e.weight; if d < dist[e.to] ?? .infinity { dist[e.to] = d; open.insert(e.to) } } }; return nil }
}
var g = Graph<String>(); g.connect("a", "b", weight: 4); g.connect("a", "c"); g.connect("c", "b", weight: 2); g.connect("b", "d")
print(g.bfs(from: "a"), g.shortest(from: "a", to: "d")!, g.shortest(from: "a", to: "z") as Any)
struct PriorityQueue<Element> { private var heap: [Element] = []; private let before: (Element, Element) -> Bool
    init(sort: @escaping (Element, Element) -> Bool) { before = sort }
    var isEmpty: Bool { heap.isEmpty }
    mutating func push(_ e: Element) { heap.append(e); var i = heap.count - 1; while i > 0, before(heap[i], heap[(i - 1) / 2]) { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 } }
    mutating func pop() -> Element? { guard !heap.isEmpty else { return nil }; heap.swapAt(0, heap.count - 1); let r = heap.removeLast(); var i = 0; while true { var m = i; for c in [2 * i + 1, 2 * i + 2] where c < heap.count && before(heap[c], heap[m]) { m = c }; if m == i { break }; heap.swapAt(i, m); i = m }; return r } }
extension PriorityQueue where Element: Comparable { init() { self.init(sort: <) } }
var pq = PriorityQueue<Int>(); for x in [5, 1, 4, 2] { pq.push(x) }
var sorted: [Int] = []; while let x = pq.pop() { sorted.append(x) }; print(sorted)
var pq2 = PriorityQueue<(String, Int)> { $0.1 > $1.1 }; pq2.push(("a", 1)); pq2.push(("b", 9)); print(pq2.pop()!)
/* output:
["a", "b", "c", "d"] 4.0 nil
[1, 2, 4, 5]
("b", 9)
*/
