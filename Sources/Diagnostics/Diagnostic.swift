/// One problem, found at one place, with the next step for its reader.
///
/// A message is one clause in lower case without a full stop, code in 'quotes': what was found, then
/// what was expected. The next step goes in ``help``.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  public var severity: Severity
  public var message: String
  /// Where it was found; absent when the problem is not in a text (a missing file, a full disk).
  public var place: SourcePlace?
  /// What to do next, as a sentence fragment.
  public var help: String?
  /// Other places that explain this one.
  public var notes: [Note]

  /// A second place that belongs to a problem, such as an earlier declaration.
  public struct Note: Hashable, Sendable {
    public var message: String
    public var place: SourcePlace?

    public init(_ message: String, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// An error.
  public init(
    _ message: String, at place: SourcePlace? = nil, help: String? = nil, notes: [Note] = []
  ) {
    self.init(.error, message, at: place, help: help, notes: notes)
  }

  public init(
    _ severity: Severity, _ message: String, at place: SourcePlace? = nil,
    help: String? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.help = help
    self.notes = notes
  }
}
