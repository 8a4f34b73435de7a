import Diagnostics
import LessonModel
import TestSupport
import Testing

@testable import LessonParsing

struct InlineValueTests {
  private func parse(_ text: String) -> Lesson { LessonParser().parse(text, file: "l.md") }

  @Test func `a number is bound to the expression behind it`() throws {
    let marked = MarkedText(
      """
      ```swift {}
      let loss = 1
      ```

      > потери **«s»1.3863«/»«m»<!--= «e»loss, 4 -->«/»** тут
      """)
    let lesson = parse(marked.text)
    #expect(lesson.diagnostics == [])
    let value = try #require(lesson.inlineValues.first)
    #expect(value.source.text == "loss" && value.digits == 4 && !value.isPercent)
    #expect(value.shown == "1.3863" && value.cellsBefore == 1)
    #expect(value.shownRange.start.column == marked["s"]?.column)
    #expect(value.markRange.start.column == marked["m"]?.column)
    #expect(value.markRange.end.column == marked.end(of: "e")?.column)
    let place = value.source.place(of: .init(at: .init(line: 1, column: 1)))
    #expect(place.range.start.column == marked["e"]?.column)
    #expect(lesson.inlineValue(at: value.markRange) == value)
  }

  @Test(arguments: [
    ("the (1.38<!--= x -->)", "1.38", "x", nil as Int?, false),
    ("p ≈−0,05<!--= f(a, 2), 2 -->", "−0,05", "f(a, 2)", 2, false),
    ("it is 93.1 %<!--= acc, 1 % -->", "93.1 %", "acc", 1, true),
    ("word кот<!--= words[0] -->", "кот", "words[0]", nil, false),
    ("so …<!--= \"a, 4\" -->", "…", "\"a, 4\"", nil, false),
    ("| a |\n|---|\n| 1<!--= x \\|\\| y --> |", "1", "x || y", nil, false),
    ("1e-5<!--= t, 7 -->", "1e-5", "t", 7, false),
  ])
  func `the parts of a mark are told apart`(
    text: String, shown: String, expression: String, digits: Int?, isPercent: Bool
  ) {
    let lesson = parse(text)
    #expect(lesson.diagnostics == [])
    #expect(lesson.inlineValues.map(\.shown) == [shown])
    #expect(lesson.inlineValues.map(\.source.text) == [expression])
    #expect(lesson.inlineValues.map(\.digits) == [digits])
    #expect(lesson.inlineValues.map(\.isPercent) == [isPercent])
  }

  @Test(arguments: [
    ("<!--= x --> begins", "an inline value begins a line"),
    ("text\n<!--= x --> begins", "an inline value begins a line"),
    ("a 1<!--= x -- y -->", "an inline value contains '--', which ends a comment"),
    ("| a |\n|---|\n| 1<!--= x | y --> |", "a '|' ends the table cell inside an inline value"),
    ("a 1<!--= x", "the inline value is not closed"),
    ("a 1<!--= -->", "the inline value has no expression"),
    ("a 1<!--= x, many -->", "found 'many' behind the comma of an inline value, expected decimals"),
    ("a 1 <!--= x -->", "the inline value follows no number or word"),
    ("a **1**<!--= x -->", "the inline value follows no number or word"),
  ])
  func `a mark that cannot work says why`(text: String, message: String) {
    let lesson = parse(text)
    #expect(lesson.diagnostics.map(\.message) == [message])
    #expect(lesson.diagnostics.allSatisfy { $0.help != nil })
    #expect(lesson.inlineValues == [])
  }

  @Test func `an ordinary comment is nothing`() {
    #expect(parse("a <!-- note --> b\n\n<!-- note -->\n").diagnostics == [])
  }
}
