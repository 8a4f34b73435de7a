import Diagnostics

/// Where the head of a lesson lies: from a first line `---` to the next one.
struct HeadLines {
  /// Both `---` lines included.
  let lines: ClosedRange<Int>
  /// Byte for byte, without the `---` lines.
  let yaml: String

  /// - Returns: `nil` where the file has no head. A first `---` that no other follows is a rule across
  ///   the page, unless a `key:` follows it: then the head was not closed, and `problems` says so.
  init?(_ source: SourceText, problems: inout Problems) {
    let first = source.line(1).dropFirst(source.markLength)
    guard Self.isRule(first) else { return nil }
    let count = source.lines.count
    guard count > 1, let last = (2...count).first(where: { Self.isRule(source.line($0)) }) else {
      if count > 1, Self.looksLikeKey(source.text(ofLine: 2)) {
        problems.add(
          "the head is not closed",
          russian: Explanation("заголовок урока не закрыт", "закончите его строкой '---'"),
          at: source.range(ofLine: 1),
          help: "end it with a line '---'")
      }
      return nil
    }
    lines = 1...last
    yaml = (2..<last).map { source.text(ofLine: $0) + "\n" }.joined()
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }

  private static func looksLikeKey(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0.isLetter || $0 == "_" }
  }
}
