struct Stack<Item> {
  var items: [Item]

  func shown() -> [String] {
    func show(_ item: Item) -> String { "<\(item)>" }
    return items.map(show)
  }

  func everySecond() -> [Item] {
    var kept: [Item] = []
    func go(_ index: Int) {
      guard index < items.count else { return }
      kept.append(items[index])
      go(index + 2)
    }
    go(0)
    return kept
  }
}
print(Stack(items: [1, 2]).shown(), Stack(items: ["a"]).shown(), Stack(items: [2.5]).shown())
print(Stack(items: [1, 2, 3]).everySecond(), Stack(items: ["x", "y"]).everySecond())

protocol Graph {
  associatedtype Vertex: Hashable
  func neighbours(of vertex: Vertex) -> [Vertex]
}
extension Graph {
  func reachable(from start: Vertex) -> [Vertex] {
    var seen: Set<Vertex> = []
    var order: [Vertex] = []
    func visit(_ vertex: Vertex) {
      guard seen.insert(vertex).inserted else { return }
      order.append(vertex)
      neighbours(of: vertex).forEach { visit($0) }
    }
    visit(start)
    return order
  }
}
struct Letters: Graph {
  func neighbours(of vertex: String) -> [String] { vertex.count < 3 ? [vertex + "a", vertex + "b"] : [] }
}
struct Halves: Graph {
  func neighbours(of vertex: Int) -> [Int] { vertex > 1 ? [vertex / 2, vertex - 1] : [] }
}
struct Steps: Graph {
  struct Place: Hashable { var row: Int, column: Int }
  func neighbours(of vertex: Place) -> [Place] { vertex.row < 2 ? [Place(row: vertex.row + 1, column: 0)] : [] }
}
print(Letters().reachable(from: "a"), Halves().reachable(from: 5))
print(Steps().reachable(from: .init(row: 0, column: 1)).map(\.row))
/* output:
["<1>", "<2>"] ["<a>"] ["<2.5>"]
[1, 3] ["x"]
["a", "aa", "aaa", "aab", "ab", "aba", "abb"] [5, 2, 1, 4, 3]
[0, 1, 2]
*/
