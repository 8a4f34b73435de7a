// A parameter's type brings its own conditions along.
struct Grid<Number: Numeric> {
  var cells: [Number]
  static func filled(_ value: Number, _ count: Int) -> Grid { Grid(cells: Array(repeating: value, count: count)) }
  static func * (left: Grid, right: Grid) -> Grid { Grid(cells: zip(left.cells, right.cells).map(*)) }
}

infix operator **: MultiplicationPrecedence
func ** <N>(base: Grid<N>, exponent: Int) -> Grid<N> {
  exponent == 0 ? .filled(1, base.cells.count) : base * (base ** (exponent - 1))
}
func doubled<N>(_ grid: Grid<N>) -> [N] { grid.cells.map { $0 + $0 } }
func distinct<T>(_ values: Set<T>, in list: [T]) -> Int { list.filter { values.contains($0) }.count }
func keys<K, V>(_ table: [K: V], _ list: [K]) -> [V?] { list.map { table[$0] } }

print((Grid(cells: [1, 2, 3]) ** 3).cells)
print((Grid(cells: [0.5, 2]) ** 2).cells, doubled(Grid(cells: [4])))
print(distinct(["a", "b"], in: ["a", "c", "a"]), keys(["x": 1], ["x", "y"]))
/* output:
[1, 8, 27]
[0.25, 4.0] [8]
2 [Optional(1), nil]
*/
