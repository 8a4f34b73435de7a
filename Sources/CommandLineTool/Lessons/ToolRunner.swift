import ArgumentParser
import CellCompiler
import CellMachine
import Corpora
import Diagnostics
import LessonExecution
import LessonModel
import LibraryBindings
import Metering

/// Runs lessons as every command does: with the library, progress and Ctrl-C.
struct ToolRunner {
  let reporter: Reporter
  /// The budgets of cells that ask for no others.
  var limits = Limits()
  /// Whether what is done without complaint is noted.
  var notesSilentThings = false

  /// - Parameter onStop: Called first when the run was stopped.
  /// - Throws: ``ExitCode`` when the run was stopped.
  func run(
    _ source: LessonSource, parameters: [Parameter]? = nil, only: Int? = nil,
    onOutput: ((CellResult.Output) -> Void)? = nil, onStop: () -> Void = {}
  ) throws(ExitCode) -> LessonResults {
    var runner = Self.runner(for: source)
    runner.limits = limits
    runner.onOutput = onOutput
    runner.notesSilentThings = notesSilentThings
    let progress = Progress(isQuiet: onOutput != nil && StandardOutput.isTerminal)
    progress.activity("checking \(source.lesson.file)")
    runner.onCell = { cell in
      Interruption.cellsBegin()
      progress.activity("\(source.lesson.file): running \(cell.name)")
    }
    let results = Interruption.duringRun {
      runner.run(source.lesson, parameters: parameters, only: only)
    }
    progress.end()
    guard Interruption.flag.isRaised else { return results }
    onStop()
    reporter.report(results, of: source.lesson)
    throw ExitCode.notCarriedOut
  }

  static func runner(for source: LessonSource) -> LessonRunner {
    let library = LessonLibrary(
      catalog: catalog(for: source.lesson), display: LibraryDisplay.display(of:),
      mistake: LibraryMistakes.mistake(of:))
    var runner = LessonRunner(library: library, stopFlag: Interruption.flag)
    runner.displaysLast = source.kind == .lesson
    return runner
  }

  /// What cells of a lesson can call; data lies beside it.
  static func catalog(for lesson: Lesson) -> LibraryCatalog {
    LibraryBindings.catalog(datasets: DatasetFolder(besideLesson: lesson.file))
  }

  /// The parameters with `--set` applied; settings of those that could not be read are left out.
  func parameters(_ settings: [String], of lesson: Lesson) throws(ExitCode) -> [Parameter] {
    let lost = lesson.head.lostParameters
    let known = settings.filter { !lost.contains(String($0.prefix { $0 != "=" })) }
    let (parameters, problems) = ParameterSettings.applied(
      known, to: lesson.head.parameters, told: TeachingLanguage(tag: lesson.head.language))
    guard problems.isEmpty else {
      reporter.report(problems)
      throw ExitCode.notCarriedOut
    }
    return parameters
  }
}
