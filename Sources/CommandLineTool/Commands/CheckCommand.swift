import ArgumentParser
import Diagnostics
import LessonModel
import LessonRendering

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Runs lessons and compares what they store with what they compute now.",
    discussion: """
      Writes nothing; prints what is stale as a unified diff and exits with 1.

      Example: konspekt check Lessons

      \(BudgetOptions.explanation)
      """)

  @Argument(help: "Lessons, or folders with lessons.")
  var paths: [String]

  @OptionGroup(title: "Budgets") var budgets: BudgetOptions

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let reporter = reporting.reporter()
    let tool = ToolRunner(reporter: reporter, limits: budgets.limits)
    let standardOutput = StandardOutput()
    var holds = true
    try LessonBatch(reporter: reporter).forEach(paths) { (source) throws(ExitCode) in
      let results = try tool.run(source)
      reporter.report(results, of: source.lesson)
      holds = try formulasHold(source.lesson, results, reporter) && holds
      let stored = StoredOutputs(
        source.lesson, results, figures: FigureFiles(besides: source.lesson.file))
      let stale = stored.stale
      let missing = stored.missingFigures
      holds = holds && results.succeeded && stale.isEmpty && missing.isEmpty
      for path in missing {
        reporter.report(Self.missing(path, source.lesson))
      }
      for item in stale { standardOutput.write(Self.text(of: item, in: source.lesson)) }
      if let failure = standardOutput.failure {
        reporter.report(failure)
        throw ExitCode.notCarriedOut
      }
    }
    if !holds { throw ExitCode.doesNotHold }
  }

  /// Formulas that cannot be set are found by setting them.
  private func formulasHold(
    _ lesson: Lesson, _ results: LessonResults, _ reporter: Reporter
  ) throws(ExitCode) -> Bool {
    let drawing = try reporter.carryOut { () throws(Diagnostic) in try PageDrawing() }
    let problems = drawing.page(lesson, results).diagnostics
    reporter.report(problems)
    return !problems.contains { $0.severity == .error }
  }

  /// A drawing that stored output shows and that is not there.
  private static func missing(_ path: String, _ lesson: Lesson) -> Diagnostic {
    Diagnostic(
      english: Explanation("cannot find '\(path)'", "'konspekt update \(lesson.file)' draws it"),
      russian: Explanation(
        "рисунок '\(path)' не найден", "'konspekt update \(lesson.file)' нарисует его"), at: nil
    ).told(in: TeachingLanguage(tag: lesson.head.language))
  }

  private static func text(of stale: StoredOutputs.Stale, in lesson: Lesson) -> String {
    let isRussian = TeachingLanguage(tag: lesson.head.language) == .russian
    let header = [
      "--- \(lesson.file):\(stale.line) \(stale.name) (\(isRussian ? "сохранено" : "stored"))",
      "+++ \(stale.name) (\(isRussian ? "сейчас" : "now"))",
    ]
    return (header + UnifiedDiff.hunks(stale.old, stale.new)).map { $0 + "\n" }.joined()
  }
}
