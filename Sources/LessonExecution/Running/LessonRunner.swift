public import CellMachine
import Diagnostics
public import LessonModel
public import Metering

/// Runs the cells of a lesson in order and collects what became of each.
///
///     let runner = LessonRunner(library: library)
///     let results = runner.run(lesson)
///
/// All cells are checked before the first one runs. A cell that fails checking or stops does not end
/// the run: cells that need its names are not run and say so, all others are.
public struct LessonRunner {
  public var library: LessonLibrary
  /// The budgets of each cell that asks for no others.
  public var limits: Limits
  /// Raise it from any thread or signal handler to end the run; cells not reached say so.
  ///
  /// The run answers within 50 ms whatever it is doing. Where the running cell is inside of work that
  /// cannot be interrupted, its thread is left to itself, and the results are those of the cells before.
  public var stopFlag: StopFlag
  /// Whether the last expression of a cell is displayed; a bare file of Swift displays nothing.
  public var displaysLast = true
  /// Whether the results note what is done without complaint: unused parameters and values, decimals
  /// compared by `==`, dictionaries whose order matters.
  public var notesSilentThings = false
  /// Called before each cell, on the thread that runs the cells.
  public var onCell: ((Cell) -> Void)?
  /// Called with each output as it comes, on the thread that runs the cells.
  public var onOutput: ((CellResult.Output) -> Void)?

  public init(
    library: LessonLibrary, limits: Limits = Limits(), stopFlag: StopFlag = StopFlag()
  ) {
    self.library = library
    self.limits = limits
    self.stopFlag = stopFlag
  }

  /// - Parameters:
  ///   - lesson: One without errors; see ``Lesson/diagnostics``.
  ///   - parameters: The values to use; `nil` takes the head's own.
  ///   - only: The index of a cell: it and the cells it needs are run, and only its outputs are kept
  ///     and passed on.
  public func run(
    _ lesson: Lesson, parameters: [Parameter]? = nil, only: Int? = nil
  ) -> LessonResults {
    let parameters = parameters ?? lesson.head.parameters
    let progress = RunProgress(of: lesson, parameters: parameters)
    let results = LargeStack.run(watching: stopFlag) { handOver in
      let runner = reporting(to: progress)
      let checked = CheckedLesson(
        lesson, parameters: parameters, library: library.catalog, displaysLast: displaysLast)
      checked.program.mistake = library.mistake
      var run = LessonRun(
        runner, lesson, checked, parameters: parameters, only: only, progress: progress)
      handOver(run.results())
      // What the run used is freed here, while the caller goes on.
      withExtendedLifetime(run) {}
    }
    return LearnerWords(lesson: lesson).told(results ?? progress.leave())
  }

  /// The same, whose callers hear no more of a run that was left to itself.
  private func reporting(to progress: RunProgress) -> LessonRunner {
    var runner = self
    runner.onCell = onCell.map { heard in { if !progress.isLeft { heard($0) } } }
    runner.onOutput = onOutput.map { heard in { if !progress.isLeft { heard($0) } } }
    return runner
  }

  /// The lesson as one file of Swift, or what checking found.
  ///
  /// The file imports Foundation and Konspekt; compiled, it prints what ``run(_:parameters:only:)``
  /// shows as text.
  public func swiftFile(
    of lesson: Lesson, parameters: [Parameter]? = nil
  ) throws(RefusedLesson) -> String {
    let parameters = parameters ?? lesson.head.parameters
    let checked = LargeStack.run {
      CheckedLesson(
        lesson, parameters: parameters, library: library.catalog, displaysLast: displaysLast)
    }
    let problems = checked.diagnostics(of: lesson)
    guard !problems.contains(where: { $0.severity == .error }) else {
      throw RefusedLesson(diagnostics: problems.map(LearnerWords(lesson: lesson).told))
    }
    return SwiftExporter(lesson: lesson, parameters: parameters, checked: checked).text()
  }
}
