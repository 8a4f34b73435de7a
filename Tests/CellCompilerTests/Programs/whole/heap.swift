struct Heap<Element> {
  private var items: [Element] = []
  private let precedes: (Element, Element) -> Bool
  init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }
  init<S: Sequence>(_ s: S, by precedes: @escaping (Element, Element) -> Bool) where S.Element == Element {
    items = Array(s); self.precedes = precedes
    for i in stride(from: items.count / 2 - 1, through: 0, by: -1) { sink(i) }
  }
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  var peek: Element? { items.first }
  mutating func insert(_ e: Element) {
    items.append(e)
    var i = items.count - 1
    while i > 0, case let p = (i - 1) / 2, precedes(items[i], items[p]) { items.swapAt(i, p); i = p }
  }
  mutating func removeTop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.endIndex - 1)
    defer { if !items.isEmpty { sink(0) } }
    return items.removeLast()
  }
  private mutating func sink(_ start: Int) {
    var i = start
    repeat {
      let (l, r) = (2 * i + 1, 2 * i + 2)
      var m = i
      if l < items.count && precedes(items[l], items[m]) { m = l }
      if r < items.count && precedes(items[r], items[m]) { m = r }
      if m == i { return }
      items.swapAt(i, m); i = m
    } while true
  }
}
extension Heap where Element: Comparable {
  init() { self.init(by: <) }
  static func sorted(_ xs: [Element]) -> [Element] { var h = Heap(xs, by: <); return Array(sequence(state: ()) { _ in h.removeTop() }) }
}
extension Heap: Sequence, IteratorProtocol { mutating func next() -> Element? { removeTop() } }
var h = Heap<Int>()
for x in [5, 3, 8, 1, 9, 2] { h.insert(x) }
print(h.peek!, h.count, Array(h), h.count, Heap.sorted([3, 1, 2]))
let words = Heap(["pear", "fig", "banana"], by: { $0.count > $1.count })
for w in words.prefix(2) { print(w) }
struct Edge { let to: String, w: Int }
let graph: [String: [Edge]] = ["A": [Edge(to: "B", w: 4), Edge(to: "C", w: 1)], "C": [Edge(to: "B", w: 2), .init(to: "D", w: 7)], "B": [.init(to: "D", w: 1)]]
func dijkstra(_ s: String) -> (dist: [String: Int], prev: [String: String]) {
  var dist = [s: 0], prev: [String: String] = [:]
  var queue = Heap<(node: String, d: Int)>(by: { $0.d < $1.d })
  queue.insert((s, 0))
  while let (u, d) = queue.removeTop() {
    guard d <= dist[u, default: .max] else { continue }
    for e in graph[u] ?? [] where d + e.w < dist[e.to] ?? .max {
      dist[e.to] = d + e.w; prev[e.to] = u
      queue.insert((node: e.to, d: d + e.w))
    }
  }
  return (dist, prev)
}
let (dist, prev) = dijkstra("A")
print(dist.sorted { $0.value < $1.value }.map { "\($0)=\($1)" }, sequence(first: "D", next: { prev[$0] }).reversed().joined(separator: "→"))
/* output:
1 6 [1, 2, 3, 5, 8, 9] 6 [1, 2, 3]
banana
pear
["A=0", "C=1", "B=3", "D=4"] A→C→B→D
*/
