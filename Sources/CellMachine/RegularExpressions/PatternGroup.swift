/// What stands in parentheses: groups, lookahead, options, comments.
enum PatternGroup {
  /// - Returns: Nil for what matches nothing itself.
  static func read(_ reader: inout PatternReader) throws -> PatternNode? {
    if reader.take("(?#") {
      _ = try reader.taken(through: ")")
      return nil
    }
    if reader.take("(?<=") || reader.take("(?<!") { throw reader.unsupported("lookbehind") }
    if reader.take("(?:") { return try closed(&reader) }
    if reader.take("(?=") { return .lookahead(try closed(&reader), isNegated: false) }
    if reader.take("(?!") { return .lookahead(try closed(&reader), isNegated: true) }
    if reader.take("(?>") { return .atomic(try closed(&reader)) }
    if reader.take("(?<") || reader.take("(?P<") {
      return try capture(named: reader.taken(through: ">"), &reader)
    }
    if reader.take("(?'") { return try capture(named: reader.taken(through: "'"), &reader) }
    if reader.take("(?P=") { return .reference(.name(try reader.taken(through: ")"))) }
    if reader.take("(?") { return try options(&reader) }
    if reader.take("(*") { throw reader.unsupported("a group that begins with '(*'") }
    _ = reader.take("(")
    if reader.options.has("n") { return try closed(&reader) }
    return try capture(named: nil, &reader)
  }

  private static func capture(named name: String?, _ reader: inout PatternReader) throws -> PatternNode {
    let number = reader.addCapture(named: name)
    return .capture(number, try closed(&reader))
  }

  private static func closed(_ reader: inout PatternReader) throws -> PatternNode {
    let node = try reader.alternation()
    guard reader.take(")") else { throw reader.problem("expected ')'") }
    return node
  }

  private static let known: Set<Character> = ["i", "m", "s", "x", "n", "U", "D", "P", "S", "W"]

  /// `(?i)` for the rest of the group around, `(?i-s:…)` for what follows the colon.
  private static func options(_ reader: inout PatternReader) throws -> PatternNode? {
    var options = reader.options
    if reader.take("^") { options.letters = [] }
    var isOn = true
    while let letter = reader.current {
      reader.position += 1
      switch letter {
      case ")":
        reader.options = options
        return nil
      case ":":
        let outer = reader.options
        reader.options = options
        let node = try closed(&reader)
        reader.options = outer
        return node
      case "-": isOn = false
      case _ where known.contains(letter):
        if isOn { options.letters.insert(letter) } else { options.letters.remove(letter) }
      default: throw reader.unsupported("the option '\(letter)'")
      }
    }
    throw reader.problem("expected ')'")
  }
}
