import Diagnostics
import LessonModel
import TestSupport
import Testing

@testable import LessonParsing

struct CellTests {
  private func parse(_ text: String) -> Lesson { LessonParser().parse(text, file: "l.md") }

  private func messages(_ text: String) -> [String] { parse(text).diagnostics.map(\.message) }

  @Test func `braces and lines give role, id, flags and keys`() throws {
    let lesson = parse(
      """
      ```swift {.exercise #forward .fold tol=1e-6 points=2}
      //| hint: first
      //| hint: second
      // solution
      // stub: ___
      let x = 1
      // end
      ```
      """)
    #expect(lesson.diagnostics == [])
    let cell = try #require(lesson.cells.first)
    #expect(cell.role == .exercise && cell.id == "forward" && cell.flags == [.fold])
    #expect(cell.comparison.tolerance == 1e-6)
    #expect(cell.options == ["points": ["2"], "hint": ["first", "second"]])
    #expect(cell.lines == 1...8)
    #expect(lesson.cell(startingAt: lesson.blocks[0].range.start.line) == cell)
  }

  @Test func `a swift fence without braces is no cell`() {
    let lesson = parse("```swift\nlet x = 1\n```\n\n```swift {}\n1\n```\n")
    #expect(lesson.cells.map(\.source.text) == ["1\n"])
    #expect(lesson.blocks.count == 2)
  }

  @Test(arguments: [
    ("```swift .cell", "found '.cell' without braces, so that this is no cell", "write '```swift {.cell}'"),
    ("```swift (.cell)", "found '(.cell)' without braces, so that this is no cell", "write '```swift {.cell}'"),
    (
      "```swift [exercise #a]", "found '[exercise #a]' without braces, so that this is no cell",
      "write '```swift {.exercise #a}'"
    ),
  ])
  func `a role outside of braces is named`(fence: String, message: String, help: String) {
    let lesson = parse("\(fence)\nlet x = 1\n```\n")
    #expect(lesson.cells.isEmpty)
    #expect(lesson.diagnostics.map(\.message) == [message])
    #expect(lesson.diagnostics.first?.help == help)
  }

  @Test func `a letter of another alphabet is named`() {
    let found = parse("```swift {.сell}\n```\n").diagnostics.first
    #expect(found?.help == "the letter 'с' is no Latin one: did you mean '.cell'?")
  }

  @Test func `a fence that a later cell closes is named`() {
    let lesson = parse(
      "```swift {.cell}\nlet x = 1\n\n## Next\n\n```swift {.cell}\nx\n```\n\n```swift {.cell}\n2\n```\n")
    #expect(
      lesson.diagnostics.map(\.message) == ["the fence is not closed before line 6, which opens another one"])
    #expect(
      lesson.diagnostics.first?.help
        == "line 4 is no code any more: write a line of the fence's marks alone above it")
    #expect(lesson.cells.map(\.isCodeCertain) == [false, true])
  }

  @Test func `a fence that nothing closes is told where its text begins`() {
    let found = parse("```swift {.cell}\nlet x = 1\n\nHere the text goes on.\n").diagnostics.first
    #expect(found?.message == "the fence is not closed")
    #expect(found?.help == "line 4 is no code any more: write a line of the fence's marks alone above it")
  }

  @Test(arguments: [
    ("```swift {.cel}\n```", "found unknown role or flag '.cel'", "did you mean '.cell'?"),
    (
      "```swift {.cell .hiden}\n```", "found unknown role or flag '.hiden'",
      "did you mean '.hidden'?"
    ),
    ("```swift {.cell tool=1}\n```", "found unknown key 'tool'", "did you mean 'tol'?"),
    (
      "```swift {cell}\n```", "found 'cell', expected '.name', '#id' or 'key=value'",
      "write '.cell'"
    ),
    (
      "```swift {.cell tol=small}\n```",
      "'tol' is 'small', expected a number that is not negative, such as 1e-6", nil
    ),
    ("```swift {check=non}\n```", "'check' is 'non', expected 'none'", "did you mean 'none'?"),
    (
      "```swift {.cell .hidden}\n```", "'.hidden' does not fit a '.cell' cell",
      "it belongs to '.check'"
    ),
    (
      "```swift {.cell .cell}\n```", "found a second role '.cell' beside '.cell'",
      "a cell has one role"
    ),
    (
      "```swift {caption=x}\n```", "'caption' takes a text, and braces hold bare words",
      "write '//| caption: …' at the top of the cell"
    ),
    ("```swift {tol=1}\n//| tol: 2\n```", "found 'tol' a second time", nil),
    ("```swift {.cell\n```", "the braces are not closed", nil),
    ("```swift {.cell} x\n```", "found 'x' behind the braces", nil),
    (
      "```swfit {.cell}\n```", "found a cell in 'swfit', expected 'swift'",
      "write 'swift' before the braces"
    ),
    (
      "```swift {#1}\n```", "'#1' is no id",
      "an id is a letter and then letters, digits, '-' and '_'"
    ),
    ("```swift {.check}\n```", "the check has no 'of='", "name its exercise: 'of=id'"),
    ("```swift {.check of=x}\n```", "cannot find an exercise named 'x'", nil),
    (
      "```swift {.exercise}\n```", "the exercise has no '#id'",
      "checks and submissions find it by its id"
    ),
    (
      "```swift {.cell}\nx", "the fence is not closed",
      "end it with a line that holds only the fence's marks"
    ),
    (
      "> ```swift {.cell}\n> x\ntext", "the fence is not closed",
      "end it with a line that holds only the fence's marks"
    ),
    (
      "```swift {.cell}\nlet x = 1\n//| tol: 1\n```",
      "found a '//|' line below the first line of code", "move it to the top of the cell"
    ),
    (
      "```swift {.cell}\n//| captoin: x\n```", "found unknown key 'captoin'",
      "did you mean 'caption'?"
    ),
    (
      "```answer {.exercise #a}\n```", "'answer' exercises are not supported yet",
      "ask for the value in a '.exercise' cell"
    ),
  ])
  func `a mistake in the braces is named`(text: String, message: String, help: String?) {
    let found = parse(text).diagnostics
    #expect(found.map(\.message) == [message])
    #expect(found.first?.help == help)
  }

  @Test func `all mistakes of a file come together, each at its place`() {
    let marked = MarkedText(
      """
      - ```swift {«a».cel «b»tool=1}
        ```

      ```swift {.cell #x}
      ```

      «c»```swift {#x}
      «d»//| alt
      ```
      """)
    let places = parse(marked.text).diagnostics.map { diagnostic in
      let start = diagnostic.place?.range.start
      return MarkedText.Position(line: start?.line ?? 0, column: start?.column ?? 0)
    }
    #expect(places == ["a", "b", "c", "d"].compactMap { marked[$0] })
  }

  @Test func `a second cell of the same name points to the first`() {
    let lesson = parse("```swift {#x}\n```\n\n```swift {#x}\n```\n")
    let found = lesson.diagnostics
    #expect(lesson.cells.map(\.id) == ["x", nil])
    #expect(found.map(\.message) == ["found a second cell named '#x'"])
    #expect(found.first?.notes.first?.place?.range.start.line == 1)
  }

  @Test func `code that may be something else is marked`() {
    let texts = ["```swift {}\n1\n```\n", "```swfit {.cell}\n1\n```\n", "```swift {}\n1\n"]
    #expect(texts.map { parse($0).cells.map(\.isCodeCertain) } == [[true], [false], [false]])
  }

  @Test func `words in the braces, their letters and lines of options have limits`() {
    let words = (0..<5_000).map { "k\($0)=1" }.joined(separator: " ")
    let many = messages("```swift {.cell \(words)}\n```\n")
    #expect(many.count == 100)
    #expect(many.contains("found 5001 words in the braces, expected at most 100"))
    let long = parse("```swift {#\(String(repeating: "a", count: 100_000))}\n```\n").diagnostics
    #expect(long.map(\.message) == ["'#aaaaaaaaa…' has 100001 letters, expected at most 100"])
    #expect(long.first?.help == "shorten it")
    let lines = String(repeating: "//| hint: x\n", count: 5_000)
    #expect(
      messages("```swift {.exercise #a}\n\(lines)1\n```\n")
        == ["found more than 100 '//|' lines in one cell"])
  }

  @Test func `names are listed where they are few`() {
    let cells = (0..<30).map { "```swift {#a\($0)}\n```\n\n```output {of=zzzzzz}\n```\n" }
    let found = parse(cells.joined(separator: "\n")).diagnostics.filter { $0.message.contains("unknown cell") }
    #expect(found.count == 30 && found.allSatisfy { $0.help == nil })
  }

  @Test func `the head's defaults hold for every cell that does not say otherwise`() {
    let cells = parse(
      "---\ncells: {digits: 4, fold: true}\n---\n```swift {}\n```\n\n```swift {digits=2}\n```\n"
    ).cells
    #expect(cells.map(\.comparison.digits) == [4, 2])
    #expect(cells.allSatisfy { $0.flags == [.fold] })
  }

  @Test(arguments: [
    ("// solution\nx", ["'// solution' is not closed"]),
    ("// solution\nx\n// solution\ny\n// end", ["found '// solution' inside a solution"]),
    (
      "// soluton\nx\n// end",
      ["found '// soluton', expected '// solution'", "found '// end' without '// solution'"]
    ),
    ("// solution\n// stub: ___\n\n// end", ["the solution is empty"]),
    ("// solution\nx\n//end", ["'// solution' is not closed", "found '//end', expected '// end'"]),
    (
      "// solution\nx\n// stub: y\n// end",
      ["found '// stub:' that is not directly below '// solution'"]
    ),
    ("// solution\n// stub: ___\nx\n// end\n// the end of it", []),
  ])
  func `regions of exercises are checked`(code: String, expected: [String]) {
    #expect(messages("```swift {.exercise #a}\n\(code)\n```") == expected)
  }

  @Test func `a solution outside of an exercise would leak`() {
    #expect(
      messages("```swift {.cell}\n// solution\nx\n// end\n```")
        == ["found '// solution' in a '.cell' cell"])
  }

  @Test func `the table of options lists every role, flag and key`() {
    let table = CellOptionTable.markdown()
    let names = CellRole.allCases.map(\.rawValue) + CellFlag.allCases.map(\.rawValue)
    for name in names { #expect(table.contains("`.\(name)`")) }
    #expect(table.contains("| `tol=1e-6` | all |"))
    #expect(table.contains("| `.hidden` | `.check` |"))
    #expect(table.contains("| `//\\| caption: …` | all |"))
  }
}
