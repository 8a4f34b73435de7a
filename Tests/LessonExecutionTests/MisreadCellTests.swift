import CellMachine
import Diagnostics
import LessonExecution
import LessonModel
import LessonParsing
import Testing

/// One mistake in a lesson's text costs its cell and what needs that; everything else runs.
struct MisreadCellTests {
  private func run(_ text: String) -> LessonResults {
    LessonRunner(library: LessonLibrary()).run(LessonParser().parse(text, file: "lesson.md"))
  }

  @Test(arguments: [
    "```swift {.cell #b", "```swift {.cell #b steps=0}", "```swift {.cell #b foo=1}", "```swift {.cel #b}",
    "```swift {cell #b}", "```swift {.cell #a}", "```swift {#1}", "```swift {.cell #b caption=x}",
    "```swift {.cell #b} x", "```swift {.cell #b \u{FFFD}}", "```swfit {.cell #b}",
    "```swift {.cell #b}\n//| foo: 1", "```swift {.cell #b}\n// solution",
    "```swift {.cell #b " + String(repeating: "k=1 ", count: 200) + "}",
    "```swift {.cell #" + String(repeating: "b", count: 200) + "}",
  ])
  func `an error in a fence costs its cell`(opening: String) {
    let results = run(
      """
      ```swift {.cell #a}
      let first = 1
      ```

      \(opening)
      let second = 2
      print("no")
      ```

      ```swift {.cell}
      print(second)
      ```

      ```swift {.cell}
      print(first)
      ```
      """)
    #expect(results.cells.map(\.status).prefix(2) == [.succeeded, .failed])
    #expect(results.cells[1].outputs == [] && !results.cells[1].diagnostics.isEmpty)
    #expect(results.cells[1].diagnostics.allSatisfy { (5...10).contains($0.place?.range.start.line ?? 0) })
    guard case .notRun(let reason) = results.cells[2].status else {
      Issue.record("the cell was run")
      return
    }
    #expect(reason.hasPrefix("needs `second` from"))
    #expect(results.cells[3].outputs == [.text("1\n")])
    #expect(results.diagnostics == [] && !results.succeeded)
  }

  @Test func `mistakes in the code of such a cell are told as well`() {
    let results = run("```swift {.cell foo=1}\nlet x: Int = \"a\"\n```\n")
    #expect(results.cells[0].diagnostics.count == 2)
  }

  @Test func `an unclosed fence takes the rest of the text, whose words are no code`() {
    let results = run("```swift {.cell}\nprint(1)\n```\n\n```swift {.cell}\nprint(2)\n\nMore text: it's prose.\n")
    #expect(results.cells.map(\.status) == [.succeeded, .failed])
    #expect(results.cells[1].diagnostics.map(\.message) == ["the fence is not closed"])
  }

  @Test func `the names of an unclosed fence in a quote are lost with it`() {
    let results = run("> ```swift {.cell #q}\n> let x = 1\n\n```swift {.cell}\nprint(x)\n```\n")
    #expect(results.cells.map(\.status) == [.failed, .notRun("needs `x` from cell `#q`")])
  }

  @Test(arguments: [
    "<!-- output -->\n", "1<!--= x, y -->\n", "$$ a\n\n$$\n", "\\[ x^2 \\]\n", "text\n\n<!-- /output -->\n",
    String(repeating: ">", count: 200) + "\n",
  ])
  func `an error in prose costs no cell`(prose: String) {
    let results = run("```swift {.cell}\nprint(1)\n```\n\n# T\n\n\(prose)\n```swift {.cell}\nprint(2)\n```\n")
    #expect(results.cells.map(\.status).first == .succeeded)
    #expect(results.diagnostics.contains { $0.severity == .error } && !results.succeeded)
  }

  @Test func `a parameter that cannot be read costs the cells that use it`() {
    let head = "---\nlang: LANG\nparams:\n  a: [1, x]\n  b: 2\n---\n\n"
    let cells = "```swift {.cell}\nprint(a)\n```\n\n```swift {.cell}\nprint(b)\n```\n\n1<!--= a -->\n"
    let english = run(head.replacing("LANG", with: "en") + cells)
    #expect(english.cells.map(\.status) == [.notRun("needs `a` from the lesson's parameters"), .succeeded])
    #expect(english.diagnostics.count == 1)
    let russian = run(head.replacing("LANG", with: "ru") + cells)
    #expect(russian.cells[0].status == .notRun("нужно `a` из параметров урока"))
  }

  @Test func `a budget of the head that cannot be read is a small one`() {
    let text = """
      ---
      cells:
        depth: deep
      ---

      ```swift {.cell}
      func down(_ n: Int) -> Int { n == 0 ? 0 : 1 + down(n - 1) }
      print(down(500))
      ```

      ```swift {.cell}
      print(down(5_000))
      ```

      ```swift {.cell depth=10k}
      print(down(5_000))
      ```
      """
    #expect(run(text).cells.map(\.status) == [.succeeded, .failed, .succeeded])
    #expect(run(text.replacing("  depth: deep", with: "  digits: 4")).succeeded)
  }

  @Test func `a lesson whose text has errors is not exported`() {
    let lesson = LessonParser().parse(
      "```swift {.cell foo=1}\nlet x = 1\n```\n\n```swift {.cell}\nprint(x)\n```\n", file: "lesson.md")
    #expect(throws: RefusedLesson.self) {
      try LessonRunner(library: LessonLibrary()).swiftFile(of: lesson)
    }
  }

  @Test func `a name of the parameters is told as such`() {
    let english = run("---\nparams:\n  n: 1\n---\n\n```swift {.cell}\nlet n = 2\n```\n")
    #expect(
      english.cells[0].diagnostics.first?.help
        == "choose another name; cells share theirs, and the lesson's parameters declare this one")
    let results = run("---\nlang: ru\nparams:\n  n: 1\n---\n\n```swift {.cell}\nlet n = 2\n```\n")
    #expect(
      results.cells[0].diagnostics.first?.help
        == "выберите другое имя: имена у ячеек общие, это объявлено в параметрах урока")
  }
}
