/// What begins with a backslash.
enum PatternEscape {
  static func read(_ reader: inout PatternReader) throws -> PatternNode {
    let start = reader.position
    reader.position += 1
    guard let letter = reader.current else { throw reader.problem("expected escape sequence") }
    reader.position += 1
    if let control = controls[letter] { return reader.text(control) }
    if let anchor = anchors[letter] { return .anchor(anchor) }
    switch letter {
    case "d", "D", "w", "W", "s", "S", "h", "H", "v", "V", "R", "X":
      return reader.one(reader.text(from: start))
    case "p", "P", "N":
      if reader.current == "{" { _ = try reader.taken(through: "}") } else { reader.position += 1 }
      return reader.one(reader.text(from: start))
    case "u", "U", "x", "o": return reader.text(try scalars(letter, &reader))
    case "0": return reader.text(try octal(&reader))
    case "1"..."9": return try numbered(letter, &reader)
    case "k", "g": return .reference(try reference(&reader))
    case "Q": return reader.text(quoted(&reader))
    case _ where letter.isASCII && (letter.isLetter || letter.isNumber):
      throw reader.unsupported("'\\\(letter)'")
    default: return reader.text(String(letter))
    }
  }

  private static let controls: [Character: String] = [
    "n": "\n", "t": "\t", "r": "\r", "f": "\u{C}", "e": "\u{1B}", "a": "\u{7}",
  ]

  private static let anchors: [Character: PatternNode.Anchor] = [
    "A": .subjectStart, "z": .subjectEnd, "Z": .subjectEndOrLastLine, "b": .wordBoundary,
    "B": .noWordBoundary, "G": .searchStart, "y": .always, "Y": .never,
  ]

  /// `\u{1F600}`, `\u{61 62}`, `\u0430`, `\x41`, `\U0001F600`, `\o{101}`.
  private static func scalars(_ letter: Character, _ reader: inout PatternReader) throws -> String {
    let radix = letter == "o" ? 8 : 16
    if reader.take("{") {
      return try reader.taken(through: "}").split(separator: " ").map {
        try scalar($0, radix: radix, reader)
      }.joined()
    }
    let length = letter == "x" ? 2 : letter == "u" ? 4 : 8
    let digits = reader.characters[reader.position...].prefix(length).prefix { $0.isHexDigit }
    reader.position += digits.count
    return try scalar(String(digits)[...], radix: radix, reader)
  }

  private static func scalar(_ digits: Substring, radix: Int, _ reader: PatternReader) throws -> String {
    guard let value = UInt32(digits.isEmpty ? "0" : digits, radix: radix),
      let scalar = Unicode.Scalar(value)
    else { throw reader.problem("'\(digits)' is no character") }
    return String(scalar)
  }

  private static func octal(_ reader: inout PatternReader) throws -> String {
    let digits = reader.characters[reader.position...].prefix(2).prefix { ("0"..."7").contains($0) }
    reader.position += digits.count
    return try scalar(String(digits)[...], radix: 8, reader)
  }

  private static func numbered(_ first: Character, _ reader: inout PatternReader) throws -> PatternNode {
    let rest = reader.characters[reader.position...].prefix { $0.isASCII && $0.isNumber }
    let number = Int(String(first) + String(rest)) ?? 0
    guard rest.isEmpty || number <= reader.captures.count else {
      throw reader.unsupported("'\\\(first)\(String(rest))'")
    }
    reader.position += rest.count
    return .reference(.number(number))
  }

  /// `\k<name>`, `\k'name'`, `\k{name}`, `\g1`, `\g{1}`.
  private static func reference(_ reader: inout PatternReader) throws -> PatternNode.Reference {
    let name: String
    if reader.take("<") {
      name = try reader.taken(through: ">")
    } else if reader.take("{") {
      name = try reader.taken(through: "}")
    } else if reader.take("'") {
      name = try reader.taken(through: "'")
    } else {
      let digits = reader.characters[reader.position...].prefix { $0.isASCII && $0.isNumber }
      reader.position += digits.count
      name = String(digits)
    }
    return Int(name).map { .number($0) } ?? .name(name)
  }

  private static func quoted(_ reader: inout PatternReader) -> String {
    let start = reader.position
    while reader.current != nil {
      if reader.isAt("\\E") {
        let text = reader.text(from: start)
        reader.position += 2
        return text
      }
      reader.position += 1
    }
    return reader.text(from: start)
  }
}
