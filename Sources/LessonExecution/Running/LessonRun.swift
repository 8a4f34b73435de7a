import CellCompiler
import CellMachine
import Diagnostics
import LessonModel
import Metering

/// One run of a checked lesson: its machine, and the names that failures have left without a value.
struct LessonRun {
  private let runner: LessonRunner
  private let lesson: Lesson
  private let checked: CheckedLesson
  private let parameters: [Parameter]
  private let only: Int?
  /// The cells to run.
  private let wanted: Set<Int>
  private let machine: Machine
  private let collector: OutputCollector
  private let progress: RunProgress
  private let text: TextProblems
  private let limits: Limits
  /// Which cell each missing name belongs to.
  private var lostNames: [String: String] = [:]
  private var cells: [CellResult]
  private var inlineValues: [String?]
  private var diagnostics: [Diagnostic] = []

  init(
    _ runner: LessonRunner, _ lesson: Lesson, _ checked: CheckedLesson, parameters: [Parameter],
    only: Int?, progress: RunProgress
  ) {
    self.runner = runner
    self.progress = progress
    self.lesson = lesson
    self.checked = checked
    self.parameters = parameters
    self.only = only
    text = TextProblems(of: lesson)
    limits = runner.limits.careful(about: lesson.head.unreadBudgets)
    wanted =
      only.map { NeededCells(lesson: lesson, checked: checked).indices(for: $0) }
      ?? Set(lesson.cells.indices)
    collector = OutputCollector(
      display: runner.library.display, onOutput: only == nil ? runner.onOutput : nil)
    machine = Machine(
      program: checked.program, limits: limits, output: collector.machineOutput,
      stopFlag: runner.stopFlag)
    cells = lesson.cells.map { _ in CellResult(status: .notRun("not asked for")) }
    inlineValues = lesson.inlineValues.map { _ in nil }
  }

  mutating func results() -> LessonResults {
    if setParameters() {
      for step in checked.steps {
        switch step {
        case .cell(let index):
          if wanted.contains(index) { cells[index] = result(of: index) }
          progress.end(of: index, cells[index])
        case .inlineValue(let index): if only == nil { inlineValues[index] = shown(index) }
        }
      }
    }
    if runner.notesSilentThings, only == nil {
      let silent = SilentNotes(lesson: lesson, checked: checked)
      diagnostics += silent.parameters(parameters)
      for index in cells.indices where cells[index].status == .succeeded {
        cells[index].diagnostics += silent.notes(of: index)
      }
    }
    return LessonResults(
      parameters: parameters, cells: cells, inlineValues: inlineValues,
      diagnostics: text.ofText + diagnostics)
  }

  private mutating func setParameters() -> Bool {
    diagnostics += checked.parameters.diagnostics
    do throws(MachineStop) {
      if let function = checked.parameters.function { try machine.run(function: function) }
    } catch {
      diagnostics.append(error.diagnostic)
    }
    guard diagnostics.contains(where: { $0.severity == .error }) else { return true }
    let reason = "the parameters have no values"
    cells = lesson.cells.map { _ in CellResult(status: .notRun(reason)) }
    return false
  }

  // MARK: Cells

  private mutating func result(of index: Int) -> CellResult {
    let cell = lesson.cells[index]
    if let problems = text.ofCells[index] { return misread(cell, problems) }
    guard let compiled = checked.cells[index] else {
      return CellResult(
        status: .notRun(cell.role == .answer ? "a sample answer" : "marked '.skip'"))
    }
    if let reason = reasonNotToRun(compiled) {
      loseNames(of: compiled, cell)
      return CellResult(status: .notRun(reason), diagnostics: blanks(in: cell, compiled))
    }
    if cell.flags.contains(.fail) { return refusal(of: cell, compiled) }
    guard let function = compiled.function else {
      return CellResult(status: .failed, diagnostics: compiled.diagnostics)
    }
    progress.begin(index)
    runner.onCell?(cell)
    return cell.keepsNames
      ? outcome(of: cell, compiled, function)
      : isolated { $0.outcome(of: cell, compiled, function) }
  }

  /// A cell whose text has errors; what is wrong with its code is told as well.
  private mutating func misread(_ cell: Cell, _ problems: [Diagnostic]) -> CellResult {
    guard let compiled = checked.cells[cell.index] else {
      return CellResult(status: .failed, diagnostics: problems)
    }
    loseNames(of: compiled, cell)
    let isTold = cell.isCodeCertain && !cell.flags.contains(.fail) && compiled.missing == nil
    return CellResult(
      status: .failed, diagnostics: problems + (isTold ? compiled.diagnostics : []))
  }

  private func reasonNotToRun(_ compiled: CompiledCell) -> String? {
    let language = TeachingLanguage(tag: lesson.head.language)
    if runner.stopFlag.isRaised { return SkipReason.stopped.told(in: language) }
    if let missing = compiled.missing {
      return SkipReason.needs(name: missing.name, cell: missing.cell).told(in: language)
    }
    if compiled.hasBlank { return SkipReason.blank.told(in: language) }
    return lostName(of: compiled).map { SkipReason.needs(name: $0.name, cell: $0.cell).told(in: language) }
  }

  private func lostName(of compiled: CompiledCell) -> (name: String, cell: String)? {
    if lostNames.isEmpty { return nil }
    for name in compiled.usedNames.sorted() where !compiled.definedNames.contains(name) {
      if let cell = lostNames[name] { return (name, cell) }
    }
    return nil
  }

  private mutating func loseNames(of compiled: CompiledCell, _ cell: Cell) {
    guard cell.keepsNames else { return }
    for name in compiled.definedNames { lostNames[name] = cell.name }
  }

  /// Values of a cell that stopped take no memory from those below it, which cannot name them.
  private func freeValues(of cell: Cell) {
    guard cell.keepsNames else { return }
    machine.forgetGlobals { $0.file == cell.source.file && cell.lines.contains($0.range.start.line) }
  }

  /// A `.fail` cell holds when checking refuses it; what checking said is shown.
  private func refusal(of cell: Cell, _ compiled: CompiledCell) -> CellResult {
    if compiled.hasErrors {
      return CellResult(status: .succeeded, diagnostics: compiled.diagnostics)
    }
    let problem = Diagnostic(
      english: Explanation(
        "the cell is marked '.fail', but checking found nothing wrong",
        "remove '.fail', or bring the mistake back"),
      russian: Explanation(
        "ячейка помечена '.fail', но проверка не нашла в ней ошибок",
        "уберите '.fail' или верните ошибку"), at: cell.headerPlace)
    return CellResult(status: .failed, diagnostics: [problem])
  }

  private mutating func outcome(
    of cell: Cell, _ compiled: CompiledCell, _ function: Int
  ) -> CellResult {
    var result = CellResult(status: .succeeded, diagnostics: compiled.diagnostics)
    var stop: MachineStop?
    let budget = limits.adjusted(for: cell)
    machine.renew(budget)
    let held = HeldBefore(machine, limit: budget.memory)
    do throws(MachineStop) {
      try machine.run(function: function)
    } catch {
      stop = error
      var diagnostic = held.explained(error)
      diagnostic.place = diagnostic.place ?? cell.headerPlace
      result.diagnostics.append(diagnostic)
    }
    result.steps = machine.stepsUsed
    result.outputs = collector.take()
    let silent = SilentNotes(lesson: lesson, checked: checked)
    if cell.role == .check, let stop, stop.kind == .trap || stop.kind == .uncaughtError {
      result.diagnostics += silent.divisions(behind: cell.index)
    } else if stop == nil {
      result.diagnostics += silent.divisions(of: cell.index, showing: result.outputs)
    }
    let mustCrash = cell.flags.contains(.crash)
    if let stop, !mustCrash || stop.kind == .stopped {
      result.status = .failed
      loseNames(of: compiled, cell)
      freeValues(of: cell)
    } else if mustCrash, stop == nil {
      result.status = .failed
      result.diagnostics.append(
        Diagnostic(
          english: Explanation(
            "the cell is marked '.crash', but it ran to its end",
            "remove '.crash', or bring the mistake back"),
          russian: Explanation(
            "ячейка помечена '.crash', но дошла до конца", "уберите '.crash' или верните ошибку"),
          at: cell.headerPlace))
    }
    return result
  }

  private func blanks(in cell: Cell, _ compiled: CompiledCell) -> [Diagnostic] {
    guard compiled.hasBlank, let place = cell.source.firstPlace(of: "___") else { return [] }
    let words = SkipReason.blank.told(in: TeachingLanguage(tag: lesson.head.language))
    return [Diagnostic(.note, words, at: place)]
  }

  // MARK: Inline values

  private mutating func shown(_ index: Int) -> String? {
    let value = lesson.inlineValues[index]
    let compiled = checked.inlineValues[index]
    // The cell that failed says why; its consequences need no second report.
    guard !runner.stopFlag.isRaised, compiled.missing == nil, lostName(of: compiled) == nil else {
      return nil
    }
    guard let function = compiled.function else {
      diagnostics += compiled.diagnostics
      return nil
    }
    do {
      return try isolated { (run) throws -> String in
        run.machine.renew(run.limits)
        let found = try run.collector.value { try run.machine.run(function: function) }
        guard let found else {
          throw Diagnostic(
            english: Explanation("the expression has no value", nil),
            russian: Explanation("у выражения нет значения", nil), at: value.place)
        }
        return try InlineValueText.text(found.description, for: value)
      }
    } catch let stop as MachineStop {
      diagnostics.append(stop.diagnostic)
    } catch let problem as Diagnostic {
      diagnostics.append(problem)
    } catch {
      diagnostics.append(Diagnostic("\(error)", at: value.place))
    }
    return nil
  }

  /// Runs something and forgets what it did to the state.
  private mutating func isolated<Value>(
    _ body: (inout Self) throws -> Value
  ) rethrows -> Value {
    let state = machine.snapshot()
    defer { machine.restore(state) }
    return try body(&self)
  }
}

extension Cell {
  /// The first line of the fence.
  var headerPlace: SourcePlace {
    SourcePlace(
      file: source.file,
      range: SourceRange(at: SourcePosition(line: lines.lowerBound, column: 1)))
  }
}

extension CellSource {
  /// Where a text first stands in the code.
  fileprivate func firstPlace(of wanted: String) -> SourcePlace? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let found = line.firstRange(of: wanted) else { continue }
      let column = line[..<found.lowerBound].utf8.count + 1
      let start = SourcePosition(line: index + 1, column: column)
      let end = SourcePosition(line: index + 1, column: column + wanted.utf8.count)
      return place(of: SourceRange(start: start, end: end))
    }
    return nil
  }
}
