import Diagnostics
import Displays
import Foundation
import LessonModel

/// Lessons written by hand, since parsing them is another target's work.
enum Fixture {
  static let nowhere = range(1, 1, 1, 1)

  static func range(_ line: Int, _ column: Int, _ endLine: Int, _ endColumn: Int) -> SourceRange {
    SourceRange(
      start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: endLine, column: endColumn))
  }

  static func paragraph(_ inlines: Inline.Content..., line: Int = 1) -> Block {
    Block(
      .paragraph(inlines.map { Inline($0, range: nil) }), range: range(line, 1, line, 1))
  }

  static func heading(_ level: Int, _ text: String) -> Block {
    Block(.heading(level: level, [Inline(.text(text), range: nil)]), range: nowhere)
  }

  /// A lesson whose only contents are the cells fenced in `text`, found as a parser would find them:
  /// fences that open with `{.cell`, with prefixes of quotes and lists, and the outputs below them.
  static func lesson(_ text: String, file: String = "lesson.md") -> Lesson {
    let lines = text.components(separatedBy: CharacterSet.newlines.subtracting(["\r"])).map {
      $0.hasSuffix("\r") ? String($0.dropLast()) : $0
    }
    var lesson = Lesson(file: file, text: text)
    var number = 0
    while number < lines.count {
      defer { number += 1 }
      guard let start = lines[number].range(of: "```swift {.cell") else { continue }
      let end = lines[(number + 1)...].firstIndex { stripped($0) == "```" } ?? lines.count - 1
      let id = lines[number].split(separator: "#").dropFirst().first.map {
        String($0.prefix { $0 != "}" && $0 != " " })
      }
      let code = lines[(number + 1)..<end].map(stripped).joined(separator: "\n")
      let shift = lines[number][..<start.lowerBound].utf8.count
      let cell = Cell(
        index: lesson.cells.count, id: id, role: .cell,
        source: CellSource(
          file: file, text: code,
          origins: ((number + 1)..<max(end, number + 2)).map {
            CellSource.Origin(line: $0 + 1, columnShift: shift)
          }),
        lines: (number + 1)...(end + 1), outputLines: outputLines(after: end, in: lines))
      lesson.cells.append(cell)
      let block = Block(
        .code(info: "swift {.cell}", text: code + "\n"),
        range: range(number + 1, shift + 1, end + 1, 4))
      lesson.blocks.append(block)
      number = end
    }
    return lesson
  }

  private static func stripped(_ line: String) -> String {
    String(line.drop { $0 == " " || $0 == ">" })
  }

  private static func outputLines(after end: Int, in lines: [String]) -> ClosedRange<Int>? {
    guard let start = lines[(end + 1)...].firstIndex(where: { !stripped($0).isEmpty }) else {
      return nil
    }
    let opening = stripped(lines[start])
    let fence = opening.prefix { $0 == "`" }
    let closing: String
    if fence.count >= 3, opening.dropFirst(fence.count).hasPrefix("output") {
      closing = String(fence)
    } else if opening.hasPrefix("<!-- output") {
      closing = "<!-- /output -->"
    } else {
      return nil
    }
    return lines[(start + 1)...].firstIndex { stripped($0) == closing }.map {
      (start + 1)...($0 + 1)
    }
  }

  static let table = Table(
    caption: "Вероятности",
    columns: [Table.Column("слово"), Table.Column("p", alignment: .right)],
    rows: [
      [Table.Field("кот"), Table.Field(0.25, shownAs: "0.25")],
      [Table.Field("на | над"), Table.Field(.infinity, shownAs: "∞")],
    ])

  static let steps = StepList(
    title: "Один шаг",
    parts: [
      StepList.Part(
        name: "forward", title: "Прямой проход",
        steps: [
          StepList.Step(
            name: "z", caption: "Оценка слова",
            symbolic: Formula(tex: "z = u \\cdot h", plain: "z = u·h"),
            substituted: [Formula(tex: "z = 1 \\cdot 2 = 2", plain: "z = 1·2 = 2")],
            result: Formula(tex: "z = 2", plain: "z = 2"), values: [2], shape: []),
          StepList.Step(
            name: "p", caption: "Вероятности", symbolic: nil, substituted: [],
            result: Formula(
              tex: "p \\approx (0{,}1;\\; 0{,}9)", plain: "p ≈ (0,1; 0,9)"),
            values: [0.1000001, 0.8999999], shape: [2]),
        ])
    ])
}
