struct Graph<Node: Hashable> {
  private(set) var edges: [Node: [(to: Node, cost: Int)]] = [:]
  var nodes: Set<Node> { Set(edges.keys) }

  mutating func connect(_ a: Node, _ b: Node, cost: Int = 1, isDirected: Bool = false) {
    edges[a, default: []].append((b, cost))
    if isDirected { edges[b] = edges[b] ?? [] } else { edges[b, default: []].append((a, cost)) }
  }

  func neighbours(of node: Node) -> [Node] { edges[node]?.map(\.to) ?? [] }

  func breadthFirst(from start: Node, visit: (Node, _ depth: Int) throws -> Void) rethrows {
    var queue = [(start, 0)][...], seen: Set = [start]
    while let (node, depth) = queue.popFirst() {
      try visit(node, depth)
      for next in neighbours(of: node) where seen.insert(next).inserted {
        queue.append((next, depth + 1))
      }
    }
  }

  func depthFirst(from start: Node) -> [Node] {
    var seen: Set<Node> = [], order: [Node] = []
    func visit(_ node: Node) {
      guard seen.insert(node).inserted else { return }
      order.append(node)
      neighbours(of: node).forEach(visit)
    }
    visit(start)
    return order
  }

  func shortestPath(from start: Node, to goal: Node) -> (path: [Node], cost: Int)? {
    var best: [Node: (cost: Int, from: Node?)] = [start: (0, nil)]
    var frontier: Set<Node> = [start]
    while let node = frontier.min(by: { best[$0]!.cost < best[$1]!.cost }) {
      frontier.remove(node)
      if node == goal {
        let path = sequence(first: goal) { best[$0]!.from }
        return (path.reversed(), best[goal]!.cost)
      }
      for (next, cost) in edges[node, default: []] {
        let total = best[node]!.cost + cost
        if let known = best[next], known.cost <= total { continue }
        best[next] = (cost: total, from: node)
        frontier.insert(next)
      }
    }
    return nil
  }

  func components() -> [Set<Node>] {
    var rest = nodes, found: [Set<Node>] = []
    while let node = rest.first {
      let component = Set(depthFirst(from: node))
      found.append(component)
      rest.subtract(component)
    }
    return found
  }

  private enum Mark { case open, done }
  enum CycleError: Error { case cycle(through: Node) }

  func topologicalOrder(by areInOrder: (Node, Node) -> Bool) throws -> [Node] {
    var marks: [Node: Mark] = [:], order: [Node] = []
    func visit(_ node: Node) throws {
      switch marks[node] {
      case .done?: return
      case .open?: throw CycleError.cycle(through: node)
      case nil:
        marks[node] = .open
        for next in neighbours(of: node).sorted(by: areInOrder) { try visit(next) }
        marks[node] = .done
        order.insert(node, at: 0)
      }
    }
    for node in nodes.sorted(by: areInOrder) { try visit(node) }
    return order
  }
}

var roads = Graph<String>()
for (a, b, cost) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("X", "Y", 1)] {
  roads.connect(a, b, cost: cost)
}
roads.breadthFirst(from: "A") { node, depth in print(String(repeating: "  ", count: depth) + node) }
print(roads.depthFirst(from: "D"))
if let (path, cost) = roads.shortestPath(from: "A", to: "D") { print(path.joined(separator: "-"), cost) }
print(roads.shortestPath(from: "A", to: "X") == nil ? "no way" : "a way")
print(roads.components().map { $0.sorted() }.sorted { $0.count > $1.count })
enum Found: Error { case at(Int) }
do {
  try roads.breadthFirst(from: "A") { node, depth in if node == "D" { throw Found.at(depth) } }
} catch Found.at(let depth) { print("D is \(depth) steps away") }

var tasks = Graph<String>()
for (a, b) in [("wake", "eat"), ("eat", "work"), ("wake", "wash"), ("wash", "work")] {
  tasks.connect(a, b, isDirected: true)
}
print(try tasks.topologicalOrder(by: <))
tasks.connect("work", "wake", isDirected: true)
do { print(try tasks.topologicalOrder(by: >)) } catch { print(error) }
var grid = Graph<Int>()
for n in 0..<9 {
  if n % 3 < 2 { grid.connect(n, n + 1) }
  if n < 6 { grid.connect(n, n + 3) }
}
print(grid.shortestPath(from: 0, to: 8)!.cost, grid.nodes.count, grid.edges.values.map(\.count).reduce(0, +))
/* output:
A
  B
  C
    D
["D", "B", "A", "C"]
A-C-B-D 8
no way
[["A", "B", "C", "D"], ["X", "Y"]]
D is 2 steps away
["wake", "wash", "eat", "work"]
cycle(through: "work")
4 9 24
*/
