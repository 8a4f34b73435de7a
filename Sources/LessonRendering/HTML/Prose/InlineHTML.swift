import Diagnostics
import LessonModel

/// Draws inline content.
extension PageBuilder {
  func html(_ inlines: [Inline]) -> String {
    var rest = substitution.applied(to: inlines)[...]
    var result = ""
    while let inline = rest.popFirst() {
      let punctuation = style == .page ? takePunctuation(from: &rest, after: inline) : ""
      let drawn = html(inline) + HTMLText.escaped(punctuation)
      result += punctuation.isEmpty ? drawn : "<span class=\"together\">\(drawn)</span>"
    }
    return result
  }

  /// A browser may break the line between a formula and the comma behind it. Long formulas are left
  /// alone, since they must break inside.
  private func takePunctuation(
    from rest: inout ArraySlice<Inline>, after inline: Inline
  ) -> Substring {
    guard case .math(let tex, isDisplayed: false) = inline.content, tex.utf8.count <= 40,
      let next = rest.first, case .text(let text) = next.content
    else { return "" }
    let punctuation = text.prefix { ".,;:!?…)]»”".contains($0) }
    let left = String(text.dropFirst(punctuation.count))
    rest[rest.startIndex] = Inline(.text(left), range: next.range)
    return punctuation
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
