/// How charts write numbers.
enum ChartNumber {
  /// Four significant digits or so, without zeros at the end: for people, not for reading back.
  static func short(_ value: Double) -> String {
    let size = value.magnitude
    if size != 0, size < 1e-4 || size >= 1e9 { return exponential(value) }
    return trimmed(value, digits: size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.1 ? 3 : 6)
  }

  /// A coordinate of a drawing, to a tenth of a unit.
  static func place(_ value: Double) -> String { trimmed(value, digits: 1) }

  static func trimmed(_ value: Double, digits: Int) -> String {
    var text = fixed(value, digits: digits)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func exponential(_ value: Double) -> String {
    var power = 0
    var rest = value
    while rest.magnitude >= 10 {
      rest /= 10
      power += 1
    }
    while rest.magnitude < 1 {
      rest *= 10
      power -= 1
    }
    return "\(trimmed(rest, digits: 3))e\(power)"
  }
}

/// An axis: the range it shows and where its marks are.
struct ChartAxis {
  let low: Double
  let high: Double
  /// Multiples of 1, 2 or 5 times a power of ten.
  let marks: [Double]
  private let digits: Int

  init(_ values: [Double]) {
    let least = values.min() ?? 0
    let most = values.max() ?? 0
    // Halves, since the difference of the largest numbers is infinite.
    var room = (most / 2 - least / 2) * 0.1
    if room <= max(least.magnitude, most.magnitude) * 1e-12 { room = max(least.magnitude / 10, 0.5) }
    low = max(least - room, -.greatestFiniteMagnitude)
    high = min(most + room, .greatestFiniteMagnitude)
    let rough = high / 5 - low / 5
    var power = 1.0
    var exponent = 0
    while power * 10 <= rough {
      power *= 10
      exponent += 1
    }
    while power > rough {
      power /= 10
      exponent -= 1
    }
    let step = [1.0, 2, 5, 10].first { $0 * power >= rough } ?? 10
    digits = min(max(0, step == 10 ? -exponent - 1 : -exponent), 12)
    let first = (low / (step * power)).rounded(.up)
    let last = (high / (step * power)).rounded(.down)
    marks = last - first < 20 ? stride(from: first, through: last, by: 1).map { $0 * step * power } : []
  }

  func text(of mark: Double) -> String {
    mark.magnitude >= 1e6 || (digits == 12 && mark != 0)
      ? ChartNumber.short(mark) : fixed(mark, digits: digits)
  }

  /// The share of the way from low to high.
  func share(of value: Double) -> Double { (value / 4 - low / 4) / (high / 4 - low / 4) }
}
