import Diagnostics

/// `print "x"`, `import numpy as np`, `from x import y`.
struct StatementHabits {
  let finder: HabitFinder

  func findings(_ line: Int) -> [HabitFinding] {
    let tokens = finder.lines[line].filter { $0.kind != .hashComment }
    guard let first = tokens.first, first.kind == .word, tokens.count > 1, let last = tokens.last else {
      return []
    }
    let whole = first.range.lowerBound..<last.range.upperBound
    switch first.text {
    case "print" where tokens[1].kind != .symbol && tokens[1].text != "if":
      let rest = finder.code(tokens[1].range.lowerBound..<whole.upperBound)
      let swift = "print(\(rest))"
      return [
        HabitFinding(
          mistake: .python(.printStatement(swift: swift)), range: whole,
          edits: [.init(range: whole, text: swift)], lines: line...line)
      ]
    case "import" where tokens.contains { $0.text == "as" } || tokens.contains { $0.text == "," }:
      return [module(tokens[1].text, whole, line)]
    case "from" where tokens.contains { $0.text == "import" }: return [module(tokens[1].text, whole, line)]
    default: return []
    }
  }

  private func module(_ name: String, _ range: Range<Int>, _ line: Int) -> HabitFinding {
    HabitFinding(
      mistake: .python(.module(name)), range: range, edits: [.init(range: range, text: "")],
      lines: line...line)
  }
}
