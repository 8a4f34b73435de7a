import CellCompiler
import CellMachine
import Diagnostics
import Metering
import Testing

/// A cell that asks for too much ends with a sentence at the line it reached.
struct BudgetTests {
  private func stop(_ text: String, _ limits: Limits) -> (kind: MachineStop.Kind?, line: Int?) {
    let outcome = Cells(limits: limits).run(text)
    #expect(outcome.errors.isEmpty)
    return (outcome.stop?.kind, outcome.stop?.diagnostic.place?.range.start.line)
  }

  @Test(arguments: [
    "while true {}",
    "while true { }",
    "var n = 0\nrepeat { n &+= 1 } while n >= 0 || n < 0",
    "for i in stride(from: 0.0, to: 1.0, by: 1e-18) { _ = i }",
    "let f = { while true {} }\nf()",
    "func f() { for _ in 0..<Int.max {} }\nf()",
  ])
  func `a loop without end is stopped`(text: String) {
    #expect(stop(text, Limits(steps: 1_000_000)).kind == .steps)
  }

  @Test(arguments: [
    "var s = Set<Double>()\nfor _ in 0..<2_000 { s.insert(.nan) }",
    "var kept = Array(0..<10_000)\nfor i in 0..<2_000 { var c = kept; c[0] = i; kept = c }",
    "let a = String(repeating: \"é\", count: 2_000), b = String(repeating: \"e\\u{301}\", count: 2_000)\nvar n = 0\nfor i in 0..<100 { if a == b { n += i } }",
  ])
  func `work inside of an instruction is charged`(text: String) {
    #expect(stop(text, Limits(steps: 2_000_000)).kind == .steps)
  }

  @Test func `the line of the loop is named`() {
    let (kind, line) = stop("var n = 0\n\nwhile true {\n  n &+= 1\n}\n", Limits(steps: 100_000))
    #expect(kind == .steps)
    #expect(line == 3 || line == 4)
  }

  @Test(arguments: [
    "func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))",
    "func even(_ n: Int) -> Bool { odd(n) }\nfunc odd(_ n: Int) -> Bool { even(n) }\nprint(even(1))",
    "var f: (Int) -> Int = { $0 }\nf = { f($0 + 1) + 1 }\nprint(f(0))",
    "struct S { var n: Int { n + 1 } }\nprint(S().n)",
  ])
  func `recursion without end is stopped`(text: String) {
    let kind = stop(text, Limits(steps: 50_000_000)).kind
    #expect(kind == .depth)
  }

  @Test func `deep recursion that ends is allowed`() {
    let outcome = Cells().run(
      "func depth(_ n: Int) -> Int { n == 0 ? 0 : 1 + depth(n - 1) }\nprint(depth(100_000))")
    #expect(outcome.output == "100000\n")
  }

  @Test func `recursion through a closure of the library is stopped`() {
    let text = "func f(_ n: Int) -> Int { [n].map { f($0 + 1) }.reduce(0, +) }\nprint(f(0))"
    #expect(stop(text, Limits()).kind == .depth)
  }

  @Test(arguments: [
    "var xs = [0]\nwhile true { xs += xs }",
    "let xs = [Int](repeating: 0, count: 1 << 40)\nprint(xs.count)",
    "var s = \"ab\"\nwhile true { s += s }",
    "let s = String(repeating: \"ab\", count: 1 << 40)\nprint(s.count)",
    "var d: [Int: [Int]] = [:]\nvar n = 0\nwhile true { d[n] = Array(0..<100); n += 1 }",
    "let xs = Array(0..<1_000_000_000)\nprint(xs.count)",
  ])
  func `memory without end is refused`(text: String) {
    #expect(stop(text, Limits(memory: 16 << 20)).kind == .memory)
  }

  // Each makes some hundred megabytes of a text or a range; none may take them before it asks.
  @Test(arguments: [
    #"commas.split(separator: ",", omittingEmptySubsequences: false)"#,
    #"commas.split(omittingEmptySubsequences: false) { $0 == "," }"#,
    #"commas.components(separatedBy: ",")"#, #"commas.components(separatedBy: .punctuationCharacters)"#,
    #"commas.ranges(of: ",")"#, #"commas.matches(of: #/,/#)"#, #"Array(commas)"#, #"commas.map { $0 }"#,
    #"Array(commas.indices)"#, #"commas.replacingOccurrences(of: ",", with: String(repeating: "x", count: 99))"#,
    #"Array(zip(commas, commas))"#, #"Array(commas.enumerated())"#, #"Array(commas.unicodeScalars)"#,
    #"Dictionary(uniqueKeysWithValues: (0..<2_000_000).lazy.map { ($0, $0) })"#, #"Set(0..<2_000_000)"#,
    #"Dictionary(grouping: 0..<2_000_000) { $0 }"#, #"(0..<2_000_000).map { String($0) }"#,
    #"Array(repeating: commas, count: 99).joined(separator: "")"#,
    #"commas.split(separator: #/,/#, omittingEmptySubsequences: false)"#,
  ])
  func `what a function makes is charged while it grows`(expression: String) {
    let text = "let commas = String(repeating: \",\", count: 1 << 20)\nprint(\(expression).count)"
    #expect(stop(text, Limits(memory: 16 << 20)).kind == .memory)
  }

  @Test(arguments: [
    "var d: [Int: Int] = [:]\nwhile true { d[d.count] = 1 }",
    "var d: [Int: Int] = [:]\nwhile true { d[d.count, default: 0] += 1 }",
    "var s: Set<Int> = []\nwhile true { s.insert(s.count) }",
  ])
  func `a table asks for memory before it grows`(text: String) {
    let cells = Cells(limits: Limits(memory: 16 << 20))
    #expect(cells.run(text).stop?.kind == .memory)
    #expect(cells.machine.memoryUsed <= 16 << 20)
  }

  // A step is a few nanoseconds; these look at every byte, some of them several times.
  @Test(arguments: [
    "text.hasPrefix(text)", "text.hasSuffix(text)", #"text.contains("zz")"#, #"text.range(of: "zz") == nil"#,
    "text.count == 0", "text.uppercased().isEmpty", "text.reversed().count == 0", "Array(text).isEmpty",
    #"text.components(separatedBy: "zz").isEmpty"#, #"text.split(separator: "zz").isEmpty"#,
    "text.distance(from: text.startIndex, to: text.endIndex) == 0", "text.lowercased() == text",
    #"text.replacingOccurrences(of: "zz", with: "y").isEmpty"#, "text.contains(where: { $0.isNumber })",
    "text.hashValue == 0", "text == other", "text < other", "text.elementsEqual(other)",
    "text.caseInsensitiveCompare(other) == .orderedSame", "\"\\([text])\".isEmpty", "mark.isLetter",
  ])
  func `a long text is charged for what is done with it`(expression: String) {
    let setup = """
      let text = String(repeating: "é", count: 50_000)
      let other = String(repeating: "e\\u{301}", count: 50_000)
      let mark: Character = Character("e" + String(repeating: "\\u{301}", count: 50_000))

      """
    let cells = Cells()
    cells.run(setup)
    let before = cells.machine.stepsUsed
    #expect(cells.run("if \(expression) { print(1) }").errors.isEmpty)
    #expect(cells.machine.stepsUsed - before > 100_000)
  }

  @Test func `output without end is stopped`() {
    #expect(stop("while true { print(\"again\") }", Limits(output: 10_000)).kind == .output)
  }

  @Test func `a machine that was stopped goes on with the next cell`() {
    let cells = Cells(limits: Limits(steps: 200_000))
    cells.run("var n = 0")
    #expect(cells.run("while true { n += 1 }").stop?.kind == .steps)
    cells.machine.renew(Limits())
    #expect(cells.run("print(n > 0)").output == "true\n")
  }

  @Test func `steps are the same on every run`() {
    let text = "var t = 0\nfor i in 0..<1000 { t += [i, 2, 3].map { $0 * 2 }.reduce(0, +) }"
    let runs = (0..<2).map { _ in
      let cells = Cells()
      cells.run(text)
      return cells.machine.stepsUsed
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0] > 1000)
  }

  // What a library's loop charges counts like the cell's own steps.
  @Test func `a library function charges the same budget`() {
    var library = LibraryCatalog()
    library.bindings.append(
      Binding(nil, "public func work(_ amount: Int) throws -> Int") { call in
        let amount: Int = try call.argument(0)
        try Meter.charge(amount)
        call.result(amount)
      })
    let cells = Cells(limits: Limits(steps: 1_000_000), library: library)
    #expect(cells.run("print(try work(1000))").output == "1000\n")
    #expect(cells.machine.stepsUsed >= 1000)
    let outcome = cells.run("let before = 1\nprint(try work(5_000_000))")
    #expect(outcome.stop?.kind == .steps)
    #expect(outcome.stop?.diagnostic.place?.range.start.line == 2)
  }

  @Test func `a sequence of a sequence, and so on, is refused`() {
    let text =
      "var s = AnySequence([1])\nfor _ in 0..<20_000 { let t = s; s = AnySequence(t.lazy.map { $0 }) }\nprint(Array(s))"
    let (kind, line) = stop(text, Limits())
    #expect(kind == .depth)
    #expect(line == 3)
  }

  // Values in values are shared, so that a short program makes one that no budget could print.
  @Test(arguments: [
    ("print(v)", .output), ("debugPrint(v)", .output), ("dump(v)", .output), ("print(v == v)", .steps),
    ("print(Set([v]).count)", .steps), ("print(\"\\(v)\".count)", .steps),
  ] as [(String, MachineStop.Kind)])
  func `a value of endless size ends at the budget`(use: String, kind: MachineStop.Kind) {
    let rows = (1...12).map { "let v\($0) = [v\($0 - 1), v\($0 - 1), v\($0 - 1), v\($0 - 1)]" }
    let text = "let v0 = [1, 1]\n" + rows.joined(separator: "\n") + "\nlet v = [v12, v12, v12]\n" + use
    #expect(stop(text, Limits(steps: 20_000_000)).kind == kind)
  }

  @Test(arguments: [
    ("enum T: Hashable", "t == u"), ("enum T: Hashable", "t.hashValue == 0"), ("enum T: Hashable, Comparable", "t < u"),
  ])
  func `a tree of endless size ends at the budget, whatever is asked of it`(head: String, use: String) {
    let text = """
      indirect \(head) { case leaf, node(T, T) }
      var (t, u) = (T.leaf, T.leaf)
      for _ in 0..<60 { (t, u) = (.node(t, t), .node(u, u)) }
      print(\(use))
      """
    #expect(stop(text, Limits(steps: 5_000_000)).kind == .steps)
  }

  // The value is made in a cell of its own; what is counted is what comes of it.
  @Test(arguments: [
    ("print(large)", .output), ("debugPrint(large)", .output), ("dump(large)", .output),
    ("print(text, text, text)", .output), ("print([text])", .output),
    ("throw Large(values: large)", .uncaughtError), ("throw Large(values: [], text: text)", .uncaughtError),
    ("func f() throws { throw Large(values: large) }\ntry! f()", .trap), ("fatalError(text)", .trap),
    ("precondition(text.isEmpty, text)", .trap), ("print(Int(text)!)", .trap),
    ("print([:][text] as Int?? as Any as! Double)", .trap), ("print([text: 1, text: 2])", .trap),
  ] as [(String, MachineStop.Kind)])
  func `what would be refused or cut is not put together`(use: String, kind: MachineStop.Kind) {
    let cells = Cells()
    cells.run(
      """
      struct Large: Error { var values: [Int]; var text = "" }
      let large = [Int](repeating: 7, count: 2_000_000)
      let text = String(repeating: "a", count: 2_000_000)
      """)
    let before = cells.machine.stepsUsed
    let stop = cells.run(use).stop
    #expect(stop?.kind == kind)
    #expect((stop?.diagnostic.message.utf8.count ?? 0) < 10_000)
    #expect(cells.machine.stepsUsed - before < 10_000_000)
  }

  @Test func `a stop does not wait until large values are freed`() {
    var library = LibraryCatalog()
    library.bindings.append(
      Binding(nil, "public func stop() -> Int") { call in
        call.machine.stopFlag.raise()
        call.result(0)
      })
    let cells = Cells(library: library)
    #expect(cells.run("var rows = (0..<20_000).map { [$0] }").errors.isEmpty)
    let bytes = cells.machine.memoryUsed
    #expect(cells.run("print(stop())\nrows = []\nwhile true {}").stop?.kind == .stopped)
    #expect(cells.machine.memoryUsed > bytes / 2)
  }

  @Test func `a raised flag ends the cell`() {
    let cells = Cells()
    cells.machine.stopFlag.raise()
    #expect(cells.run("while true {}").stop?.kind == .stopped)
  }
}
