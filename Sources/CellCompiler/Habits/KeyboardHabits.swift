import Diagnostics

/// Cyrillic letters in words of Swift, typographic quotes, blanks and dashes, and decimal commas.
struct KeyboardHabits {
  let finder: HabitFinder

  func findings() -> [HabitFinding] {
    var found: [HabitFinding] = []
    var lastLine = -1
    for token in finder.tokens {
      guard var finding = keyword(token) ?? quotes(token) ?? oddity(token) else { continue }
      // One message says it for the line.
      if token.line == lastLine { finding.mistake = nil }
      lastLine = token.line
      found.append(finding)
    }
    for line in finder.lines.indices { found += decimalCommas(finder.lines[line], line) }
    return found
  }

  /// `fоr i in 1...3`: tokens already are the words that are meant.
  private func keyword(_ token: HabitToken) -> HabitFinding? {
    guard token.kind == .word, let mistake = Lookalikes.mistake(forKeyword: finder.code(token.range)) else { return nil }
    return HabitFinding(
      mistake: .keyboard(mistake), range: token.range, edits: [.init(range: token.range, text: token.text)],
      lines: token.line...token.line)
  }

  private func quotes(_ token: HabitToken) -> HabitFinding? {
    guard token.kind == .curlyText, token.text.count > 1 else { return nil }
    let inside = String(token.text.dropFirst().dropLast())
    return HabitFinding(
      mistake: .keyboard(.quotes(token.text)), range: token.range,
      edits: [.init(range: token.range, text: "\"\(inside)\"")], lines: token.line...token.line)
  }

  private func oddity(_ token: HabitToken) -> HabitFinding? {
    guard token.kind == .oddity, let oddity = token.text.first.flatMap(Oddity.of) else { return nil }
    return HabitFinding(
      mistake: .keyboard(oddity.mistake), range: token.range,
      edits: [.init(range: token.range, text: oddity.replacement)], lines: token.line...token.line,
      severity: oddity.isUnderstood ? .warning : .error)
  }

  /// `let rate = 0,5`
  private func decimalCommas(_ tokens: [HabitToken], _ line: Int) -> [HabitFinding] {
    guard let first = tokens.first, ["let", "var", "return"].contains(first.text) || isAssignment(tokens),
      tokens.count >= 4
    else { return [] }
    var depth = 0
    for index in tokens.indices.dropLast(2) {
      if ["(", "[", "{"].contains(tokens[index].text) { depth += 1 }
      if [")", "]", "}"].contains(tokens[index].text) { depth -= 1 }
      let (whole, comma, fraction) = (tokens[index], tokens[index + 1], tokens[index + 2])
      guard depth == 0, whole.kind == .number, comma.text == ",", fraction.kind == .number,
        whole.range.upperBound == comma.range.lowerBound, Int(whole.text) != nil,
        comma.range.upperBound == fraction.range.lowerBound, Int(fraction.text) != nil
      else { continue }
      let range = whole.range.lowerBound..<fraction.range.upperBound
      let meant = whole.text + "." + fraction.text
      return [
        HabitFinding(
          mistake: .keyboard(.decimalComma(found: finder.code(range), meant: meant)), range: range,
          edits: [.init(range: range, text: meant)], lines: line...line)
      ]
    }
    return []
  }

  private func isAssignment(_ tokens: [HabitToken]) -> Bool {
    tokens.count > 2 && tokens[0].kind == .word && tokens[1].text.hasSuffix("=")
  }
}
