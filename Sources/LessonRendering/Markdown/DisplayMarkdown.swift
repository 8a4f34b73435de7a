import Displays

/// Draws displayed values as lines of GitHub-flavoured Markdown, blocks separated by empty lines.
enum DisplayMarkdown {
  static func lines(_ display: Display) -> [String] {
    switch display {
    case .text(let text): MarkdownText.fence("text", text)
    case .table(let table): lines(table)
    case .formula(let formula): math(formula.tex)
    case .steps(let steps): lines(steps)
    // Drawings are files, see ``OutputMarkdown``; here the numbers stand for them.
    case .chart(let chart): lines(chart.table)
    case .group(let parts): separated(parts.map(lines))
    }
  }

  /// Blocks with an empty line between them.
  static func separated(_ blocks: [[String]]) -> [String] {
    Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// A fence and not `$$`: GitHub reads backslashes between dollars as Markdown first and so loses the
  /// line breaks of `aligned` and matrices. In a fence every byte arrives.
  private static func math(_ tex: String) -> [String] {
    MarkdownText.fence("math", String(tex.map { $0.isNewline ? " " : $0 }))
  }

  // MARK: Tables

  private static func lines(_ table: Table) -> [String] {
    let caption = table.caption.map { ["*\(MarkdownText.escaped($0))*"] } ?? []
    let columns = table.allColumns
    let rule = columns.map { Self.rule(for: $0.alignment) }
    let rows = table.rows.map { row in
      line(columns.indices.map { row.indices.contains($0) ? row[$0].text : "" })
    }
    return separated([caption, [line(columns.map(\.title)), bars(rule)] + rows])
  }

  private static func line(_ fields: [String]) -> String {
    bars(fields.map(MarkdownText.escaped))
  }

  private static func bars(_ fields: [String]) -> String {
    "| " + fields.joined(separator: " | ") + " |"
  }

  private static func rule(for alignment: Table.Alignment) -> String {
    switch alignment {
    case .left: ":---"
    case .center: ":---:"
    case .right: "---:"
    }
  }

  // MARK: Steps

  /// Headings are bold lines, so that they do not join the lesson's own outline.
  private static func lines(_ steps: StepList) -> [String] {
    var number = 0
    var blocks = steps.title.map { [["**\(MarkdownText.escaped($0))**"]] } ?? []
    for part in steps.parts {
      if !part.title.isEmpty { blocks.append(["**\(MarkdownText.escaped(part.title))**"]) }
      for step in part.steps {
        number += 1
        blocks.append(["\(number)\\. \(MarkdownText.escaped(step.caption))"])
        blocks += StepTeX.formulas(of: step).map(math)
      }
    }
    return separated(blocks)
  }
}
