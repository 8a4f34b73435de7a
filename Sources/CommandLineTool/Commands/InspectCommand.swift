import ArgumentParser
import Diagnostics
import LessonExecution
import LessonModel

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows the names of a lesson's cells, or what stands at a place; nothing is run.",
    discussion: """
      For each cell: what it defines, with types; what it uses of other cells;
      and what of theirs it changes. A cell must run after those that define or
      change what it uses.

      With --at, the word at a line and column of the file is described
      (signature, type, comment, where it was declared), and what could be
      written there is listed, the likeliest first. The text may be unfinished:
      'words.' at the end of a line lists the members of 'words'.

      Examples:
        konspekt inspect Lessons/skip-gram-by-hand.md
        konspekt inspect lesson.md --at 42:9
        konspekt inspect lesson.md --at 42:9 --to json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The lesson or Swift file.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "Describes what stands at a place: line and column from 1, columns in bytes.",
      valueName: "line:column"))
  var at: PlaceArgument?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Sets a parameter of the lesson.", valueName: "name=value"))
  var settings: [String] = []

  @Option(name: .customLong("to"), help: "For people, or for other programs.")
  var format: Format = .text

  @Option(help: "How many completions are listed.")
  var limit = 20

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("The number of completions cannot be negative.") }
  }

  func run() throws {
    let reporter = reporting.reporter()
    let lesson = try LessonSource.load(file, reporter).lesson
    let parameters = try ToolRunner(reporter: reporter).parameters(settings, of: lesson)
    let inspector = LessonInspector(library: ToolRunner.catalog(for: lesson))
    var report = InspectionReport(file: lesson.file)
    if let place = at {
      guard let finding = inspector.finding(at: place.position, in: lesson, parameters: parameters)
      else {
        reporter.report(
          Diagnostic(
            "no cell stands at \(place.position.line):\(place.position.column) of '\(lesson.file)'",
            help: "cells: " + Self.lines(of: lesson.cells)))
        throw ExitCode.notCarriedOut
      }
      report.place = .init(finding, limit: limit)
    } else {
      let names = inspector.names(of: lesson, parameters: parameters)
      report.cells = zip(lesson.cells, names).map { InspectionReport.CellReport($0, $1) }
    }
    let text = try format == .json ? report.json() : report.text()
    if let failure = StandardOutput().write(text) {
      reporter.report(failure)
      throw ExitCode.notCarriedOut
    }
    if lesson.hasTextErrors { throw ExitCode.doesNotHold }
  }

  private static func lines(of cells: [Cell]) -> String {
    cells.map { "\($0.name) in lines \($0.lines.lowerBound)–\($0.lines.upperBound)" }
      .joined(separator: ", ")
  }
}

/// `42:9` on the command line.
struct PlaceArgument: ExpressibleByArgument {
  let position: SourcePosition

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let line = parts[0], let column = parts[1], line > 0, column > 0 else {
      return nil
    }
    position = SourcePosition(line: line, column: column)
  }
}
