import Displays

/// The formulas of one step as TeX, aligned at their relations.
enum StepTeX {
  /// Beyond this many characters of plain text a chain is broken at its relations.
  private static let longLine = 70
  /// KaTeX refuses very long formulas; longer steps become several.
  private static let mostBytes = 4_000

  /// Usually one formula with a row for each equation; a formula that has rows of its own stands alone.
  static func formulas(of step: StepList.Step) -> [String] {
    var result: [String] = []
    var rows: [String] = []
    var left: String?
    func finish() {
      if !rows.isEmpty { result.append(aligned(rows)) }
      rows = []
      left = nil
    }
    for formula in step.formulas {
      guard let chain = Relations.chain(formula.tex) else {
        finish()
        result.append(oneLine(formula.tex))
        continue
      }
      if rows.reduce(0, { $0 + $1.utf8.count }) > mostBytes { finish() }
      rows += self.rows(of: chain, isLong: formula.plain.count > longLine, after: left)
      left = chain.left
    }
    finish()
    return result
  }

  /// A left side that repeats the row above is left out, as in a hand-written chain.
  private static func rows(
    of chain: Relations.Chain, isLong: Bool, after left: String?
  ) -> [String] {
    let start = chain.left == left ? "" : chain.left
    guard !chain.links.isEmpty else { return ["& " + chain.left] }
    let links = isLong ? chain.links : [chain.links.joined(separator: " ")]
    return links.enumerated().map { index, link in (index == 0 ? start : "") + " & " + link }
  }

  private static func aligned(_ rows: [String]) -> String {
    // Fractions fill their line: they need more room between lines than plain text does.
    let gap = rows.contains { $0.contains("\\frac") } ? "1.1em" : "0.35em"
    let body = rows.map(oneLine).joined(separator: " \\\\[\(gap)] ")
    return "\\begin{aligned} \(body) \\end{aligned}"
  }

  private static func oneLine(_ tex: String) -> String {
    String(tex.map { $0.isNewline ? " " : $0 })
  }
}
