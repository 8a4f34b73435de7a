import Diagnostics

/// A text as bytes and lines, the way cmark counts them.
///
/// A line ends at `\n`, `\r\n` or a lone `\r`; columns are bytes from 1, a byte-order mark included.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Each line's bytes without its end; an end behind the last line starts no further one.
  let lines: [Range<Int>]

  init(_ text: String) {
    bytes = Array(text.utf8)
    lines = bytes.withUnsafeBufferPointer(Self.lineRanges)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// 3 where the text starts with a byte-order mark, otherwise 0.
  var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The bytes of a line counted from 1; empty behind the end.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(number - 1) ? bytes[lines[number - 1]] : []
  }

  /// The part of a line from a column on.
  func line(_ number: Int, fromColumn column: Int) -> ArraySlice<UInt8> {
    line(number).dropFirst(max(column - 1, 0))
  }

  func text(ofLine number: Int) -> String { String(decoding: line(number), as: UTF8.self) }

  /// The bytes of a range that lies in one line.
  func slice(_ range: SourceRange) -> ArraySlice<UInt8> {
    let line = line(range.start.line)
    let start = min(line.startIndex + max(range.start.column - 1, 0), line.endIndex)
    guard range.end.line == range.start.line else { return line[start...] }
    return line[start..<max(start, min(line.startIndex + range.end.column - 1, line.endIndex))]
  }

  /// The position just behind the last byte of a line.
  func end(ofLine number: Int) -> SourcePosition {
    SourcePosition(line: number, column: line(number).count + 1)
  }

  /// A whole line, without its end.
  func range(ofLine number: Int) -> SourceRange {
    SourceRange(start: SourcePosition(line: number, column: 1), end: end(ofLine: number))
  }

  func isBlank(_ number: Int) -> Bool { line(number).allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  private static func lineRanges(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte == 0x0A || byte == 0x0D {
        ranges.append(start..<i)
        if byte == 0x0D, i + 1 < bytes.count, bytes[i + 1] == 0x0A { i += 1 }
        start = i + 1
      }
      i += 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks and tabs at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return slice.drop { $0 == 0x20 || $0 == 0x09 }
  }

  var text: String { String(decoding: self, as: UTF8.self) }
}
