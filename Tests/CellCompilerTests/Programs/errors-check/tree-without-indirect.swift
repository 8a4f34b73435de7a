enum Tree { case leaf; case node(Tree, Int, Tree) }  // error: recursive enum 'Tree' is not marked 'indirect'
func insert(_ t: Tree, _ v: Int) -> Tree {
  switch t {
  case .leaf: return .node(.leaf, v, .leaf)
  case .node(let l, let x, let r): return v < x ? .node(insert(l, v), x, r) : .node(l, x, insert(r, v))
  }
}
print(insert(.leaf, 1))
