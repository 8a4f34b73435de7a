import LessonModel

/// Writes our tree as the HTML that the GFM specification expects, raw HTML included.
///
/// For comparison only; pages are drawn by `LessonRendering`.
struct CommonMarkWriter {
  private var html = ""

  static func html(_ blocks: [Block]) -> String {
    var writer = CommonMarkWriter()
    writer.write(blocks, isTight: false)
    return writer.html
  }

  private mutating func write(_ blocks: [Block], isTight: Bool) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.content {
    case .paragraph(let inlines):
      html += isTight ? "" : "<p>"
      write(inlines)
      html += isTight ? "\n" : "</p>\n"
    case .heading(let level, let inlines):
      html += "<h\(level)>"
      write(inlines)
      html += "</h\(level)>\n"
    case .code(let info, let text):
      let language = info.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
      let name = language.isEmpty ? "" : " class=\"language-\(Self.escaped(language))\""
      html += "<pre><code\(name)>\(Self.escaped(text))</code></pre>\n"
    case .quote(let blocks):
      html += "<blockquote>\n"
      write(blocks, isTight: false)
      html += "</blockquote>\n"
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .thematicBreak: html += "<hr />\n"
    case .math(let tex): html += "<math>\(Self.escaped(tex))</math>\n"
    case .html(let text): html += text
    case .footnoteDefinition(_, let blocks): write(blocks, isTight: false)
    }
  }

  private mutating func write(_ list: Block.List) {
    let tag = list.start == nil ? "ul" : "ol"
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    html += "<\(tag)\(start)>\n"
    for item in list.items {
      html += "<li>"
      if item.blocks.first.map({ !$0.isParagraph || !list.isTight }) ?? false { html += "\n" }
      write(item.blocks, isTight: list.isTight)
      if html.last == "\n", list.isTight, item.blocks.last?.isParagraph ?? false {
        html.removeLast()
      }
      html += "</li>\n"
    }
    html += "</\(tag)>\n"
  }

  private mutating func write(_ table: Block.Table) {
    html += "<table>\n<thead>\n"
    write(table.header, "th", table.alignments)
    html += "</thead>\n"
    if !table.rows.isEmpty {
      html += "<tbody>\n"
      for row in table.rows { write(row, "td", table.alignments) }
      html += "</tbody>\n"
    }
    html += "</table>\n"
  }

  private mutating func write(
    _ cells: [[Inline]], _ tag: String, _ alignments: [Block.Table.Alignment?]
  ) {
    html += "<tr>\n"
    for (cell, alignment) in zip(cells, alignments) {
      html += "<\(tag)" + (alignment.map { " align=\"\($0.rawValue)\"" } ?? "") + ">"
      write(cell)
      html += "</\(tag)>\n"
    }
    html += "</tr>\n"
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.content {
    case .text(let text): html += Self.escaped(text)
    case .code(let text): html += "<code>\(Self.escaped(text))</code>"
    case .emphasis(let inlines): write(inlines, in: "em")
    case .strong(let inlines): write(inlines, in: "strong")
    case .strikethrough(let inlines): write(inlines, in: "del")
    case .link(let destination, let title, let inlines):
      html += "<a href=\"\(Self.address(destination))\"\(Self.attribute(title))>"
      write(inlines)
      html += "</a>"
    case .image(let source, let title, let inlines):
      let alt = Self.escaped(inlines.map(\.plainText).joined())
      html += "<img src=\"\(Self.address(source))\" alt=\"\(alt)\"\(Self.attribute(title)) />"
    case .softBreak: html += "\n"
    case .hardBreak: html += "<br />\n"
    case .math(let tex, let isDisplayed):
      html += isDisplayed ? "<math display>" : "<math>"
      html += Self.escaped(tex) + "</math>"
    case .html(let text): html += text
    case .footnoteReference(let label, _, _): html += "<sup>\(label)</sup>"
    }
  }

  private mutating func write(_ inlines: [Inline], in tag: String) {
    html += "<\(tag)>"
    write(inlines)
    html += "</\(tag)>"
  }

  private static func attribute(_ title: String) -> String {
    title.isEmpty ? "" : " title=\"\(escaped(title))\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Percent-encodes what may not stand in an address.
  private static func address(_ text: String) -> String {
    let safe = Set("-_.+!*(),%#@?=;:/$~".utf8)
    var result = ""
    for byte in text.utf8 {
      let character = Character(Unicode.Scalar(byte))
      if byte == UInt8(ascii: "&") {
        result += "&amp;"
      } else if byte == UInt8(ascii: "'") {
        result += "&#x27;"
      } else if safe.contains(byte) || (byte < 0x80 && (character.isLetter || character.isNumber)) {
        result.append(character)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return result
  }
}

extension Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = content { true } else { false }
  }
}

extension Inline {
  fileprivate var plainText: String {
    switch content {
    case .text(let text), .code(let text), .math(let text, _), .html(let text): text
    case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines),
      .link(_, _, let inlines), .image(_, _, let inlines):
      inlines.map(\.plainText).joined()
    case .softBreak, .hardBreak: " "
    case .footnoteReference: ""
    }
  }
}
