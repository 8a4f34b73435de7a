import Diagnostics

/// Where the head of a lesson lies: from a first line `---` to the next one.
struct HeadLines {
  /// Both `---` lines included.
  let lines: ClosedRange<Int>
  /// The lines between them.
  let content: Range<Int>
  let isClosed: Bool

  /// - Returns: `nil` where the file has no head. A first `---` that no other follows is a rule across
  ///   the page, unless a `key:` follows it: then the head was not closed, `problems` says so, and it is
  ///   taken to end with its first paragraph.
  init?(_ source: SourceText, problems: inout Problems) {
    let first = source.line(1).dropFirst(source.markLength)
    guard Self.isRule(first) else { return nil }
    let count = source.lines.count
    guard count > 1 else { return nil }
    if let last = (2...count).first(where: { Self.isRule(source.line($0)) }) {
      (lines, content, isClosed) = (1...last, 2..<last, true)
      return
    }
    guard Self.looksLikeKey(source.text(ofLine: 2)) else { return nil }
    let end = (3...max(count, 3)).first { $0 > count || Self.endsOpenHead(source, $0) } ?? count + 1
    (lines, content, isClosed) = (1...(end - 1), 2..<end, false)
    problems.add(
      "the head is not closed",
      russian: Explanation("заголовок урока не закрыт", "закончите его строкой '---'"),
      at: source.range(ofLine: 1),
      help: "end it with a line '---'")
  }

  /// The lines below a head that is not closed, down to the first fence: it may have gone on there.
  func linesBelow(in source: SourceText) -> Range<Int> {
    let start = lines.upperBound + 1
    guard !isClosed, start <= source.lines.count else { return start..<start }
    let fence = (start...source.lines.count).first { Self.opensFence(source.line($0)) }
    return start..<(fence ?? source.lines.count + 1)
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    return line.elementsEqual("---".utf8)
  }

  private static func endsOpenHead(_ source: SourceText, _ line: Int) -> Bool {
    source.isBlank(line) || opensFence(source.line(line)) || source.line(line).starts(with: "# ".utf8)
  }

  private static func opensFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.trimmed.starts(with: "```".utf8) || line.trimmed.starts(with: "~~~".utf8)
  }

  private static func looksLikeKey(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return false }
    return line[..<colon].allSatisfy { $0.isLetter || $0 == "_" }
  }
}
