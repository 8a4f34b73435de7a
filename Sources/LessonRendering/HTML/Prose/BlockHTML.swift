import Diagnostics
import LessonModel

/// Draws blocks of Markdown.
extension PageBuilder {
  func html(_ blocks: [Block]) -> String {
    blocks.filter { !isStoredOutput($0) }.map { html($0) }.joined()
  }

  /// - Parameter isTight: in a list without blank lines, where paragraphs have no element.
  private func html(_ block: Block, isTight: Bool = false) -> String {
    switch block.content {
    case .paragraph(let inlines):
      return isTight ? html(inlines) : "<p>\(html(inlines))</p>\n"
    case .heading(let level, let inlines): return heading(level, inlines)
    case .code(let info, let text): return code(block, info, text)
    case .quote(let blocks): return "<blockquote>\n\(html(blocks))</blockquote>\n"
    case .list(let list): return self.list(list)
    case .table(let table): return self.table(table)
    case .thematicBreak: return "<hr />\n"
    case .math(let tex): return mathBlock(tex, at: block.range)
    case .html: return ""
    case .footnoteDefinition(let label, let blocks):
      footnotes.define(label, blocks)
      return ""
    }
  }

  private func heading(_ level: Int, _ inlines: [Inline]) -> String {
    let content = html(inlines)
    guard style == .page else { return "<h\(level)>\(content)</h\(level)>\n" }
    headingLevel = level
    let anchor = contents.anchor(for: InlineText.plain(inlines))
    // A title in the list of contents holds no second copy of links and notes.
    let title = HTMLText.escaped(InlineText.plain(inlines))
    contents.add(Contents.Entry(level: level, anchor: anchor, title: title))
    return "<h\(level) id=\"\(HTMLText.escaped(anchor))\">\(content)</h\(level)>\n"
  }

  private func code(_ block: Block, _ info: String, _ text: String) -> String {
    if style == .page, let (cell, result) = cell(at: block) { return html(cell, result) }
    let language = info.prefix { !$0.isWhitespace }
    let attribute = language.isEmpty ? "" : " class=\"language-\(HTMLText.escaped(language))\""
    guard style == .page else {
      return "<pre><code\(attribute)>\(HTMLText.escaped(text))</code></pre>\n"
    }
    return language == "swift" ? swift(text) : preformatted(text, attribute)
  }

  private func preformatted(_ text: String, _ attribute: String) -> String {
    "<pre class=\"code\" tabindex=\"0\" role=\"group\" aria-label=\"\(words.code)\">"
      + "<code\(attribute)>\(HTMLText.escaped(text))</code></pre>\n"
  }

  private func mathBlock(_ tex: String, at range: SourceRange) -> String {
    guard style == .page else { return "<p>\(HTMLText.escaped(tex))</p>\n" }
    return "<div class=\"math\">" + formulas.prose(tex, isDisplayed: true, at: range) + "</div>\n"
  }

  // MARK: Lists

  private func list(_ list: Block.List) -> String {
    let items = list.items.map { item($0, isTight: list.isTight) }.joined()
    let isTasks = style == .page && list.items.contains { $0.isChecked != nil }
    let attribute = isTasks ? " class=\"tasks\"" : ""
    guard let start = list.start else { return "<ul\(attribute)>\n\(items)</ul>\n" }
    let number = start == 1 ? "" : " start=\"\(start)\""
    return "<ol\(attribute)\(number)>\n\(items)</ol>\n"
  }

  /// A line break stands before every block but the text that opens a tight item.
  private func item(_ item: Block.Item, isTight: Bool) -> String {
    var content = item.isChecked.map(checkbox) ?? ""
    for block in item.blocks where !isStoredOutput(block) {
      var isText = false
      if isTight, case .paragraph = block.content { isText = true }
      if !isText, content.last != "\n" { content += "\n" }
      content += html(block, isTight: isTight)
    }
    return "<li>\(content)</li>\n"
  }

  private func checkbox(_ isChecked: Bool) -> String {
    let checked = isChecked ? " checked=\"\"" : ""
    let label = " aria-label=\"\(isChecked ? words.done : words.notDone)\""
    return "<input\(checked) disabled=\"\" type=\"checkbox\"\(style == .page ? label : "")> "
  }

  // MARK: Tables

  private func table(_ table: Block.Table) -> String {
    let head = row(table.header, table.alignments, isHeader: true)
    let rows = table.rows.map { self.row($0, table.alignments, isHeader: false) }.joined()
    let body = rows.isEmpty ? "" : "<tbody>\n\(rows)</tbody>\n"
    let element = "<table>\n<thead>\n\(head)</thead>\n\(body)</table>"
    return style == .page ? scrolling(element, label: words.table) : element + "\n"
  }

  private func row(
    _ fields: [[Inline]], _ alignments: [Block.Table.Alignment?], isHeader: Bool
  ) -> String {
    let name = isHeader ? "th" : "td"
    let cells = fields.enumerated().map { column, inlines in
      let alignment = alignments.indices.contains(column) ? alignments[column] : nil
      return "<\(name)\(attributes(alignment, isHeader: isHeader))>\(html(inlines))</\(name)>\n"
    }
    return "<tr>\n\(cells.joined())</tr>\n"
  }

  private func attributes(_ alignment: Block.Table.Alignment?, isHeader: Bool) -> String {
    guard style == .page else { return alignment.map { " align=\"\($0.rawValue)\"" } ?? "" }
    return (isHeader ? " scope=\"col\"" : "")
      + (alignment.map { " class=\"\($0.rawValue)\"" } ?? "")
  }

  /// A box of its own, so that what is wide scrolls and the page does not.
  func scrolling(_ content: String, label: String) -> String {
    "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"\(HTMLText.escaped(label))\">"
      + content + "</div>\n"
  }
}
