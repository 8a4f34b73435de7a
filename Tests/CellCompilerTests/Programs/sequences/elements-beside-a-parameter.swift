struct Grid<Element>: Sequence {
  private var cells: [Element]
  init(_ c: [Element]) { cells = c }
  struct Iterator: IteratorProtocol {
    var grid: Grid, i = 0
    mutating func next() -> (x: Int, value: Element)? { if i < grid.cells.count { defer { i += 1 }; return (i, grid.cells[i]) }; return nil }
  }
  func makeIterator() -> Iterator { Iterator(grid: self) }
}
extension Grid: Equatable where Element: Equatable {
  static func == (a: Grid, b: Grid) -> Bool { zip(a, b).allSatisfy { $0.value == $1.value } }
}
let g = Grid([1, 5, 2])
print(g.map(\.value), g.first { $0.value > 1 }!, g == g)
for (x, v) in g where v != 5 { print(x, v) }
func all<S: Sequence>(_ s: S) -> [S.Element] { Array(s) }
print(all(g).count, g.reduce(0) { $0 + $1.value }, g.contains { $0.value == 2 })
extension Grid where Element == Int { var total: Int { reduce(0) { $0 + $1.value } } }
print(g.total)
/* output:
[1, 5, 2] (x: 1, value: 5) true
0 1
2 2
3 8 true
8
*/
