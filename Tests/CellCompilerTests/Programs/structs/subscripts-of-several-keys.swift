struct Tree {
  var value: String
  var children: [String: Tree] = [:]

  subscript(path: String...) -> String? {
    var current = self
    for key in path {
      guard let next = current.children[key] else { return nil }
      current = next
    }
    return current.value
  }
}
let leaf = Tree(value: "leaf")
let root = Tree(value: "root", children: ["a": Tree(value: "branch", children: ["b": leaf])])
print(root["a", "b"] ?? "none", root["a"] ?? "none", root[] ?? "none", root["a", "x"] ?? "none")
struct Sums { static subscript(numbers: Int...) -> Int { numbers.reduce(0, +) } }
print(Sums[1, 2, 3], Sums[])
/* output:
leaf branch root none
6 0
*/
