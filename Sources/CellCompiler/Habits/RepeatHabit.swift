import Diagnostics

/// `do { … } while …`, the loop that Swift begins with `repeat`.
struct RepeatHabit {
  let finder: HabitFinder

  func findings() -> [HabitFinding] {
    let tokens = finder.tokens
    var found: [HabitFinding] = []
    var open: [Int] = []
    for index in tokens.indices where tokens[index].kind == .symbol {
      if tokens[index].text == "{" { open.append(index) }
      guard tokens[index].text == "}", let start = open.popLast(), start > 0, index + 1 < tokens.count
      else { continue }
      let (word, next) = (tokens[start - 1], tokens[index + 1])
      guard word.kind == .word, word.text == "do", next.kind == .word, next.text == "while",
        next.line == tokens[index].line, !hasBody(next)
      else { continue }
      found.append(
        HabitFinding(
          mistake: .flow(.doWhile), message: "'do-while' statement is not allowed", range: word.range,
          edits: [.init(range: word.range, text: "repeat")], lines: word.line...word.line))
    }
    return found
  }

  /// `do { … } while x { … }` are two statements.
  private func hasBody(_ word: HabitToken) -> Bool {
    finder.lines[word.line].contains { $0.text == "{" && $0.range.lowerBound > word.range.lowerBound }
  }
}
