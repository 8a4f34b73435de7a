import Diagnostics

/// Finds the place in a lesson of a byte of a formula.
struct FormulaPlace {
  private let lines: [Substring.UTF8View]

  /// - Parameter text: the lesson's.
  init(text: String) {
    lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0).utf8 }
  }

  /// The place of the byte `offset` of `tex`, which stands somewhere in `range` of the lesson.
  ///
  /// The formula's line is looked for in the lesson's lines, since lists and quotes put prefixes
  /// before them. Where it is not found as written, the answer is the start of `range`.
  func position(ofByte offset: Int, of tex: String, in range: SourceRange) -> SourcePosition {
    let before = tex.utf8.prefix(offset)
    let line = before.count { $0 == UInt8(ascii: "\n") }
    let texLines = tex.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = before.reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    guard texLines.indices.contains(line) else { return range.start }
    let wanted = Array(texLines[line].drop { $0 == UInt8(ascii: " ") })
    let dropped = texLines[line].count - wanted.count
    // `$$` or a fence may stand on a line of its own before the formula's first.
    for number in (range.start.line + line)...(range.start.line + line + 1) {
      guard let start = firstColumn(of: wanted, inLine: number, of: range) else { continue }
      return SourcePosition(line: number, column: max(1, start + column - dropped))
    }
    return range.start
  }

  private func firstColumn(of wanted: [UInt8], inLine number: Int, of range: SourceRange) -> Int? {
    guard lines.indices.contains(number - 1), number <= range.end.line else { return nil }
    let line = Array(lines[number - 1])
    let first = number == range.start.line ? range.start.column - 1 : 0
    guard first >= 0, line.count >= wanted.count, first <= line.count - wanted.count else {
      return nil
    }
    return (first...(line.count - wanted.count)).first {
      line[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }.map { $0 + 1 }
  }
}
