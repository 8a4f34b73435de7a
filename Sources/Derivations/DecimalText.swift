internal import Displays

/// A number as a reader sees it.
struct DecimalText {
  /// As in running text: `-0.0793`, `1.5e-9`.
  let plain: String
  let tex: String
  /// What the shown digits say.
  let shown: Double
  /// Whether that is the number itself, up to a few roundings of the machine.
  let isExact: Bool
  /// The decimals that it was rounded to, of its mantissa where it has an exponent.
  private let decimals: Int
  /// `nil` for a number without one.
  private let exponent: Int?

  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1.
  ///   - precision: The relative difference that counts as none.
  init(_ value: Double, digits: Int, precision: Double) {
    guard value.isFinite else {
      plain = value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
      tex = value.isNaN ? "\\text{nan}" : value < 0 ? "-\\infty" : "\\infty"
      shown = value
      isExact = true
      decimals = 0
      self.exponent = nil
      return
    }
    let exponent = value == 0 ? 0 : Int(Double.floor(log10: value.magnitude))
    if exponent < -6 || exponent > 11 {
      decimals = max(digits - 1, 1)
      self.exponent = exponent
      let mantissa = Self.trimmed(
        value / .power(10, Double(exponent)), decimals: decimals, precision: precision)
      plain = mantissa.text + "e\(exponent)"
      tex = mantissa.text + " \\cdot 10^{\(exponent)}"
      isExact = mantissa.isExact
    } else {
      decimals = exponent < -1 ? digits - 1 - exponent : digits
      self.exponent = nil
      let number = Self.trimmed(value, decimals: decimals, precision: precision)
      plain = number.text
      tex = number.text
      isExact = number.isExact
    }
    shown = Double(plain) ?? value
  }

  /// Whether another number, rounded as this one is, gives the same digits: -0.12 is -0.1, but not -0.10.
  func isShown(for other: Double) -> Bool {
    guard other.isFinite, shown.isFinite else { return other == shown || (other.isNaN && shown.isNaN) }
    guard let exponent else { return Double(fixed(other, digits: decimals)) == shown }
    let mantissa = fixed(other / .power(10, Double(exponent)), digits: decimals)
    return Double(mantissa + "e\(exponent)") == shown
  }

  /// Trailing zeros go where nothing was rounded away; otherwise they say how much is known.
  private static func trimmed(
    _ value: Double, decimals: Int, precision: Double
  ) -> (text: String, isExact: Bool) {
    var text = fixed(value, digits: decimals)
    let difference = abs((Double(text) ?? value) - value)
    guard difference <= precision * value.magnitude else { return (text, false) }
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return (text, true)
  }
}

extension Double {
  fileprivate static func floor(log10 magnitude: Double) -> Double {
    // The text of the number is exact at powers of ten, where a logarithm may not be.
    let text = magnitude.description.lowercased()
    if let mark = text.firstIndex(of: "e") {
      return Double(text[text.index(after: mark)...]) ?? 0
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts[0] != "0" { return Double(parts[0].count - 1) }
    let zeros = parts.count > 1 ? parts[1].prefix { $0 == "0" }.count : 0
    return Double(-zeros - 1)
  }
}
