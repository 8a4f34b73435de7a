import ArgumentParser
import Diagnostics
import Foundation
import LessonModel
import LessonRendering

/// How problems are written to standard error.
enum DiagnosticsStyle: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// What every command says about problems.
struct ReportingOptions: ParsableArguments {
  @Option(
    name: .customLong("diagnostics"),
    help: "How problems are written to standard error: for people, or as a JSON line each.")
  var style: DiagnosticsStyle = .text

  func reporter() -> Reporter { Reporter(style: style) }
}

/// Writes problems to standard error and remembers how bad they were.
final class Reporter {
  private let style: DiagnosticsStyle
  private var renderer: DiagnosticRenderer
  private(set) var hasErrors = false
  /// What was written, so that a lesson that runs twice does not say it twice.
  private var reported: Set<Diagnostic> = []

  init(style: DiagnosticsStyle) {
    self.style = style
    renderer = DiagnosticRenderer(usesColor: Self.wantsColor)
  }

  /// Lets problems quote the lines of a file.
  func addSource(_ text: String, of file: String) { renderer.addSource(text, of: file) }

  func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    guard reported.insert(diagnostic).inserted else { return }
    switch style {
    case .text: StandardError.write(renderer.render(diagnostic) + "\n")
    case .json: StandardError.write(JSONRenderer().line(diagnostic) + "\n")
    }
  }

  /// Does something that fails with one problem, which is reported.
  func carryOut<Result>(
    _ body: () throws(Diagnostic) -> Result
  ) throws(ExitCode) -> Result {
    do throws(Diagnostic) {
      return try body()
    } catch {
      report(error)
      throw ExitCode.notCarriedOut
    }
  }

  func report(_ diagnostics: [Diagnostic]) { for diagnostic in diagnostics { report(diagnostic) } }

  /// What a run found. Refusals and crashes that the author asked for belong to the page.
  func report(_ results: LessonResults, of lesson: Lesson) {
    var found = results.diagnostics
    for (cell, result) in zip(lesson.cells, results.cells) {
      switch result.status {
      case .succeeded where cell.flags.contains(.fail) || cell.flags.contains(.crash): break
      case .succeeded, .failed: found += result.diagnostics
      case .notRun(let reason):
        found += result.diagnostics
        if Self.isConsequence(reason, of: cell) {
          let place = SourcePlace(
            file: lesson.file,
            range: SourceRange(at: SourcePosition(line: cell.lines.lowerBound, column: 1)))
          found.append(Diagnostic(.note, Self.notRun(cell.name, reason, lesson), at: place))
        }
      }
    }
    report(
      found.enumerated().sorted { left, right in
        let first = left.element.place?.range.start ?? SourcePosition(line: 0, column: 0)
        let second = right.element.place?.range.start ?? SourcePosition(line: 0, column: 0)
        return (first, left.offset) < (second, right.offset)
      }.map(\.element))
  }

  private static func isConsequence(_ reason: String, of cell: Cell) -> Bool {
    reason.hasPrefix("needs ") || reason.hasPrefix("нужно ")
  }

  private static func notRun(_ name: String, _ reason: String, _ lesson: Lesson) -> String {
    switch TeachingLanguage(tag: lesson.head.language) {
    case .english: "\(name) was not run: \(reason)"
    case .russian: "ячейка \(name.split(separator: " ").last ?? "") не выполнена: \(reason)"
    }
  }

  /// Only on a terminal that shows colours, and never against the reader's wish (no-color.org).
  private static var wantsColor: Bool {
    guard StandardError.isTerminal else { return false }
    let environment = ProcessInfo.processInfo.environment
    return environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}

/// How a command ends early: its problems are written already.
extension ExitCode {
  /// The lesson, or what was compared with it, did not hold.
  static let doesNotHold = ExitCode(1)
  /// The request could not be carried out.
  static let notCarriedOut = ExitCode(2)
}
