import Displays
import LessonModel

/// Draws a cell's outputs as the lines that follow its fence in the lesson's file.
struct OutputMarkdown {
  /// The folder of the figures as a link names it; without one the numbers stand for the drawing.
  var figureFolder: String?
  var words = PageWords(language: nil)

  /// - Returns: No line for a cell that showed nothing.
  func lines(of cell: Cell, _ result: CellResult) -> [String] {
    let runs = OutputRuns(of: cell, result)
    if let text = runs.onlyText {
      return text.isEmpty ? [] : MarkdownText.fence("output" + Self.attribute(of: cell), text)
    }
    let mark = cell.id.map { " of=\($0)" } ?? ""
    var drawings = 0
    let blocks = runs.runs.map { run in
      switch run {
      case .text(let text): return MarkdownText.fence("text", text)
      case .display(.chart(let chart)):
        drawings += 1
        return lines(chart, Figure.name(of: cell, number: drawings - 1))
      case .display(let display): return DisplayMarkdown.lines(display)
      }
    }
    return ["<!-- output\(mark) -->", ""] + DisplayMarkdown.separated(blocks) + ["", "<!-- /output -->"]
  }

  /// The drawing as a picture, and the numbers behind it on demand.
  private func lines(_ chart: Chart, _ name: String) -> [String] {
    let table = DisplayMarkdown.lines(.table(chart.table))
    guard let figureFolder else { return table }
    let address = MarkdownText.address("\(figureFolder)/\(name)")
    return DisplayMarkdown.separated([
      ["![\(MarkdownText.escaped(chart.descriptionInWords))](\(address))"],
      ["<details><summary>\(words.table)</summary>"], table, ["</details>"],
    ])
  }

  private static func attribute(of cell: Cell) -> String {
    cell.id.map { " {of=\($0)}" } ?? ""
  }
}
