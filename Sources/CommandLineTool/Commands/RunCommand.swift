import ArgumentParser

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs one lesson (.md) or a bare Swift file (.swift, or '-' for standard input).",
    discussion: """
      Examples:
        konspekt run lesson.md
        konspekt run lesson.md --set eta=0.1 --set context=на
        konspekt run lesson.md --only loss
        konspekt run lesson.md --set eta=0.1 --diff
        konspekt run lesson.md --diff other.md
        konspekt run lesson.md --notes
        konspekt run lesson.md --steps 100M --memory 256MB
        konspekt run lesson.md -o page.html
        echo 'print(1 + 1)' | konspekt run -

      \(BudgetOptions.explanation)
      """)

  @Argument(help: "The lesson or Swift file.")
  var file: String

  @Argument(help: "With --diff: another lesson to compare with.")
  var other: String?

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Sets a parameter of the lesson.", valueName: "name=value"))
  var settings: [String] = []

  @Option(help: ArgumentHelp("Runs what this cell needs and shows its output.", valueName: "id"))
  var only: String?

  @Flag(
    help: "Shows what differs from the run at the head's own values, or from the other lesson's.")
  var diff = false

  @Option(
    name: .customLong("to"),
    help: """
      What to write. By default what the ending of -o says; else text on a terminal, with --only and \
      for Swift files, otherwise markdown.
      """)
  var format: OutputFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp("Writes to a file.", valueName: "path"))
  var output: String?

  @Flag(
    help: """
      Notes what is done without complaint: unused parameters, values that are never shown, decimals \
      compared by '==', dictionaries whose order matters.
      """)
  var notes = false

  @OptionGroup(title: "Budgets") var budgets: BudgetOptions

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    if other != nil, !diff { throw ValidationError("A second file needs --diff.") }
    if diff, only != nil || format != nil {
      throw ValidationError("--diff shows text of all cells; it goes without --only and --to.")
    }
  }

  var request: RunRequest {
    RunRequest(
      file: file, other: other, settings: settings, only: only, diff: diff, format: format,
      output: output, notes: notes, limits: budgets.limits, style: reporting.style)
  }

  func run() throws { try request.run() }
}
