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
