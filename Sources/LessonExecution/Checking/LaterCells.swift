import CellCompiler
import Diagnostics
import LessonModel

/// Names that a cell does not find since a cell below it declares them.
struct LaterCells {
  let lesson: Lesson
  let cells: [CompiledCell?]

  /// The cells, with words that name the one below.
  func told() -> [CompiledCell?] {
    cells.indices.map { index in
      guard var cell = cells[index], cell.hasErrors else { return cells[index] }
      cell.diagnostics = cell.diagnostics.map { told($0, in: index) }
      return cell
    }
  }

  private func told(_ diagnostic: Diagnostic, in index: Int) -> Diagnostic {
    let name: String
    switch diagnostic.mistake {
    case .name(.unknown(let unknown, _))?, .name(.unknownType(let unknown, _))?: name = unknown
    default: return diagnostic
    }
    guard let later = declaration(of: name, below: index) else { return diagnostic }
    let mistake = Mistake.name(.declaredLater(name, cell: later.name, line: later.lines.lowerBound))
    var told = diagnostic
    (told.mistake, told.help, told.notes) = (mistake, mistake.explanation(in: .english).advice, [])
    return told
  }

  private func declaration(of name: String, below index: Int) -> Cell? {
    cells.indices.dropFirst(index + 1)
      .first { lesson.cells[$0].keepsNames && cells[$0]?.definedNames.contains(name) == true }
      .map { lesson.cells[$0] }
  }
}
