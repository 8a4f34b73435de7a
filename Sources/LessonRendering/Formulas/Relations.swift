/// Finds the relations at the top level of a TeX formula, where a chain of equations may be broken.
enum Relations {
  /// A formula as what stands before its first relation, and the links from there.
  struct Chain: Hashable {
    var left: String
    /// Each begins with its relation: `= a + b`, `\approx 0.5`.
    var links: [String]
  }

  private static let commands: Set<Substring> = [
    "\\approx", "\\leftarrow", "\\gets", "\\equiv", "\\propto", "\\coloneqq",
  ]

  /// - Returns: `nil` for a formula with rows of its own at the top level, which cannot be realigned.
  static func chain(_ tex: String) -> Chain? {
    var depth = 0
    var pieces = [""]
    for token in tokens(of: tex) {
      if depth == 0, token == "\\\\" || token == "&" { return nil }
      depth = max(0, depth + change(of: token))
      if depth == 0, token == "=" || commands.contains(token) { pieces.append("") }
      pieces[pieces.count - 1] += token
    }
    let trimmed = pieces.map(trimmed)
    return Chain(left: trimmed[0], links: Array(trimmed.dropFirst()))
  }

  private static func change(of token: Substring) -> Int {
    if isDelimiter(token, "\\left") { return 1 }
    if isDelimiter(token, "\\right") { return -1 }
    switch token {
    case "{", "(", "[", "\\begin": return 1
    case "}", ")", "]", "\\end": return -1
    default: return 0
    }
  }

  /// Whether the token is the command with its delimiter, and not a longer command such as `\leftarrow`.
  private static func isDelimiter(_ token: Substring, _ command: String) -> Bool {
    guard token.hasPrefix(command), let next = token.dropFirst(command.count).first else {
      return token == command[...]
    }
    return !(next.isASCII && next.isLetter)
  }

  /// Commands whole, `\left` and `\right` with their delimiter, everything else a character each.
  private static func tokens(of tex: String) -> [Substring] {
    var tokens: [Substring] = []
    var rest = tex[...]
    while let first = rest.first {
      var token = first == "\\" ? command(in: rest) : rest.prefix(1)
      if token == "\\left" || token == "\\right" {
        let behind = rest.dropFirst(token.count)
        let delimiter = behind.first == "\\" ? command(in: behind) : behind.prefix(1)
        token = rest.prefix(token.count + delimiter.count)
      }
      tokens.append(token)
      rest = rest.dropFirst(token.count)
    }
    return tokens
  }

  private static func command(in text: Substring) -> Substring {
    let letters = text.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return text.prefix(letters.isEmpty ? 2 : letters.count + 1)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
