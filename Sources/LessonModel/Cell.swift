public import Diagnostics

/// What a cell is for.
public enum CellRole: String, Hashable, Sendable, CaseIterable {
  /// Code that runs and shows its result.
  case cell
  /// Code with a part that the student writes.
  case exercise
  /// Code that decides whether an exercise holds.
  case check
  /// A sample answer with the points it should get.
  case answer
}

/// Marks without a value, written `.name` in a fence's braces.
public enum CellFlag: String, Hashable, Sendable, CaseIterable {
  /// The page shows only the output.
  case nocode
  /// The page shows the code folded.
  case fold
  /// The cell is shown and not run.
  case skip
  /// The cell must be refused by checking.
  case fail
  /// The cell must stop at run time.
  case crash
  /// The check stays with the instructor.
  case hidden
}

/// How a cell's stored output is compared with its new one.
public struct ComparisonOptions: Hashable, Sendable {
  public var tolerance: Double?
  public var relativeTolerance: Double?
  /// Decimals that must agree.
  public var digits: Int?
  /// `check=none`: the output cannot repeat.
  public var isUnchecked = false

  public init() {}
}

/// A piece of code in a lesson.
public struct Cell: Hashable, Sendable {
  /// Position among the lesson's cells, from 0.
  public var index: Int
  /// The `#name` of the fence.
  public var id: String?
  public var role: CellRole
  public var flags: Set<CellFlag>
  public var comparison: ComparisonOptions
  /// Every other key, as written: `of points tag after steps memory caption alt message reveal hint`.
  public var options: [String: [String]]
  /// The code and where its lines stand in the file.
  public var source: CellSource
  /// The lines of the whole fence, from 1.
  public var lines: ClosedRange<Int>
  /// The lines of the stored output that follows, if any.
  public var outputLines: ClosedRange<Int>?
  /// Whether the code is what its author takes for the cell: an unclosed fence holds the text below it,
  /// one of another language no Swift. Mistakes in such code are not told.
  public var isCodeCertain = true

  public init(
    index: Int, id: String?, role: CellRole, flags: Set<CellFlag> = [],
    comparison: ComparisonOptions = ComparisonOptions(), options: [String: [String]] = [:],
    source: CellSource, lines: ClosedRange<Int>, outputLines: ClosedRange<Int>? = nil
  ) {
    self.index = index
    self.id = id
    self.role = role
    self.flags = flags
    self.comparison = comparison
    self.options = options
    self.source = source
    self.lines = lines
    self.outputLines = outputLines
  }

  /// How messages name the cell: `#forward`, or `cell 3` without an id.
  public var name: String { id.map { "#\($0)" } ?? "cell \(index + 1)" }
}
