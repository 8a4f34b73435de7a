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
  /// The kind of mistake, where it is one that a learner is taught about in several languages.
  public var mistake: Mistake?

  /// A second place that belongs to a problem, such as an earlier declaration.
  public struct Note: Hashable, Sendable {
    public var message: String
    public var place: SourcePlace?
    /// What it says, for other languages; `nil` where the message is all there is.
    public var kind: Kind?

    public init(_ message: String, at place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// An error.
  public init(
    _ message: String, at place: SourcePlace? = nil, help: String? = nil, notes: [Note] = [],
    mistake: Mistake? = nil
  ) {
    self.init(.error, message, at: place, help: help, notes: notes, mistake: mistake)
  }

  /// - Parameters:
  ///   - help: The next step; that of the mistake where there is none.
  ///   - mistake: What it is about, for readers of other languages.
  public init(
    _ severity: Severity, _ message: String, at place: SourcePlace? = nil,
    help: String? = nil, notes: [Note] = [], mistake: Mistake? = nil
  ) {
    self.severity = severity
    self.message = Self.readable(message)
    self.place = place
    self.help = (help ?? mistake?.explanation(in: .english).advice).map(Self.readable)
    self.notes = notes
    self.mistake = mistake
  }

  /// A problem of a lesson around its Swift, with its words in each language.
  public init(
    english: Explanation, russian: Explanation, at place: SourcePlace?, severity: Severity = .error
  ) {
    self.init(.author(english: english, russian: russian), at: place, severity: severity)
  }

  /// A mistake for which the compiler has no wording of its own.
  public init(_ mistake: Mistake, at place: SourcePlace?, severity: Severity = .error) {
    let words = mistake.explanation(in: .english)
    self.init(
      severity, words.headline ?? "this is not understood", at: place, help: words.advice,
      mistake: mistake)
  }

  /// What of a text is shown: values of any length may stand in a message, and nobody reads more.
  static func readable(_ text: String) -> String {
    text.utf8.count > longest ? text.prefix(longest / 4) + "…" : text
  }

  private static let longest = 4_000
}
