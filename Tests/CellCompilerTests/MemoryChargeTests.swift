import CellCompiler
import CellMachine
import Testing

/// A budget of memory holds only where each value is charged with what it really takes.
struct MemoryChargeTests {
  /// Bytes that so many values of an expression are charged with, the list that holds them not counted.
  private func bytes(of expression: String, type: String, count: Int = 1000) -> Int {
    let cells = Cells()
    let outcome = cells.run(
      """
      class Empty {}
      class Node { var value: Int; init(_ value: Int) { self.value = value } }
      class Watcher { weak var seen: Empty?; init(_ seen: Empty) { self.seen = seen } }
      enum Choice { case number(Int) }
      struct Pair { var a: Int; var b: Int }
      var kept: [\(type)] = []
      kept.reserveCapacity(\(count))
      for i in 0..<\(count) { kept.append(\(expression)) }
      """)
    #expect(outcome.errors.isEmpty && outcome.stop == nil)
    return (cells.machine.memoryUsed - 16 * count) / count
  }

  // What glibc's allocator gives for the object and its buffers: multiples of 16 with a head of 8, and 32
  // bytes of head in each array and string.
  @Test(arguments: [
    ("[i]", "[Int]", 64 + 48), ("[i, i, i]", "[Int]", 64 + 64), (#"["x"]"#, "[String]", 64 + 64),
    ("[i].map { $0 + 1 }", "[Int]", 64 + 48), ("{ () -> [Int] in var x = [i]; x.append(1); return x }()", "[Int]", 64 + 80),
    ("[i: i]", "[Int: Int]", 80 + 64 + 48 + 64 + 80), ("[i]", "Set<Int>", 80 + 64 + 48 + 80),
    ("Node(i)", "Node", 80 + 64), ("Watcher(Empty())", "Watcher", 80 + 64 + 48),
    (".number(i)", "Choice", 64 + 64), ("Pair(a: i, b: i)", "Pair", 48 + 80), ("(i, i)", "(Int, Int)", 48 + 80),
    ("{ let k = i; return { k } }()", "() -> Int", 80 + 64), (#""abcdefghijklmnop\(i)""#, "String", 64 + 80),
    ("String(repeating: \"a\", count: 100)", "String", 64 + 160), (".some(.some(i))", "Int??", 64), ("i", "Any", 64),
    (#""abcdef".prefix(3)"#, "Substring", 80),
    // The iterator, and the array that it walks through.
    ("[1, 2, 3].makeIterator()", "IndexingIterator<[Int]>", 272 + 64 + 64),
  ])
  func `each kind of value is charged with what it takes`(expression: String, type: String, least: Int) {
    let charged = bytes(of: expression, type: type)
    #expect(charged >= least)
    #expect(charged <= least + 128, "more than it takes by far")
  }

  // The text is gone for the cell, but a part of it keeps its memory.
  @Test func `a part of a text is charged with the text that it keeps`() {
    #expect(bytes(of: "String(repeating: \"a\", count: 9_999).prefix(1)", type: "Substring") > 9_999)
  }

  @Test func `parts of one text are charged with it once`() {
    let cells = Cells()
    cells.run("let text = String(repeating: \"word word \", count: 5_000)\nlet parts = text.split(separator: \" \")")
    // 10,000 parts of 80 bytes with a slot each in a list that doubled.
    #expect((1_100_000..<1_400_000).contains(cells.machine.memoryUsed))
    cells.run("print(parts[0].dropFirst().split(separator: \"r\"))")
    #expect(cells.machine.memoryUsed < 1_400_000)
  }

  @Test func `registers of calls that wait are charged, and given back`() {
    let cells = Cells(limits: Limits(memory: 4 << 20))
    cells.run("func depth(_ n: Int) -> Int { n == 0 ? 0 : 1 + depth(n - 1) }")
    let stop = cells.run("print(depth(150_000))").stop
    #expect(stop?.kind == .depth)
    #expect(cells.run("let ok = [Int](repeating: 0, count: 400_000)\nprint(depth(100))").output == "100\n")
  }

  // A page holds its outputs several times while it is written.
  @Test func `output is charged as memory`() {
    let limits = Limits(memory: 4 << 20, output: 1 << 30)
    let stop = Cells(limits: limits).run("while true { print(\"some words of output in a line\") }").stop
    #expect(stop?.kind == .memory)
  }
}
