import ArgumentParser
import LessonModel
import LessonRendering

struct StripCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strip",
    abstract: "Removes stored outputs and their figures from lessons; nothing is run.",
    discussion: """
      Example: konspekt strip Lessons/skip-gram-by-hand.md --placeholder '?'
      """)

  @Argument(help: "Lessons, or folders with lessons.")
  var paths: [String]

  @Option(help: "Put in place of every inline value, which are kept otherwise.")
  var placeholder: String?

  @OptionGroup var reporting: ReportingOptions

  func validate() throws {
    guard let placeholder else { return }
    if placeholder.isEmpty || placeholder.contains(where: \.isWhitespace) {
      throw ValidationError("The placeholder must be one word.")
    }
  }

  func run() throws {
    let batch = LessonBatch(reporter: reporting.reporter())
    try batch.forEach(paths) { (source) throws(ExitCode) in
      // Where text has errors, it is not sure which lines are output.
      guard !source.lesson.hasTextErrors else { throw .doesNotHold }
      let text = MarkdownRenderer().withoutOutputs(source.lesson, placeholder: placeholder)
      if text != source.lesson.text { try batch.write(text, to: source.lesson.file) }
      FigureFiles(besides: source.lesson.file).remove(of: source.lesson.cells)
    }
  }
}
