import LessonModel

/// Draws the frame of a page.
extension PageBuilder {
  func page() -> String {
    // The body first: it finds the headings, footnotes and formulas that the rest lists.
    let parameters = parametersPanel()
    let prose = html(lesson.blocks)
    let problems = self.problems()
    let notes = footnoteSection()
    let heading = hasOwnHeading ? "" : "<h1>\(HTMLText.escaped(title))</h1>\n"
    let navigation = contents.html(words: words)
    let text = opening(prose, heading: heading, parameters: problems + parameters)
    let layout = navigation.isEmpty ? "" : " class=\"with-contents\""
    return """
      <!DOCTYPE html>
      <html lang="\(HTMLText.escaped(lesson.head.language ?? "en"))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(formulas.stylesheet)\(PageStyle.css)</style>
      </head>
      <body\(layout)>
      <a class="skip" href="#text">\(words.skip)</a>
      \(navigation)<main id="text">
      \(text)\(notes)</main>
      </body>
      </html>

      """
  }

  /// The browser itself keeps the promise that a page loads nothing and runs nothing.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

  private var title: String {
    if let title = lesson.head.title { return title }
    if let heading = firstHeading { return InlineText.plain(heading) }
    return lesson.file.split(separator: "/").last.map(String.init) ?? lesson.file
  }

  private var firstHeading: [Inline]? {
    guard case .heading(level: 1, let inlines)? = lesson.blocks.first?.content else { return nil }
    return inlines
  }

  private var hasOwnHeading: Bool { firstHeading != nil }

  /// The parameters follow the heading, whether the page adds it or the lesson has it.
  private func opening(_ prose: String, heading: String, parameters: String) -> String {
    guard hasOwnHeading, let end = prose.firstRange(of: "</h1>\n") else {
      return heading + parameters + prose
    }
    return prose[..<end.upperBound] + parameters + prose[end.upperBound...]
  }

  private func footnoteSection() -> String {
    var drawn: [Int: String] = [:]
    // A note may refer to another note: go on until no new one appears.
    while let note = footnotes.notes.first(where: { drawn[$0.index] == nil }) {
      drawn[note.index] = html(note.blocks)
    }
    guard !drawn.isEmpty else { return "" }
    let items = footnotes.notes.map { note in
      let content = withBackLinks(drawn[note.index] ?? "", note)
      return "<li id=\"fn-\(note.index)\" value=\"\(note.index)\">\n\(content)</li>\n"
    }
    return
      "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"\(words.footnotes)\">\n<ol>\n"
      + items.joined() + "</ol>\n</section>\n"
  }

  private func withBackLinks(_ content: String, _ note: Footnotes.Note) -> String {
    let links = (1...max(1, note.occurrences)).map { occurrence in
      " <a href=\"#\(Footnotes.referenceID(note.index, occurrence))\" role=\"doc-backlink\""
        + " aria-label=\"\(words.back)\">↩</a>"
    }.joined()
    guard content.hasSuffix("</p>\n") else { return content + "<p>\(links)</p>\n" }
    return content.dropLast("</p>\n".count) + links + "</p>\n"
  }
}
