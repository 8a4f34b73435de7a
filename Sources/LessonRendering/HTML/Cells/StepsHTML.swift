import Diagnostics
import Displays

/// Draws a worked example: parts under headings, numbered steps, each with its aligned formulas.
extension PageBuilder {
  func html(_ steps: StepList, at place: SourcePlace) -> String {
    var number = 1
    var level = min(headingLevel + 1, 6)
    var content = ""
    if let title = steps.title {
      content += "<h\(level) class=\"steps-title\">\(HTMLText.escaped(title))</h\(level)>\n"
      level = min(level + 1, 6)
    }
    for part in steps.parts {
      content += html(part, from: number, level: level, at: place)
      number += part.steps.count
    }
    let label = HTMLText.escaped(steps.title ?? words.steps)
    return "<section class=\"steps\" aria-label=\"\(label)\">\n\(content)</section>\n"
  }

  private func html(
    _ part: StepList.Part, from number: Int, level: Int, at place: SourcePlace
  ) -> String {
    let heading =
      part.title.isEmpty
      ? "" : "<h\(level) class=\"part\">\(HTMLText.escaped(part.title))</h\(level)>\n"
    let items = part.steps.enumerated().map { html($1, number: number + $0, at: place) }
    return heading + "<ol class=\"step-list\" start=\"\(number)\">\n\(items.joined())</ol>\n"
  }

  private func html(_ step: StepList.Step, number: Int, at place: SourcePlace) -> String {
    let plain = step.formulas.map(\.plain).joined(separator: "\n")
    let pieces = StepTeX.formulas(of: step)
    let drawn = pieces.map {
      formulas.display($0, plain: pieces.count == 1 ? plain : $0, at: place)
    }
    return
      "<li><p class=\"step-caption\"><span class=\"step-number\" aria-hidden=\"true\">\(number)"
      + "</span>\(HTMLText.escaped(step.caption))</p>\n\(drawn.joined())</li>\n"
  }
}
