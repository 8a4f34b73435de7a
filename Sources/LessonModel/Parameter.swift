public import Diagnostics

/// A named constant that a lesson declares and its reader may set.
public struct Parameter: Hashable, Sendable {
  public var name: String
  public var type: ParameterType
  public var value: ParameterValue
  public var minimum: Double?
  public var maximum: Double?
  /// The values allowed; empty when any is.
  public var choices: [ParameterValue]
  public var label: String?
  /// Where the head declares it.
  public var place: SourcePlace?

  public init(
    name: String, type: ParameterType, value: ParameterValue, minimum: Double? = nil,
    maximum: Double? = nil, choices: [ParameterValue] = [], label: String? = nil,
    place: SourcePlace? = nil
  ) {
    self.name = name
    self.type = type
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
    self.choices = choices
    self.label = label
    self.place = place
  }
}

/// The types a parameter may have, spelt as in Swift.
public enum ParameterType: String, Hashable, Sendable, CaseIterable {
  case bool = "Bool"
  case int = "Int"
  case double = "Double"
  case string = "String"
  case strings = "[String]"
  case doubles = "[Double]"
  case matrix = "[[Double]]"
}

/// A parameter's value. ``swiftLiteral`` spells it as Swift does.
public enum ParameterValue: Hashable, Sendable {
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case strings([String])
  case doubles([Double])
  case matrix([[Double]])

  public var swiftLiteral: String {
    switch self {
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): Self.literal(value)
    case .string(let value): Self.literal(value)
    case .strings(let values): "[" + values.map(Self.literal).joined(separator: ", ") + "]"
    case .doubles(let values): Self.literal(values)
    case .matrix(let rows): "[" + rows.map(Self.literal).joined(separator: ", ") + "]"
    }
  }

  private static func literal(_ values: [Double]) -> String {
    "[" + values.map(literal).joined(separator: ", ") + "]"
  }

  private static func literal(_ value: Double) -> String {
    if value.isNaN { return "Double.nan" }
    if value.isInfinite { return value < 0 ? "-Double.infinity" : "Double.infinity" }
    return "\(value)"
  }

  private static func literal(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        text += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
