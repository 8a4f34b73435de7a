import Diagnostics
import LessonModel
import TestSupport
import Testing

@testable import LessonParsing

struct LessonParserTests {
  @Test func `tasks parse at the same time without disturbing each other`() async {
    let withMaths = "| $a_1$ | ~~b~~ |\n|---|---|\n| \\(c\\) | https://e.org |\n"
    let plain = "a_1 $x$ ~~b~~ https://e.org \\(c\\)\n"
    let expected = [
      MarkdownParser().parse(withMaths), MarkdownParser(extensions: []).parse(plain),
    ]
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        group.addTask {
          index % 2 == 0
            ? MarkdownParser().parse(withMaths) == expected[0]
            : MarkdownParser(extensions: []).parse(plain) == expected[1]
        }
      }
      for await isEqual in group { #expect(isEqual) }
    }
  }

  /// Each takes milliseconds; a search that starts over at each piece would take minutes.
  @Test(
    arguments: [
      ">", "[", "*", "*a **b ", "- ", "![", "> - ", "_a@b.c ", "|a", "<!--= ", "`", "1. ",
      "\\[a\\]",
      "<!-- output -->\n\n", "```swift {of=a}\n```\n", "~~a", "&amp;",
    ])
  func `twenty thousand of anything end quickly`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(processorSeconds { _ = LessonParser().parse(text, file: "l.md") } < 20)
  }

  @Test func `nesting beyond the limit is an error, not a crash`() {
    let lesson = LessonParser().parse(String(repeating: ">", count: 20_000) + "x", file: "l.md")
    #expect(lesson.diagnostics.map(\.message) == ["found more than 100 levels of nesting"])
  }

  @Test func `a text of fifty megabytes is refused`() {
    let text = String(repeating: "a line of text\n", count: 50_000_000 / 15)
    let lesson = LessonParser().parse(text, file: "l.md")
    #expect(lesson.diagnostics.map(\.message) == ["the lesson is larger than 4 MB"])
  }

  @Test func `lines, cells and values have limits`() {
    let lines = LessonParser().parse(String(repeating: "a\n", count: 200_001), file: "l.md")
    #expect(lines.diagnostics.map(\.message) == ["the lesson has more than 200000 lines"])
    #expect(lines.diagnostics.first?.place?.range.start.line == 200_001)
    let cells = LessonParser().parse(String(repeating: "```swift {}\n1\n```\n", count: 2_002), file: "l.md")
    #expect(cells.diagnostics.map(\.message) == ["the lesson has 2002 cells, expected at most 2000"])
    #expect(cells.diagnostics.first?.place?.range.start.line == 6_001 && cells.cells.count == 2_000)
    let values = LessonParser().parse(String(repeating: "a 1<!--= 1 -->\n", count: 5_001), file: "l.md")
    #expect(values.diagnostics.map(\.message) == ["the text has 5001 inline values, expected at most 5000"])
    #expect(values.diagnostics.first?.place?.range.start.line == 5_001 && values.inlineValues.count == 5_000)
  }

  @Test func `a zero byte is found`() {
    let lesson = LessonParser().parse("a\nb\0c\n\n```swift {.cell}\n1\n```\n", file: "l.md")
    #expect(lesson.diagnostics == [])
    #expect(lesson.repairs.map(\.message) == ["found a zero byte"])
    #expect(lesson.repairs.first?.place?.description == "l.md:2:2")
    #expect(lesson.text.hasPrefix("a\nb\u{FFFD}c\n"))
    #expect(lesson.cells.count == 1)
  }

  @Test func `nothing at all is a lesson`() {
    #expect(LessonParser().parse("", file: "l.md").diagnostics == [])
    #expect(LessonParser().parse("\u{FEFF}", file: "l.md").blocks == [])
    #expect(LessonParser().parse("---\n---", file: "l.md").head.lines == 1...2)
  }
}
