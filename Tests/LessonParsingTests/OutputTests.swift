import Diagnostics
import LessonModel
import Testing

@testable import LessonParsing

struct OutputTests {
  private func parse(_ text: String) -> Lesson { LessonParser().parse(text, file: "l.md") }

  @Test func `an output fence belongs to the cell above and leaves the prose`() {
    let lesson = parse("```swift {#a}\n1\n```\n\n```output {of=a}\n1\n```\n\ntext\n")
    #expect(lesson.diagnostics == [])
    #expect(lesson.cells.map(\.outputLines) == [5...7])
    #expect(lesson.blocks.count == 2)
  }

  @Test func `Markdown between output comments belongs to the cell above`() {
    let lesson = parse(
      "- ```swift {#a}\n  1\n  ```\n  <!-- output of=a -->\n  | a |\n  |---|\n  <!-- /output -->\n\n  text\n"
    )
    #expect(lesson.diagnostics == [])
    #expect(lesson.cells.map(\.outputLines) == [4...7])
    guard case .list(let list) = lesson.blocks[0].content else { return }
    #expect(list.items[0].blocks.count == 2)
  }

  @Test func `an output fence that follows no cell is prose`() {
    #expect(parse("```output\nx\n```\n").blocks.count == 1)
  }

  @Test(arguments: [
    ("```swift {#a}\n```\n<!-- output of=a -->\nx\n", "'<!-- output -->' is not closed"),
    ("<!-- /output -->\n", "found '<!-- /output -->' without '<!-- output -->'"),
    (
      "```swift {#a}\n```\n\n```swift {#b}\n```\n\n```output {of=a}\n```\n",
      "found stored output of 'a' behind another cell, expected 'of=b'"
    ),
    (
      "```swift {#a}\n```\n<!-- output off=a -->\n",
      "found 'off=a' in an output mark, expected 'of=id'"
    ),
    ("<!-- never closed\n\ntext\n", "the comment is not closed"),
  ])
  func `marks that do not fit are errors`(text: String, message: String) {
    #expect(parse(text).diagnostics.map(\.message) == [message])
  }
}
