import Testing

/// What a cell was changing when it stopped can be read by the cells after it.
struct StoppedChangesTests {
  private let cells = Cells()

  @Test(arguments: [
    ("var xs = [1, 2]", "xs[5] = 1", "xs", "[1, 2]"),
    ("class Box { var xs = [1, 2] }\nlet box = Box()", "box.xs[5] = 3", "box.xs", "[1, 2]"),
    ("struct S { var q = [1]; mutating func add() { q.append(2); q[9] = 1 } }\nvar s = S()", "s.add()", "s.q", "[1, 2]"),
    ("var rows = [[1], [2, 3]]", "rows[1].remove(at: 9)", "rows", "[[1], [2, 3]]"),
    ("func add(_ a: inout [Int]) { a.append(7); a[100] = 1 }\nvar t = ([1], \"b\")", "add(&t.0)", "t", "([1, 7], \"b\")"),
    ("struct N { var n: Int8 = 100 }\nvar n = N()", "n.n += 100", "n.n", "100"),
    ("var maybe: [Int]? = [1]", "maybe![4] = 1", "maybe!", "[1]"),
    ("struct E: Error {}\nstruct S { var q = [1]; mutating func go() throws { q = []; throw E() } }\nvar s = S()", "try s.go()", "s.q", "[]"),
    ("var ys = [3, 1]\nlet limits = [1]", "ys.sort { limits[$0] < $1 }", "ys.count", "2"),
    (
      "func make() -> (() -> Void, () -> Int) { var v = [1]; return ({ v[8] = 2 }, { v.count }) }\nlet (change, count) = make()",
      "change()", "count()", "1"
    ),
  ])
  func `a value keeps what it was`(declared: String, stopping: String, read: String, expected: String) {
    #expect(cells.run(declared).stop == nil)
    #expect(cells.run(stopping).stop != nil)
    let after = cells.run("print(\(read))")
    #expect(after.stop == nil && after.errors.isEmpty)
    #expect(after.output == expected + "\n")
  }

  // The setter of a key may run code of the cell, so that the entry itself gets its value back.
  @Test(arguments: [
    ("[\"a\": [1], \"b\": [2]]", "counts[\"a\"]![5] = 1", "[\"a\": [1], \"b\": [2]]"),
    ("[\"a\": [1]]", "counts[\"a\"]?[5] = 1", "[\"a\": [1]]"),
    ("[\"a\": [1]]", "counts[\"a\", default: []][5] = 1", "[\"a\": [1]]"),
    ("[\"a\": Int8(100)]", "counts[\"a\"]! += 100", "[\"a\": 100]"),
    ("[\"a\": Int8(100)]", "counts[\"a\", default: 0] += 100", "[\"a\": 100]"),
    ("[\"a\": Optional(Int8(100))]", "counts[\"a\"]!! += 100", "[\"a\": Optional(100)]"),
    ("[\"a\": [\"b\": [1]]]", "counts[\"a\"]![\"b\"]![7] = 1", "[\"a\": [\"b\": [1]]]"),
    ("[\"a\": [\"b\": (1, [2])]]", "counts[\"a\"]![\"b\"]!.1.remove(at: 3)", "[\"a\": [\"b\": (1, [2])]]"),
    ("[\"a\": [1]]", "counts[\"a\"]!.append(3); counts[\"a\"]!.removeAll { _ in [true][1] }", "[\"a\": [1, 3]]"),
  ])
  func `an entry of a dictionary keeps its value`(value: String, stopping: String, expected: String) {
    #expect(cells.run("var counts = \(value)").stop == nil)
    #expect(cells.run(stopping).stop != nil)
    let after = cells.run("print(counts)")
    #expect(after.stop == nil && after.errors.isEmpty)
    #expect(after.output == expected + "\n")
  }
}
