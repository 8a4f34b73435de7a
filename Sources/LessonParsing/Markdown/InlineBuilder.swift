internal import CCmark
import Diagnostics
import LessonModel

/// Copies the inline children of one block and finds their places.
///
/// cmark counts lines by the breaks it meets and misses those inside formulas and link titles; found
/// links of `autolink` have wrong places or none. So every piece is looked up in the block's text: at
/// the place cmark names, else right behind the piece before it.
struct InlineBuilder {
  private let map: ContentMap?
  private let content: [UInt8]
  private let math: MathExtension
  private let startLine: Int
  private let startColumn: Int
  /// Behind the last piece that was placed.
  private var cursor = 0
  /// The line that cmark thinks it is on, from 0, and where that starts in the text.
  private var line = 0
  private var lineStart = 0

  private let footnotes: FootnoteCounter
  private(set) var isTooDeep = false

  /// - Parameters:
  ///   - start: What cmark takes for the place of the text's first byte.
  init(
    content: [UInt8], map: ContentMap?, start: (line: Int, column: Int), math: MathExtension,
    footnotes: FootnoteCounter
  ) {
    self.content = content
    self.map = map
    startLine = start.line
    startColumn = start.column
    self.math = math
    self.footnotes = footnotes
  }

  mutating func inlines(of parent: CmarkNode, depth: Int = 0) -> [Inline] {
    parent.children.map { inline($0, depth: depth) }
  }

  private mutating func inline(_ node: CmarkNode, depth: Int) -> Inline {
    guard depth < TreeBuilder.depthLimit else {
      isTooDeep = true
      return Inline(.text(node.flatText), range: nil)
    }
    switch node.type {
    case CMARK_NODE_TEXT: return text(node)
    case CMARK_NODE_SOFTBREAK: return lineBreak(.softBreak)
    case CMARK_NODE_LINEBREAK: return lineBreak(.hardBreak)
    case CMARK_NODE_CODE:
      return node.extensionHandle == math.handle ? formula(node) : code(node)
    case CMARK_NODE_HTML_INLINE: return html(node)
    case CMARK_NODE_EMPH: return nested(node, depth) { .emphasis($0) }
    case CMARK_NODE_STRONG: return nested(node, depth) { .strong($0) }
    case CMARK_NODE_LINK:
      let destination = CmarkNode.string(cmark_node_get_url(node.pointer))
      let title = CmarkNode.string(cmark_node_get_title(node.pointer))
      return nested(node, depth) { .link(destination: destination, title: title, $0) }
    case CMARK_NODE_IMAGE:
      let source = CmarkNode.string(cmark_node_get_url(node.pointer))
      let title = CmarkNode.string(cmark_node_get_title(node.pointer))
      return nested(node, depth) { .image(source: source, title: title, $0) }
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return footnote(node)
    case _ where node.typeName == "strikethrough":
      return nested(node, depth) { .strikethrough($0) }
    default: return Inline(.text(node.flatText), range: nil)
    }
  }

  private mutating func text(_ node: CmarkNode) -> Inline {
    let literal = node.literal
    let wanted = Array(literal.utf8)
    for start in [predictedStart(node), cursor].compactMap({ $0 }) {
      if let end = TextMatcher.end(of: wanted, in: content, from: start) {
        cursor = end
        return Inline(.text(literal), range: map?.range(start..<end))
      }
    }
    return Inline(.text(literal), range: nil)
  }

  private mutating func lineBreak(_ content: Inline.Content) -> Inline {
    while cursor < self.content.count, self.content[cursor] != 0x0A { cursor += 1 }
    // cmark does not count the line that a backslash ends.
    let isCounted = content == .softBreak || cursor == 0 || self.content[cursor - 1] != 0x5C
    cursor = min(cursor + 1, self.content.count)
    if isCounted {
      line += 1
      lineStart = cursor
    }
    return Inline(content, range: nil)
  }

  private mutating func code(_ node: CmarkNode) -> Inline {
    let start = predictedStart(node)
    crossLines(node)
    guard let start, let end = predictedEnd(node), start <= end else {
      return Inline(.code(node.literal), range: nil)
    }
    // cmark's places leave the backticks out.
    var outer = start..<end
    while outer.lowerBound > 0, content[outer.lowerBound - 1] == UInt8(ascii: "`"),
      outer.lowerBound > cursor
    {
      outer = (outer.lowerBound - 1)..<outer.upperBound
    }
    while outer.upperBound < content.count, content[outer.upperBound] == UInt8(ascii: "`") {
      outer = outer.lowerBound..<(outer.upperBound + 1)
    }
    cursor = outer.upperBound
    return Inline(.code(node.literal), range: map?.range(outer))
  }

  private mutating func html(_ node: CmarkNode) -> Inline {
    let literal = node.literal
    let wanted = Array(literal.utf8)
    let start = [predictedStart(node), cursor].compactMap { $0 }
      .first { content[min($0, content.count)...].starts(with: wanted) }
    crossLines(node)
    guard let start else { return Inline(.html(literal), range: nil) }
    cursor = start + wanted.count
    return Inline(.html(literal), range: map?.range(start..<cursor))
  }

  private mutating func formula(_ node: CmarkNode) -> Inline {
    let index = UInt(bitPattern: cmark_node_get_user_data(node.pointer))
    guard index > 0, index <= math.state.spans.count else {
      return Inline(.text(node.literal), range: nil)
    }
    let span = math.state.spans[Int(index) - 1]
    cursor = span.range.upperBound
    return Inline(
      .math(span.tex, isDisplayed: span.isDisplayed), range: map?.range(span.range))
  }

  private mutating func footnote(_ node: CmarkNode) -> Inline {
    let reference = footnotes.reference(index: Int(node.literal) ?? 0)
    let start = predictedStart(node)
    if let end = predictedEnd(node) { cursor = max(cursor, end) }
    return Inline(reference, range: start.flatMap { map?.range($0..<max($0, cursor)) })
  }

  private mutating func nested(
    _ node: CmarkNode, _ depth: Int, _ content: ([Inline]) -> Inline.Content
  ) -> Inline {
    let opening = "*_~[!<".utf8
    var start = predictedStart(node) ?? cursor
    let before = cursor
    let children = inlines(of: node, depth: depth + 1)
    if let end = predictedEnd(node), end >= cursor { cursor = end }
    // A link that was found in plain text has no marks of its own and no place to trust.
    if start < before || start >= self.content.count || !opening.contains(self.content[start]) {
      return Inline(content(children), range: Self.hull(children))
    }
    start = min(start, cursor)
    return Inline(content(children), range: map?.range(start..<cursor))
  }

  private static func hull(_ inlines: [Inline]) -> SourceRange? {
    let ranges = inlines.compactMap(\.range)
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return SourceRange(start: first.start, end: last.end)
  }

  // MARK: cmark's own places, as offsets in the text

  private func predictedStart(_ node: CmarkNode) -> Int? {
    guard node.startLine - startLine == line else { return nil }
    let offset = lineStart + node.startColumn - startColumn
    return offset >= 0 && offset <= content.count ? offset : nil
  }

  /// Behind the node's last byte.
  private func predictedEnd(_ node: CmarkNode) -> Int? {
    guard node.endLine - startLine == line else { return nil }
    let offset = lineStart + node.endColumn - startColumn + 1
    return offset >= 0 && offset <= content.count ? offset : nil
  }

  /// Follows cmark over the line ends inside a code span or a tag.
  private mutating func crossLines(_ node: CmarkNode) {
    guard node.endLine > node.startLine, node.startLine > 0,
      let start = predictedStart(node)
    else { return }
    var i = start
    var left = node.endLine - node.startLine
    while left > 0, i < content.count {
      if content[i] == 0x0A { left -= 1 }
      i += 1
    }
    line += node.endLine - node.startLine
    lineStart = i
  }
}
