import CellCompiler
import Diagnostics
import LessonModel

/// Writes a checked lesson as one file of Swift.
///
/// Parameters become constants, cells follow in file order, and a last expression that the page
/// displays is wrapped in `display(…)`. Checks stand in `do { }`, so that their names stay inside.
/// Cells that must fail, must crash or are skipped are left out, and so are blanks.
struct SwiftExporter {
  let lesson: Lesson
  let parameters: [Parameter]
  let checked: CheckedLesson

  func text() -> String {
    var blocks = ["import Foundation\nimport Konspekt"]
    if !parameters.isEmpty { blocks.append(parameters.map(\.declaration).joined(separator: "\n")) }
    for (cell, compiled) in zip(lesson.cells, checked.cells) {
      guard let compiled, compiled.function != nil, cell.isExported else { continue }
      blocks.append("// \(cell.name)\n" + code(of: cell, compiled))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func code(of cell: Cell, _ compiled: CompiledCell) -> String {
    let code = Self.trimmed(displaying(compiled.displayedRange, in: cell.source.text))
    return cell.role == .check ? "do {\n\(code)\n}" : code
  }

  private func displaying(_ range: Range<Int>?, in text: String) -> String {
    let bytes = Array(text.utf8)
    guard let range, range.upperBound <= bytes.count else { return text }
    let wrapped =
      bytes[..<range.lowerBound] + Array("display(".utf8) + bytes[range] + Array(")".utf8)
      + bytes[range.upperBound...]
    return String(decoding: wrapped, as: UTF8.self)
  }

  private static func trimmed(_ code: String) -> String {
    var code = code[...]
    while code.last?.isNewline == true { code.removeLast() }
    return String(code)
  }
}

extension Cell {
  fileprivate var isExported: Bool {
    isRun && !flags.contains(.fail) && !flags.contains(.crash)
  }
}
