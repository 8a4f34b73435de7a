final class Tree<Value: Comparable> {
  struct Branch { let child: Tree; let weight: Int }
  enum Place { case root, under(Tree) }
  let value: Value
  var branches: [Branch] = []
  var place = Place.root
  init(_ value: Value) { self.value = value }
  func add(_ value: Value, weight: Int = 1) -> Tree {
    let child = Tree(value)
    child.place = .under(self)
    branches.append(Branch(child: child, weight: weight))
    return child
  }
  var path: [Value] {
    if case .under(let parent) = place { return parent.path + [value] }
    return [value]
  }
  var best: Value { branches.map(\.child.best).reduce(value) { max($0, $1) } }
}
let root = Tree("m")
let leaf = root.add("c", weight: 3).add("z")
print(leaf.path, root.best, root.branches.map(\.weight), root.branches[0].child.value)
let numbers = Tree(1)
_ = numbers.add(5).add(2)
print(numbers.best, numbers.branches.first?.child.branches.first?.child.path ?? [])
/* output:
["m", "c", "z"] z [3] c
5 [1, 5, 2]
*/
