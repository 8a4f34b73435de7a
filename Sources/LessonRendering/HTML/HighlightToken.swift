/// A stretch of code with one colour.
///
/// The page takes its colours from a function of its caller, so that no parser is needed here. The
/// texts of a cell's tokens, put together, are the cell's code; a list that is not is ignored.
public struct HighlightToken: Hashable, Sendable {
  /// The raw value is the class on the page.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case plain, keyword, string, number, comment, type, function, attribute
  }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
