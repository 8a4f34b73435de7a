import CellMachine
import Diagnostics
import TestSupport
import Testing

/// Diagnostics stand at the lesson's own file, line and column.
struct PositionTests {
  /// The places of all errors of a marked text, in order.
  private func expectErrors(_ marked: MarkedText, at names: [String]) {
    let errors = Cells().run(marked.text).errors
    let found = errors.compactMap { $0.place?.range.start }
      .map { MarkedText.Position(line: $0.line, column: $0.column) }
    #expect(found == names.compactMap { marked[$0] }, "\(errors)")
  }

  @Test func `a name that does not exist`() {
    expectErrors(MarkedText("let x = 1\nprint(x + «a»missing«/»)"), at: ["a"])
  }

  @Test func `columns count bytes`() {
    expectErrors(MarkedText("let кот = \"é\"; print(кот, «a»собака«/»)"), at: ["a"])
  }

  @Test func `several errors at once, in reading order`() {
    expectErrors(
      MarkedText(
        """
        let a: Int = «a»"one"«/»
        func f() -> String { «b»5«/» }
        print(«c»undefined«/»)
        let s = "text"
        print(s.«d»length«/»)
        """), at: ["a", "b", "c", "d"])
  }

  @Test func `the range covers the expression`() {
    let marked = MarkedText("print(1 + «a»missing«/»)")
    let place = Cells().run(marked.text).errors.first?.place
    #expect(place?.range.end.column == marked["a"].map { $0.column + "missing".utf8.count })
  }

  // The cell stands in a list below line 40 of the lesson: four blanks before each line.
  @Test func `lines of a cell map to those of its file`() {
    let source = CellSource(
      file: "Lessons/a.md", text: "let x = 1\nlet y = x +\n  missing",
      origins: [
        .init(line: 41, columnShift: 4), .init(line: 42, columnShift: 4),
        .init(line: 45, columnShift: 2),
      ])
    let errors = Cells().run(source).errors
    #expect(errors.map { $0.place?.description } == ["Lessons/a.md:45:5"])
  }

  @Test func `a stop at run time maps as well`() {
    let source = CellSource(
      file: "Lessons/a.md", text: "let xs = [1]\nfunc at(_ i: Int) -> Int {\n  xs[i]\n}\nprint(at(4))",
      origins: (0..<5).map { .init(line: 20 + $0, columnShift: 2) })
    let stop = Cells().run(source).stop
    #expect(stop?.diagnostic.place?.file == "Lessons/a.md")
    #expect(stop?.diagnostic.place?.range.start.line == 22)
  }

  @Test func `an error in a function of an earlier cell names that cell's line`() {
    let cells = Cells()
    cells.run("func half(_ n: Int) -> Int {\n  10 / n\n}", file: "first.md")
    let stop = cells.run("print(half(0))", file: "second.md").stop
    #expect(stop?.diagnostic.place?.file == "first.md")
    #expect(stop?.diagnostic.place?.range.start.line == 2)
  }

  @Test func `syntax errors stand where the parser gave up`() {
    expectErrors(MarkedText("let a = 1\nlet b = (1 + «a»)"), at: ["a"])
  }

  @Test func `an unclosed parenthesis and brace are found`() {
    #expect(Cells().run("print(1 + 2\nlet x = 3").errors.first?.message.contains("expected ')'") == true)
    #expect(Cells().run("func f() {\n  print(1)").errors.first?.message.contains("expected '}'") == true)
  }

  @Test func `a second declaration points to the first`() {
    let cells = Cells()
    cells.run("let total = 1", file: "first.md")
    let errors = cells.run("let total = 2", file: "second.md").errors
    #expect(errors.map { $0.place?.description } == ["second.md:1:5"])
    #expect(errors.first?.notes.first?.place?.description == "first.md:1:5")
  }

  @Test func `a misspelt name gets a suggestion`() {
    let errors = Cells().run("let vectorizer = 1\nprint(vectoriser)").errors
    #expect(errors.first?.message == "cannot find 'vectoriser' in scope")
    #expect(errors.first?.help?.contains("'vectorizer'") == true)
  }
}
