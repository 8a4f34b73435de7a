/// Takes a head apart that is no YAML as a whole, so that one bad line does not cost the others.
///
/// A piece is an entry with all that stands below it deeper: `params:` with its parameters, or one of them.
struct HeadPieces {
  let source: SourceText

  /// The entries that start at the left margin.
  func entries(in lines: Range<Int>) -> [Range<Int>] { pieces(of: lines, indent: 0) }

  /// The entries below the first line of one; none where it is not a key alone.
  func entries(below piece: Range<Int>) -> [Range<Int>] {
    guard key(of: piece) != nil, value(ofLine: piece.lowerBound).isEmpty else { return [] }
    let inner = (piece.lowerBound + 1)..<piece.upperBound
    guard let first = inner.first(where: { !isEmpty($0) }) else { return [] }
    return pieces(of: inner, indent: indent(of: first))
  }

  /// What stands before the first colon of a piece.
  func key(of piece: Range<Int>) -> String? {
    guard !piece.isEmpty else { return nil }
    let line = source.line(piece.lowerBound).trimmed
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return line[..<colon].trimmed.text
  }

  /// Every word that stands before a colon.
  func keys(in lines: Range<Int>) -> Set<String> {
    var keys: Set<String> = []
    for number in lines where !isEmpty(number) {
      let parts = source.text(ofLine: number).split(separator: ":", omittingEmptySubsequences: false)
      for part in parts.dropLast() {
        let word = part.reversed().drop { " \t\"'".contains($0) }
          .prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        if !word.isEmpty { keys.insert(String(word.reversed())) }
      }
    }
    return keys
  }

  private func pieces(of lines: Range<Int>, indent: Int) -> [Range<Int>] {
    var starts = lines.filter { opensEntry($0, atMost: indent) }
    guard let first = lines.first else { return [] }
    if starts.first != first { starts.insert(first, at: 0) }
    return zip(starts, starts.dropFirst() + [lines.upperBound]).map { $0..<$1 }
  }

  /// Whether a line starts an entry; one that closes a list or continues one does not.
  private func opensEntry(_ number: Int, atMost indent: Int) -> Bool {
    guard !isEmpty(number), self.indent(of: number) <= indent else { return false }
    let text = source.line(number).trimmed
    return !text.starts(with: "- ".utf8) && !"]}".utf8.contains(text.first ?? 0)
  }

  private func indent(of number: Int) -> Int {
    source.line(number).prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  /// Blank, or a comment.
  private func isEmpty(_ number: Int) -> Bool {
    let text = source.line(number).trimmed
    return text.isEmpty || text.first == UInt8(ascii: "#")
  }

  private func value(ofLine number: Int) -> ArraySlice<UInt8> {
    let line = source.line(number)
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let value = line[(colon + 1)...].trimmed
    return value.first == UInt8(ascii: "#") ? [] : value
  }
}
