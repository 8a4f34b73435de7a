import Diagnostics

/// Maps the lines of a fenced block to the file.
enum CellSourceMap {
  /// The code of a fence and where each of its lines stands.
  ///
  /// A container's prefix is not the same on every line, but a line of the cell and its line of the
  /// file end alike, so their difference in length is the shift. Where a container split a tab, cmark
  /// puts blanks before the line; those have no place of their own, the code behind them has.
  static func source(
    _ text: String, file: String, fenceLine: Int, in source: SourceText
  ) -> CellSource {
    var body = Array(text.utf8)
    if body.last == 0x0A { body.removeLast() }
    let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
    let origins = lines.enumerated().map { index, line in
      let number = fenceLine + 1 + index
      return CellSource.Origin(
        line: number, columnShift: source.line(number).count - line.count)
    }
    return CellSource(file: file, text: text, origins: origins)
  }
}
