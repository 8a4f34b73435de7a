/// The step that usually takes a value of one type to another.
enum Conversion {
  /// `Double(n)`
  case initializer
  /// `Int(2.5)`
  case losingFraction
  /// `Int("3")`
  case parsing
  /// A number in place of a condition.
  case counting
  /// One value where an array of such is wanted.
  case wrapping
  case asArray
  case fromVoid
  /// Python's pair for a range.
  case range
  /// A collection in place of a condition.
  case emptiness
  case none

  init(from found: String, to expected: String) {
    switch (found, expected) {
    case ("Int", "Double"), ("Int", "Float"), ("Float", "Double"), ("Double", "Float"): self = .initializer
    case ("Double", "Int"), ("Float", "Int"): self = .losingFraction
    case ("Int", "String"), ("Double", "String"), ("Bool", "String"), ("Character", "String"),
      ("Substring", "String"):
      self = .initializer
    case ("String", "Int"), ("String", "Double"): self = .parsing
    case ("Int", "Bool"): self = .counting
    case ("()", _): self = .fromVoid
    case ("(Int, Int)", "ClosedRange<Int>"), ("(Int, Int)", "Range<Int>"): self = .range
    case ("String", "Bool"), ("Substring", "Bool"): self = .emptiness
    case _ where expected == "Bool" && (found.hasPrefix("[") || found.hasPrefix("Set<")): self = .emptiness
    case _ where expected == "[\(found)]": self = .wrapping
    case _ where found.hasPrefix("ArraySlice<") && expected.hasPrefix("["): self = .asArray
    default: self = .none
    }
  }
}

/// The step that usually makes two operands go together.
enum OperandRemedy {
  case widen(to: String, code: String?)
  case repeatText
  /// Python's `"%.2f" % x`.
  case format(text: String?, value: String?)
  case interpolate(code: String?)
  case unwrap
  case call(code: String?)
  /// An operation on each element of an array.
  case elementwise(swift: String)
  case none

  private static let numbers: Set<String> = ["Int", "Double", "Float"]

  init(
    _ operation: String, _ left: (type: String, code: String?), _ right: (type: String, code: String?)
  ) {
    if left.type.hasPrefix("() -> ") || right.type.hasPrefix("() -> ") {
      self = .call(code: left.type.hasPrefix("() -> ") ? left.code : right.code)
    } else if left.type.hasSuffix("?") || right.type.hasSuffix("?") {
      self = .unwrap
    } else if Self.numbers.contains(left.type), Self.numbers.contains(right.type) {
      let wider = [left.type, right.type].contains("Double") ? "Double" : "Float"
      self = .widen(to: wider, code: left.type == wider ? right.code : left.code)
    } else if left.type == "String", operation == "%" {
      self = .format(text: left.code, value: right.code)
    } else if left.type == "String" || right.type == "String" {
      self = operation == "*" ? .repeatText : .interpolate(code: left.type == "String" ? right.code : left.code)
    } else if left.type.hasPrefix("["), Self.numbers.contains(right.type) {
      self = .elementwise(swift: "\(left.code ?? "xs").map { $0 \(operation) \(right.code ?? "k") }")
    } else if right.type.hasPrefix("["), Self.numbers.contains(left.type) {
      self = .elementwise(swift: "\(right.code ?? "xs").map { \(left.code ?? "k") \(operation) $0 }")
    } else {
      self = .none
    }
  }
}
