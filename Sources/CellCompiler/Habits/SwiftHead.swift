/// A stretch of tokens, such as the head of a loop, with Python's words replaced.
struct SwiftHead {
  let finder: HabitFinder
  let tokens: [HabitToken]

  private typealias Edit = (range: Range<Int>, text: String)

  private static let words = [
    "elif": "else if", "and": "&&", "or": "||", "True": "true", "False": "false",
    "None": "nil",
  ]

  /// Functions of Python whose calls are rewritten.
  static let calls: Set<String> = [
    "range", "len", "enumerate", "str", "int", "float", "list", "sum", "sorted", "set", "tuple", "dict", "ord", "chr",
    "reversed", "map", "filter", "any", "all", "isinstance", "Counter", "max", "min", "hex", "bin",
  ]

  var text: String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    switch first.text {
    case "except": return "catch"
    case "try" where tokens.count == 1: return "do"
    case "finally": return "defer"
    case "class": return classHead
    default: break
    }
    let edits = pair + items + tokens.indices.compactMap(edit)
    return written(first.range.lowerBound..<last.range.upperBound, edits)
  }

  private func edit(_ index: Int) -> Edit? {
    let token = tokens[index]
    if token.kind == .text {
      return token.text.hasPrefix("'") ? (token.range, Self.doubleQuoted(token.text)) : nil
    }
    if token.text == "[" { return repetition(index) }
    if token.text == "**" { return power(index) }
    guard token.kind == .word else { return nil }
    if let word = Self.words[token.text] { return (token.range, word) }
    if Self.calls.contains(token.text) { return call(index) }
    switch token.text {
    case "lambda": return lambda(index)
    case "f", "F", "rf", "fr": return formatted(index)
    case "in": return membership(index)
    case "is": return identity(index)
    case "not"
    where index + 1 < tokens.count && tokens[index + 1].text != "in" && !follows(index, "is"):
      return (token.range.lowerBound..<tokens[index + 1].range.lowerBound, "!")
    default: return nil
    }
  }

  /// A constant, with which Python's `is` compares: `None`, `True`, `3`.
  static func isValue(_ token: HabitToken) -> Bool {
    token.kind == .number || token.kind == .text || ["None", "True", "False"].contains(token.text)
  }

  /// Code with Python's words and calls replaced, also those inside each other.
  static func swift(_ code: String) -> String {
    let finder = HabitFinder(code)
    guard finder.tokens.count <= 100 else { return code }
    return SwiftHead(finder: finder, tokens: finder.tokens).text
  }

  private func follows(_ index: Int, _ word: String) -> Bool {
    index > 0 && tokens[index - 1].text == word
  }

  /// `'a "b"'` as Swift writes it.
  static func doubleQuoted(_ literal: String) -> String {
    // Where no quote closes it, the brackets behind belong to the code.
    let isClosed = literal.count > 1 && literal.last == literal.first
    let inside = isClosed ? literal.dropFirst().dropLast() : literal.dropFirst()
    let end = isClosed ? "" : String(inside.reversed().prefix { ")],; ".contains($0) }.reversed())
    let text = inside.dropLast(end.count).replacing("\\'", with: "'").replacing("\"", with: "\\\"")
    return "\"\(text)\"\(end)"
  }

  /// `class Dog(Animal)` as `class Dog: Animal`.
  private var classHead: String {
    guard tokens.count > 1 else { return "class" }
    let bases = tokens.dropFirst(2).filter { $0.kind == .word && $0.text != "object" }.map(\.text)
    return "class \(tokens[1].text)" + (bases.isEmpty ? "" : ": " + bases.joined(separator: ", "))
  }

  /// The names of `for i, x in` in parentheses.
  private var pair: [Edit] {
    guard tokens.first?.text == "for", tokens.count > 3, tokens[1].kind == .word,
      let inside = tokens.firstIndex(where: { $0.text == "in" && $0.kind == .word }), inside > 3,
      tokens[1..<inside].contains(where: { $0.text == "," })
    else { return [] }
    let range = tokens[1].range.lowerBound..<tokens[inside - 1].range.upperBound
    return [(range, "(" + finder.code(range) + ")")]
  }

  /// `for … in d.items()` goes through the dictionary itself.
  private var items: [Edit] {
    guard let index = tokens.lastIndex(where: { $0.text == "items" }), index > 0,
      index + 2 < tokens.count,
      tokens[index - 1].text == ".", tokens[index + 2].text == ")",
      !tokens[..<index].contains(where: { ["sorted", "max", "min"].contains($0.text) })
    else { return [] }
    return [(tokens[index - 1].range.lowerBound..<tokens[index + 2].range.upperBound, "")]
  }

  /// `lambda w: len(w)` as `{ w in w.count }`.
  private func lambda(_ index: Int) -> Edit? {
    guard let colon = tokens[index...].firstIndex(where: { $0.text == ":" }), colon + 1 < tokens.count,
      case let end = ExpressionHabits.endOfArgument(tokens, colon + 1), end > colon
    else { return nil }
    let names = finder.code(tokens[(index + 1)..<colon])
    let body = SwiftHead(finder: finder, tokens: Array(tokens[(colon + 1)...end])).text
    return (
      tokens[index].range.lowerBound..<tokens[end].range.upperBound,
      names.isEmpty ? "{ \(body) }" : "{ \(names) in \(body) }"
    )
  }

  /// `[0] * n` as `Array(repeating: 0, count: n)`.
  private func repetition(_ index: Int) -> Edit? {
    guard index == 0 || !tokens[index - 1].endsOperand,
      let close = HabitFinder.closing(index, in: tokens), close > index + 1, close + 2 < tokens.count,
      tokens[close + 1].text == "*", !tokens[index..<close].contains(where: { $0.text == "," }),
      let end = Operands.end(from: close + 2, in: tokens)
    else { return nil }
    let element = SwiftHead(finder: finder, tokens: Array(tokens[(index + 1)..<close])).text
    let count = SwiftHead(finder: finder, tokens: Array(tokens[(close + 2)...end])).text
    return (
      tokens[index].range.lowerBound..<tokens[end].range.upperBound,
      "Array(repeating: \(element), count: \(count))"
    )
  }

  /// `x**2` as `pow(x, 2)`.
  private func power(_ index: Int) -> Edit? {
    guard let left = Operands.start(endingAt: index - 1, in: tokens), let right = Operands.end(from: index + 1, in: tokens)
    else { return nil }
    let swift = PowerAdvice(
      base: finder.code(tokens[left..<index]), exponent: finder.code(tokens[(index + 1)...right])).swift
    return (tokens[left].range.lowerBound..<tokens[right].range.upperBound, swift)
  }

  private func formatted(_ index: Int) -> Edit? {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .text,
      tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    else { return nil }
    return (
      tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound,
      FormattedText.swift(tokens[index + 1].text)
    )
  }

  /// `x is not None` as `x != nil`.
  private func identity(_ index: Int) -> Edit? {
    guard index + 1 < tokens.count else { return nil }
    let isNegated = tokens[index + 1].text == "not"
    let end = isNegated ? index + 1 : index
    guard isNegated || Self.isValue(tokens[index + 1]) else { return nil }
    return (tokens[index].range.lowerBound..<tokens[end].range.upperBound, isNegated ? "!=" : "==")
  }

  /// Whether `in` ends the names of a closure: `{ x in`, `{ (a, b) in`.
  private func beginsClosure(_ index: Int) -> Bool {
    guard let brace = tokens[..<index].lastIndex(where: { $0.text == "{" || $0.text == "}" }) else {
      return false
    }
    return tokens[brace].text == "{"
      && tokens[(brace + 1)..<index].allSatisfy { $0.kind == .word || "(,):".contains($0.text) }
  }

  /// `word not in words` as `!words.contains(word)`, in conditions.
  private func membership(_ index: Int) -> Edit? {
    guard tokens.first?.text != "for", index > 0, index + 1 < tokens.count, !beginsClosure(index) else {
      return nil
    }
    let isNegated = tokens[index - 1].text == "not"
    guard let left = Operands.start(endingAt: isNegated ? index - 2 : index - 1, in: tokens),
      let right = Operands.end(from: index + 1, in: tokens)
    else { return nil }
    let value = finder.code(tokens[left...(isNegated ? index - 2 : index - 1)])
    let call = "\(finder.code(tokens[(index + 1)...right])).contains(\(value))"
    return (
      tokens[left].range.lowerBound..<tokens[right].range.upperBound, (isNegated ? "!" : "") + call
    )
  }

  /// `range(len(words))` as `0..<words.count`.
  private func call(_ index: Int) -> Edit? {
    guard tokens.indices.contains(index + 1), tokens[index + 1].text == "(", !follows(index, "."),
      let close = HabitFinder.closing(index + 1, in: tokens), close > index + 2
    else { return nil }
    let inner = SwiftHead(finder: finder, tokens: Array(tokens[(index + 2)..<close]))
    let range = tokens[index].range.lowerBound..<tokens[close].range.upperBound
    let name = tokens[index].text
    let arguments = ["sorted", "max", "min"].contains(name) ? inner.argumentsWithItems : inner.arguments
    guard let swift = PythonNames.call(name, arguments) else { return nil }
    // Python's quotients are decimal.
    return (range, name == "len" && follows(index, "/") ? "Double(\(swift))" : swift)
  }

  /// The text between the commas outside of brackets.
  private var arguments: [String] { argumentTokens.map { SwiftHead(finder: finder, tokens: $0).text } }

  /// The same with `.items()`, by which an order knows that it is one of entries.
  private var argumentsWithItems: [String] {
    argumentTokens.map { part in
      let isItems = part.count > 4 && part.suffix(4).map(\.text) == [".", "items", "(", ")"]
      let tokens = isItems ? Array(part.dropLast(4)) : part
      return SwiftHead(finder: finder, tokens: tokens).text + (isItems ? ".items()" : "")
    }
  }

  private var argumentTokens: [[HabitToken]] {
    var parts: [[HabitToken]] = [[]]
    var depth = 0
    for token in tokens {
      if "([{".contains(token.text) { depth += 1 }
      if ")]}".contains(token.text) { depth -= 1 }
      if token.text == ",", depth == 0 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts
  }

  /// The code of a range with the outermost edits made.
  private func written(_ range: Range<Int>, _ edits: [Edit]) -> String {
    var result = ""
    var place = range.lowerBound
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= place {
      result += finder.code(place..<edit.range.lowerBound) + edit.text
      place = edit.range.upperBound
    }
    return result + finder.code(place..<range.upperBound)
  }
}
