import Diagnostics
public import LessonModel

/// Reads a lesson: head, prose, cells with their stored outputs, inline values.
///
///     let lesson = LessonParser().parse(text, file: "lesson.md")
///     for problem in lesson.diagnostics { print(problem.message) }
///
/// Nothing is thrown and nothing is run. A lesson with errors still has all that could be read.
public struct LessonParser: Sendable {
  public init() {}

  /// - Parameters:
  ///   - text: The file's text, byte for byte.
  ///   - file: The path that diagnostics name.
  public func parse(_ text: String, file: String) -> Lesson {
    var repairs = LessonRepairs(file: file)
    let source = SourceText(repairs.mended(text))
    var lesson = Lesson(file: file, text: repairs.found.isEmpty ? text : source.text)
    var problems = Problems(file: file)
    guard LessonLimits.hold(for: source, problems: &problems) else {
      lesson.diagnostics = problems.found
      return lesson
    }
    let defaults = readHead(source, &lesson, &problems)

    let tree = MarkdownParser().tree(
      of: source, file: file, hiddenLines: lesson.head.lines?.upperBound ?? 0)
    problems.add(tree.diagnostics)

    var collector = CellCollector(
      reader: CellReader(file: file, source: source, defaults: defaults))
    (lesson.blocks, lesson.cells) = collector.collect(tree.blocks)
    problems.add(collector.problems.found)

    var inlineValues = InlineValueReader(source: source, file: file, cells: lesson.cells)
    inlineValues.read(lesson.blocks)
    lesson.inlineValues = inlineValues.values
    problems.add(inlineValues.problems.found)

    var brackets = BracketMaths(source: source, file: file)
    brackets.check(lesson.blocks)
    problems.add(brackets.problems.found)

    let language = TeachingLanguage(tag: lesson.head.language)
    lesson.diagnostics = problems.inReadingOrder.map { $0.told(in: language) }
    lesson.repairs = repairs.found.map { $0.told(in: language) }
    return lesson
  }

  private func readHead(
    _ source: SourceText, _ lesson: inout Lesson, _ problems: inout Problems
  ) -> CellDefaults {
    guard let lines = HeadLines(source, problems: &problems) else { return CellDefaults() }
    let reader = HeadReader(source, file: lesson.file, lines: lines, problems: &problems)
    lesson.head = reader.head
    return reader.defaults
  }
}

/// What a lesson may not be, since reading it would take too long or too much memory.
enum LessonLimits {
  /// A line of prose becomes two nodes of some 600 bytes together, however short it is.
  static let lines = 200_000
  /// Each is checked by itself, in a tenth of a millisecond at least.
  static let cells = 2_000
  static let inlineValues = 5_000

  static func hold(for source: SourceText, problems: inout Problems) -> Bool {
    if source.bytes.count > LessonFile.byteLimit {
      problems.add(
        "the lesson is larger than \(LessonFile.byteLimit >> 20) MB",
        russian: Explanation(
          "урок больше \(LessonFile.byteLimit >> 20) МБ", "разделите его на несколько уроков"),
        at: SourceRange(at: SourcePosition(line: 1, column: 1)),
        help: "split it into several lessons")
      return false
    }
    guard source.lines.count > lines else { return true }
    problems.add(
      "the lesson has more than \(lines) lines",
      russian: Explanation("в уроке больше \(lines) строк", "разделите его на несколько уроков"),
      at: SourceRange(at: SourcePosition(line: lines + 1, column: 1)),
      help: "split it into several lessons")
    return false
  }
}
