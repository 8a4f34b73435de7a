public import Displays

/// A calculation that was carried out and can be read: its named quantities, each with the formula
/// that made it and the numbers in place.
///
///     let d = try model.explainStep(center: "сидит", context: "кот", learningRate: 0.01)
///     d.names                 // ["h", "z", "exp", "sum", "p", "loss", …]
///     try d.value("loss")     // 1.5752760682220395
///     try d.vector("p")       // four probabilities
///     try d.part("forward")   // the steps of the forward pass, drawn on the page
///
/// Its numbers have full precision, unless ``rounding`` says otherwise. Rounding happens in drawing
/// only, where each line shows its operands with as many digits as it takes for the line to be right as
/// it is written.
public struct Derivation: Hashable, Sendable, Displayable {
  // konspekt:hide
  /// How it is told.
  public let outline: Outline
  // konspekt:hide
  /// Everything recorded, with formulas and operands.
  public let quantities: [RecordedQuantity]
  /// Decimals that are shown, or significant digits for numbers below 0.1.
  public var digits: Int
  /// How far a number may lie from a short decimal, relatively, and still be said to equal it.
  let precision: Double
  /// Whether its numbers were rounded as they were computed, or only as they are drawn.
  public let rounding: Rounding

  init(
    outline: Outline, quantities: [RecordedQuantity], digits: Int, precision: Double,
    rounding: Rounding
  ) {
    self.rounding = rounding
    self.outline = outline
    self.quantities = quantities
    self.digits = Self.within(digits)
    self.precision = precision
  }

  /// Digits that can be shown: behind 15 a Double has nothing to say.
  static func within(_ digits: Int) -> Int { min(max(digits, 1), 15) }

  /// The names of the computed quantities, in reading order.
  public var names: [String] {
    outline.parts.flatMap(\.quantities).map(\.name).filter { recorded($0) != nil }
  }

  /// The names of the parts, in reading order.
  public var partNames: [String] { outline.parts.map(\.name) }

  /// The value of a number such as `loss`; `nil` without a number of that name.
  public subscript(name: String) -> Double? { try? value(name) }

  /// The value of a number such as `loss`; what a page shows under another name is found by that one too.
  ///
  /// - Throws: ``UnknownQuantity`` with the nearest names.
  public func value(_ name: String) throws(UnknownQuantity) -> Double {
    try find(name, "number") { $0.isEmpty }.values[0]
  }

  /// The elements of a vector such as `p`.
  ///
  /// - Throws: ``UnknownQuantity`` with the nearest names.
  public func vector(_ name: String) throws(UnknownQuantity) -> [Double] {
    try find(name, "vector") { $0.count == 1 }.values
  }

  /// The rows of a matrix such as `u_new`.
  ///
  /// - Throws: ``UnknownQuantity`` with the nearest names.
  public func matrix(_ name: String) throws(UnknownQuantity) -> [[Double]] {
    let found = try find(name, "matrix") { $0.count == 2 }
    var rows: [[Double]] = []
    var row: Int?
    for element in found.elements {
      if element.indices[0] != row { rows.append([]) }
      row = element.indices[0]
      rows[rows.count - 1].append(element.value)
    }
    return rows
  }

  /// One part of the calculation alone, such as `forward`.
  ///
  /// - Throws: ``UnknownQuantity`` with the nearest names.
  public func part(_ name: String) throws(UnknownQuantity) -> Derivation {
    try narrowed("part", name, among: partNames) { $0.name == name ? $0 : nil }
  }

  /// One step of the calculation alone, such as `loss`.
  ///
  /// - Throws: ``UnknownQuantity`` with the nearest names.
  public func step(_ name: String) throws(UnknownQuantity) -> Derivation {
    let name = names.contains(name) ? name : names.first { isShown($0, as: name) } ?? name
    return try narrowed("step", name, among: names) { part in
      let kept = part.quantities.filter { $0.name == name }
      return kept.isEmpty ? nil : Outline.Part(part.name, title: "", kept)
    }
  }

  /// The same calculation shown with other digits, from 1 to 15; what lies beyond becomes the nearer end.
  public func showing(digits: Int) -> Derivation {
    Derivation(
      outline: outline, quantities: quantities, digits: digits, precision: precision,
      rounding: rounding)
  }

  private func narrowed(
    _ kind: String, _ name: String, among known: [String],
    to keep: (Outline.Part) -> Outline.Part?
  ) throws(UnknownQuantity) -> Derivation {
    guard known.contains(name) else {
      throw UnknownQuantity(kind: kind, name: name, known: known)
    }
    let parts = outline.parts.compactMap(keep)
    // What the other parts computed may still be an operand here.
    let rest = outline.parts.flatMap(\.quantities)
    let narrow = Outline(given: outline.given + rest, parts: parts)
    return Derivation(
      outline: narrow, quantities: quantities, digits: digits, precision: precision,
      rounding: rounding)
  }

  func recorded(_ name: String) -> RecordedQuantity? { quantities.first { $0.name == name } }

  /// Whether a quantity's symbol is this: `r` where the code says `norm`.
  private func isShown(_ name: String, as symbol: String) -> Bool {
    outline.quantity(name)?.symbol.plain == symbol
  }

  private func find(
    _ name: String, _ kind: String, where fits: ([Int]) -> Bool
  ) throws(UnknownQuantity) -> RecordedQuantity {
    let named = recorded(name)
    let shown = quantities.first { isShown($0.name, as: name) && fits($0.shape) }
    if let found = named ?? shown, fits(found.shape) { return found }
    let known = quantities.filter { fits($0.shape) }.map(\.name)
    throw UnknownQuantity(kind: kind, name: name, known: known)
  }
}
