import Diagnostics

/// `case 1 or 2:`, `case > 3:` and `else:` among the cases of a `switch`.
struct SwitchHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    guard let first = tokens.first, first.kind == .word, tokens.count > 1 else { return [] }
    switch first.text {
    case "else" where tokens[1].text == ":" && followsCase(line):
      return [finding(.usage(.elseForDefault), first.range, "default", line)]
    case "case": return alternatives(tokens, line) ?? comparison(tokens, line) ?? []
    default: return []
    }
  }

  private func finding(_ mistake: Mistake, _ range: Range<Int>, _ text: String, _ line: Int) -> HabitFinding {
    HabitFinding(mistake: mistake, range: range, edits: [.init(range: range, text: text)], lines: line...line)
  }

  /// Whether the nearest line above that is indented no more begins with `case`.
  private func followsCase(_ line: Int) -> Bool {
    guard let own = finder.indentation(line) else { return false }
    let above = (0..<line).last { row in finder.indentation(row).map { $0 <= own } ?? false }
    return above.map { finder.lines[$0].first?.text == "case" } ?? false
  }

  /// `case 1 or 2:`
  private func alternatives(_ tokens: [HabitToken], _ line: Int) -> [HabitFinding]? {
    guard let colon = tokens.firstIndex(where: { $0.text == ":" }), colon > 1,
      let word = tokens[..<colon].first(where: { $0.kind == .word && ($0.text == "or" || $0.text == "and") }),
      !tokens[..<colon].contains(where: { $0.text == "where" })
    else { return nil }
    let range = tokens[1].range.lowerBound..<tokens[colon - 1].range.upperBound
    let values = tokens[1..<colon].split { $0.text == word.text }.map { finder.code($0) }
    let swift = values.joined(separator: ", ")
    return [
      finding(.usage(.alternatives(word: word.text, swift: "case \(swift):")), range, swift, line)
    ]
  }

  /// `case > 3:`
  private func comparison(_ tokens: [HabitToken], _ line: Int) -> [HabitFinding]? {
    guard [">", "<", ">=", "<=", "!="].contains(tokens[1].text),
      let colon = tokens.firstIndex(where: { $0.text == ":" }), colon > 2
    else { return nil }
    let range = tokens[1].range.lowerBound..<tokens[colon - 1].range.upperBound
    let swift = "let x where x \(finder.code(range))"
    return [finding(.usage(.alternatives(word: tokens[1].text, swift: "case \(swift):")), range, swift, line)]
  }
}
