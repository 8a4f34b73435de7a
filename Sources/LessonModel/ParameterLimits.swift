public import Diagnostics

extension Parameter {
  /// Why a value is not allowed, as a clause; `nil` where it is.
  ///
  /// The head's own value and every `--set` are checked here, so that both say the same.
  public func mistake(
    in value: ParameterValue, told language: TeachingLanguage = .english
  ) -> String? {
    let isEnglish = language == .english
    let found = value.swiftLiteral
    guard value.type == type else {
      return isEnglish
        ? "\(found) is \(value.type.rawValue), expected \(type.rawValue)"
        : "\(found) — это \(value.type.rawValue), а ожидается \(type.rawValue)"
    }
    if let number = value.number {
      if let minimum, number < minimum {
        return "\(found) \(isEnglish ? "is below the minimum" : "меньше наименьшего") \(bound(minimum))"
      }
      if let maximum, number > maximum {
        return "\(found) \(isEnglish ? "is above the maximum" : "больше наибольшего") \(bound(maximum))"
      }
    }
    if !choices.isEmpty, !choices.contains(value) {
      let known = choices.map(\.swiftLiteral).joined(separator: ", ")
      return "\(found) \(isEnglish ? "is none of the choices" : "— не одно из возможных значений:") \(known)"
    }
    return nil
  }

  private func bound(_ number: Double) -> String {
    type == .int && number == number.rounded() && abs(number) < 1e15
      ? "\(Int(number))" : "\(number)"
  }
}

extension ParameterValue {
  public var type: ParameterType {
    switch self {
    case .bool: .bool
    case .int: .int
    case .double: .double
    case .string: .string
    case .strings: .strings
    case .doubles: .doubles
    case .matrix: .matrix
    }
  }

  /// The value of an `Int` or a `Double`.
  fileprivate var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}
