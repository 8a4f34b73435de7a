import Diagnostics

/// How much work checking a cell may take, counted and not timed, so that a cell is refused on a slow
/// computer exactly where it is on a fast one.
///
/// A unit is an expression that was looked at, a possibility that was tried, or a row of patterns that
/// was compared: about 10 µs in a release build. A statement of a course takes some hundred.
struct CheckBudget {
  /// For one statement, without the statements in it.
  static let perStatement = 100_000
  /// For the search of names that are near to an unknown one: a millisecond.
  static let spelling = 100
  /// How many of the quickest steps, such as looking at a superclass or an overload, make a unit.
  static let quickSteps = 16
  /// For all statements of a cell.
  static let perCell = 500_000

  private var statement = 0
  private var total = 0
  /// What was refused, in the order in which it was.
  private(set) var problems: [Diagnostic] = []

  private var isRefused = false

  var isLeft: Bool { statement < Self.perStatement && total < Self.perCell }

  mutating func count(_ units: Int) {
    statement += units
    total += units
  }

  mutating func beginStatement() {
    statement = 0
    // A cell that is too complex stays so.
    if total < Self.perCell { isRefused = false }
  }

  /// Says what is too complex, once for each statement and once for the cell.
  mutating func refuse(at place: SourcePlace) {
    if isRefused { return }
    isRefused = true
    let isCell = total >= Self.perCell
    problems.append(
      Diagnostic(
        isCell
          ? "this cell is too complex to check: the work allowed for a cell ended here"
          : "this expression is too complex to check",
        at: place,
        help: isCell
          ? "divide it into several cells; read large data with the library"
          : "break it into several constants with written types"))
  }
}
