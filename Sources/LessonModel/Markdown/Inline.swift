public import Diagnostics

/// A stretch of text inside a block.
public struct Inline: Hashable, Sendable {
  public indirect enum Content: Hashable, Sendable {
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(destination: String, title: String, [Inline])
    /// The description is plain inline content; renderers use its text for `alt`.
    case image(source: String, title: String, [Inline])
    case softBreak
    case hardBreak
    /// TeX: `$…$`, `\(…\)` and `` $`…`$ `` in the line, `$$…$$` displayed.
    case math(String, isDisplayed: Bool)
    /// Raw HTML: kept for inline values and positions, never put on a page.
    case html(String)
    /// `index` counts first references from 1; `occurrence` counts references to one note from 1.
    case footnoteReference(label: String, index: Int, occurrence: Int)
  }

  public var content: Content
  /// Where it stands in the file; `nil` where the parser does not know (soft breaks).
  public var range: SourceRange?

  public init(_ content: Content, range: SourceRange?) {
    self.content = content
    self.range = range
  }
}
