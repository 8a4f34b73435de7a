/// A piece of code and the file it was cut from.
///
/// The lines of a cell are suffixes of lines of its file (a list or a quote puts a prefix before
/// them), so a position in the cell maps to one in the file by a line number and a column shift.
public struct CellSource: Hashable, Sendable {
  /// Where one line of the cell stands in the file.
  public struct Origin: Hashable, Sendable {
    /// The line of the file, from 1.
    public var line: Int
    /// How many bytes of the file's line precede the cell's line. Negative where a tab was split.
    public var columnShift: Int

    public init(line: Int, columnShift: Int) {
      self.line = line
      self.columnShift = columnShift
    }
  }

  public var file: String
  /// The code, lines separated by `\n`.
  public var text: String
  /// One for each line of `text`; the last is used for positions behind the end.
  public var origins: [Origin]

  public init(file: String, text: String, origins: [Origin]) {
    self.file = file
    self.text = text
    self.origins = origins
  }

  /// A whole file of code, which maps to itself.
  public init(file: String, text: String) {
    self.init(file: file, text: text, origins: [])
  }

  /// The place in the file of a range given in the cell's own lines and columns.
  public func place(of range: SourceRange) -> SourcePlace {
    SourcePlace(
      file: file, range: SourceRange(start: mapped(range.start), end: mapped(range.end)))
  }

  private func mapped(_ position: SourcePosition) -> SourcePosition {
    guard !origins.isEmpty else { return position }
    let index = min(max(position.line - 1, 0), origins.count - 1)
    let origin = origins[index]
    let extra = position.line - 1 - index  // lines behind the end of the cell
    return SourcePosition(
      line: origin.line + extra, column: max(1, position.column + origin.columnShift))
  }
}

extension CellSource {
  /// The offset in bytes of the cell's text that stands at a position of the file; `nil` where the
  /// position belongs to no line of the cell.
  public func offset(of position: SourcePosition) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = lineIndex(of: position.line), lines.indices.contains(index) else { return nil }
    let shift = origins.isEmpty ? 0 : origins[min(index, origins.count - 1)].columnShift
    let column = position.column - shift - 1
    guard column >= 0, column <= lines[index].utf8.count else { return nil }
    return lines[..<index].reduce(0) { $0 + $1.utf8.count + 1 } + column
  }

  private func lineIndex(of line: Int) -> Int? {
    origins.isEmpty ? line - 1 : origins.firstIndex { $0.line == line }
  }
}
