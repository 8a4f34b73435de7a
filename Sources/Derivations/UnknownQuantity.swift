internal import Diagnostics

/// A name that a derivation does not have, or has with another shape.
public struct UnknownQuantity: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was looked for: `number`, `vector`, `matrix`, `part` or `step`.
  public let kind: String
  public let name: String
  /// The names there are.
  public let known: [String]

  // konspekt:hide
  public init(kind: String, name: String, known: [String]) {
    self.kind = kind
    self.name = name
    self.known = known
  }

  public var description: String {
    let near = SpellingSuggestion.nearest(to: name, among: known)
    let names = (near.isEmpty ? known : near).map { "'\($0)'" }.joined(separator: ", ")
    return near.isEmpty
      ? "the derivation has no \(kind) '\(name)'; it has \(names)"
      : "the derivation has no \(kind) '\(name)'; did you mean \(names)?"
  }
}
