/// Text made safe for Markdown.
enum MarkdownText {
  private static let marks = Set("\\`*_[]<>|$~&#!")

  /// One line in which every character stands for itself, in a table's field too.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += " "
      } else {
        if marks.contains(character) { result += "\\" }
        result.append(character)
      }
    }
    return result
  }

  /// A path as the address of a link: what Markdown or a browser would misread is written in per cent.
  static func address(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      if byte >= 0x80 || plain.contains(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array("%\(byte < 16 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)

  /// Lines of text in a fence longer than any run of backticks inside.
  static func fence(_ info: String, _ text: String) -> [String] {
    let mark = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
    return [mark + info] + lines(text) + [mark]
  }

  /// Lines as a Markdown file can hold them, without the one that a last line break would open.
  static func lines(_ text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isMarkdownLineBreak)
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0).replacingNull }
  }

  private static func longestRun(of mark: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

extension Character {
  fileprivate var isMarkdownLineBreak: Bool { self == "\n" || self == "\r\n" || self == "\r" }
}

extension String {
  /// Markdown has no way to write this character.
  fileprivate var replacingNull: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }
}
