import Diagnostics

/// `# a comment`, and `//` where it was to divide.
struct CommentHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    guard let token = finder.lines[line].last else { return [] }
    guard token.kind == .hashComment else { return division(finder.lines[line]).map { [$0] } ?? [] }
    let text = token.text.drop { $0 == "#" || $0 == " " }
    // The first line of a comment says it for those below.
    let isContinued =
      line > 0 && finder.lines[line - 1].first?.kind == .hashComment
      && finder.lines[line].count == 1
    let shown = text.count <= 40 ? String(text) : "\(text.prefix(39))…"
    return [
      HabitFinding(
        mistake: isContinued ? nil : .python(.comment(text: shown)), range: token.range,
        edits: [.init(range: token.range, text: "")], lines: line...line)
    ]
  }

  /// `print(7 // 2)`, whose closing bracket is in the comment.
  private func division(_ tokens: [HabitToken]) -> HabitFinding? {
    guard let last = tokens.last, last.endsOperand, let comment = finder.comment(behind: last)
    else { return nil }
    let open =
      tokens.count { ["(", "["].contains($0.text) } - tokens.count { [")", "]"].contains($0.text) }
    guard open > 0, comment.text.contains(where: { $0 == ")" || $0 == "]" }),
      let start = Operands.start(endingAt: tokens.count - 1, in: tokens)
    else { return nil }
    let divisor = comment.text.dropFirst(2).drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
    let sign = comment.start..<(comment.start + 2)
    return HabitFinding(
      mistake: .python(.wholeDivision(swift: "\(finder.code(tokens[start...])) / \(divisor)")),
      range: sign,
      edits: [.init(range: sign, text: "/")], lines: last.line...last.line)
  }
}
