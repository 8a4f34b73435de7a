/// Numbers of the text that their type cannot hold, or that are divided by zero.
public enum NumberMistake: Explained {
  /// `let a: UInt8 = 256`
  case tooLarge(value: String, type: String)
  /// `Int.max + 1`
  case overflow(calculation: String, type: String)
  case divisionByZero(calculation: String?)
}

extension NumberMistake {
  var english: Explanation {
    switch self {
    case .tooLarge(let value, let type):
      Explanation(
        advice: Self.limits(of: type).map { "'\(type)' holds whole numbers from \($0) to \($1): " }
          .map { $0 + "take '\(Self.larger(value))' or a smaller number" })
    case .overflow(_, let type):
      Explanation(
        advice: Self.limits(of: type).map { "'\(type)' holds whole numbers from \($0) to \($1): " }
          .map { $0 + "use 'Double' for large values, or '&+', '&-', '&*' to wrap around" })
    case .divisionByZero(let calculation):
      Explanation(
        advice: (calculation.map { "the divisor of '\($0)' is 0 here: " } ?? "")
          + "divide by another number, or test the divisor first")
    }
  }

  var russian: Explanation {
    switch self {
    case .tooLarge(let value, let type):
      Explanation(
        "число \(value) не помещается в '\(type)'",
        Self.limits(of: type).map { "'\(type)' хранит целые числа от \($0) до \($1): " }
          .map { $0 + "возьмите '\(Self.larger(value))' или число поменьше" })
    case .overflow(let calculation, let type):
      Explanation(
        "переполнение: \(calculation) не помещается в '\(type)'",
        Self.limits(of: type).map { "'\(type)' хранит целые числа от \($0) до \($1): " }
          .map { $0 + "возьмите 'Double' или '&+', '&-', '&*' для счёта по кругу" })
    case .divisionByZero(let calculation):
      Explanation(
        "деление на ноль" + (calculation.map { ": '\($0)'" } ?? ""),
        "возьмите другой делитель или сначала проверьте его")
    }
  }

  /// A type that has room for a number.
  private static func larger(_ value: String) -> String { Int(value) == nil ? "Double" : "Int" }

  /// The least and the greatest whole number of a type.
  private static func limits(of type: String) -> (lowest: String, highest: String)? {
    let isUnsigned = type.hasPrefix("UInt")
    let width = type.drop { !$0.isNumber }
    guard type.hasPrefix("Int") || isUnsigned, let bits = width.isEmpty ? 64 : Int(width),
      [8, 16, 32, 64].contains(bits)
    else { return nil }
    let highest = UInt64.max >> (64 - UInt64(isUnsigned ? bits : bits - 1))
    return (isUnsigned ? "0" : "-\(highest + 1)", "\(highest)")
  }
}
