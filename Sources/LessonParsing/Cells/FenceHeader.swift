import Diagnostics

/// A fence's info string taken apart: ` ```swift {.cell #forward tol=1e-6} `.
struct FenceHeader {
  struct Token: Hashable {
    var text: String
    var range: SourceRange
  }

  /// The first word; empty where braces come first.
  let language: Token
  /// The words between the braces; `nil` without braces.
  private(set) var options: [Token]?
  /// What is wrong with the braces themselves.
  private(set) var mistake: (message: String, russian: String, range: SourceRange)?

  init(_ info: String, at start: SourcePosition) {
    let bytes = Array(info.utf8)
    func token(_ range: Range<Int>) -> Token {
      let position = SourcePosition(line: start.line, column: start.column + range.lowerBound)
      return Token(
        text: String(decoding: bytes[range], as: UTF8.self),
        range: SourceRange(start: position, bytes: max(range.count, 1)))
    }
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    var i = 0
    while i < bytes.count, !isBlank(bytes[i]), bytes[i] != UInt8(ascii: "{") { i += 1 }
    language = token(0..<i)
    guard let open = bytes[i...].firstIndex(of: UInt8(ascii: "{")) else { return }
    let between = bytes[i..<open].trimmed
    if !between.isEmpty {
      mistake = (
        "found '\(between.text)' before the braces", "перед скобками стоит '\(between.text)'",
        token(between.startIndex..<between.endIndex).range
      )
    }
    var close = bytes.count
    if let last = bytes[open...].lastIndex(of: UInt8(ascii: "}")) {
      close = last
      let rest = bytes[(last + 1)...].trimmed
      if !rest.isEmpty, mistake == nil {
        mistake = (
          "found '\(rest.text)' behind the braces", "за скобками стоит '\(rest.text)'",
          token(rest.startIndex..<rest.endIndex).range
        )
      }
    } else {
      mistake = ("the braces are not closed", "скобки не закрыты", token(open..<open + 1).range)
    }
    var words: [Token] = []
    i = open + 1
    while i < close {
      if isBlank(bytes[i]) {
        i += 1
        continue
      }
      let first = i
      while i < close, !isBlank(bytes[i]) { i += 1 }
      words.append(token(first..<i))
    }
    options = words
  }
}
