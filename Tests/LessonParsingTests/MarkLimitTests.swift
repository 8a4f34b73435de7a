import Diagnostics
import LessonModel
import Testing

@testable import LessonParsing

/// Marks beyond the limit of a text are read as blanks; nothing else of it is.
struct MarkLimitTests {
  private func limited(_ text: String, most: Int) -> (text: String, line: Int?) {
    let source = SourceText(text)
    var bytes = source.bytes
    let line = MarkLimit.apply(to: &bytes, source.lines, most: most)
    return (String(decoding: bytes, as: UTF8.self), line)
  }

  @Test func `marks beyond the limit become blanks where they stand`() {
    let found = limited("*кот* [a](b)\n> `x`\n\n# $y$ <b> &amp; ~~a~~ |", most: 7)
    #expect(found.text == "*кот* [a](b)\n>  x \n\n   y   b   amp;   a    ")
    #expect(found.line == 2)
  }

  @Test(arguments: [
    "```\n[[[\n```\n", "~~~~ swift\n[[[\n~~~\n```\n~~~~~\n", "> - ```\n>   [[[\n>   ```\n", "1. ~~~\n   ***\n   ~~~\n",
  ])
  func `what stands in fences is not counted`(fence: String) {
    let found = limited("a*b\n\n\(fence)a*b*c\n", most: 2)
    #expect(found.text == "a*b\n\n\(fence)a*b c\n")
    #expect(found.line == fence.split(separator: "\n").count + 3)
  }

  @Test func `the lesson says where, and its cells run as they are`() throws {
    let text = String(repeating: "[(", count: MarkLimit.most / 4) + "\n\n"
    let cell = "```swift {.cell}\nlet list = [[1]]\n```\n"
    let lesson = LessonParser().parse(text + text + text + cell, file: "l.md")
    let found = try #require(lesson.repairs.first)
    #expect(found.message == "found more than 400000 marks of Markdown, such as '[', '*' and '|'")
    #expect(found.severity == .error && found.place?.range.start.line == 5)
    #expect(lesson.cells.map(\.source.text) == ["let list = [[1]]\n"])
  }
}
