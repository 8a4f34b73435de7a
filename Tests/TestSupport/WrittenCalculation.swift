import Foundation

/// Computes a formula as it stands on a page, knowing nothing of the code that wrote it.
///
///     WrittenCalculation.value(of: "0.2333·(0.5, 0.7)")  // [0.11665, 0.16331]
///
/// Numbers, `+ - · / ^`, parentheses, vectors `(a, b)`, and the functions `exp ln σ √ min max`. A number
/// combines with each component of a vector.
public struct WrittenCalculation {
  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  private var rest: Substring

  public static func value(of text: String) throws -> [Double] {
    var reader = WrittenCalculation(rest: Substring(text.filter { $0 != " " }))
    let value = try reader.sum()
    guard reader.rest.isEmpty else { throw reader.unreadable }
    return value
  }

  /// The sides of `a = b ≈ c`.
  public static func sides(of line: String) -> [String] {
    line.replacingOccurrences(of: " ≈ ", with: " = ").components(separatedBy: " = ")
  }

  /// Whether a value rounds to the number that is printed, a unit in whose last place is 10 to the
  /// minus its decimals.
  public static func rounds(_ value: Double, to printed: String) -> Bool {
    guard let number = Double(printed) else { return false }
    let parts = printed.split(separator: "e")
    let decimals = parts[0].split(separator: ".").dropFirst().first?.count ?? 0
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let unit = pow(10, Double(exponent - decimals))
    return abs(value - number) <= 0.5 * unit * (1 + 1e-6)
  }

  private var unreadable: Unreadable { Unreadable(description: "cannot read '\(rest)'") }

  private mutating func take(_ text: String) -> Bool {
    guard rest.hasPrefix(text) else { return false }
    rest = rest.dropFirst(text.count)
    return true
  }

  private mutating func sum() throws -> [Double] {
    var value = take("-") ? try product().map { -$0 } : try product()
    while true {
      if take("+") {
        value = combined(value, try product(), +)
      } else if take("-") {
        value = combined(value, try product(), -)
      } else {
        return value
      }
    }
  }

  private mutating func product() throws -> [Double] {
    var value = try power()
    while true {
      if take("·") {
        value = combined(value, try power(), *)
      } else if take("/") {
        value = combined(value, try power(), /)
      } else {
        return value
      }
    }
  }

  private mutating func power() throws -> [Double] {
    let base = try atom()
    return take("^") ? combined(base, try atom(), pow) : base
  }

  private mutating func atom() throws -> [Double] {
    if take("exp") { return try list().map { exp($0) } }
    if take("ln") { return try list().map { log($0) } }
    if take("σ") { return try list().map { 1 / (1 + exp(-$0)) } }
    if take("√") { return try list().map { $0.squareRoot() } }
    if take("max") { return [try list().max() ?? .nan] }
    if take("min") { return [try list().min() ?? .nan] }
    if rest.hasPrefix("(") { return try list() }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    rest = rest.dropFirst(digits.count)
    var text = String(digits)
    if take("e") {
      // A minus behind these digits takes something away.
      text += take("-") ? "e-" : "e"
      let exponent = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(exponent.count)
      text += exponent
    }
    guard let number = Double(text) else { throw unreadable }
    return [number]
  }

  private mutating func list() throws -> [Double] {
    guard take("(") else { throw unreadable }
    var values = try sum()
    while take(",") { values += try sum() }
    guard take(")") else { throw unreadable }
    return values
  }

  private func combined(
    _ left: [Double], _ right: [Double], _ operation: (Double, Double) -> Double
  ) -> [Double] {
    (0..<max(left.count, right.count)).map {
      operation(left.count == 1 ? left[0] : left[$0], right.count == 1 ? right[0] : right[$0])
    }
  }
}
