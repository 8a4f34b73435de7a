import LessonExecution
import LessonModel
import LessonParsing
import Testing

/// `--only`: the cells that one cell needs.
struct NeededCellsTests {
  /// Runs what the last cell needs.
  private func ran(_ cells: String...) -> (indices: [Int], last: [CellResult.Output]) {
    let text = cells.map { "```swift {.cell}\n\($0)\n```\n" }.joined(separator: "\n")
    let lesson = LessonParser().parse(text, file: "lesson.md")
    let results = LessonRunner(library: LessonLibrary()).run(lesson, only: cells.count - 1)
    let indices = results.cells.indices.filter { results.cells[$0].status == .succeeded }
    return (indices, results.cells.last?.outputs ?? [])
  }

  @Test func `what declares its names runs, and what declares theirs`() {
    let (indices, last) = ran("let a = 1", "let b = a + 1", "let c = 5", "print(b)")
    #expect(indices == [0, 1, 3])
    #expect(last == [.text("2\n")])
  }

  @Test func `what changes its variables runs too`() {
    let (indices, last) = ran("var a = [1]", "a.append(2)", "let other = 1", "print(a)")
    #expect(indices == [0, 1, 3])
    #expect(last == [.text("[1, 2]\n")])
  }

  @Test func `so does what calls a function that changes them`() {
    let (indices, last) = ran(
      "var a = 1", "func grow() { a += 1 }", "grow()", "print(\"aside\")", "print(a)")
    #expect(indices == [0, 1, 2, 4])
    #expect(last == [.text("2\n")])
  }
}
