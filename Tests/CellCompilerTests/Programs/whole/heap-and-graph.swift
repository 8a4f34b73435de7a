// graph algorithms, priority queue, recursion, inout
struct Heap<Element> {
  private var items: [Element] = []
  private let precedes: (Element, Element) -> Bool
  init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  mutating func push(_ e: Element) {
    items.append(e)
    var i = items.count - 1
    while i > 0, case let parent = (i - 1) / 2, precedes(items[i], items[parent]) {
      items.swapAt(i, parent)
      i = parent
    }
  }
  mutating func pop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    defer { sift() }
    return items.removeLast()
  }
  private mutating func sift() {
    var i = 0
    while true {
      let kids = [2 * i + 1, 2 * i + 2].filter { $0 < items.count }
      guard let best = kids.min(by: { precedes(items[$0], items[$1]) }), precedes(items[best], items[i]) else { return }
      items.swapAt(i, best)
      i = best
    }
  }
}
extension Heap where Element: Comparable { init() { self.init(by: <) } }
struct Graph<Node: Hashable & Comparable> {
  private var edges: [Node: [(to: Node, weight: Int)]] = [:]
  mutating func connect(_ a: Node, _ b: Node, _ w: Int = 1) {
    edges[a, default: []].append((b, w))
    edges[b, default: []].append((to: a, weight: w))
  }
  func distances(from start: Node) -> [Node: Int] {
    var best = [start: 0]
    var heap = Heap<(d: Int, n: Node)> { ($0.d, $0.n) < ($1.d, $1.n) }
    heap.push((0, start))
    while let (d, n) = heap.pop() {
      if d > best[n] ?? .max { continue }
      for (next, w) in edges[n] ?? [] where d + w < best[next, default: .max] {
        best[next] = d + w
        heap.push((d + w, next))
      }
    }
    return best
  }
  func visit(_ n: Node, _ seen: inout Set<Node>, _ body: (Node, Int) -> Void, depth: Int = 0) {
    guard seen.insert(n).inserted else { return }
    body(n, depth)
    for e in (edges[n] ?? []).sorted(by: { $0.to < $1.to }) { visit(e.to, &seen, body, depth: depth + 1) }
  }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("E", "F", 1)] { g.connect(a, b, w) }
for (n, d) in g.distances(from: "A").sorted(by: <) { print(n, d) }
var seen = Set<String>()
g.visit("A", &seen) { n, depth in print(String(repeating: "  ", count: depth) + n) }
print(seen.sorted(), seen.contains("F"))
var h = Heap<Int>()
[5, 1, 4, 1, 3].forEach { h.push($0) }
var out: [Int] = []
while let x = h.pop() { out.append(x) }
print(out, h.isEmpty)
func hanoi(_ n: Int, _ a: Character, _ b: Character, _ c: Character, _ moves: inout [String]) {
  if n == 0 { return }
  hanoi(n - 1, a, c, b, &moves)
  moves += ["\(a)\(b)"]
  hanoi(n - 1, c, b, a, &moves)
}
var moves: [String] = []
hanoi(3, "a", "b", "c", &moves)
print(moves.count, moves.joined(separator: " "))
/* output:
A 0
B 3
C 1
D 8
A
  B
    C
    D
["A", "B", "C", "D"] false
[1, 1, 3, 4, 5] true
7 ab ac bc ab ca cb ab
*/
