import Diagnostics

/// Slices, f-strings, `lambda`, comprehensions, `and`/`or`/`not`, dictionaries in braces.
struct ExpressionHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    // Nobody writes such lines by hand, and each token looks at those behind it.
    guard tokens.count <= 400 else { return [] }
    var found: [HabitFinding] = []
    for index in tokens.indices {
      let finding =
        comprehension(tokens, index) ?? lambda(tokens, index) ?? slice(tokens, index)
        ?? interpolation(tokens, index) ?? dictionary(tokens, index) ?? choice(tokens, index)
        ?? membership(tokens, index) ?? word(tokens, index)
      if let finding { found.append(finding) }
    }
    return found
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

  /// `lambda a, b: a < b`
  private func lambda(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "lambda", tokens[index].kind == .word,
      let colon = tokens[index...].firstIndex(where: { $0.text == ":" }), colon + 1 < tokens.count
    else { return nil }
    let end = endOfArgument(tokens, colon + 1)
    guard end > colon else { return nil }
    let names = finder.code(tokens[(index + 1)..<colon])
    let body = finder.code(tokens[(colon + 1)...end])
    let swift = names.isEmpty ? "{ \(body) }" : "{ \(names) in \(body) }"
    return finding(.lambda(swift: swift), range(tokens, index, end), swift, tokens[index].line)
  }

  /// The last token of an argument: what follows is a comma or a closing bracket outside of it.
  private func endOfArgument(_ tokens: [HabitToken], _ start: Int) -> Int {
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

  /// `[w.lower() for w in words if w]`
  private func comprehension(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard tokens[index].text == "[", let close = HabitFinder.closing(index, in: tokens),
      let loop = tokens[index..<close].firstIndex(where: { $0.text == "for" && $0.kind == .word }),
      loop > index + 1,
      let inside = tokens[loop..<close].firstIndex(where: { $0.text == "in" && $0.kind == .word })
    else { return nil }
    let condition = tokens[inside..<close].firstIndex { $0.text == "if" && $0.kind == .word }
    let name = finder.code(tokens[(loop + 1)..<inside])
    let sequence = SwiftHead(finder: finder, tokens: Array(tokens[(inside + 1)..<(condition ?? close)])).text
    let value = finder.code(tokens[(index + 1)..<loop])
    var swift = sequence.contains("..<") ? "(\(sequence))" : sequence
    if let condition {
      swift += ".filter { \(name) in \(finder.code(tokens[(condition + 1)..<close])) }"
    }
    if value != name || condition == nil { swift += ".map { \(name) in \(value) }" }
    return finding(.comprehension(swift: swift), range(tokens, index, close), swift, tokens[index].line)
  }

  /// `tokens[1:3]`
  private func slice(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == "[", tokens[index - 1].endsOperand,
      tokens[index - 1].range.upperBound == tokens[index].range.lowerBound,
      let close = HabitFinder.closing(index, in: tokens)
    else { return nil }
    let colons = (index..<close).filter { tokens[$0].text == ":" }
    guard let colon = colons.first, !tokens[index..<close].contains(where: { $0.text == "?" }) else { return nil }
    let python = finder.code(range(tokens, index, close))
    let base = tokens[index - 1].kind == .word ? tokens[index - 1].text : ""
    let (lower, upper) = (
      finder.code(tokens[(index + 1)..<colon]), finder.code(tokens[(colon + 1)..<(colons.dropFirst().first ?? close)])
    )
    let step = colons.count > 1 ? finder.code(tokens[(colons[1] + 1)..<close]) : ""
    let swift = PythonSlice(lower: lower, upper: upper, step: step).swift
    return finding(
      .slice(python, swift: base + swift), range(tokens, index, close), swift, tokens[index].line)
  }

  /// `{"a": 1}` where a value is expected.
  private func dictionary(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == "{", ["=", "(", ",", "return"].contains(tokens[index - 1].text),
      index + 2 < tokens.count, tokens[index + 1].kind == .text || tokens[index + 1].kind == .number,
      tokens[index + 2].text == ":", let close = HabitFinder.closing(index, in: tokens)
    else { return nil }
    let swift = "[" + finder.code(tokens[(index + 1)..<close]) + "]"
    return finding(.dictionary(swift: swift), range(tokens, index, close), swift, tokens[index].line)
  }

  /// `a if n > 0 else b`
  private func choice(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 0, tokens[index].text == "if", tokens[index].kind == .word, tokens[index - 1].endsOperand,
      let other = tokens[index...].firstIndex(where: { $0.text == "else" && $0.kind == .word }),
      other + 1 < tokens.count, !tokens.contains(where: { $0.text == "{" })
    else { return nil }
    let start =
      tokens[..<index].lastIndex { ["=", "(", ",", "return", "["].contains($0.text) }.map { $0 + 1 } ?? 0
    let end = endOfArgument(tokens, other + 1)
    guard start < index, end > other else { return nil }
    let swift =
      finder.code(tokens[(index + 1)..<other]) + " ? " + finder.code(tokens[start..<index]) + " : "
      + finder.code(tokens[(other + 1)...end])
    return finding(.word("… if … else …", swift: swift), range(tokens, start, end), swift, tokens[index].line)
  }

  /// `if word in words`
  private func membership(_ tokens: [HabitToken], _ index: Int) -> HabitFinding? {
    guard index > 1, tokens[index].text == "in", tokens[index].kind == .word, index + 1 < tokens.count,
      !tokens[..<index].contains(where: { ["for", "{", "lambda"].contains($0.text) }),
      tokens[index + 1].endsOperand
    else { return nil }
    let isNegated = tokens[index - 1].text == "not"
    let left = isNegated ? index - 2 : index - 1
    guard left > 0, tokens[left].endsOperand, tokens[left].kind != .symbol else { return nil }
    let swift = (isNegated ? "!" : "") + "\(tokens[index + 1].text).contains(\(tokens[left].text))"
    return finding(.membership(swift: swift), range(tokens, left, index + 1), swift, tokens[index].line)
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
    case "not" where tokens[index + 1].beginsOperand && !tokens[index - 1].endsOperand:
      let range = token.range.lowerBound..<tokens[index + 1].range.lowerBound
      return finding(.word("not", swift: "!"), range, "!", token.line)
    default: return nil
    }
  }
}
