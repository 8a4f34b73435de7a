/// One declaration cut out of a text by brackets and line ends.
///
/// Works on bytes: every process cuts the whole standard library's text when it starts, and Swift's
/// characters cost thirty times as much.
struct DeclarationChunks {
  var text: String
  /// `func`, `struct`, …
  var keyword: String
  /// The base name; for extensions the extended type.
  var name: String
  var header: String
  /// What stands between the outer braces.
  var body: ArraySlice<UInt8>?
  var isOperator: Bool
  /// The comment lines above it, as they are written.
  var documentation: String?

  private static let keywords: Set<[UInt8]> = Set(
    [
      "func", "var", "let", "init", "subscript", "case", "typealias", "associatedtype", "struct",
      "enum", "class", "protocol", "extension",
    ].map { Array($0.utf8) })

  static func split(_ text: ArraySlice<UInt8>) -> [DeclarationChunks] {
    var chunks: [DeclarationChunks] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\n") where depth == 0:
        // Lines of comments and attributes go with the declaration below them.
        if let chunk = read(text[start..<index]) {
          chunks.append(chunk)
          start = index + 1
        }
      default: break
      }
    }
    if let chunk = read(text[start...]) { chunks.append(chunk) }
    return chunks
  }

  /// Reads a declaration, or says that the lines so far are only comments and attributes.
  private static func read(_ text: ArraySlice<UInt8>) -> DeclarationChunks? {
    let code = withoutComments(text)
    guard let (keyword, rest) = firstKeyword(in: code) else { return nil }
    let after = rest.drop { $0 == UInt8(ascii: " ") }
    var name = keyword
    var isOperator = false
    if keyword != "init", keyword != "subscript" {
      if let first = after.first, first.isNameByte || first == UInt8(ascii: "`") {
        let plain = after.drop { $0 == UInt8(ascii: "`") }
        name = string(plain.prefix { $0.isNameByte || $0 == UInt8(ascii: ".") })
      } else {
        isOperator = true
        name = operatorName(after)
      }
    }
    let open = code.firstIndex(of: UInt8(ascii: "{"))
    let close = code.lastIndex(of: UInt8(ascii: "}"))
    var body: ArraySlice<UInt8>?
    if let open, let close { body = code[(open + 1)..<max(close, open + 1)] }
    return DeclarationChunks(
      text: string(code), keyword: keyword, name: name,
      header: string(open.map { code[..<$0] } ?? code), body: body, isOperator: isOperator,
      documentation: documentation(text, code))
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The comment lines above a declaration, which begins at `code`.
  private static func documentation(_ text: ArraySlice<UInt8>, _ code: ArraySlice<UInt8>) -> String? {
    let lines = text[..<code.startIndex]
    return lines.contains(UInt8(ascii: "/")) ? string(lines) : nil
  }

  /// The declaration without the comment lines above it; those inside go with its members.
  private static func withoutComments(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while true {
      rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      guard rest.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return rest }
      rest = rest.drop { $0 != UInt8(ascii: "\n") }
    }
  }

  /// `<` begins a generic list only where a letter follows, so an operator runs up to the blank or bracket.
  private static func operatorName(_ text: ArraySlice<UInt8>) -> String {
    var end = text.startIndex
    while end < text.endIndex, text[end] != UInt8(ascii: "("), text[end] != UInt8(ascii: " ") {
      let isList = text[end] == UInt8(ascii: "<") && end > text.startIndex
        && end + 1 < text.endIndex && text[end + 1].isNameByte
      if isList { break }
      end += 1
    }
    return string(text[..<end])
  }

  private static func firstKeyword(in text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    var rest = text
    while true {
      rest = rest.drop { !($0.isNameByte || $0 == UInt8(ascii: "@")) }
      guard let first = rest.first else { return nil }
      if first == UInt8(ascii: "@") {
        rest = rest.dropFirst().drop(while: \.isNameByte)
        if rest.first == UInt8(ascii: "(") { rest = afterArguments(rest) }
        continue
      }
      let word = rest.prefix(while: \.isNameByte)
      rest = rest[word.endIndex...]
      // Modifiers are passed over.
      if keywords.contains(Array(word)) { return (string(word), rest) }
    }
  }

  private static func afterArguments(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var depth = 0
    var inString = false
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "(") where !inString: depth += 1
      case UInt8(ascii: ")") where !inString:
        depth -= 1
        if depth == 0 { return text[(index + 1)...] }
      default: break
      }
    }
    return text[text.endIndex...]
  }
}

extension UInt8 {
  /// Whether the byte can be part of a name: ASCII letters, digits, `_`, and everything beyond ASCII.
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
