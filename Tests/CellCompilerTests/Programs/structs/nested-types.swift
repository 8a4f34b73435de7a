struct Tree {
  struct Node { var value: Int; var children: [Node] = [] }
  var root: Node
  func sum() -> Int {
    func go(_ n: Node) -> Int { n.value + n.children.map(go).reduce(0, +) }
    return go(root)
  }
}
let t = Tree(root: .init(value: 1, children: [.init(value: 2), .init(value: 3, children: [.init(value: 4)])]))
print(t.sum())  // prints: 10
