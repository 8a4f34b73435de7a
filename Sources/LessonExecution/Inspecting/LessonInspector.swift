public import CellCompiler
public import Diagnostics
public import LessonModel

/// Looks at a lesson's cells without running them: names, and what stands at a place.
///
/// Each cell is seen after those above it, as a run checks them; cells that fail or are never run are
/// looked at as well.
public struct LessonInspector {
  public var library: LibraryCatalog

  public init(library: LibraryCatalog) { self.library = library }

  /// What is known about the place of a lesson.
  public struct Finding: Sendable {
    public var cell: Cell
    /// What the word there names.
    public var symbol: Symbol?
    /// The type of the expression there.
    public var type: String?
    /// What could be written there.
    public var completions: CompletionList
    /// Names of earlier cells that could be used there.
    public var visible: [Symbol]
  }

  /// The names of each cell.
  public func names(of lesson: Lesson, parameters: [Parameter]? = nil) -> [CellNames] {
    LargeStack.run {
      var found: [CellNames] = []
      walk(lesson, parameters) { cell, compiler in
        found.append(compiler.inspect(cell.source, name: cell.name).names)
      }
      return found
    }
  }

  /// What stands at a position of the file; `nil` where no cell has it.
  public func finding(
    at position: SourcePosition, in lesson: Lesson, parameters: [Parameter]? = nil
  ) -> Finding? {
    LargeStack.run {
      var found: Finding?
      walk(lesson, parameters) { cell, compiler in
        guard found == nil, let offset = cell.source.offset(of: position) else { return }
        let inspection = compiler.inspect(cell.source, name: cell.name)
        found = Finding(
          cell: cell, symbol: inspection.symbol(at: offset), type: inspection.type(at: offset),
          completions: compiler.completions(in: cell.source, at: offset), visible: compiler.names)
      }
      return found
    }
  }

  /// Shows each cell to `body`, then compiles it for those below.
  private func walk(
    _ lesson: Lesson, _ parameters: [Parameter]?, _ body: (Cell, CellCompiler) -> Void
  ) {
    let compiler = CellCompiler(library: library)
    let parameters = parameters ?? lesson.head.parameters
    _ = compiler.compile(
      CheckedLesson.source(of: parameters, file: lesson.file), name: CheckedLesson.parametersName,
      displaysLast: false)
    for cell in lesson.cells {
      body(cell, compiler)
      guard cell.isRun, cell.keepsNames else { continue }
      _ = compiler.compile(cell.source, name: cell.name)
    }
  }
}
