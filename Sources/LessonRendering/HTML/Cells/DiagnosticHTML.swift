import Diagnostics
import LessonModel

/// Draws problems on the page as a terminal shows them: place, message, source line, next step.
extension PageBuilder {
  /// Problems that belong to no cell.
  func problems() -> String {
    results.diagnostics.map(html).joined()
  }

  func html(_ diagnostic: Diagnostic) -> String {
    let kind = label(diagnostic.severity)
    var content = line("problem-message", kind, diagnostic.message, at: diagnostic.place)
    for note in diagnostic.notes {
      content += line("problem-note", words.note, note.message, at: note.place)
    }
    if let help = diagnostic.help {
      content += "<p class=\"problem-help\"><strong>\(words.help):</strong> \(quoted(help))</p>\n"
    }
    return "<div class=\"problem \(diagnostic.severity.rawValue)\" role=\"group\""
      + " aria-label=\"\(kind)\">\n\(content)</div>\n"
  }

  private func line(
    _ name: String, _ kind: String, _ message: String, at place: SourcePlace?
  ) -> String {
    let location = place.map { " <span class=\"place\">\(HTMLText.escaped("\($0)"))</span>" } ?? ""
    let excerpt = self.excerpt(at: place)
    let source =
      excerpt.isEmpty
      ? ""
      : "<pre class=\"excerpt\" tabindex=\"0\" role=\"group\" aria-label=\"\(words.code)\">"
        + "\(HTMLText.escaped(excerpt))</pre>\n"
    return "<p class=\"\(name)\"><strong>\(kind):</strong> \(quoted(message))\(location)</p>\n"
      + source
  }

  /// Code in 'quotes' is set as code.
  private func quoted(_ message: String) -> String {
    let pieces = message.split(separator: "'", omittingEmptySubsequences: false)
    guard pieces.count % 2 == 1 else { return HTMLText.escaped(message) }
    return pieces.enumerated().map { index, piece in
      let text = HTMLText.escaped(piece)
      return index % 2 == 0 ? text : "<code>\(text)</code>"
    }.joined()
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: words.error
    case .warning: words.warning
    case .note: words.note
    }
  }
}
