public import Displays

// konspekt:hide
/// How a model's calculation is told: its parts, and what each named quantity is called there.
///
/// The reference function names quantities; the outline, kept beside it, says what readers see.
public struct Outline: Hashable, Sendable {
  /// A group of quantities under one heading.
  public struct Part: Hashable, Sendable {
    public var name: String
    public var title: String
    /// In reading order, which need not be the order of the calculation.
    public var quantities: [Quantity]

    public init(_ name: String, title: String, _ quantities: [Quantity]) {
      self.name = name
      self.title = title
      self.quantities = quantities
    }
  }

  /// What readers see of one quantity.
  public struct Quantity: Hashable, Sendable {
    public var name: String
    /// What is computed here, in words.
    public var caption: String
    /// The symbol. A `%` in it is where subscripts go; without one they follow it.
    public var symbol: Formula
    /// Subscripts that the symbol always has, such as the word a vector belongs to.
    public var labels: [String]
    public var axes: [Axis]

    public init(
      _ name: String, _ symbol: Formula, caption: String = "", labels: [String] = [],
      axes: [Axis] = []
    ) {
      self.name = name
      self.caption = caption
      self.symbol = symbol
      self.labels = labels
      self.axes = axes
    }
  }

  public enum Axis: Hashable, Sendable {
    /// Elements have names of their own and a line each.
    case labelled([String])
    /// Elements are the components of a vector, drawn together.
    case components
  }

  /// Quantities that are given and not computed; they have no step of their own.
  public var given: [Quantity]
  public var parts: [Part]

  public init(given: [Quantity], parts: [Part]) {
    self.given = given
    self.parts = parts
  }

  func quantity(_ name: String) -> Quantity? {
    (given + parts.flatMap(\.quantities)).first { $0.name == name }
  }
}
