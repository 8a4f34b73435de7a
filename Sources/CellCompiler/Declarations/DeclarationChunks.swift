/// One declaration cut out of a text by brackets and line ends.
///
/// Works on bytes: every process cuts the whole standard library's text when it starts, and Swift's
/// characters cost thirty times as much. Pieces share the text's memory and become strings when they
/// are asked for.
struct DeclarationChunks {
  typealias Bytes = ArraySlice<UInt8>

  /// The declaration without the comments above it.
  var code: Bytes
  /// `func`, `struct`, …
  var keyword: Keyword
  /// The base name; for extensions the extended type.
  var name: String
  /// What stands in front of the first brace.
  var header: Bytes
  /// What stands between the outer braces.
  var body: Bytes?
  var isOperator: Bool
  /// The comment lines above it, as they are written; empty where there are none.
  var documentation: Bytes

  /// The word that says what is declared.
  enum Keyword: String, CaseIterable {
    case function = "func"
    case variable = "var"
    case constant = "let"
    case initializer = "init"
    case subscripting = "subscript"
    case enumCase = "case"
    case typeAlias = "typealias"
    case associatedType = "associatedtype"
    case structure = "struct"
    case enumeration = "enum"
    case classType = "class"
    case protocolType = "protocol"
    case extending = "extension"

    /// Whether members follow in braces.
    var opensType: Bool {
      switch self {
      case .structure, .enumeration, .classType, .protocolType, .extending: true
      default: false
      }
    }

    fileprivate static let spellings = allCases.map { keyword in
      (keyword, Array(keyword.rawValue.utf8).withUnsafeBufferPointer { WordKey($0, 0, $0.count) })
    }
  }

  static func split(_ text: String) -> [DeclarationChunks] { split(Array(text.utf8)[...]) }

  static func split(_ text: Bytes) -> [DeclarationChunks] {
    text.withUnsafeBufferPointer { bytes in
      var chunks: [DeclarationChunks] = []
      var start = 0
      var depth = 0
      for index in bytes.indices {
        switch bytes[index] {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "\n") where depth == 0:
          // Lines of comments and attributes go with the declaration below them.
          if let chunk = ChunkReader.read(bytes, start, index, of: text) {
            chunks.append(chunk)
            start = index + 1
          }
        default: break
        }
      }
      if let chunk = ChunkReader.read(bytes, start, bytes.count, of: text) { chunks.append(chunk) }
      return chunks
    }
  }
}

/// Reads the declaration between two places of a text.
private struct ChunkReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  var next: Int

  /// - Returns: Nil where the lines are only comments and attributes.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, of text: DeclarationChunks.Bytes
  ) -> DeclarationChunks? {
    var reader = ChunkReader(bytes: bytes, start: start, end: end, next: start)
    return reader.read(from: text)
  }

  private mutating func read(from text: DeclarationChunks.Bytes) -> DeclarationChunks? {
    skipComments()
    let code = next
    guard let keyword = skipToKeyword() else { return nil }
    skip { $0 == UInt8(ascii: " ") }
    var name = keyword.rawValue
    var isOperator = false
    if keyword != .initializer, keyword != .subscripting {
      isOperator = next < end && !bytes[next].isNameByte && bytes[next] != UInt8(ascii: "`")
      name = isOperator ? operatorName() : plainName()
    }
    let open = (code..<end).first { bytes[$0] == UInt8(ascii: "{") }
    let close = open == nil ? nil : (code..<end).last { bytes[$0] == UInt8(ascii: "}") }
    let slice = { (from: Int, to: Int) in text[(text.startIndex + from)..<(text.startIndex + to)] }
    return DeclarationChunks(
      code: slice(code, end), keyword: keyword, name: name, header: slice(code, open ?? end),
      body: open.flatMap { open in close.map { slice(open + 1, max($0, open + 1)) } },
      isOperator: isOperator,
      documentation: (start..<code).contains { bytes[$0] == UInt8(ascii: "/") }
        ? slice(start, code) : slice(code, code))
  }

  private mutating func skip(while predicate: (UInt8) -> Bool) {
    while next < end, predicate(bytes[next]) { next += 1 }
  }

  private mutating func skipComments() {
    while true {
      skip { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      guard next + 1 < end, bytes[next] == UInt8(ascii: "/"), bytes[next + 1] == UInt8(ascii: "/")
      else { return }
      skip { $0 != UInt8(ascii: "\n") }
    }
  }

  private func string(_ from: Int, _ to: Int) -> String {
    String(decoding: bytes[from..<to], as: UTF8.self)
  }

  private mutating func plainName() -> String {
    skip { $0 == UInt8(ascii: "`") }
    let first = next
    skip { $0.isNameByte || $0 == UInt8(ascii: ".") }
    return string(first, next)
  }

  /// `<` begins a generic list only where a letter follows, so an operator runs up to the blank or bracket.
  private mutating func operatorName() -> String {
    let first = next
    while next < end, bytes[next] != UInt8(ascii: "("), bytes[next] != UInt8(ascii: " ") {
      let isList = bytes[next] == UInt8(ascii: "<") && next > first && next + 1 < end
        && bytes[next + 1].isNameByte
      if isList { break }
      next += 1
    }
    return string(first, next)
  }

  /// Passes over attributes and modifiers.
  private mutating func skipToKeyword() -> DeclarationChunks.Keyword? {
    while true {
      skip { !($0.isNameByte || $0 == UInt8(ascii: "@")) }
      guard next < end else { return nil }
      if bytes[next] == UInt8(ascii: "@") {
        next += 1
        skip(while: \.isNameByte)
        if next < end, bytes[next] == UInt8(ascii: "(") { skipArguments() }
        continue
      }
      let first = next
      skip(while: \.isNameByte)
      if let keyword = keyword(first, next) { return keyword }
    }
  }

  private func keyword(_ from: Int, _ to: Int) -> DeclarationChunks.Keyword? {
    let word = WordKey(bytes, from, to)
    for (keyword, spelling) in DeclarationChunks.Keyword.spellings where spelling == word { return keyword }
    return nil
  }

  private mutating func skipArguments() {
    var depth = 0
    var inString = false
    while next < end {
      switch bytes[next] {
      case UInt8(ascii: "\""): inString.toggle()
      case UInt8(ascii: "(") where !inString: depth += 1
      case UInt8(ascii: ")") where !inString: depth -= 1
      default: break
      }
      next += 1
      if depth == 0 { return }
    }
  }
}

/// A word by its length and its first eight bytes, in which Swift's keywords and modifiers all differ.
private struct WordKey: Equatable {
  private let count: Int
  private let start: UInt64

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    count = to - from
    var start: UInt64 = 0
    for index in from..<min(to, from + 8) { start = start << 8 | UInt64(bytes[index]) }
    self.start = start
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
