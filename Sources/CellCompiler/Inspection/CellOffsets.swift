import Diagnostics

/// Finds the offsets of many positions in one cell, each in the time of a look-up.
struct CellOffsets {
  private let source: CellSource
  /// Where each line of the cell starts, and behind the last one where a further one would.
  private let starts: [Int]
  /// The line of the cell, from 0, that stands at a line of the file.
  private let indices: [Int: Int]

  init(_ source: CellSource) {
    self.source = source
    starts = [0] + source.text.utf8.enumerated().filter { $1 == UInt8(ascii: "\n") }.map { $0.offset + 1 }
      + [source.text.utf8.count + 1]
    indices = Dictionary(source.origins.enumerated().map { ($1.line, $0) }) { first, _ in first }
  }

  /// As ``CellSource/offset(of:)``.
  func offset(of position: SourcePosition) -> Int? {
    let index = source.origins.isEmpty ? position.line - 1 : indices[position.line]
    guard let index, starts.indices.dropLast().contains(index) else { return nil }
    let shift = source.origins.isEmpty ? 0 : source.origins[min(index, source.origins.count - 1)].columnShift
    let offset = starts[index] + position.column - shift - 1
    return offset >= starts[index] && offset < starts[index + 1] ? offset : nil
  }
}
