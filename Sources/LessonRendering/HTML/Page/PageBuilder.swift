import Diagnostics
import FormulaSetting
import LessonModel

/// The state of drawing one page: what has been met so far, and what the end of the page needs.
///
/// Its methods stand in files named after what they draw.
final class PageBuilder {
  let lesson: Lesson
  let results: LessonResults
  let options: PageOptions
  let style: ProseStyle
  let words: PageWords
  let substitution: InlineValueSubstitution
  var formulas: FormulaDrawing
  var footnotes = Footnotes()
  var contents = Contents()
  /// The level of the last heading, below which displays put theirs.
  var headingLevel = 1
  private let cellsByLine: [Int: Int]
  private let outputLines: [ClosedRange<Int>]
  private var excerpts = DiagnosticRenderer()

  init(
    lesson: Lesson, results: LessonResults, options: PageOptions, style: ProseStyle,
    formulas setter: FormulaSetter?
  ) {
    self.lesson = lesson
    self.results = results
    self.options = options
    self.style = style
    words = PageWords(language: lesson.head.language)
    substitution = InlineValueSubstitution(lesson: lesson, results: results)
    formulas = FormulaDrawing(setter: setter, lesson: lesson, words: words)
    cellsByLine = Dictionary(
      lesson.cells.enumerated().map { ($1.lines.lowerBound, $0) }, uniquingKeysWith: { $1 })
    outputLines = lesson.cells.compactMap(\.outputLines)
    excerpts.addSource(lesson.text, of: lesson.file)
  }

  /// The cell whose fence the block is, with what became of it.
  func cell(at block: Block) -> (Cell, CellResult)? {
    guard let index = cellsByLine[block.range.start.line] else { return nil }
    let result = results.cells.indices.contains(index) ? results.cells[index] : nil
    return (lesson.cells[index], result ?? CellResult(status: .notRun("")))
  }

  /// Outputs stored in the file give way to fresh ones.
  func isStoredOutput(_ block: Block) -> Bool {
    // Linear: lessons hold tens of cells.
    outputLines.contains { $0.contains(block.range.start.line) }
  }

  /// The source line and the caret below it, as a terminal shows them; empty without a place.
  func excerpt(at place: SourcePlace?) -> String {
    guard let place else { return "" }
    let drawn = excerpts.render(Diagnostic(.error, "", at: place))
    return drawn.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .joined(separator: "\n")
  }
}
