import Diagnostics

/// Maps offsets in a block's text to positions in the file.
///
/// cmark cuts what a container puts before a line, so each line of the text is the end of a line of the
/// file. In table cells (and in a paragraph that a table cut off) `\|` has become `|` besides.
struct ContentMap {
  private struct Line {
    /// Where the line starts in the text.
    var start: Int
    var fileLine: Int
    /// Bytes of the file's line before it.
    var prefix: Int
    /// Offsets in the line of pipes that the file escapes.
    var escapedPipes: [Int] = []
  }

  let content: [UInt8]
  private var lines: [Line] = []

  /// The text of a paragraph or heading that starts on a line or, where link definitions stood before
  /// it, further down.
  init?(_ content: [UInt8], startLine: Int, lastLine: Int, in source: SourceText) {
    self.content = content
    let ranges = Self.lineRanges(content)
    guard !ranges.isEmpty, startLine > 0 else { return nil }
    let latest = max(startLine, lastLine - ranges.count + 1)
    for first in startLine...latest where align(ranges, from: first, in: source) { return }
    return nil
  }

  /// The text of a table cell, which lies between two columns of one line.
  init?(cell content: [UInt8], line: Int, columns: Range<Int>, in source: SourceText) {
    self.content = content
    let whole = source.line(line)
    let start = whole.startIndex + columns.lowerBound - 1
    let end = min(whole.startIndex + columns.upperBound - 1, whole.endIndex)
    guard start >= whole.startIndex, start <= end else { return nil }
    var slice = whole[start..<end]
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    guard let found = Self.suffix(content[...], of: slice) else { return nil }
    let prefix = columns.lowerBound - 1 + found.prefix
    lines = [Line(start: 0, fileLine: line, prefix: prefix, escapedPipes: found.escapedPipes)]
  }

  var lastLine: Int { lines.last?.fileLine ?? 0 }

  func position(of offset: Int) -> SourcePosition {
    // Binary search for the last line that starts at or before the offset.
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    let line = lines[low]
    let inLine = offset - line.start
    let skipped = line.escapedPipes.count { $0 < inLine }
    return SourcePosition(
      line: line.fileLine, column: max(1, line.prefix + inLine + skipped + 1))
  }

  func range(_ offsets: Range<Int>) -> SourceRange {
    let start = position(of: offsets.lowerBound)
    guard !offsets.isEmpty else { return SourceRange(start: start, end: start) }
    var end = position(of: offsets.upperBound - 1)
    end.column += 1
    return SourceRange(start: start, end: max(start, end))
  }

  private mutating func align(
    _ ranges: [Range<Int>], from first: Int, in source: SourceText
  ) -> Bool {
    lines = []
    for (index, range) in ranges.enumerated() {
      let fileLine = source.line(first + index)
      guard let found = Self.place(content[range], in: fileLine) else { return false }
      lines.append(
        Line(
          start: range.lowerBound, fileLine: first + index, prefix: found.prefix,
          escapedPipes: found.escapedPipes))
    }
    return true
  }

  private static func lineRanges(_ content: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (i, byte) in content.enumerated() where byte == 0x0A {
      ranges.append(start..<i)
      start = i + 1
    }
    if start < content.count { ranges.append(start..<content.count) }
    return ranges
  }

  /// A line's text is the end of the file's line, but for what cmark trims: blanks and the closing
  /// hashes of a heading.
  private static func place(
    _ text: ArraySlice<UInt8>, in fileLine: ArraySlice<UInt8>
  ) -> (prefix: Int, escapedPipes: [Int])? {
    var line = fileLine
    // Where a container split a tab, cmark puts blanks before the text.
    let code = text.drop { $0 == 0x20 }
    let blanks = text.count - code.count
    while true {
      if let found = suffix(text, of: line) { return found }
      if blanks > 0, let found = suffix(code, of: line) {
        return (found.prefix - blanks, found.escapedPipes.map { $0 + blanks })
      }
      guard let last = line.last, last == 0x20 || last == 0x09 || last == UInt8(ascii: "#") else {
        return nil
      }
      line.removeLast()
    }
  }

  private static func suffix(
    _ text: ArraySlice<UInt8>, of line: ArraySlice<UInt8>
  ) -> (prefix: Int, escapedPipes: [Int])? {
    let pipe = UInt8(ascii: "|")
    let backslash = UInt8(ascii: "\\")
    var i = line.endIndex
    var escaped: [Int] = []
    var j = text.endIndex
    while j > text.startIndex {
      guard i > line.startIndex, line[i - 1] == text[j - 1] else { return nil }
      i -= 1
      j -= 1
      let isEscaped = line[i] == pipe && i > line.startIndex && line[i - 1] == backslash
      if isEscaped, j == text.startIndex || text[j - 1] != backslash {
        escaped.append(j - text.startIndex)
        i -= 1
      }
    }
    return (i - line.startIndex, escaped)
  }
}
