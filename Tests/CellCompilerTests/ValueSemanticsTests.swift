import CellMachine
import Diagnostics
import Testing

/// Copies are independent however deep the change, also from cell to cell.
struct ValueSemanticsTests {
  @Test(arguments: [
    ("var a = [1, 2]", "b[0] = 9", "[1, 2] [9, 2]"),
    ("var a = [[1], [2]]", "b[1][0] = 9", "[[1], [2]] [[1], [9]]"),
    ("var a = [[[1]]]", "b[0][0].append(2)", "[[[1]]] [[[1, 2]]]"),
    ("var a = [\"k\": [1]]", "b[\"k\"]![0] = 9", #"["k": [1]] ["k": [9]]"#),
    ("var a = ([1], 2)", "b.0.append(3)", "([1], 2) ([1, 3], 2)"),
    ("var a: [Int]? = [1]", "b!.append(2)", "Optional([1]) Optional([1, 2])"),
    ("var a = \"ab\"", "b.append(\"c\")", "ab abc"),
    ("var a: Set = [1]", "b.insert(1)", "[1] [1]"),
  ])
  func `a copy changes alone`(declaration: String, change: String, expected: String) {
    let cells = Cells()
    #expect(cells.run(declaration).errors.isEmpty)
    #expect(cells.run("var b = a").errors.isEmpty)
    let outcome = cells.run("\(change)\nprint(a as Any, b as Any)")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == expected + "\n")
  }

  @Test func `structs in arrays in structs`() {
    let cells = Cells()
    cells.run(
      """
      struct Inner { var values: [Int] }
      struct Outer { var inner: [Inner] }
      var first = Outer(inner: [Inner(values: [1, 2])])
      var second = first
      """)
    cells.run("second.inner[0].values[1] = 50\nsecond.inner.append(Inner(values: []))")
    let outcome = cells.run(
      """
      print(first.inner.count, first.inner[0].values)
      print(second.inner.count, second.inner[0].values)
      """)
    #expect(outcome.output == "1 [1, 2]\n2 [1, 50]\n")
  }

  @Test func `an inout parameter writes back, a plain one does not`() {
    let outcome = Cells().run(
      """
      func change(_ xs: inout [[Int]]) { xs[0].append(5) }
      func ignore(_ xs: [[Int]]) { var xs = xs; xs[0] = [] }
      var a = [[1]]
      let before = a
      change(&a)
      ignore(a)
      print(a, before)
      """)
    #expect(outcome.output == "[[1, 5]] [[1]]\n")
  }

  @Test func `a loop goes over the values of its start`() {
    let outcome = Cells().run(
      """
      var xs = [1, 2, 3]
      for x in xs { xs.append(x * 10) }
      print(xs)
      """)
    #expect(outcome.output == "[1, 2, 3, 10, 20, 30]\n")
  }

  // 2000 rows of 1000 numbers: a copy per change would move 16 GB.
  @Test func `changing a nested element in place does not copy its array`() {
    let limits = Limits.inPlace
    let outcome = Cells(limits: limits).run(
      """
      var rows = Array(repeating: Array(repeating: 0, count: 1000), count: 2000)
      for i in 0..<rows.count { for j in 0..<20 { rows[i][j] += i + j } }
      print(rows[1999][19])
      """)
    #expect(outcome.stop?.diagnostic.message == nil)
    #expect(outcome.output == "2018\n")
  }
}

extension Limits {
  /// Ten million steps: enough for the loop, far too few for 40,000 copies of 1000 numbers.
  fileprivate static let inPlace = Limits(steps: 10_000_000)
}
