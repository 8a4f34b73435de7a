import CellCompiler
import CellMachine
import Diagnostics
import LessonModel

/// A lesson whose parameters, cells and inline values have all been checked, and none run.
///
/// Checked in file order, since each sees the names of the cells above it and no others.
struct CheckedLesson {
  enum Step {
    case cell(Int)
    case inlineValue(Int)
  }

  let program: Program
  /// Gives the parameters their values.
  let parameters: CompiledCell
  /// One for each cell; `nil` for those that are never run.
  let cells: [CompiledCell?]
  let inlineValues: [CompiledCell]
  /// Cells and inline values in file order.
  let steps: [Step]

  init(
    _ lesson: Lesson, parameters: [Parameter], library: LibraryCatalog, displaysLast: Bool
  ) {
    let compiler = CellCompiler(library: library)
    self.parameters = compiler.compile(
      Self.source(of: parameters, file: lesson.file), name: Self.parametersName,
      displaysLast: false)
    compiler.lose(lesson.head.lostParameters, of: Self.parametersName)
    // A bare file sees only its own imports.
    compiler.importsFoundation = displaysLast
    steps = Self.steps(of: lesson)
    var cells: [CompiledCell?] = lesson.cells.map { _ in nil }
    var inlineValues: [CompiledCell] = []
    for step in steps {
      switch step {
      case .cell(let index):
        let cell = lesson.cells[index]
        // What an unclosed fence takes in may be long, and below it nothing asks for its names.
        guard cell.isRun, cell.isCodeCertain || index < lesson.cells.count - 1 else { continue }
        cells[index] = compiler.compile(
          cell.source, name: cell.name, displaysLast: displaysLast, keepsNames: cell.keepsNames)
      case .inlineValue(let index):
        inlineValues.append(
          compiler.compile(lesson.inlineValues[index].source, name: nil, keepsNames: false))
      }
    }
    program = compiler.program
    self.cells = LaterCells(lesson: lesson, cells: cells).told()
    self.inlineValues = inlineValues
  }

  /// Whatever checking found, in the order of the file, where it is no expected refusal.
  func diagnostics(of lesson: Lesson) -> [Diagnostic] {
    let text = TextProblems(of: lesson)
    var found = text.ofText + parameters.diagnostics
    for (cell, compiled) in zip(lesson.cells, cells) {
      found += text.ofCells[cell.index] ?? []
      guard let compiled, cell.isCodeCertain, !cell.flags.contains(.fail), compiled.missing == nil else { continue }
      found += compiled.diagnostics
    }
    return found
  }

  private static func steps(of lesson: Lesson) -> [Step] {
    var steps: [Step] = []
    var next = 0
    for index in 0...lesson.cells.count {
      while next < lesson.inlineValues.count, lesson.inlineValues[next].cellsBefore <= index {
        steps.append(.inlineValue(next))
        next += 1
      }
      if index < lesson.cells.count { steps.append(.cell(index)) }
    }
    return steps
  }

  /// What messages call the cell that declares them.
  static let parametersName = Diagnostic.parametersName

  /// `let eta: Double = 0.01`, a line each, mapped to the lines of the head that declare them.
  static func source(of parameters: [Parameter], file: String) -> CellSource {
    let text = parameters.map(\.declaration).joined(separator: "\n")
    let origins = parameters.map { parameter in
      let start = parameter.place?.range.start ?? SourcePosition(line: 1, column: 1)
      return CellSource.Origin(
        line: start.line, columnShift: start.column - 1 - Parameter.declarationKeyword.utf8.count)
    }
    return CellSource(file: file, text: text, origins: origins)
  }
}

extension Parameter {
  static let declarationKeyword = "let "

  /// The constant that cells see.
  var declaration: String {
    "\(Self.declarationKeyword)\(name): \(type.rawValue) = \(value.swiftLiteral)"
  }
}

extension Cell {
  /// Sample answers belong to grading.
  var isRun: Bool { role != .answer && !flags.contains(.skip) }

  /// Names of a check stay in it; those of cells that must fail have no value.
  var keepsNames: Bool {
    role != .check && !flags.contains(.fail) && !flags.contains(.crash)
  }
}
