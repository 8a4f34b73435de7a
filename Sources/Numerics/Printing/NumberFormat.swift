internal import Foundation

/// The common form of the numbers of one list, as NumPy chooses it.
struct NumberFormat {
  private static let precision = 8
  private let isScientific: Bool
  private var left = 0
  private var right = 0
  /// Digits of the longest exponent.
  private var exponentDigits = 0

  init(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let magnitudes = finite.map(abs).filter { $0 != 0 }
    if let greatest = magnitudes.max(), let least = magnitudes.min() {
      isScientific = greatest >= 1e8 || least < 1e-4 || greatest / least > 1000
    } else {
      isScientific = false
    }
    let parts = finite.map(parts)
    left = parts.map(\.whole.count).max() ?? 0
    right = parts.map(\.fraction.count).max() ?? 0
    exponentDigits = parts.map { max(0, $0.exponent.count - 2) }.max() ?? 0
    for value in values where !value.isFinite {
      left = max(left, Self.word(value).count - tail)
    }
  }

  /// What stands behind the whole part: the point, the digits and the exponent.
  private var tail: Int { 1 + right + (isScientific ? 2 + exponentDigits : 0) }

  func text(_ value: Double) -> String {
    guard value.isFinite else {
      let word = Self.word(value)
      return String(repeating: " ", count: max(0, left + tail - word.count)) + word
    }
    // Numbers so small that few digits tell them apart are filled up with their own digits, not with zeros.
    let parts =
      isScientific ? exponentParts(String(format: "%.\(right)e", value)) : positional(value)
    let gap = String(repeating: " ", count: max(0, left - parts.whole.count))
    let missing = max(0, right - parts.fraction.count)
    let filler = String(repeating: isScientific ? "0" : " ", count: missing)
    return gap + parts.whole + "." + parts.fraction + filler + widened(parts.exponent)
  }

  /// `e+05` beside `e+100` is `e+005`.
  private func widened(_ exponent: String) -> String {
    guard isScientific else { return "" }
    let zeros = String(repeating: "0", count: max(0, exponentDigits + 2 - exponent.count))
    return exponent.prefix(2) + zeros + exponent.dropFirst(2)
  }

  private static func word(_ value: Double) -> String {
    value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
  }

  private struct Parts {
    var whole: String
    /// Without trailing zeros.
    var fraction: String
    var exponent = ""
  }

  private func parts(_ value: Double) -> Parts {
    isScientific ? scientific(value) : positional(value)
  }

  /// As few digits as tell the number from its neighbours, at most eight behind the point.
  private func positional(_ value: Double) -> Parts {
    let rounded = split(String(format: "%.\(Self.precision)f", value))
    // The shortest form may have fewer digits than the rounded one: 0.1 + 0.2 has not.
    if let short = shortest(value), short.fraction.count <= Self.precision { return short }
    return rounded
  }

  private func scientific(_ value: Double) -> Parts {
    for digits in 0..<Self.precision {
      let text = String(format: "%.\(digits)e", value)
      if Double(text) == value { return exponentParts(text) }
    }
    return exponentParts(String(format: "%.\(Self.precision)e", value))
  }

  private func exponentParts(_ text: String) -> Parts {
    let pieces = text.split(separator: "e")
    var parts = split(String(pieces[0]))
    parts.exponent = "e" + pieces[1]
    return parts
  }

  private func shortest(_ value: Double) -> Parts? {
    let text = "\(value)"
    return text.contains("e") ? nil : split(text)
  }

  private func split(_ text: String) -> Parts {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    var fraction = pieces.count > 1 ? String(pieces[1]) : ""
    while fraction.last == "0" { fraction.removeLast() }
    return Parts(whole: String(pieces[0]), fraction: fraction)
  }
}
