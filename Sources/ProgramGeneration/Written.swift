/// The text of an expression and how tightly its outermost part binds.
struct Written {
  /// Swift's precedence groups, loosest first.
  enum Level: Int, Comparable, Sendable {
    case ternary, or, and, comparison, coalescing, cast, range, addition, multiplication, shift
    case prefix, postfix

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    var isLeftAssociative: Bool { self == .addition || self == .multiplication || self == .or || self == .and }

    /// What an operand beside an operator of this level must reach.
    var tighter: Level { Level(rawValue: rawValue + 1) ?? .postfix }
  }

  var text: String
  var level: Level = .postfix

  init(_ text: String, _ level: Level = .postfix) {
    self.text = text
    self.level = level
  }

  /// In parentheses where it binds less tightly than its place needs.
  func at(_ needed: Level) -> String {
    level < needed ? "(\(text))" : text
  }

  /// Before a brace, where a trailing closure would be read as the body.
  var beforeBrace: String {
    text.contains("{") || text.contains("init(") ? "(\(text))" : text
  }
}
