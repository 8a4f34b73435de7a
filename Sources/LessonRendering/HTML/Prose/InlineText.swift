import LessonModel

/// The words of inline content without their markup: for `alt`, for titles and anchors.
enum InlineText {
  static func plain(_ inlines: [Inline]) -> String {
    inlines.map(plain).joined()
  }

  private static func plain(_ inline: Inline) -> String {
    switch inline.content {
    case .text(let text), .code(let text), .math(let text, _): text
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): plain(inner)
    case .link(_, _, let inner), .image(_, _, let inner): plain(inner)
    case .softBreak, .hardBreak: " "
    case .html, .footnoteReference: ""
    }
  }
}
