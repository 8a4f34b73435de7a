public import Diagnostics

/// A block of a Markdown document.
///
/// Our own tree: no cmark node leaves `LessonParsing`.
public struct Block: Hashable, Sendable {
  public indirect enum Content: Hashable, Sendable {
    case paragraph([Inline])
    case heading(level: Int, [Inline])
    /// A fence or an indented block. `info` is the whole info string, unescaped; `text` ends in a newline.
    case code(info: String, text: String)
    case quote([Block])
    case list(List)
    case table(Table)
    case thematicBreak
    /// TeX between `$$` lines, or in a `math` fence.
    case math(String)
    /// Raw HTML: kept for source positions and output marks, never put on a page.
    case html(String)
    case footnoteDefinition(label: String, [Block])
  }

  public struct List: Hashable, Sendable {
    /// The number of the first item of an ordered list; `nil` for bullets.
    public var start: Int?
    public var isTight: Bool
    public var items: [Item]

    public init(start: Int?, isTight: Bool, items: [Item]) {
      self.start = start
      self.isTight = isTight
      self.items = items
    }
  }

  public struct Item: Hashable, Sendable {
    /// Whether a task is done; `nil` for an item that is no task.
    public var isChecked: Bool?
    public var blocks: [Block]

    public init(isChecked: Bool?, blocks: [Block]) {
      self.isChecked = isChecked
      self.blocks = blocks
    }
  }

  public struct Table: Hashable, Sendable {
    public enum Alignment: String, Hashable, Sendable { case left, center, right }

    /// One for each column; `nil` where none is given.
    public var alignments: [Alignment?]
    public var header: [[Inline]]
    public var rows: [[[Inline]]]

    public init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
      self.alignments = alignments
      self.header = header
      self.rows = rows
    }
  }

  public var content: Content
  /// Where the block stands in the file, from its first byte to just behind its last.
  public var range: SourceRange

  public init(_ content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }
}
