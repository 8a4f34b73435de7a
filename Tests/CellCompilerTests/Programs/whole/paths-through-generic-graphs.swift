protocol Graph {
  associatedtype Vertex: Hashable
  associatedtype Weight: Comparable & AdditiveArithmetic
  var vertices: Set<Vertex> { get }
  func edges(from vertex: Vertex) -> [(to: Vertex, weight: Weight)]
}

extension Graph {
  func breadthFirst(from start: Vertex) -> [(vertex: Vertex, depth: Int)] {
    var seen: Set = [start]
    var queue = [(vertex: start, depth: 0)], head = 0
    while head < queue.count {
      let (vertex, depth) = queue[head]
      head += 1
      for edge in edges(from: vertex) where seen.insert(edge.to).inserted { queue.append((edge.to, depth + 1)) }
    }
    return queue
  }

  func depthFirst(from start: Vertex, visit: (Vertex) throws -> Void) rethrows {
    var seen = Set<Vertex>()
    func go(_ v: Vertex) throws {
      guard seen.insert(v).inserted else { return }
      try visit(v)
      for (next, _) in edges(from: v) { try go(next) }
    }
    try go(start)
  }

  func shortestPaths(from start: Vertex) -> ShortestPaths<Vertex, Weight> {
    var result = ShortestPaths<Vertex, Weight>(start: start, distance: [start: .zero], previous: [:])
    var open: [(Vertex, Weight)] = [(start, .zero)]
    while let i = open.indices.min(by: { open[$0].1 < open[$1].1 }) {
      let (vertex, distance) = open.remove(at: i)
      if distance > result.distance[vertex]! { continue }
      for (next, weight) in edges(from: vertex) {
        let candidate = distance + weight
        if let known = result.distance[next], known <= candidate { continue }
        result.distance[next] = candidate
        result.previous[next] = vertex
        open.append((next, candidate))
      }
    }
    return result
  }
}

struct ShortestPaths<Vertex: Hashable, Weight> {
  let start: Vertex
  fileprivate(set) var distance: [Vertex: Weight]
  fileprivate(set) var previous: [Vertex: Vertex]

  func path(to goal: Vertex) -> [Vertex]? {
    guard distance[goal] != nil else { return nil }
    return sequence(first: goal, next: { previous[$0] }).reversed()
  }
}

struct AdjacencyList<Vertex: Hashable & Comparable, Weight: Comparable & AdditiveArithmetic>: Graph {
  private var outgoing: [Vertex: [Vertex: Weight]] = [:]
  var vertices: Set<Vertex> { Set(outgoing.keys) }
  mutating func connect(_ a: Vertex, _ b: Vertex, _ w: Weight, bothWays: Bool = true) {
    outgoing[a, default: [:]][b] = w
    if bothWays { outgoing[b, default: [:]][a] = w } else { outgoing[b] = outgoing[b] ?? [:] }
  }
  func edges(from v: Vertex) -> [(to: Vertex, weight: Weight)] {
    (outgoing[v] ?? [:]).sorted { $0.key < $1.key }.map { (to: $0.key, weight: $0.value) }
  }
}

struct Maze: Graph {
  struct Cell: Hashable { var row, column: Int }
  let grid: [[Character]]
  init(_ text: String) { grid = text.split(separator: "\n").map(Array.init) }
  var vertices: Set<Cell> {
    Set(grid.indices.flatMap { r in grid[r].indices.filter { grid[r][$0] != "#" }.map { Cell(row: r, column: $0) } })
  }
  func edges(from c: Cell) -> [(to: Cell, weight: Int)] {
    [(0, 1), (1, 0), (0, -1), (-1, 0)].compactMap { dr, dc in
      let next = Cell(row: c.row + dr, column: c.column + dc)
      guard grid.indices.contains(next.row), grid[next.row].indices ~= next.column else { return nil }
      switch grid[next.row][next.column] {
      case "#": return nil
      case let digit where digit.isNumber: return (next, digit.wholeNumberValue!)
      default: return (next, 1)
      }
    }
  }
  func find(_ mark: Character) -> Cell? {
    vertices.first { grid[$0.row][$0.column] == mark }
  }
}

func components<G: Graph>(of graph: G) -> [[G.Vertex]] where G.Vertex: Comparable {
  var left = graph.vertices, found: [[G.Vertex]] = []
  while let seed = left.min() {
    let members = graph.breadthFirst(from: seed).map(\.vertex)
    left.subtract(members)
    found.append(members.sorted())
  }
  return found
}

var roads = AdjacencyList<String, Double>()
for (a, b, km) in [("Ada", "Bern", 4), ("Ada", "Cork", 2), ("Cork", "Bern", 1.5), ("Bern", "Dover", 5), ("Cork", "Dover", 8.25)] { roads.connect(a, b, km) }
roads.connect("Elba", "Faro", 3, bothWays: false)
print(roads.breadthFirst(from: "Ada").map { "\($0.vertex)@\($0.depth)" })
let paths = roads.shortestPaths(from: "Ada")
for town in roads.vertices.sorted() {
  print(town, paths.path(to: town)?.joined(separator: "-") ?? "unreachable", paths.distance[town].map { "\($0) km" } ?? "")
}
print(components(of: roads))
struct Stop: Error { let at: String }
var order: [String] = []
do { try roads.depthFirst(from: "Dover") { if $0 == "Cork" { throw Stop(at: $0) } else { order.append($0) } } } catch { print(order, error) }
roads.depthFirst(from: "Faro") { print($0) }

let maze = Maze("""
  S.#.....
  ..#.##9.
  .##.#...
  .....#.E
  """)
let trip = maze.shortestPaths(from: maze.find("S")!)
let route = trip.path(to: maze.find("E")!)!
print(route.count, trip.distance[route.last!] ?? -1, maze.find("X") == nil)
var drawn = maze.grid
for cell in route.dropFirst().dropLast() { drawn[cell.row][cell.column] = "*" }
drawn.forEach { print(String($0)) }
/* output:
["Ada@0", "Bern@1", "Cork@1", "Dover@2"]
Ada Ada 0.0 km
Bern Ada-Cork-Bern 3.5 km
Cork Ada-Cork 2.0 km
Dover Ada-Cork-Bern-Dover 8.5 km
Elba unreachable 
Faro unreachable 
[["Ada", "Bern", "Cork", "Dover"], ["Elba", "Faro"]]
["Dover", "Bern", "Ada"] Stop(at: "Cork")
Faro
17 16 true
S.#*****
*.#*##9*
*##*#..*
****.#.E
*/
