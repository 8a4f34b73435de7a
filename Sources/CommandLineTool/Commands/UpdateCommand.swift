import ArgumentParser
import Diagnostics
import LessonModel
import LessonRendering

struct UpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Runs lessons and writes their outputs and inline values into the files.",
    discussion: """
      Every byte outside outputs and inline values stays. What compares equal is left as it is, and so
      is a lesson that fails or whose text has errors.

      Example: konspekt update Lessons/skip-gram-by-hand.md

      \(BudgetOptions.explanation)
      """)

  @Argument(help: "Lessons, or folders with lessons.")
  var paths: [String]

  @OptionGroup(title: "Budgets") var budgets: BudgetOptions

  @OptionGroup var reporting: ReportingOptions

  func run() throws {
    let reporter = reporting.reporter()
    let tool = ToolRunner(reporter: reporter, limits: budgets.limits)
    let batch = LessonBatch(reporter: reporter)
    try batch.forEach(paths) { (source) throws(ExitCode) in
      let lesson = source.lesson
      var results = try tool.run(source)
      reporter.report(results, of: lesson)
      guard results.succeeded else { throw .doesNotHold }
      let files = FigureFiles(besides: lesson.file)
      let stored = StoredOutputs(lesson, results, figures: files)
      results.inlineValues = stored.inlineValuesToWrite
      let renderer = MarkdownRenderer(figureFolder: files.folder)
      let text = renderer.render(lesson, results, keeping: stored.holding)
      try reporter.carryOut { () throws(Diagnostic) in
        try files.write(renderer.figures(of: lesson, results))
      }
      if text != lesson.text { try batch.write(text, to: lesson.file) }
    }
  }
}
