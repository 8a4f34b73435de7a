import ArgumentParser
import Diagnostics
import LessonExecution
import LessonModel
import LessonRendering
import Metering

/// One `konspekt run`, after its arguments were read.
struct RunJob {
  let source: LessonSource
  let tool: ToolRunner
  let reporter: Reporter
  let output: String?

  private var lesson: Lesson { source.lesson }

  /// The format asked for, or the one that fits.
  func format(_ wanted: OutputFormat?, isPart: Bool) throws(ExitCode) -> OutputFormat {
    let byPath = output.flatMap(OutputFormat.init(path:))
    if wanted == nil, byPath == nil, let output, output.hasPrefix("/dev/") == false {
      throw refuse(
        "cannot tell the format of '\(output)'",
        help: "end it in .html, .md, .json, .txt or .swift, or give '--to'")
    }
    let isText = isPart || source.kind == .swift || (output == nil && StandardOutput.isTerminal)
    let format = wanted ?? byPath ?? (isText ? .text : .markdown)
    if source.kind == .swift, format != .text, format != .json {
      throw refuse("a Swift file can be written as text or json, not as \(format.rawValue)")
    }
    if isPart, format == .html || format == .swift {
      throw refuse("one cell can be written as text, markdown or json, not as \(format.rawValue)")
    }
    return format
  }

  /// Runs everything.
  func run(_ parameters: [Parameter], _ format: OutputFormat) throws(ExitCode) {
    if format == .text, output == nil { return try stream(parameters) }
    // What draws pages is looked for before minutes may pass.
    let drawing = format == .html ? try pageDrawing() : nil
    let results = try tool.run(source, parameters: parameters)
    reporter.report(results, of: lesson)
    switch format {
    case .text: try write(TextRenderer().render(results))
    case .markdown:
      let renderer = MarkdownRenderer(figureFolder: figureFiles?.folder)
      try writeMarkdown(renderer.render(HeadValues.setting(parameters, in: lesson), results), results)
    case .json: try write(JSONRenderer().render(lesson, results))
    case .html:
      if let page = drawing?.page(lesson, results) {
        reporter.report(page.diagnostics)
        try write(page.html)
      }
    case .swift: break
    }
    try finish(results)
  }

  /// A file gets its drawings beside it; standard output has no place for them.
  private var figureFiles: FigureFiles? {
    output.flatMap { $0.hasPrefix("/dev/") ? nil : FigureFiles(besides: $0) }
  }

  private func writeMarkdown(_ text: String, _ results: LessonResults) throws(ExitCode) {
    try reporter.carryOut { () throws(Diagnostic) in
      try figureFiles?.write(MarkdownRenderer().figures(of: lesson, results))
    }
    try write(text)
  }

  /// Writes text as it comes, as the compiled program would.
  private func stream(_ parameters: [Parameter]) throws(ExitCode) {
    let standardOutput = StandardOutput()
    let renderer = TextRenderer()
    let results = try tool.run(source, parameters: parameters) { piece in
      // Nobody reads on: the cells that are left need not run.
      if standardOutput.write(renderer.render([piece])) != nil { Interruption.flag.raise() }
    } onStop: {
      standardOutput.failure.map(reporter.report)
    }
    reporter.report(results, of: lesson)
    try finish(results)
  }

  /// Runs what one cell needs.
  func runPart(
    _ id: String, _ parameters: [Parameter], _ format: OutputFormat
  ) throws(ExitCode) {
    let name = id.hasPrefix("#") ? String(id.dropFirst()) : id
    guard let cell = lesson.cells.first(where: { $0.id == name }) else {
      let names = lesson.cells.compactMap(\.id)
      let nearest = SpellingSuggestion.nearest(to: name, among: names).first
      let known = names.map { "'#\($0)'" }.joined(separator: ", ")
      reporter.report(
        Diagnostic(
          english: Explanation(
            "cannot find a cell named '#\(name)'",
            nearest.map { "did you mean '#\($0)'?" }
              ?? (names.isEmpty ? "give it a name in its braces: '{.cell #\(name)}'" : "known here: \(known)")),
          russian: Explanation(
            "нет ячейки с именем '#\(name)'",
            nearest.map { "возможно, вы имели в виду '#\($0)'?" }
              ?? (names.isEmpty ? "дайте ей имя в скобках: '{.cell #\(name)}'" : "здесь есть: \(known)")), at: nil
        ).told(in: TeachingLanguage(tag: lesson.head.language)))
      throw .notCarriedOut
    }
    let results = try tool.run(source, parameters: parameters, only: cell.index)
    reporter.report(results, of: lesson)
    switch format {
    case .json: try write(JSONRenderer().render(lesson, results))
    case .markdown:
      let lines = StoredOutputs(lesson, results, figures: figureFiles).freshOutput(of: cell.index)
      try writeMarkdown(lines.map { $0 + "\n" }.joined(), results)
    default: try write(TextRenderer().render(results.cells[cell.index].outputs))
    }
    try finish(results)
  }

  /// The lesson as one file of Swift.
  func export(_ parameters: [Parameter]) throws(ExitCode) {
    let text: String
    do throws(RefusedLesson) {
      text = try ToolRunner.runner(for: source).swiftFile(of: lesson, parameters: parameters)
    } catch {
      reporter.report(error.diagnostics)
      throw ExitCode.doesNotHold
    }
    try write(text)
  }

  /// Runs twice and shows what differs, cell by cell.
  func compare(with base: LessonSource, _ parameters: [Parameter]) throws(ExitCode) {
    let old = try tool.run(base)
    reporter.report(old, of: base.lesson)
    let new = try tool.run(source, parameters: parameters)
    reporter.report(new, of: lesson)
    let comparison = RunComparison(old: (base.lesson, old), new: (lesson, new))
    try write(comparison.text)
    if !old.succeeded { throw .doesNotHold }
    try finish(new)
  }

  // MARK: Ends

  private func write(_ text: String) throws(ExitCode) {
    try reporter.carryOut { () throws(Diagnostic) in
      if let output { return try OutputFile.write(text, to: output) }
      if let failure = StandardOutput().write(text) { throw failure }
    }
  }

  private func pageDrawing() throws(ExitCode) -> PageDrawing {
    try reporter.carryOut { () throws(Diagnostic) in try PageDrawing() }
  }

  private func finish(_ results: LessonResults) throws(ExitCode) {
    if reporter.hasErrors || !results.succeeded { throw .doesNotHold }
  }

  private func refuse(_ message: String, help: String? = nil) -> ExitCode {
    reporter.report(Diagnostic(message, help: help))
    return .notCarriedOut
  }
}
