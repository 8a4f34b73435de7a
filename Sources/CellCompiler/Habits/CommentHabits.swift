import Diagnostics

/// `# a comment`
struct CommentHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    guard let token = finder.lines[line].last, token.kind == .hashComment else { return [] }
    let text = token.text.drop { $0 == "#" || $0 == " " }
    // The first line of a comment says it for those below.
    let isContinued = line > 0 && finder.lines[line - 1].first?.kind == .hashComment
      && finder.lines[line].count == 1
    let shown = text.count <= 40 ? String(text) : "\(text.prefix(39))…"
    return [
      HabitFinding(
        mistake: isContinued ? nil : .python(.comment(text: shown)), range: token.range,
        edits: [.init(range: token.range, text: "")], lines: line...line)
    ]
  }
}
