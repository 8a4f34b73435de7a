import Diagnostics
import LessonModel

/// Draws inline content.
extension PageBuilder {
  func html(_ inlines: [Inline]) -> String {
    let fresh = substitution.applied(to: inlines)
    return fresh.indices.map { index in
      html(fresh[index]) + (isPunctuated(fresh, after: index) ? Self.wordJoiner : "")
    }.joined()
  }

  /// Keeps a comma on the line of the formula before it.
  private static let wordJoiner = "\u{2060}"

  private func isPunctuated(_ inlines: [Inline], after index: Int) -> Bool {
    guard style == .page, case .math(_, isDisplayed: false) = inlines[index].content,
      inlines.indices.contains(index + 1), case .text(let next) = inlines[index + 1].content,
      let first = next.first
    else { return false }
    return ".,;:!?…)]»”".contains(first)
  }

  private func html(_ inline: Inline) -> String {
    switch inline.content {
    case .text(let text): HTMLText.escaped(text)
    case .code(let text): "<code>\(HTMLText.escaped(text))</code>"
    case .emphasis(let inner): "<em>\(html(inner))</em>"
    case .strong(let inner): "<strong>\(html(inner))</strong>"
    case .strikethrough(let inner): "<del>\(html(inner))</del>"
    case .link(let address, let title, let inner): link(address, title, html(inner))
    case .image(let source, let title, let inner): image(source, title, InlineText.plain(inner))
    case .softBreak: "\n"
    case .hardBreak: "<br />\n"
    case .math(let tex, let isDisplayed):
      formulas.prose(tex, isDisplayed: isDisplayed, at: inline.range)
    case .html: ""
    case .footnoteReference(let label, let index, let occurrence):
      footnotes.reference(label: label, index: index, occurrence: occurrence)
    }
  }

  private func link(_ address: String, _ title: String, _ content: String) -> String {
    let address = style == .page ? options.link(address) : address
    guard AddressSafety.isSafeLink(address) else { return content }
    return "<a href=\"\(HTMLText.address(address))\"\(titleAttribute(title))>\(content)</a>"
  }

  private func image(_ source: String, _ title: String, _ description: String) -> String {
    guard style == .page else {
      return imageElement(HTMLText.address(source), title, description)
    }
    if AddressSafety.isEmbeddedImage(source) {
      return imageElement(HTMLText.address(source), title, description)
    }
    if !AddressSafety.isRemote(source), let image = options.image(source) {
      let address = "data:\(HTMLText.escaped(image.mediaType));base64,\(image.base64)"
      return imageElement(HTMLText.address(address), title, description)
    }
    // A page loads nothing: what cannot be embedded is a link with the image's description.
    return link(source, title, HTMLText.escaped(description.isEmpty ? source : description))
  }

  private func imageElement(_ address: String, _ title: String, _ description: String) -> String {
    let description = HTMLText.escaped(description)
    return "<img src=\"\(address)\" alt=\"\(description)\"\(titleAttribute(title)) />"
  }

  private func titleAttribute(_ title: String) -> String {
    title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
  }
}
