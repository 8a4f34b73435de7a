/// Follows a text node through the Markdown that it was read from.
enum TextMatcher {
  /// The offset behind the source of `literal`, if it stands at `start`: as it is, with backslashes, or
  /// with entities.
  static func end(of literal: [UInt8], in content: [UInt8], from start: Int) -> Int? {
    var i = start
    var j = 0
    while j < literal.count {
      guard i < content.count else { return nil }
      if content[i] == UInt8(ascii: "\\"), i + 1 < content.count, content[i + 1] == literal[j],
        MathExtension.isPunctuation(literal[j])
      {
        i += 2
        j += 1
      } else if content[i] == UInt8(ascii: "&"), let end = entityEnd(in: content, from: i),
        !literal[j...].starts(with: content[i..<end])
      {
        i = end
        j = nextScalar(in: literal, after: j)
      } else if content[i] == literal[j] {
        i += 1
        j += 1
      } else {
        return nil
      }
    }
    return i
  }

  /// Behind the `;` of an entity.
  private static func entityEnd(in content: [UInt8], from start: Int) -> Int? {
    var i = start + 1
    // The longest name of an HTML entity has 31 letters.
    while i < content.count, i < start + 34 {
      let byte = content[i]
      if byte == UInt8(ascii: ";") { return i + 1 }
      let isName =
        byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte & 0xDF)
      guard isName else { return nil }
      i += 1
    }
    return nil
  }

  private static func nextScalar(in literal: [UInt8], after start: Int) -> Int {
    var j = start + 1
    while j < literal.count, literal[j] & 0xC0 == 0x80 { j += 1 }
    return j
  }
}
