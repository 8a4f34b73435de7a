import Diagnostics

/// Slices, f-strings, `lambda`, `and`/`or`/`not`, dictionaries in braces.
struct ExpressionHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    // Nobody writes such lines by hand, and each token looks at those behind it.
    guard tokens.count <= 400 else { return [] }
    var found: [HabitFinding] = []
    for index in tokens.indices {
      if let finding = finding(tokens, index) { found.append(finding) }
    }
    return found
  }

  /// What begins, or has its word, at a token.
  private func finding(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    if let found = Comprehension(finder: finder, tokens: tokens).finding(at: index)
      ?? ArrowFunction(finder: finder, tokens: tokens).finding(at: index)
      ?? KeywordSpelling(finder: finder, tokens: tokens).finding(at: index)
      ?? InnerQuotes(tokens: tokens, finder: finder).finding(at: index)
    {
      return found
    }
    let kinds = [
      returned, lambda, slice, interpolation, raw, made, quoted, braces, choice, membership, identity, walrus, product, extreme, word,
    ]
    for kind in kinds {
      if let found = kind(tokens, index) { return found }
    }
    return nil
  }

  private func finding(_ habit: PythonHabit, _ range: Range<Int>, _ swift: String, _ line: Int)
    -> HabitFinding
  {
    HabitFinding(
      mistake: .python(habit), range: range, edits: [.init(range: range, text: swift)],
      lines: line...line)
  }

  private func range(_ tokens: [HabitToken], _ first: Int, _ last: Int) -> Range<Int> {
    tokens[first].range.lowerBound..<tokens[last].range.upperBound
  }

  /// `f"loss = {loss:.2f}"`
  private func interpolation(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    let token = tokens[index]
    guard token.kind == .word, ["f", "F", "rf", "fr"].contains(token.text), index + 1 < tokens.count,
      tokens[index + 1].kind == .text, tokens[index + 1].range.lowerBound == token.range.upperBound
    else { return nil }
    let whole = range(tokens, index, index + 1)
    let swift = FormattedText.swift(tokens[index + 1].text)
    return finding(.interpolation(finder.code(whole), swift: swift), whole, swift, token.line)
  }

  /// `r"\w+"`
  private func raw(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    let token = tokens[index]
    guard token.kind == .word, ["r", "R"].contains(token.text), index + 1 < tokens.count,
      tokens[index + 1].kind == .text, tokens[index + 1].range.lowerBound == token.range.upperBound
    else { return nil }
    let whole = range(tokens, index, index + 1)
    let literal = tokens[index + 1].text
    let swift = "#\"" + literal.dropFirst().dropLast() + "\"#"
    return finding(.rawText(finder.code(whole), swift: swift), whole, swift, token.line)
  }

  /// `new Point(1, 2)`
  private func made(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "new", index + 2 < tokens.count, tokens[index + 1].kind == .word,
      tokens[index + 1].text.first?.isUppercase == true, tokens[index + 2].text == "("
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 1].range.lowerBound
    return HabitFinding(
      mistake: .python(.new(swift: "\(tokens[index + 1].text)(…)")), range: tokens[index].range,
      edits: [.init(range: range, text: "")], lines: tokens[index].line...tokens[index].line)
  }

  /// `'abc'`
  private func quoted(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    let token = tokens[index]
    guard token.kind == .text, token.text.hasPrefix("'"), token.text.count > 1 else { return nil }
    let swift = SwiftHead.doubleQuoted(token.text)
    return HabitFinding(
      mistake: .flow(.singleQuotes(swift: swift.count <= 40 ? swift : "\"…\"")),
      message: "single-quoted string literal found, use '\"'", range: token.range,
      edits: [.init(range: token.range, text: swift)], lines: token.line...token.line)
  }

  /// `lambda a, b: a < b`
  private func lambda(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "lambda", tokens[index].kind == .word,
      let colon = tokens[index...].firstIndex(where: { $0.text == ":" }), colon + 1 < tokens.count
    else { return nil }
    let end = Self.endOfArgument(tokens, colon + 1)
    guard end > colon else { return nil }
    var names = finder.code(tokens[(index + 1)..<colon])
    // Nothing but the closure itself can say the types of what a variable holds.
    if index > 0, tokens[index - 1].text == "=", !tokens[..<index].contains(where: { ":(".contains($0.text) }) {
      names = "(" + names.split(separator: ",").map { "\($0): Double" }.joined(separator: ",") + ")"
    }
    let body = SwiftHead(finder: finder, tokens: Array(tokens[(colon + 1)...end])).text
    let swift = names.isEmpty || names == "()" ? "{ \(body) }" : "{ \(names) in \(body) }"
    return finding(.lambda(swift: swift), range(tokens, index, end), swift, tokens[index].line)
  }

  /// The last token of an argument: what follows is a comma or a closing bracket outside of it.
  static func endOfArgument(_ tokens: [HabitToken], _ start: Int) -> Int {
    var depth = 0
    for index in start..<tokens.count where tokens[index].kind == .symbol {
      switch tokens[index].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        if depth == 0 { return index - 1 }
        depth -= 1
      case "," where depth == 0: return index - 1
      default: break
      }
    }
    return tokens.count - 1
  }

  /// `tokens[1:3]`
  private func slice(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == "[", tokens[index - 1].endsOperand,
      tokens[index - 1].range.upperBound == tokens[index].range.lowerBound,
      let close = HabitFinder.closing(index, in: tokens)
    else { return nil }
    let colons = sliceColons(tokens, index, close)
    guard let colon = colons.first, !tokens[index..<close].contains(where: { $0.text == "?" }) else { return nil }
    let python = finder.code(range(tokens, index, close))
    let start = Operands.start(endingAt: index - 1, in: tokens) ?? index - 1
    let written = finder.code(tokens[start..<index])
    let base = SwiftHead(finder: finder, tokens: Array(tokens[start..<index])).text
    if let found = column(tokens, index, close, start) { return found }
    let (lower, upper) = (
      finder.code(tokens[(index + 1)..<colon]), finder.code(tokens[(colon + 1)..<(colons.dropFirst().first ?? close)])
    )
    let step = colons.count > 1 ? finder.code(tokens[(colons[1] + 1)..<close]) : ""
    let slice = PythonSlice(lower: lower, upper: upper, step: step)
    let swift = slice.swift(of: base)
    // What goes through the elements replaces the name too.
    let isWhole = !swift.hasPrefix(base) || base != written
    let first = isWhole ? start : index
    var found = finding(
      .slice(python, swift: swift), range(tokens, first, close),
      // A part of a text by whole numbers is refused, which tells that it is one.
      slice.isReversal ? "Array(\(base)[0...])" : isWhole ? swift : String(swift.dropFirst(base.count)), tokens[index].line)
    found.range = range(tokens, index, close)
    found.otherwise = .python(.slice(python, swift: slice.ofText(base)))
    return found
  }

  /// `rows[:, 0]`
  private func column(_ tokens: [HabitToken], _ index: Int, _ close: Int, _ start: Int) -> HabitFinding? {
    guard index + 3 < close, tokens[index + 1].text == ":", tokens[index + 2].text == "," else { return nil }
    let (base, number) = (finder.code(tokens[start..<index]), finder.code(tokens[(index + 3)..<close]))
    let python = finder.code(range(tokens, index, close))
    let swift = "\(base).map { $0[\(number)] }"
    var found = finding(.slice(python, swift: swift), range(tokens, start, close), swift, tokens[index].line)
    found.range = range(tokens, index, close)
    found.otherwise = .python(.slice(python, swift: "try \(base).column(\(number))"))
    return found
  }

  /// `max(xs, default=0)`, whose `default` is a word of Swift's own.
  private func extreme(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard ["max", "min"].contains(tokens[index].text), index + 1 < tokens.count, tokens[index + 1].text == "(",
      index == 0 || tokens[index - 1].text != ".", let close = HabitFinder.closing(index + 1, in: tokens),
      let word = tokens[index...close].firstIndex(where: { $0.text == "default" }), tokens[word + 1].text == "="
    else { return nil }
    let whole = range(tokens, index, close)
    let swift = SwiftHead(finder: finder, tokens: Array(tokens[index...close])).text
    return finding(.word(finder.code(whole), swift: swift), whole, swift, tokens[index].line)
  }

  /// The colons between two brackets that are not inside of others and end no label: `[key, default: 0]` and
  /// `[keyPath: path]` have a word before the colon and a blank behind it.
  private func sliceColons(_ tokens: [HabitToken], _ open: Int, _ close: Int) -> [Int] {
    var depth = 0
    var found: [Int] = []
    for position in open + 1..<close {
      switch tokens[position].text {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case ":" where depth == 0:
        let isAfterWord = tokens[position - 1].kind == .word && ["[", ","].contains(tokens[position - 2].text)
        let isSpaced = tokens[position].range.upperBound < tokens[position + 1].range.lowerBound
        if !isAfterWord || !isSpaced { found.append(position) }
      default: break
      }
    }
    return found
  }

  /// `{"a": 1}` and `{1, 2}` where a value is expected.
  private func braces(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == "{", ["=", "(", ",", "return"].contains(tokens[index - 1].text),
      index + 2 < tokens.count, let close = HabitFinder.closing(index, in: tokens),
      let end = Operands.end(from: index + 1, in: tokens), end < close
    else { return nil }
    let isDictionary = tokens[end + 1].text == ":" && tokens[index + 1].kind != .word
    // `{ a, b in … }` is a closure.
    let isClosure = tokens[index...close].contains { $0.text == "in" || $0.text == "return" }
    guard isDictionary || (tokens[end + 1].text == "," && !isClosure) else { return nil }
    let inside = SwiftHead(finder: finder, tokens: Array(tokens[(index + 1)..<close])).text
    let swift = isDictionary ? "[\(inside)]" : "Set([\(inside)])"
    return finding(.dictionary(swift: swift), range(tokens, index, close), swift, tokens[index].line)
  }

  /// `a if n > 0 else b`
  private func choice(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == "if", tokens[index].kind == .word, tokens[index - 1].endsOperand,
      let other = tokens[index...].firstIndex(where: { $0.text == "else" && $0.kind == .word }),
      other + 1 < tokens.count, !tokens.contains(where: { $0.text == "{" })
    else { return nil }
    let start =
      tokens[..<index].lastIndex { ["=", "+=", "-=", "*=", "/=", "(", ",", "return", "["].contains($0.text) }.map { $0 + 1 } ?? 0
    let end = Self.endOfArgument(tokens, other + 1)
    guard start < index, end > other else { return nil }
    let parts = [tokens[(index + 1)..<other], tokens[start..<index], tokens[(other + 1)...end]]
      .map { SwiftHead(finder: finder, tokens: Array($0)).text }
    let swift = "\(parts[0]) ? \(parts[1]) : \(parts[2])"
    return finding(.word("… if … else …", swift: swift), range(tokens, start, end), swift, tokens[index].line)
  }

  /// `if word in words`
  private func membership(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 1, tokens[index].text == "in", tokens[index].kind == .word, index + 1 < tokens.count,
      case let isNegated = tokens[index - 1].text == "not",
      isNegated || !tokens[..<index].contains(where: { ["for", "{", "lambda"].contains($0.text) }),
      isNegated || !KeywordSpelling.isLoop(finder, tokens), tokens[index + 1].beginsOperand
    else { return nil }
    guard let left = Operands.start(endingAt: isNegated ? index - 2 : index - 1, in: tokens), left > 0,
      let right = Operands.end(from: index + 1, in: tokens)
    else { return nil }
    let swift = SwiftHead(finder: finder, tokens: Array(tokens[left...right])).text
    var found = finding(.membership(swift: swift), range(tokens, left, right), swift, tokens[index].line)
    let key = finder.code(tokens[left...(isNegated ? index - 2 : index - 1)])
    let entry = "\(finder.code(tokens[(index + 1)...right]))[\(key)] \(isNegated ? "==" : "!=") nil"
    found.otherwise = .python(.membership(swift: entry))
    return found
  }

  /// `x is not None`
  private func identity(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "is", index + 1 < tokens.count,
      SwiftHead.isValue(tokens[index + 1]) || tokens[index + 1].text == "not",
      let left = Operands.start(endingAt: index - 1, in: tokens),
      let right = Operands.end(from: tokens[index + 1].text == "not" ? index + 2 : index + 1, in: tokens)
    else { return nil }
    let swift = SwiftHead(finder: finder, tokens: Array(tokens[left...right])).text
    return finding(.statement(.identity, swift: swift), range(tokens, left, right), swift, tokens[index].line)
  }

  /// `(n := 3)`, and `n := 3` as a statement.
  private func walrus(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == ":=", tokens[index - 1].kind == .word, index + 1 < tokens.count
    else { return nil }
    let end = Self.endOfArgument(tokens, index + 1)
    guard end > index else { return nil }
    let name = tokens[index - 1].text
    let value = SwiftHead(finder: finder, tokens: Array(tokens[(index + 1)...end])).text
    var found = finding(
      .statement(.walrus, swift: "let \(name) = \(value)"), tokens[index].range, index == 1 ? "=" : "==",
      tokens[index].line)
    found.names = [name]
    return found
  }

  /// `return a, b`
  private func returned(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "return", tokens[index].kind == .word, index + 3 < tokens.count else { return nil }
    let first = Self.endOfArgument(tokens, index + 1)
    guard first > index, first + 2 < tokens.count, tokens[first + 1].text == "," else { return nil }
    var end = first
    while end + 2 < tokens.count, tokens[end + 1].text == "," { end = Self.endOfArgument(tokens, end + 2) }
    let values = SwiftHead(finder: finder, tokens: Array(tokens[(index + 1)...end])).text
    let range = tokens[index + 1].range.lowerBound..<tokens[end].range.upperBound
    return HabitFinding(
      mistake: .usage(.bareTuple(swift: "return (\(values))")), range: range,
      edits: [.init(range: range, text: "(\(values))")], lines: tokens[index].line...tokens[index].line)
  }

  /// `a @ b`
  private func product(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "@", index > 0, tokens[index - 1].endsOperand, index + 1 < tokens.count,
      let left = Operands.start(endingAt: index - 1, in: tokens), let right = Operands.end(from: index + 1, in: tokens)
    else { return nil }
    let (a, b) = (finder.code(tokens[left..<index]), finder.code(tokens[(index + 1)...right]))
    let isFirst = left == 0 || ["=", "(", ",", "[", "return", "print"].contains(tokens[left - 1].text)
    let swift = (isFirst ? "try " : "") + "\(a).multiplied(by: \(b))"
    let whole = range(tokens, left, right)
    let python = finder.code(whole)
    var found = finding(.matrixProduct(python, swift: swift), whole, swift, tokens[index].line)
    found.otherwise = .python(.matrixProduct(python, swift: "zip(\(a), \(b)).map { $0 * $1 }.reduce(0, +)"))
    return found
  }

  /// `and`, `or`, `not` between values.
  private func word(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    let token = tokens[index]
    guard token.kind == .word, index > 0, index + 1 < tokens.count else { return nil }
    switch token.text {
    case "and" where tokens[index - 1].endsOperand:
      return finding(.word("and", swift: "&&"), token.range, "&&", token.line)
    case "or" where tokens[index - 1].endsOperand:
      return finding(.word("or", swift: "||"), token.range, "||", token.line)
    case "not" where tokens[index + 1].beginsOperand && !tokens[index - 1].endsOperand
      && tokens[index - 1].text != "is":
      let (swift, end) = NegationHabit.swift(tokens, index, finder)
      return finding(.word("not", swift: swift), range(tokens, index, end), swift, token.line)
    default: return nil
    }
  }
}
