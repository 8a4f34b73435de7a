public import Diagnostics
public import Displays

/// What became of one cell.
public struct CellResult: Hashable, Sendable {
  public enum Status: Hashable, Sendable {
    case succeeded
    /// Refused by checking or stopped at run time; the diagnostics say where and why.
    case failed
    /// Not run, with the reason: needs a name from a cell that failed, a blank to fill in, `.skip`.
    case notRun(String)
  }

  /// One piece of output, in the order in which it appeared.
  public enum Output: Hashable, Sendable {
    /// What `print` wrote.
    case text(String)
    /// A displayed value.
    case display(Display)
  }

  public var status: Status
  public var outputs: [Output]
  public var diagnostics: [Diagnostic]
  /// Machine steps taken, equal on every computer.
  public var steps: Int

  public init(
    status: Status, outputs: [Output] = [], diagnostics: [Diagnostic] = [], steps: Int = 0
  ) {
    self.status = status
    self.outputs = outputs
    self.diagnostics = diagnostics
    self.steps = steps
  }
}

/// What became of a lesson.
public struct LessonResults: Hashable, Sendable {
  /// The values the run used, in declaration order.
  public var parameters: [Parameter]
  /// One for each of the lesson's cells, in the same order.
  public var cells: [CellResult]
  /// One for each of the lesson's inline values, as it should be shown; `nil` where it failed.
  public var inlineValues: [String?]
  /// Problems that belong to no cell: parameters, inline values.
  public var diagnostics: [Diagnostic]

  public init(
    parameters: [Parameter] = [], cells: [CellResult] = [], inlineValues: [String?] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.parameters = parameters
    self.cells = cells
    self.inlineValues = inlineValues
    self.diagnostics = diagnostics
  }

  /// Whether everything held that the lesson says.
  public var succeeded: Bool {
    cells.allSatisfy { $0.status != .failed } && !diagnostics.contains { $0.severity == .error }
  }
}
