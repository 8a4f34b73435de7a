import Diagnostics

/// `retrun x`, `fucn f()`, `whlie n > 0 {`: words of Swift with letters missed, doubled or swapped.
///
/// A word beside another one at the start of a statement is nothing that Swift has, so the shape of the line
/// decides which word is meant: a `for` has its `in`, a `func` the parenthesis behind its name.
struct KeywordSpelling {
  let finder: HabitFinder
  let tokens: [HabitToken]

  func finding(at index: Int) -> HabitFinding? {
    let token = tokens[index]
    guard token.kind == .word, token.text.count > 1, token.text.count < 12, begins(index), index + 1 < tokens.count,
      token.text.allSatisfy({ $0.isASCII && $0.isLetter }), !Self.known.contains(token.text),
      tokens[index + 1].range.lowerBound > token.range.upperBound || tokens[index + 1].text == ":",
      let meant = Self.aliases[token.text].flatMap({ fits($0, index) ? $0 : nil }) ?? nearest(index)
    else { return nil }
    return HabitFinding(
      mistake: .keyboard(.misspeltWord(token.text, meant: meant)), range: token.range,
      edits: [.init(range: token.range, text: meant)], lines: token.line...token.line)
  }

  /// Whether a line begins with a misspelt `for`.
  static func isLoop(_ finder: HabitFinder, _ tokens: [HabitToken]) -> Bool {
    KeywordSpelling(finder: finder, tokens: tokens).finding(at: 0)?.edits.first?.text == "for"
  }

  /// Words that are right where they stand, or that other habits know.
  private static let known: Set<String> = Lookalikes.keywords.union(HabitLexer.keywords).union([
    "do", "defer", "fallthrough", "protocol", "typealias", "deinit", "subscript", "operator", "lazy", "weak",
    "unowned", "final", "override", "public", "fileprivate", "internal", "open", "indirect", "convenience",
    "required", "optional", "dynamic", "nonisolated", "async", "await", "some", "any", "inout", "set", "get",
    "prefix", "infix", "postfix", "precedencegroup", "rethrows", "is", "as", "super", "Self", "willSet", "didSet",
    "with", "except", "finally", "pass", "global", "nonlocal", "class", "elif", "function", "fun", "fn", "const",
    "val", "auto", "my", "new", "int", "float", "double", "string", "bool", "boolean", "print", "then",
  ])
  private static let aliases = ["foreach": "for", "forEach": "for", "elseif": "else if", "elsif": "else if"]
  private static let words = [
    "return", "throw", "if", "while", "guard", "switch", "for", "let", "var", "func", "struct", "class", "enum",
    "protocol", "extension", "import", "case", "default", "else", "repeat", "defer", "catch",
  ]

  /// Whether a statement, or what goes on with one, begins here.
  private func begins(_ index: Int) -> Bool {
    index == 0 || ["{", "}", ";", "static", "private", "mutating", "override"].contains(tokens[index - 1].text)
  }

  private func nearest(_ index: Int) -> String? {
    let written = tokens[index].text
    let fitting = Self.words.filter { fits($0, index) && ($0.count > 2 || Set($0) == Set(written)) }
    return SpellingSuggestion.nearest(to: written, among: fitting, limit: 1).first
  }

  /// Whether the line goes on as one with this word does.
  private func fits(_ word: String, _ index: Int) -> Bool {
    let next = tokens[index + 1]
    let rest = tokens[(index + 1)...]
    let isName = next.kind == .word && !HabitLexer.keywords.contains(next.text)
    let sign = tokens[safe: index + 2]?.text ?? ""
    switch word {
    case "return": return next.beginsOperand && next.text != "("
    case "throw": return isName
    case "if", "while", "switch": return begins(next) && rest.contains { $0.text == "{" }
    case "guard": return begins(next) && rest.contains { $0.text == "else" }
    case "for": return isName && rest.contains { $0.text == "in" } && rest.contains { $0.text == "{" }
    case "let", "var": return isName && (sign == "=" || sign == ":")
    case "func": return isName && (sign == "(" || sign == "<")
    case "struct", "class", "enum", "protocol", "extension":
      return isName && next.text.first?.isUppercase == true && rest.contains { $0.text == "{" }
    case "import": return isName && next.text.first?.isUppercase == true && rest.count == 1
    case "case": return (next.beginsOperand || next.text == ".") && rest.contains { $0.text == ":" }
    case "default": return next.text == ":"
    case "else": return follows(index) && (next.text == "{" || next.text == "if")
    case "else if": return follows(index) && begins(next) && rest.contains { $0.text == "{" }
    case "catch": return follows(index) && next.text == "{"
    case "repeat", "defer": return next.text == "{" && !follows(index)
    default: return false
    }
  }

  /// A value, or what binds one: `if let x`.
  private func begins(_ next: HabitToken) -> Bool {
    next.beginsOperand || next.text == "let" || next.text == "var" || next.text == "case"
  }

  /// Whether a body has just ended, on this line or the one above.
  private func follows(_ index: Int) -> Bool {
    if index > 0 { return tokens[index - 1].text == "}" }
    return finder.tokens.last { $0.range.upperBound <= tokens[index].range.lowerBound }?.text == "}"
  }
}
