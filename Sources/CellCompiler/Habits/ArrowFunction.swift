import Diagnostics

/// `x => x * 2`, a function of JavaScript and C#, in an argument or behind `=`.
struct ArrowFunction {
  let finder: HabitFinder
  let tokens: [HabitToken]

  func finding(at index: Int) -> HabitFinding? {
    guard tokens[index].text == "=>", index > 1, index + 1 < tokens.count,
      let start = Operands.start(endingAt: index - 1, in: tokens), start > 0,
      ["(", ",", "=", ":"].contains(tokens[start - 1].text)
    else { return nil }
    let names = Set(tokens[start..<index].filter { $0.kind == .word }.map(\.text))
    let end = ExpressionHabits.endOfArgument(tokens, index + 1)
    // `if (x => 3)` is a comparison.
    guard end > index, tokens[(index + 1)...end].contains(where: { names.contains($0.text) }) else {
      return nil
    }
    let parameters = finder.code(tokens[start..<index]).filter { !"()".contains($0) }
    let swift = "{ \(parameters) in \(finder.code(tokens[(index + 1)...end])) }"
    let range = tokens[start].range.lowerBound..<tokens[end].range.upperBound
    return HabitFinding(
      mistake: .flow(.arrowFunction(swift: swift)), range: tokens[index].range,
      edits: [.init(range: range, text: swift)], lines: tokens[index].line...tokens[index].line)
  }
}
