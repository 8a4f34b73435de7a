import CellMachine
import LessonModel

/// What `konspekt run` is asked for.
struct RunRequest: Hashable {
  var file: String
  var other: String?
  var settings: [String] = []
  var only: String?
  var diff = false
  var format: OutputFormat?
  var output: String?
  var notes = false
  var limits = Limits()
  var style = DiagnosticsStyle.text

  func run() throws {
    let reporter = Reporter(style: style)
    let source = try LessonSource.load(file, reporter)
    let job = RunJob(
      source: source, tool: ToolRunner(reporter: reporter, limits: limits, notesSilentThings: notes),
      reporter: reporter, output: output)
    let parameters = try job.tool.parameters(settings, of: source.lesson)
    if diff {
      let base = try other.map { try LessonSource.load($0, reporter) } ?? source
      return try job.compare(with: base, parameters)
    }
    let format = try job.format(format, isPart: only != nil)
    if format == .swift { return try job.export(parameters) }
    if let only { return try job.runPart(only, parameters, format) }
    try job.run(parameters, format)
  }
}

extension RunRequest {
  /// Reads `run lesson.md --to text -o page.txt`, the commonest request, without ArgumentParser: what that
  /// learns of a command by reflection takes as long as running a short lesson.
  ///
  /// - Returns: Nil for whatever says more or seems to be wrong; ArgumentParser reads that, and explains.
  init?(plain arguments: some Collection<String>) {
    var rest = arguments[...]
    guard rest.popFirst() == "run", let file = rest.popFirst(), Self.isValue(file) else { return nil }
    self.init(file: file)
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), Self.isValue(value) else { return nil }
      switch option {
      case "--to" where format == nil:
        guard let known = OutputFormat(rawValue: value) else { return nil }
        format = known
      case "-o" where output == nil: output = value
      default: return nil
      }
    }
  }

  /// Whether an argument can be nothing but a value.
  private static func isValue(_ argument: String) -> Bool {
    argument.utf8.first.map { $0 != UInt8(ascii: "-") } == true
  }
}
