// konspekt:hide
/// Records the named quantities of a calculation, the formula that made each, and its operands.
public struct Transcript<Scalar: Arithmetic & BinaryFloatingPoint>: Recorder {
  public typealias Number = TracedNumber<Scalar>

  /// In the order in which they were first named.
  public private(set) var quantities: [RecordedQuantity] = []
  private var positions: [String: Int] = [:]
  /// Digits that each named intermediate is rounded to; `nil` for full precision.
  private let roundedDigits: Int?

  public init() {
    roundedDigits = nil
  }

  /// - Parameter digits: Decimals, or significant digits for numbers below 0.1, when every step rounds.
  public init(rounding: Rounding, digits: Int) {
    roundedDigits = rounding == .everyStep ? Derivation.within(digits) : nil
  }

  /// A number that the calculation starts from.
  public mutating func given(_ name: String, _ indices: Int..., value: Scalar) -> Number {
    record(name, indices, Number(value, .constant(Double(value))), isGiven: true)
  }

  public mutating func name(_ name: StaticString, _ number: Number) -> Number {
    record(name.description, [], number)
  }

  public mutating func name(_ name: StaticString, _ i: Int, _ number: Number) -> Number {
    record(name.description, [i], number)
  }

  public mutating func name(_ name: StaticString, _ i: Int, _ j: Int, _ number: Number) -> Number {
    record(name.description, [i, j], number)
  }

  private mutating func record(
    _ name: String, _ indices: [Int], _ number: Number, isGiven: Bool = false
  ) -> Number {
    let position: Int
    if let known = positions[name] {
      position = known
    } else {
      position = quantities.count
      positions[name] = position
      quantities.append(RecordedQuantity(name: name))
    }
    let number = isGiven ? number : rounded(number)
    let value = Double(number.value)
    quantities[position].elements.append(
      RecordedQuantity.Element(
        indices: indices, term: isGiven ? nil : number.term, value: value))
    let reference = Term.Reference(
      name: name, subscripts: indices.map { .at($0) }, values: [value])
    return Number(number.value, .quantity(reference))
  }

  private func rounded(_ number: Number) -> Number {
    guard let roundedDigits else { return number }
    let value = Double(number.value)
    // What the machine leaves of 0.3 − 3 · 0.1 is 0 on paper.
    let scale = number.term.roundingScales.max() ?? 0
    if scale.isFinite, value.magnitude <= precision * scale { return Number(0, number.term) }
    let shown = DecimalText(value, digits: roundedDigits, precision: precision).shown
    // On paper a half is rounded away from zero, and 0.3006 · 0.75 is 0.22545 and not a little less.
    let nudge = value * precision
    let above = DecimalText(value + nudge, digits: roundedDigits, precision: precision).shown
    let isHalf = abs(above - shown) > 100 * abs(nudge)
    return Number(Scalar(isHalf ? above : shown), number.term)
  }

  /// A few roundings may lie between a short decimal and the number computed for it.
  private var precision: Double { 16 * Double(Scalar.ulpOfOne) }

  /// What was recorded, ready to be read and drawn.
  ///
  /// - Parameter digits: Decimals to show, or significant digits for numbers below 0.1.
  public func derivation(outline: Outline, digits: Int) -> Derivation {
    Derivation(
      outline: outline, quantities: quantities, digits: digits, precision: precision,
      rounding: roundedDigits == nil ? .inDrawing : .everyStep)
  }
}

// konspekt:hide
/// One named quantity with all its elements.
public struct RecordedQuantity: Hashable, Sendable {
  public struct Element: Hashable, Sendable {
    /// From 0; none for a number.
    public var indices: [Int]
    /// How it was computed; `nil` when it was given.
    public var term: Term?
    public var value: Double

    public init(indices: [Int], term: Term?, value: Double) {
      self.indices = indices
      self.term = term
      self.value = value
    }
  }

  public var name: String
  /// In the order in which they were computed.
  public var elements: [Element]

  public init(name: String, elements: [Element] = []) {
    self.name = name
    self.elements = elements
  }

  public var values: [Double] { elements.map(\.value) }

  /// `[]` for a number, `[n]` for a vector, `[rows, columns]` for a matrix, counting what was recorded.
  public var shape: [Int] {
    switch elements.first?.indices.count ?? 0 {
    case 0: return []
    case 1: return [elements.count]
    default:
      let rows = Set(elements.map { $0.indices[0] }).count
      return [rows, elements.count / max(rows, 1)]
    }
  }
}
