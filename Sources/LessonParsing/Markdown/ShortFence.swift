import Diagnostics
import LessonModel

/// A line that was to open a cell and has fewer than three marks, so that its code is taken for prose.
enum ShortFence {
  static func check(_ paragraph: Block, in source: SourceText, _ problems: inout Problems) {
    for number in paragraph.range.start.line...max(paragraph.range.start.line, paragraph.range.end.line) {
      let line = source.text(ofLine: number)
      guard let marks = marks(of: line) else { continue }
      let column = line.prefix { $0 != "`" && $0 != "~" }.utf8.count + 1
      let fence = String(repeating: marks.first ?? "`", count: 3)
      problems.add(
        "the code below is taken for prose: '\(marks)' opens no cell",
        russian: Explanation(
          "код ниже считается текстом: '\(marks)' не открывает ячейку", "перед 'swift' и под кодом поставьте '\(fence)'"),
        at: SourceRange(start: SourcePosition(line: number, column: column), bytes: marks.utf8.count), severity: .warning,
        help: "write '\(fence)' before 'swift' and below the code")
      return
    }
  }

  /// ` `` ` of a line that goes on with `swift` and has no such marks again.
  private static func marks(of line: String) -> String? {
    let text = line.drop { $0 == " " || $0 == ">" }
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    let marks = text.prefix { $0 == mark }
    let info = text.dropFirst(marks.count)
    guard marks.count < 3, info.hasPrefix("swift"), !info.contains(mark) else { return nil }
    let rest = info.dropFirst("swift".count).drop { $0 == " " }
    return rest.isEmpty || rest.first == "{" ? String(marks) : nil
  }
}
