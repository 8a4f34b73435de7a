import Diagnostics

/// The walk through one body: the state reached, and where jumps and errors lead.
final class FlowContext {
  let session: CheckSession
  /// The function whose variables are followed.
  let function: FunctionContext
  var state = FlowState()
  /// Set in an initialiser of a type with something to initialise.
  var initializer: InitializerRules?
  /// Loops and switches around, innermost last.
  var targets: [Target] = []
  /// States at the points inside a `do` or `try?` that may throw, innermost last.
  var handlers: [[FlowState]] = []
  /// `defer` blocks of each block around, outermost first.
  var deferred: [[Block]] = []
  /// Greater than 0 while a loop's body is walked for what it assigns alone.
  var silence = 0

  struct Target {
    var label: String?
    var isLoop: Bool
    var breaks: [FlowState] = []
    var continues: [FlowState] = []
    /// Where a `fallthrough` leaves the case at hand.
    var fallthroughs: [FlowState] = []
    /// How many blocks with `defer` are around the statement.
    var depth: Int
  }

  init(session: CheckSession, function: FunctionContext) {
    self.session = session
    self.function = function
  }

  func report(
    _ message: String, at place: SourcePlace?, help: String? = nil,
    notes: [Diagnostic.Note] = [], severity: Diagnostic.Severity = .error, mistake: Mistake? = nil
  ) {
    guard silence == 0, !state.isUnreachable else { return }
    session.report(
      Diagnostic(severity, message, at: place, help: help, notes: notes, mistake: mistake))
  }

  /// Runs alternatives from here and goes on with what they have in common.
  func fork(_ branches: [() -> Void]) {
    let before = state
    var ends: [FlowState] = []
    for branch in branches {
      state = before
      branch()
      ends.append(state)
    }
    state = FlowState.join(ends)
  }

  /// Notes that an error may leave from here.
  func mayThrow() {
    guard !state.isUnreachable, !handlers.isEmpty else { return }
    handlers[handlers.count - 1].append(state)
  }
}
