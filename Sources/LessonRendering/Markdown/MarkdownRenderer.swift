import Diagnostics
public import LessonModel

/// The lesson's own file with fresh outputs and inline values; every other byte stays.
///
/// Text stands in an `output` fence, richer output between `<!-- output of=id -->` and
/// `<!-- /output -->`, both with the prefix of a list or quote around the cell and the file's line
/// breaks. Drawing the result again changes nothing; ``withoutOutputs(_:placeholder:)`` gives back
/// the file from which it was drawn.
///
/// Drawings are files beside the Markdown (``figures(of:_:)``), which it shows as pictures with their
/// description and the table of their numbers.
public struct MarkdownRenderer: Sendable {
  private let figureFolder: String?

  /// - Parameter figureFolder: Where the figures will stand, as seen from the Markdown, such as
  ///   `lesson.figures`; without it the numbers stand in place of the drawings.
  public init(figureFolder: String? = nil) {
    self.figureFolder = figureFolder
  }

  /// The drawings that the lesson's Markdown shows.
  public func figures(of lesson: Lesson, _ results: LessonResults) -> [Figure] {
    zip(lesson.cells, results.cells).flatMap { cell, result in
      cell.flags.contains(.skip) ? [] : Figure.figures(of: cell, result)
    }
  }

  /// - Parameter keeping: indices of cells whose stored output stays as it is. Cells marked `.skip`
  ///   always keep theirs.
  public func render(
    _ lesson: Lesson, _ results: LessonResults, keeping: Set<Int> = []
  ) -> String {
    let lines = SourceLines(lesson.text)
    let splice = OutputSplice(lines: lines)
    let drawing = OutputMarkdown(
      figureFolder: figureFolder, words: PageWords(language: lesson.head.language))
    var edits = inlineEdits(lesson, results.inlineValues, in: lines)
    for (cell, result) in zip(lesson.cells, results.cells)
    where !keeping.contains(cell.index) && !cell.flags.contains(.skip) {
      let output = drawing.lines(of: cell, result)
      if let edit = splice.edit(cell, output: output) { edits.append(edit) }
    }
    return String(decoding: SourceEdit.applied(edits, to: lines.bytes), as: UTF8.self)
  }

  /// - Parameter placeholder: put in place of every inline value; `nil` leaves them.
  public func withoutOutputs(_ lesson: Lesson, placeholder: String? = nil) -> String {
    let lines = SourceLines(lesson.text)
    let splice = OutputSplice(lines: lines)
    var edits = lesson.cells.compactMap { splice.edit($0, output: []) }
    if placeholder != nil {
      edits += inlineEdits(lesson, lesson.inlineValues.map { _ in placeholder }, in: lines)
    }
    return String(decoding: SourceEdit.applied(edits, to: lines.bytes), as: UTF8.self)
  }

  /// A value that failed leaves the file alone: the run that reports it decides what is written.
  private func inlineEdits(
    _ lesson: Lesson, _ values: [String?], in lines: SourceLines
  ) -> [SourceEdit] {
    zip(lesson.inlineValues, values).compactMap { value, fresh in
      guard let fresh,
        let start = lines.offset(of: value.shownRange.start),
        let end = lines.offset(of: value.shownRange.end), start <= end
      else { return nil }
      return SourceEdit(range: start..<end, bytes: Array(fresh.utf8))
    }
  }
}
