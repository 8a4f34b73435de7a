import LessonModel

/// Finds where a cell's output stands in the file, and makes the edit that changes it.
///
/// Putting an output in and taking it out are each other's reverse, to the byte.
struct OutputSplice {
  private let lines: SourceLines

  init(lines: SourceLines) {
    self.lines = lines
  }

  /// - Parameter output: the lines that should follow the cell; none removes the stored ones.
  /// - Returns: `nil` where nothing is to be done.
  func edit(_ cell: Cell, output: [String]) -> SourceEdit? {
    guard lines.contains(cell.lines.upperBound) else { return nil }
    if let stored = cell.outputLines, lines.contains(stored.upperBound) {
      return output.isEmpty
        ? removal(of: stored, after: cell) : replacement(of: stored, cell, output)
    }
    return output.isEmpty ? nil : insertion(of: output, after: cell)
  }

  private func insertion(of output: [String], after cell: Cell) -> SourceEdit {
    let end = lines.range(of: cell.lines.upperBound).upperBound
    let lineBreak = lines.lineBreak(at: cell.lines.upperBound)
    let bytes = [""] + output
    return SourceEdit(
      range: end..<end, bytes: bytes.flatMap { lineBreak + prefixed($0, in: cell) })
  }

  private func replacement(
    of stored: ClosedRange<Int>, _ cell: Cell, _ output: [String]
  ) -> SourceEdit {
    let start = lines.range(of: stored.lowerBound).lowerBound
    let end = lines.range(of: stored.upperBound).upperBound
    let lineBreak = lines.lineBreak(at: cell.lines.upperBound)
    let bytes = output.map { prefixed($0, in: cell) }.joined(separator: lineBreak)
    return SourceEdit(range: start..<end, bytes: Array(bytes))
  }

  /// Takes the empty lines before the output along, since putting it in brought one.
  private func removal(of stored: ClosedRange<Int>, after cell: Cell) -> SourceEdit {
    let end = lines.range(of: stored.upperBound).upperBound
    let between = (cell.lines.upperBound + 1)..<stored.lowerBound
    let isBlank = between.allSatisfy { self.isBlank($0) }
    let lastKept = isBlank ? cell.lines.upperBound : stored.lowerBound - 1
    return SourceEdit(range: lines.range(of: lastKept).upperBound..<end, bytes: [])
  }

  private func isBlank(_ line: Int) -> Bool {
    lines.text(of: line).allSatisfy(Self.isPrefixByte)
  }

  /// What a list or a quote puts before the lines of the cell, read off its closing fence.
  private func prefix(in cell: Cell) -> [UInt8] {
    let text = lines.text(of: cell.lines.upperBound)
    let prefix = text.prefix { Self.isPrefixByte($0) }
    let rest = text.dropFirst(prefix.count).first
    return rest == UInt8(ascii: "`") || rest == UInt8(ascii: "~") ? Array(prefix) : []
  }

  private func prefixed(_ line: String, in cell: Cell) -> [UInt8] {
    var bytes = prefix(in: cell) + Array(line.utf8)
    if line.isEmpty { while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() } }
    return bytes
  }

  private static func isPrefixByte(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">")
  }
}
