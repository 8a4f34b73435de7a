/// Reads the syntax of Swift's regular expressions.
///
/// Patterns come here after Swift's own parser has accepted them (see ``RegularExpression``), so what
/// is wrong with one has been said; what this reader does not know, it refuses by name.
struct PatternReader {
  let characters: [Character]
  var position = 0
  var options: PatternOptions
  private(set) var captures: [PatternCapture] = []

  init(_ pattern: String, options: PatternOptions) {
    characters = Array(pattern)
    self.options = options
  }

  mutating func read() throws -> PatternNode {
    let node = try alternation()
    guard position == characters.count else { throw problem("closing ')' does not balance any groups openings") }
    return node
  }

  // MARK: Characters

  var current: Character? { position < characters.count ? characters[position] : nil }

  func isAt(_ text: String) -> Bool { characters[position...].starts(with: text) }

  mutating func take(_ text: String) -> Bool {
    guard isAt(text) else { return false }
    position += text.count
    return true
  }

  /// The text up to a character, which is passed over too.
  mutating func taken(through end: Character) throws -> String {
    guard let index = characters[position...].firstIndex(of: end) else {
      throw problem("expected '\(end)'")
    }
    defer { position = index + 1 }
    return String(characters[position..<index])
  }

  func text(from start: Int) -> String { String(characters[start..<position]) }

  func problem(_ message: String) -> PatternProblem {
    PatternProblem(message: message, offset: String(characters[..<min(position, characters.count)]).utf8.count)
  }

  func unsupported(_ what: String) -> PatternProblem {
    problem("\(what) is not supported in regular expressions of cells")
  }

  // MARK: Alternatives and repetitions

  mutating func alternation() throws -> PatternNode {
    let outer = options
    defer { options = outer }
    let firstCapture = captures.count
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    if branches.count == 1 { return branches[0] }
    makeOptional(from: firstCapture)
    return .alternation(branches)
  }

  private mutating func makeOptional(from first: Int) {
    for index in captures.indices.dropFirst(first) { captures[index].isOptional = true }
  }

  private mutating func sequence() throws -> PatternNode {
    var nodes: [PatternNode] = []
    while true {
      skipBlanks()
      guard let next = current, next != "|", next != ")" else { break }
      let firstCapture = captures.count
      if let node = try atom() { nodes.append(try repeated(node, from: firstCapture)) }
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  /// In extended syntax blanks and comments up to the end of the line mean nothing.
  private mutating func skipBlanks() {
    guard options.has("x") else { return }
    while let next = current {
      if next.isWhitespace {
        position += 1
      } else if next == "#" {
        while let other = current, !other.isNewline { _ = other; position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func repeated(_ node: PatternNode, from firstCapture: Int) throws -> PatternNode {
    skipBlanks()
    guard let (minimum, maximum) = try amount() else { return node }
    if minimum == 0 { makeOptional(from: firstCapture) }
    let greed: PatternNode.Greed
    if take("+") {
      greed = .possessive
    } else if take("?") {
      greed = options.has("U") ? .eager : .reluctant
    } else {
      greed = options.isPossessive ? .possessive : options.has("U") ? .reluctant : .eager
    }
    return .repetition(node, minimum: minimum, maximum: maximum, greed)
  }

  private mutating func amount() throws -> (minimum: Int, maximum: Int?)? {
    switch current {
    case "*": position += 1; return (0, nil)
    case "+": position += 1; return (1, nil)
    case "?": position += 1; return (0, 1)
    case "{": return counted()
    default: return nil
    }
  }

  /// `{2}`, `{2,}`, `{,2}`, `{2,3}`; anything else in braces is text.
  private mutating func counted() -> (minimum: Int, maximum: Int?)? {
    guard let end = characters[position...].firstIndex(of: "}") else { return nil }
    let inside = String(characters[(position + 1)..<end]).filter { $0 != " " }
    let bounds = inside.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    func number(_ text: String) -> Int? {
      text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
    switch bounds.count {
    case 1:
      guard let count = number(bounds[0]) else { return nil }
      position = end + 1
      return (count, count)
    case 2:
      guard inside != ",", bounds.allSatisfy({ $0.isEmpty || number($0) != nil }) else { return nil }
      position = end + 1
      return (number(bounds[0]) ?? 0, number(bounds[1]))
    default: return nil
    }
  }

  // MARK: Atoms

  /// The next atom; nil for what only changes options, or a comment.
  private mutating func atom() throws -> PatternNode? {
    guard let next = current else { return nil }
    switch next {
    case "(": return try PatternGroup.read(&self)
    case "[": return one(try customClass())
    case "\\": return try PatternEscape.read(&self)
    case ".":
      position += 1
      return one(".")
    case "^":
      position += 1
      return .anchor(options.has("m") ? .lineStart : .subjectStart)
    case "$":
      position += 1
      return .anchor(options.has("m") ? .lineEnd : .subjectEnd)
    default:
      position += 1
      return text(String(next))
    }
  }

  func text(_ text: String) -> PatternNode { .text(text, ignoresCase: options.has("i")) }

  /// One character that a piece of pattern accepts under the options of this place.
  func one(_ pattern: String) -> PatternNode { .one(options.prefix + pattern) }

  /// The text of a class in brackets.
  private mutating func customClass() throws -> String {
    let start = position
    var depth = 0
    while let next = current {
      position += 1
      switch next {
      case "[": depth += 1
      case "]":
        depth -= 1
        if depth == 0 { return text(from: start) }
      case "\\":
        if current == "Q" { throw unsupported("'\\Q' in a class") }
        position += 1
      default: break
      }
    }
    throw problem("expected ']'")
  }

  // MARK: Captures

  mutating func addCapture(named name: String?) -> Int {
    captures.append(PatternCapture(name: name))
    return captures.count - 1
  }
}
