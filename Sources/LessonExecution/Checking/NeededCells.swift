import CellCompiler
import Diagnostics
import LessonModel

/// Finds which cells must run so that one cell shows what it shows in the whole lesson.
///
/// Those that declare the names it uses, and theirs; and where such a name may change after its
/// declaration, those above that mention it or call what changes it. A few cells too many cost
/// time, one too few would show another number.
struct NeededCells {
  let lesson: Lesson
  let checked: CheckedLesson

  func indices(for target: Int) -> Set<Int> {
    var needed: Set<Int> = [target]
    var watched: Set<String> = []
    var size = 0
    while size < needed.count {
      size = needed.count
      let used = needed.reduce(into: Set<String>()) { names, index in
        if let cell = checked.cells[index] { names.formUnion(cell.usedNames) }
      }
      for index in 0..<target {
        guard let cell = checked.cells[index] else { continue }
        let defined = cell.definedNames
        let definesUsed = defined.contains(where: used.contains)
        if definesUsed, mayChange(index) { watched.formUnion(used.intersection(defined)) }
        let touches = lesson.cells[index].keepsNames && !watched.isDisjoint(with: cell.usedNames)
        if touches { watched.formUnion(defined) }
        if definesUsed || touches { needed.insert(index) }
      }
    }
    return needed
  }

  /// Whether later cells can change what this one declares: variables, and instances of classes.
  private func mayChange(_ index: Int) -> Bool {
    hasClasses || Self.mentions("var", in: lesson.cells[index].source.text)
  }

  private var hasClasses: Bool {
    lesson.cells.contains { Self.mentions("class", in: $0.source.text) }
  }

  private static func mentions(_ word: Substring, in text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains(word)
  }
}
