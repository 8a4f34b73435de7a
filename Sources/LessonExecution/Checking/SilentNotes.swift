import CellCompiler
import Diagnostics
import LessonModel

/// What a lesson does without complaint and probably should not: notes for its author.
struct SilentNotes {
  let lesson: Lesson
  let checked: CheckedLesson

  /// Names that some cell or inline value mentions.
  private var mentioned: Set<String> {
    var names: Set<String> = []
    for (index, cell) in checked.cells.enumerated() {
      // A cell that is only shown was not checked: every word of it counts.
      names.formUnion(cell?.usedNames ?? Self.words(of: lesson.cells[index]))
    }
    for value in checked.inlineValues { names.formUnion(value.usedNames) }
    return names
  }

  private static func words(of cell: Cell) -> Set<String> {
    Set(cell.source.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
  }

  /// Parameters that nothing mentions.
  func parameters(_ parameters: [Parameter]) -> [Diagnostic] {
    // A cell that was not understood may well use them.
    guard !checked.cells.contains(where: { $0?.hasErrors == true }) else { return [] }
    let mentioned = self.mentioned
    return parameters.filter { !mentioned.contains($0.name) }.map { parameter in
      Diagnostic(.silent(.unusedParameter(parameter.name)), at: parameter.place, severity: .note)
    }
  }

  /// The notes of one cell: its own, and values that nothing mentions.
  func notes(of index: Int) -> [Diagnostic] {
    guard let cell = checked.cells[index], lesson.cells[index].isPlain else { return [] }
    let mentioned = self.mentioned
    let unused = cell.silent.values.filter { !mentioned.contains($0.name) && !$0.name.hasPrefix("_") }
    return cell.silent.notes
      + unused.map { value in
        Diagnostic(
          .silent(.neverShown(code: value.name, type: value.type)), at: value.place, severity: .note)
      }
  }

  // MARK: Divisions

  /// The whole divisions that may be behind a failed check: those of the check and of what it uses.
  func divisions(behind index: Int) -> [Diagnostic] {
    guard let check = checked.cells[index] else { return [] }
    let wanted = lesson.cells[index].options["of"]?.first
    var found = check.silent.divisions
    for (other, cell) in checked.cells.enumerated() where other < index {
      guard let cell else { continue }
      let isMeant = wanted != nil && lesson.cells[other].id == wanted
      if isMeant || !check.usedNames.isDisjoint(with: cell.definedNames) {
        found += cell.silent.divisions
      }
    }
    return found.map(\.diagnostic)
  }

  /// The whole divisions of a cell that shows nothing but zero where it calculates.
  func divisions(of index: Int, showing outputs: [CellResult.Output]) -> [Diagnostic] {
    guard let cell = checked.cells[index], !cell.silent.divisions.isEmpty,
      outputs.contains(where: \.hasZero)
    else { return [] }
    return cell.silent.divisions.filter { $0.result == nil || $0.result == 0 }.map(\.diagnostic)
  }
}

extension Cell {
  /// Whether it stands for itself: no check, no answer, no deliberate mistake.
  fileprivate var isPlain: Bool {
    role != .check && role != .answer && !flags.contains(.fail) && !flags.contains(.crash)
  }
}

extension CellResult.Output {
  /// Whether a line of it is zero, alone or behind a label.
  fileprivate var hasZero: Bool {
    guard case .text(let text) = self else { return false }
    return text.split(whereSeparator: \.isNewline).contains { line in
      let last = line.split(separator: " ").last.map(String.init) ?? ""
      return Double(last) == 0 && !last.hasPrefix("-")
    }
  }
}
