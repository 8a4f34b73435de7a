public import Diagnostics

/// A lesson as it was read: prose, cells and parameters, nothing run yet.
public struct Lesson: Hashable, Sendable {
  /// The path as the user gave it, used in diagnostics.
  public var file: String
  /// The file's text, byte for byte.
  public var text: String
  public var head: Head
  /// The document without its head, in reading order.
  public var blocks: [Block]
  /// Every cell, in file order. A block's cell is found by ``cell(startingAt:)``.
  public var cells: [Cell]
  public var inlineValues: [InlineValue]
  /// What was wrong with the text. A cell with an error in its lines is not run, all others are; see
  /// ``TextProblems``.
  public var diagnostics: [Diagnostic]
  /// What was wrong with the file and mended while it was read, so that ``text`` is not byte for byte what
  /// it holds.
  public var repairs: [Diagnostic] = []

  /// The YAML between `---` lines at the top.
  public struct Head: Hashable, Sendable {
    public var title: String?
    /// BCP 47, such as `ru`.
    public var language: String?
    public var parameters: [Parameter]
    /// Names of parameters that could not be read.
    public var lostParameters: Set<String> = []
    /// The keys of budgets that the head may set and that could not be read, such as `steps`.
    public var unreadBudgets: Set<String> = []
    /// The lines it takes, both `---` included.
    public var lines: ClosedRange<Int>?

    public init(
      title: String? = nil, language: String? = nil, parameters: [Parameter] = [],
      lines: ClosedRange<Int>? = nil
    ) {
      self.title = title
      self.language = language
      self.parameters = parameters
      self.lines = lines
    }
  }

  public init(
    file: String, text: String, head: Head = Head(), blocks: [Block] = [], cells: [Cell] = [],
    inlineValues: [InlineValue] = [], diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.text = text
    self.head = head
    self.blocks = blocks
    self.cells = cells
    self.inlineValues = inlineValues
    self.diagnostics = diagnostics
  }

  /// The inline value whose comment is the `.html` inline at a range.
  public func inlineValue(at range: SourceRange) -> InlineValue? {
    inlineValues.first { $0.markRange == range }
  }

  /// The cell whose fence opens on a line.
  public func cell(startingAt line: Int) -> Cell? {
    cells.first { $0.lines.lowerBound == line }
  }
}

/// A number or word in prose that is bound to an expression: `1.3863<!--= loss, 4 -->`.
public struct InlineValue: Hashable, Sendable {
  /// The expression, mapped to the file.
  public var source: CellSource
  /// Decimals to show; `nil` shows the value as text.
  public var digits: Int?
  public var isPercent: Bool
  /// The word or number before the comment, as stored; with its `%` where the value is a per cent and the
  /// sign stands before the comment.
  public var shown: String
  /// Where the shown word stands.
  public var shownRange: SourceRange
  /// Where the comment stands: the range of its `.html` inline.
  public var markRange: SourceRange
  /// How many cells stand above it.
  public var cellsBefore: Int

  public init(
    source: CellSource, digits: Int?, isPercent: Bool, shown: String, shownRange: SourceRange,
    markRange: SourceRange? = nil, cellsBefore: Int
  ) {
    self.source = source
    self.digits = digits
    self.isPercent = isPercent
    self.shown = shown
    self.shownRange = shownRange
    self.markRange = markRange ?? SourceRange(start: shownRange.end, end: shownRange.end)
    self.cellsBefore = cellsBefore
  }
}
