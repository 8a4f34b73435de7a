import Diagnostics
import LessonModel

/// Draws a cell: its code, what it showed, and what went wrong.
extension PageBuilder {
  func html(_ cell: Cell, _ result: CellResult) -> String {
    // Hidden checks and sample answers are the instructor's.
    if cell.flags.contains(.hidden) || cell.role == .answer { return "" }
    let parts = [code(of: cell), outputs(of: cell, result), state(of: cell, result)]
    let content = parts.joined()
    guard !content.isEmpty else { return "" }
    let anchor = cell.id.map { " id=\"cell-\(HTMLText.escaped($0))\"" } ?? ""
    return "<div class=\"cell\"\(anchor)>\n\(content)</div>\n"
  }

  private func code(of cell: Cell) -> String {
    if cell.flags.contains(.nocode) { return "" }
    let code = swift(Self.withoutOptionLines(cell.studentCode))
    guard cell.flags.contains(.fold) else { return code }
    return "<details>\n<summary>\(words.code)</summary>\n\(code)</details>\n"
  }

  /// `//| key: value` lines speak to Konspekt, not to the reader.
  private static func withoutOptionLines(_ code: String) -> String {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.drop { $0.drop { $0 == " " }.hasPrefix("//|") }.joined(separator: "\n")
    return shown.hasSuffix("\n") ? shown : shown + "\n"
  }

  func swift(_ code: String) -> String {
    let tokens = options.highlight(code)
    let isWhole = tokens.map(\.text).joined() == code
    let content = isWhole ? tokens.map(html).joined() : HTMLText.escaped(code)
    return "<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"\(words.code)\">"
      + "<code class=\"language-swift\">\(content)</code></pre>\n"
  }

  private func html(_ token: HighlightToken) -> String {
    let text = HTMLText.escaped(token.text)
    return token.kind == .plain ? text : "<span class=\"\(token.kind.rawValue)\">\(text)</span>"
  }

  private func outputs(of cell: Cell, _ result: CellResult) -> String {
    let place = place(of: cell)
    let drawn = OutputRuns(of: cell, result).runs.map { run in
      switch run {
      case .text(let text): printed(text)
      case .display(let display): html(display, at: place)
      }
    }.joined()
    guard !drawn.isEmpty else { return "" }
    guard let caption = cell.options["caption"]?.first else {
      return "<div class=\"output\">\n\(drawn)</div>\n"
    }
    return "<figure class=\"output\">\n\(drawn)"
      + "<figcaption>\(HTMLText.escaped(caption))</figcaption>\n</figure>\n"
  }

  func printed(_ text: String) -> String {
    "<pre class=\"printed\" tabindex=\"0\" role=\"group\" aria-label=\"\(words.output)\"><samp>"
      + HTMLText.escaped(text) + "</samp></pre>\n"
  }

  private func state(of cell: Cell, _ result: CellResult) -> String {
    var reason = ""
    if case .notRun(let text) = result.status, !cell.flags.contains(.skip), !text.isEmpty {
      reason =
        "<p class=\"not-run\"><strong>\(words.notRun):</strong> "
        + "\(HTMLText.escaped(text))</p>\n"
    }
    return reason + result.diagnostics.map(html).joined()
  }

  /// The first line of the cell's fence, where problems of its displays are reported.
  private func place(of cell: Cell) -> SourcePlace {
    let start = SourcePosition(line: cell.lines.lowerBound, column: 1)
    return SourcePlace(file: lesson.file, range: SourceRange(at: start))
  }
}
