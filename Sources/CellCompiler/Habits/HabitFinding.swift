import Diagnostics

/// A habit found in a cell, and how the cell reads without it.
struct HabitFinding {
  /// A change of the text that leaves its lines where they are.
  struct Edit {
    var range: Range<Int>
    var text: String
  }

  /// What to say; `nil` where another finding says it.
  var mistake: Mistake?
  /// The compiler's own wording, where it has one.
  var message: String?
  /// What to say instead where the value turns out to be another: a text that is cut, a dictionary that is
  /// asked for a key.
  var otherwise: Mistake?
  /// Where to point, in bytes.
  var range: Range<Int>
  var edits: [Edit] = []
  /// Lines, from 0, about which nothing else is said.
  var lines: ClosedRange<Int>
  /// Names that the code would declare if it were Swift: lines with them wait for it.
  var names: Set<String> = []
  var severity = Diagnostic.Severity.error
}
