import LessonModel

/// Draws a cell's outputs as the lines that follow its fence in the lesson's file.
enum OutputMarkdown {
  /// - Returns: No line for a cell that showed nothing.
  static func lines(of cell: Cell, _ result: CellResult) -> [String] {
    let runs = OutputRuns(result.outputs)
    if let text = runs.onlyText {
      return text.isEmpty ? [] : MarkdownText.fence("output" + attribute(of: cell), text)
    }
    let mark = cell.id.map { " of=\($0)" } ?? ""
    let blocks = DisplayMarkdown.separated(runs.runs.map(lines))
    return ["<!-- output\(mark) -->", ""] + blocks + ["", "<!-- /output -->"]
  }

  private static func attribute(of cell: Cell) -> String {
    cell.id.map { " {of=\($0)}" } ?? ""
  }

  private static func lines(_ run: OutputRuns.Run) -> [String] {
    switch run {
    case .text(let text): MarkdownText.fence("text", text)
    case .display(let display): DisplayMarkdown.lines(display)
    }
  }
}
