final class Vertex<Label: Hashable>: Hashable {
  let label: Label
  private(set) var edges: [Edge] = []
  struct Edge { unowned let to: Vertex; let weight: Int }
  init(_ label: Label) { self.label = label }
  func connect(to other: Vertex, weight: Int = 1) { edges.append(Edge(to: other, weight: weight)) }
  static func == (a: Vertex, b: Vertex) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(label) }
}
struct Graph<Label: Hashable & Comparable> {
  private(set) var vertices: [Label: Vertex<Label>] = [:]
  mutating func vertex(_ l: Label) -> Vertex<Label> {
    if let v = vertices[l] { return v }
    let v = Vertex(l)
    vertices[l] = v
    return v
  }
  mutating func add(_ a: Label, _ b: Label, _ w: Int) {
    let (x, y) = (vertex(a), vertex(b))
    x.connect(to: y, weight: w)
    y.connect(to: x, weight: w)
  }
  func distances(from start: Label) -> [Label: Int] {
    guard let first = vertices[start] else { return [:] }
    var best: [Vertex<Label>: Int] = [first: 0]
    var open: Set<Vertex<Label>> = [first]
    while let v = open.min(by: { (best[$0]!, $0.label) < (best[$1]!, $1.label) }) {
      open.remove(v)
      for e in v.edges {
        let d = best[v]! + e.weight
        if d < best[e.to, default: .max] { best[e.to] = d; open.insert(e.to) }
      }
    }
    return Dictionary(uniqueKeysWithValues: best.map { ($0.key.label, $0.value) })
  }
  func depthFirst(_ start: Label, visit: (Label) throws -> Void) rethrows {
    var seen = Set<Label>()
    func go(_ v: Vertex<Label>) throws {
      guard seen.insert(v.label).inserted else { return }
      try visit(v.label)
      for e in v.edges.sorted(by: { $0.to.label < $1.to.label }) { try go(e.to) }
    }
    if let v = vertices[start] { try go(v) }
  }
}
var g = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8)] { g.add(a, b, w) }
print(g.distances(from: "A").sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
var order = ""
g.depthFirst("A") { order += $0 }
print(order, g.vertices.count)
struct Stop: Error {}
do { try g.depthFirst("D") { if $0 == "A" { throw Stop() }; print($0) } } catch { print("stopped", error is Stop) }
/* output:
["A:0", "B:3", "C:1", "D:8"]
ABCD 4
D
B
stopped true
*/
