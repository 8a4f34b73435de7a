import Diagnostics
public import LessonModel

extension Lesson {
  /// A bare file of Swift, as a lesson of one cell.
  public init(swiftFile file: String, text: String) {
    let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    let cell = Cell(
      index: 0, id: nil, role: .cell, source: CellSource(file: file, text: text),
      lines: 1...lineCount)
    self.init(file: file, text: text, cells: [cell])
  }
}
