/// What Swift takes for a name.
enum SwiftName {
  /// Why a text cannot name a constant, as a clause; `nil` where it can.
  static func mistake(in name: String) -> String? {
    guard isIdentifier(name) else { return "'\(name)' is no Swift name" }
    if reserved.contains(name) { return "'\(name)' is a word of Swift's own" }
    // `___` is the blank that an exercise leaves.
    if name.allSatisfy({ $0 == "_" }) { return "'\(name)' is a blank, not a name" }
    return nil
  }

  static func isReserved(_ name: String) -> Bool { reserved.contains(name) }

  /// A name near to one that cannot be: `learningRate` for `learning rate`, `myClass` for `class`.
  static func nearest(to name: String) -> String? {
    let words = name.split { !$0.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue } }
    guard let first = words.first else { return nil }
    var made = first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    if reserved.contains(String(made)) { made = "my" + made.prefix(1).uppercased() + made.dropFirst() }
    if made.first?.isNumber == true { made = "n" + made }
    return mistake(in: String(made)) == nil ? String(made) : nil
  }

  /// Letters of any script, digits and `_`, not starting with a digit.
  private static func isIdentifier(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    let isStart = first == "_" || first.properties.isXIDStart
    return isStart && name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
  }

  /// Words that need backticks as names. Source: The Swift Programming Language, Lexical Structure,
  /// "Keywords and Punctuation".
  private static let reserved: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
    "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
    "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
