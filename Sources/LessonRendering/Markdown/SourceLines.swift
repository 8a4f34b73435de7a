import Diagnostics

/// A file's bytes by line, for edits that leave every other byte alone.
struct SourceLines {
  let bytes: [UInt8]
  /// Where each line's text stands, without its line break.
  private let lines: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    lines = Self.lines(in: bytes)
  }

  /// Line breaks are those of Markdown: `\n`, `\r\n` and `\r`.
  private static func lines(in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x0A || bytes[index] == 0x0D else { continue }
      lines.append(start..<index)
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
      start = index + 1
    }
    return lines + [start..<bytes.count]
  }

  func contains(_ line: Int) -> Bool { lines.indices.contains(line - 1) }

  /// - Parameter line: from 1, inside the file.
  func range(of line: Int) -> Range<Int> { lines[line - 1] }

  func text(of line: Int) -> ArraySlice<UInt8> { bytes[range(of: line)] }

  /// The offset of a position; `nil` outside the file.
  func offset(of position: SourcePosition) -> Int? {
    guard contains(position.line) else { return nil }
    let offset = range(of: position.line).lowerBound + position.column - 1
    return offset <= range(of: position.line).upperBound ? offset : nil
  }

  /// The line break that the file uses at a line, or the one before where the file ends there.
  func lineBreak(at line: Int) -> [UInt8] {
    for line in [line, line - 1] where contains(line) && contains(line + 1) {
      return Array(bytes[range(of: line).upperBound..<range(of: line + 1).lowerBound])
    }
    return [0x0A]
  }
}
