import Diagnostics
import LessonExecution
import LessonModel
import LessonParsing
import LessonRendering

/// A lesson's stored outputs and inline values beside fresh ones.
struct StoredOutputs {
  /// A stored output or value that no longer holds.
  struct Stale {
    /// What messages call it: `#forward`, or the expression of an inline value.
    var name: String
    /// The first line of what is stored.
    var line: Int
    var old: [String]
    var new: [String]
  }

  private let lesson: Lesson
  private let results: LessonResults
  private let figures: FigureFiles?
  /// The lesson with every fresh output in place.
  private let fresh: Lesson
  private let lines: [String]
  private let freshLines: [String]

  /// - Parameter figures: Where drawings stand; nowhere when only text is wanted.
  init(_ lesson: Lesson, _ results: LessonResults, figures: FigureFiles?) {
    self.lesson = lesson
    self.results = results
    self.figures = figures
    let text = MarkdownRenderer(figureFolder: figures?.folder).render(lesson, results)
    fresh = LessonParser().parse(text, file: lesson.file)
    lines = Self.lines(of: lesson.text)
    freshLines = Self.lines(of: text)
  }

  /// The output of a cell as its lines would stand in the file.
  func freshOutput(of index: Int) -> [String] {
    guard fresh.cells.indices.contains(index) else { return [] }
    return Self.output(of: fresh.cells[index], in: freshLines)
  }

  /// What is stored and differs; cells that store nothing have nothing to compare.
  var stale: [Stale] { staleOutputs + staleValues }

  /// The cells whose stored output still holds, to be left as they are.
  var holding: Set<Int> {
    Set(lesson.cells.indices.filter { lesson.cells[$0].outputLines != nil && holds($0) })
  }

  /// Fresh inline values, `nil` where the stored one still holds.
  var inlineValuesToWrite: [String?] {
    zip(lesson.inlineValues, results.inlineValues).map { value, text in
      guard let text, !OutputComparison().agrees(value.shown, text) else { return nil }
      return text
    }
  }

  /// The drawings that stored outputs show and that are not there.
  var missingFigures: [String] {
    let drawing = MarkdownRenderer()
    var stored = lesson
    stored.cells = lesson.cells.filter { $0.outputLines != nil }
    var shown = results
    shown.cells = zip(lesson.cells, results.cells).filter { $0.0.outputLines != nil }.map(\.1)
    return figures?.missing(drawing.figures(of: stored, shown)) ?? []
  }

  private var staleOutputs: [Stale] {
    lesson.cells.compactMap { cell in
      guard let stored = cell.outputLines, !cell.flags.contains(.skip), !holds(cell.index) else {
        return nil
      }
      return Stale(
        name: cell.name, line: stored.lowerBound, old: Self.output(of: cell, in: lines),
        new: freshOutput(of: cell.index))
    }
  }

  private var staleValues: [Stale] {
    zip(lesson.inlineValues, inlineValuesToWrite).compactMap { value, text in
      text.map {
        Stale(
          name: value.source.text, line: value.shownRange.start.line, old: [value.shown], new: [$0])
      }
    }
  }

  private func holds(_ index: Int) -> Bool {
    let cell = lesson.cells[index]
    return OutputComparison(cell.comparison).agrees(
      stored: Self.output(of: cell, in: lines), fresh: freshOutput(of: index))
  }

  private static func output(of cell: Cell, in lines: [String]) -> [String] {
    guard let range = cell.outputLines, range.lowerBound >= 1, range.upperBound <= lines.count
    else { return [] }
    return Array(lines[(range.lowerBound - 1)...(range.upperBound - 1)])
  }

  private static func lines(of text: String) -> [String] {
    // The line breaks of Markdown, which the parser counts by.
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
  }
}
