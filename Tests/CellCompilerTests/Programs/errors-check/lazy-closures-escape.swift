struct Tree { var kids: [Tree] = []; var v = 1
  func find(_ p: (Tree) -> Bool) -> Tree? { p(self) ? self : kids.lazy.compactMap { $0.find(p) }.first }  // error: escaping closure captures non-escaping parameter 'p'
  func all(_ p: (Tree) -> Bool) -> Bool { p(self) && kids.map { $0.all(p) }.allSatisfy { $0 } }
}
func twice(_ xs: [Int], _ f: (Int) -> Int) -> [Int] { Array(xs.lazy.map { f($0) }) }  // error: escaping closure captures non-escaping parameter 'f'
func fine(_ xs: [Int], _ f: (Int) -> Int) -> [Int] { xs.map { f($0) }.filter { f($0) > 1 } }
print(Tree().all { $0.v == 1 })
