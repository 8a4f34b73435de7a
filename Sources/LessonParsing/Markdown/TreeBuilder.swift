internal import CCmark
import Diagnostics
import LessonModel

/// Copies cmark's tree into ours.
struct TreeBuilder {
  /// Containers nest at most this deep. Values of our tree are compared and freed recursively, so a
  /// file of twenty thousand `>` must not become as many levels.
  static let depthLimit = 100

  private let source: SourceText
  private let math: MathExtension
  private(set) var problems: Problems
  private var footnotes = FootnoteCounter(labels: [])
  private var footnotesSeen = 0
  private var hasReportedDepth = false

  init(source: SourceText, file: String, math: MathExtension) {
    self.source = source
    self.math = math
    problems = Problems(file: file)
  }

  mutating func document(_ root: CmarkNode) -> [Block] {
    let definitions = root.children.filter { $0.type == CMARK_NODE_FOOTNOTE_DEFINITION }
    footnotes = FootnoteCounter(labels: definitions.map { footnoteLabel($0).label })
    return blocks(of: root, depth: 0)
  }

  private mutating func blocks(of parent: CmarkNode, depth: Int) -> [Block] {
    guard depth < Self.depthLimit else {
      reportDepth(at: range(parent))
      return []
    }
    return parent.children.map { block($0, depth: depth) }
  }

  private mutating func block(_ node: CmarkNode, depth: Int) -> Block {
    let range = range(node)
    switch node.type {
    case CMARK_NODE_PARAGRAPH: return paragraph(node)
    case CMARK_NODE_HEADING: return heading(node)
    case CMARK_NODE_CODE_BLOCK:
      return node.extensionHandle == math.handle ? formula(node) : code(node)
    case CMARK_NODE_BLOCK_QUOTE:
      return Block(.quote(blocks(of: node, depth: depth + 1)), range: range)
    case CMARK_NODE_LIST: return Block(.list(list(node, depth)), range: range)
    case CMARK_NODE_THEMATIC_BREAK: return Block(.thematicBreak, range: range)
    case CMARK_NODE_HTML_BLOCK: return Block(.html(node.literal), range: range)
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      footnotesSeen += 1
      let label = footnotes.label(footnotesSeen)
      let start = footnoteLabel(node).start ?? range.start
      return Block(
        .footnoteDefinition(label: label, blocks(of: node, depth: depth + 1)),
        range: SourceRange(start: start, end: range.end))
    case _ where node.typeName == "table": return table(node)
    default: return Block(.paragraph([Inline(.text(node.flatText), range: nil)]), range: range)
    }
  }

  // MARK: Blocks with text

  private mutating func paragraph(_ node: CmarkNode) -> Block {
    let content = node.contentBytes
    // A paragraph that a table was cut from has no place: it starts where the table claims to start.
    let startLine = node.startLine > 0 ? node.startLine : node.next?.startLine ?? 0
    let lastLine = node.startLine > 0 ? node.endLine : startLine
    let map = ContentMap(content, startLine: startLine, lastLine: lastLine, in: source)
    let start = (node.startLine, max(node.startColumn, 1) - (node.startLine > 0 ? 0 : 1))
    let inlines = inlines(of: node, content: content, map: map, start: start)
    return Block(.paragraph(inlines), range: textRange(content, map) ?? range(node))
  }

  private mutating func heading(_ node: CmarkNode) -> Block {
    let level = Int(cmark_node_get_heading_level(node.pointer))
    let content = node.contentBytes
    var range = range(node)
    let map = ContentMap(
      content, startLine: node.startLine, lastLine: max(node.startLine, node.endLine), in: source)
    let hash = source.line(range.start.line, fromColumn: range.start.column).first
    var column = node.startColumn
    if hash == UInt8(ascii: "#") {
      // cmark counts from the heading's first hash and the length of its opening.
      column = map?.position(of: 0).column ?? column
      range.end = source.end(ofLine: node.startLine)
      column -= byteOrderMark(node.startLine)
    } else if let map {
      range.end = source.end(ofLine: map.lastLine + 1)  // the underline
    }
    let inlines = inlines(of: node, content: content, map: map, start: (node.startLine, column))
    return Block(.heading(level: level, inlines), range: range)
  }

  private mutating func inlines(
    of node: CmarkNode, content: [UInt8], map: ContentMap?, start: (line: Int, column: Int)
  ) -> [Inline] {
    var builder = InlineBuilder(
      content: content, map: map, start: start, math: math, footnotes: footnotes)
    let inlines = builder.inlines(of: node)
    if builder.isTooDeep { reportDepth(at: range(node)) }
    return inlines
  }

  private func textRange(_ content: [UInt8], _ map: ContentMap?) -> SourceRange? {
    guard let map else { return nil }
    var end = content.count
    while end > 0, content[end - 1] == 0x0A { end -= 1 }
    return map.range(0..<end)
  }

  // MARK: Code and formulas

  private mutating func code(_ node: CmarkNode) -> Block {
    var length: Int32 = 0
    var offset: Int32 = 0
    var character: CChar = 0
    let isFenced =
      cmark_node_get_fenced(node.pointer, &length, &offset, &character) != 0
    let info = CmarkNode.string(cmark_node_get_fence_info(node.pointer))
    let text = node.literal
    var range = range(node)
    if isFenced {
      let fence = Fence(block: range, text: text, in: source)
      range.end = source.end(ofLine: fence.lastLine)
      if !fence.isClosed {
        let advice = OpenFence(text, firstLine: fence.firstLine).advice
        problems.add(
          "the fence is not closed", russian: Explanation("блок кода не закрыт", advice.russian),
          at: SourceRange(start: range.start, end: source.end(ofLine: fence.firstLine)),
          help: advice.english)
      }
      if info.split(whereSeparator: \.isWhitespace).first == "math" {
        return Block(.math(trimmedLines(text)), range: range)
      }
    }
    return Block(.code(info: info, text: text), range: range)
  }

  private mutating func formula(_ node: CmarkNode) -> Block {
    let range = range(node)
    var tex = node.literal.utf8.dropFirst(2)[...]
    while let last = tex.last, last == 0x0A || last == 0x20 || last == 0x09 { tex.removeLast() }
    if cmark_node_get_user_data(node.pointer) == nil {
      problems.add(
        "'$$' is not closed",
        russian: Explanation(
          "'$$' не закрыто", "закончите формулу строкой, которая кончается на '$$'"),
        at: SourceRange(start: range.start, bytes: 2),
        help: "end the formula with a line that ends in '$$'")
    } else {
      tex = tex.dropLast(2)
    }
    if DisplayLine.firstDollars(in: Array(tex)[...]) != nil {
      problems.add(
        "found text behind a '$$' that closes a formula",
        russian: Explanation(
          "за '$$', которое закрывает формулу, стоит текст", "поставьте '$$' в конец строки"),
        at: range,
        help: "put '$$' at the end of its line")
    }
    return Block(.math(trimmedLines(String(decoding: tex, as: UTF8.self))), range: range)
  }

  private func trimmedLines(_ text: String) -> String {
    var tex = text[...]
    while let last = tex.last, last.isWhitespace { tex.removeLast() }
    return String(tex.drop { $0.isWhitespace })
  }

  // MARK: Lists and tables

  private mutating func list(_ node: CmarkNode, _ depth: Int) -> Block.List {
    let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
    let items = node.children.map { item in
      Block.Item(
        isChecked: item.typeName == "tasklist"
          ? cmark_gfm_extensions_get_tasklist_item_checked(item.pointer) : nil,
        blocks: blocks(of: item, depth: depth + 1))
    }
    return Block.List(
      start: isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : nil,
      isTight: cmark_node_get_list_tight(node.pointer) != 0, items: items)
  }

  private mutating func table(_ node: CmarkNode) -> Block {
    let count = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    var alignments: [Block.Table.Alignment?] = []
    if let letters = cmark_gfm_extensions_get_table_alignments(node.pointer) {
      alignments = (0..<count).map { index in
        switch letters[index] {
        case UInt8(ascii: "l"): .left
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .right
        default: nil
        }
      }
    }
    let rows = node.children
    let header = rows.first.map { cells(ofHeader: $0, in: node) } ?? []
    let body = rows.dropFirst().map { row in
      row.children.map { cell($0, line: $0.startLine, shift: byteOrderMark($0.startLine)) }
    }
    var range = range(node)
    let above = linesAboveHeader(node)
    if above > 0 {
      let line = range.start.line + above
      let first = source.line(line).prefix { $0 == 0x20 || $0 == 0x09 }.count
      range.start = SourcePosition(line: line, column: first + 1)
    }
    return Block(
      .table(Block.Table(alignments: alignments, header: header, rows: body)), range: range)
  }

  /// The table begins as a paragraph; lines above its header became a paragraph of their own, but the
  /// table's place and the columns of its header still count from the first of them.
  private func linesAboveHeader(_ table: CmarkNode) -> Int {
    max(0, headerLines(table).count - 1)
  }

  private func headerLines(_ table: CmarkNode) -> [ArraySlice<UInt8>] {
    var content = table.contentBytes
    while content.last == 0x0A { content.removeLast() }
    return content.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private mutating func cells(ofHeader row: CmarkNode, in table: CmarkNode) -> [[Inline]] {
    let lines = headerLines(table)
    guard let header = lines.last else { return [] }
    let line = table.startLine + lines.count - 1
    let offset = lines.dropLast().reduce(0) { $0 + $1.count + 1 }
    // The header's line is a suffix of the file's line.
    let prefix = source.line(line).count - header.count
    let shift = prefix + 1 - table.startColumn - offset
    return row.children.map { cell($0, line: line, shift: shift, firstColumn: prefix + 1) }
  }

  /// - Parameters:
  ///   - shift: What to add to cmark's columns.
  ///   - firstColumn: Where the row starts. Below other lines a first cell without a pipe before it
  ///     claims the line end above, too.
  private mutating func cell(
    _ node: CmarkNode, line: Int, shift: Int, firstColumn: Int = 1
  ) -> [Inline] {
    let content = node.contentBytes
    let start = max(node.startColumn + shift, firstColumn)
    let columns = start..<max(start, node.endColumn + shift + 1)
    let map =
      ContentMap(cell: content, line: line, columns: columns, in: source)
      ?? ContentMap(content, startLine: line, lastLine: line, in: source)
    // cmark counts from the cell's first byte that is no blank.
    let slice = source.line(line, fromColumn: start)
    let blanks = slice.prefix { $0 == 0x20 || $0 == 0x09 }.count
    return inlines(
      of: node, content: content, map: map, start: (node.startLine, start - shift + blanks))
  }

  // MARK: Places

  /// cmark was not given the byte-order mark.
  private func byteOrderMark(_ line: Int) -> Int { line == 1 ? source.markLength : 0 }

  private func range(_ node: CmarkNode) -> SourceRange {
    let start = SourcePosition(
      line: max(node.startLine, 1),
      column: max(node.startColumn, 1) + byteOrderMark(node.startLine))
    var end = SourcePosition(
      line: max(node.endLine, start.line), column: node.endColumn + byteOrderMark(node.endLine) + 1)
    // A list that ends in blank lines ends behind its last line that is not blank.
    if end.line > start.line, source.isBlank(end.line) {
      while end.line > start.line, source.isBlank(end.line) { end.line -= 1 }
      end = source.end(ofLine: end.line)
    }
    return SourceRange(start: start, end: max(start, end))
  }

  private func footnoteLabel(_ node: CmarkNode) -> (label: String, start: SourcePosition?) {
    let before = source.line(node.startLine).prefix(max(node.startColumn - 1, 0))
    let text = String(decoding: before, as: UTF8.self)
    guard let open = text.range(ofLast: "[^"), let close = text.range(ofLast: "]:"),
      open.upperBound <= close.lowerBound
    else { return (node.literal, nil) }
    let column = text.utf8.distance(from: text.startIndex, to: open.lowerBound) + 1
    return (
      String(text[open.upperBound..<close.lowerBound]),
      SourcePosition(line: node.startLine, column: column)
    )
  }

  private mutating func reportDepth(at range: SourceRange) {
    guard !hasReportedDepth else { return }
    hasReportedDepth = true
    problems.add(
      "found more than \(Self.depthLimit) levels of nesting",
      russian: Explanation(
        "вложено больше \(Self.depthLimit) уровней",
        "вкладывайте списки, цитаты и выделения не так глубоко"), at: range,
      help: "nest lists, quotes and emphasis less deeply")
  }
}

extension SourceRange {
  init(start: SourcePosition, bytes: Int) {
    self.init(
      start: start, end: SourcePosition(line: start.line, column: start.column + bytes))
  }
}

extension String {
  fileprivate func range(ofLast mark: String) -> Range<Index>? {
    var index = endIndex
    while index > startIndex {
      index = self.index(before: index)
      if self[index...].hasPrefix(mark),
        let end = self.index(index, offsetBy: mark.count, limitedBy: endIndex)
      {
        return index..<end
      }
    }
    return nil
  }
}
