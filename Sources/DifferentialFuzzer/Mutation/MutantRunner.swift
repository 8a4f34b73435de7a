import CellCompiler
import CellMachine
import Corpora
import Diagnostics
import Foundation
import LessonExecution
import LessonModel
import LessonParsing
import LessonRendering
import LibraryBindings

/// Runs one mutant with everything that a lesson goes through: reading, checking, running, drawing.
struct MutantRunner {
  /// Small budgets, so that a loop without end costs a tenth of a second.
  private static let limits = Limits(steps: 20_000_000, memory: 256 << 20, output: 256 << 10, depth: 20_000)

  private static let catalog = LibraryBindings.catalog(
    datasets: DatasetFolder(besideLesson: "Lessons/mutant.md"))

  let kind: MutantStock.Original.Kind

  /// - Returns: What is wrong with the answer; `nil` where it is in order.
  func complaint(about text: String) -> String? {
    let lesson =
      kind == .lesson
      ? LessonParser().parse(text, file: "mutant.md") : Lesson(swiftFile: "mutant.swift", text: text)
    let library = LessonLibrary(
      catalog: Self.catalog, display: LibraryDisplay.display(of:),
      mistake: LibraryMistakes.mistake(of:))
    var runner = LessonRunner(library: library, limits: Self.limits)
    runner.displaysLast = kind == .lesson
    let results = runner.run(lesson)
    if kind == .lesson { _ = MarkdownRenderer().render(lesson, results) }
    _ = TextRenderer().render(results)
    let found = lesson.diagnostics + results.diagnostics + results.cells.flatMap(\.diagnostics)
    return Self.complaint(about: found, in: text)
  }

  /// Words that only a mistake of ours brings forth.
  private static let confessions = ["please report", "is not understood here", "a value is missing here"]

  private static func complaint(about found: [Diagnostic], in text: String) -> String? {
    let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    for problem in found {
      if let help = problem.help, confessions.contains(where: help.contains) { return problem.message }
      if confessions.contains(where: problem.message.contains) { return problem.message }
      if let line = problem.place?.range.start.line, !(1...lineCount + 1).contains(line) {
        return "a diagnostic at line \(line) of \(lineCount): \(problem.message)"
      }
    }
    return nil
  }
}
