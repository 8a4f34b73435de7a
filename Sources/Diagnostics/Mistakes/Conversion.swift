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
  /// A text where one sign is expected.
  case oneCharacter
  /// `{}` for an empty dictionary or list.
  case emptyBraces
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
    case ("String", "Character"), ("Substring", "Character"): self = .oneCharacter
    case ("Int", "Bool"): self = .counting
    case ("() -> ()", _) where expected.hasPrefix("[") || expected.hasPrefix("Set<"): self = .emptyBraces
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
  case repeatText(String?, count: String?)
  /// Python's `"%.2f" % x`.
  case format(text: String?, value: String?)
  case interpolate(code: String?)
  /// One more element of an array.
  case inArray(code: String?)
  /// The same of numbers, where each may be meant to be added to.
  case inArrayOrEach(code: String, swift: String)
  /// Python's `[0] * 3`.
  case repeatElement(String, count: String)
  /// Python's `words * 2`.
  case repeatList(String, count: String)
  /// `text.startIndex + 1`
  case textPosition(swift: String)
  /// A number in a text.
  case parse(type: String, code: String?)
  /// A quotient of whole numbers that is converted too late.
  case divide(swift: String)
  case unwrap
  case call(code: String?)
  /// A key with its value, where one of them is meant.
  case ofPair(code: String)
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
      let code = left.type == wider ? right.code : left.code
      self = WholeDivision.converted(code, to: wider).map { .divide(swift: $0) } ?? .widen(to: wider, code: code)
    } else if left.type == "String", operation == "%" {
      self = .format(text: left.code.map(Self.format), value: right.code.map(Self.listed))
    } else if left.type == "String.Index", right.type == "Int", operation == "+" || operation == "-" {
      self = .textPosition(swift: Self.position(left.code ?? "i", operation == "-" ? "-" : "", right.code ?? "n"))
    } else if let remedy = Self.ofText(operation, left, right) {
      self = remedy
    } else if left.type == "[\(right.type)]", operation == "+", Self.numbers.contains(right.type),
      let list = left.code, let number = right.code
    {
      self = .inArrayOrEach(code: "\(list) + [\(number)]", swift: "\(list).map { $0 + \(number) }")
    } else if left.type == "[\(right.type)]", operation == "+" {
      self = .inArray(code: right.code)
    } else if right.type == "[\(left.type)]", operation == "+" {
      self = .inArray(code: left.code)
    } else if let element = Self.onlyElement(left), right.type == "Int", operation == "*" {
      self = .repeatElement(element, count: right.code ?? "n")
    } else if ["[String]", "[Character]"].contains(left.type), right.type == "Int", operation == "*",
      let list = left.code, let count = right.code
    {
      self = .repeatList(list, count: count)
    } else if left.type.hasPrefix("["), Self.numbers.contains(right.type) {
      self = .elementwise(swift: "\(left.code ?? "xs").map { $0 \(operation) \(right.code ?? "k") }")
    } else if right.type.hasPrefix("["), Self.numbers.contains(left.type) {
      self = .elementwise(swift: "\(right.code ?? "xs").map { \(left.code ?? "k") \(operation) $0 }")
    } else {
      self = .none
    }
  }
  /// `"%s"` as `"%@"`.
  private static func format(_ text: String) -> String {
    text.replacing("%s", with: "%@").replacing("%i", with: "%d")
  }

  /// `a, b` of `(a, b)`.
  private static func listed(_ values: String) -> String {
    values.hasPrefix("(") && values.hasSuffix(")") && values.contains(",")
      ? String(values.dropFirst().dropLast()) : values
  }

  private typealias Operand = (type: String, code: String?)

  /// A text on one side.
  private static func ofText(_ operation: String, _ left: Operand, _ right: Operand) -> OperandRemedy? {
    guard left.type == "String" || right.type == "String" else { return nil }
    let other = left.type == "String" ? right : left
    let text = left.type == "String" ? left : right
    // Elements are not put into the text that joins them.
    if other.type == "[String]" { return nil }
    if other.type.hasPrefix("(key: "), let code = other.code { return .ofPair(code: code) }
    if operation == "+" { return .interpolate(code: other.code) }
    guard numbers.contains(other.type) else { return nil }
    return operation == "*" ? .repeatText(text.code, count: other.code) : .parse(type: other.type, code: text.code)
  }

  /// `0` of `[0]`.
  private static func onlyElement(_ operand: Operand) -> String? {
    guard let code = operand.code, code.hasPrefix("["), code.hasSuffix("]"), !code.contains(",") else {
      return nil
    }
    return String(code.dropFirst().dropLast())
  }

  /// `text.index(text.startIndex, offsetBy: 1)`
  private static func position(_ index: String, _ sign: String, _ offset: String) -> String {
    let isEnd = [".startIndex", ".endIndex"].contains { index.hasSuffix($0) }
    let text = isEnd ? index.split(separator: ".").dropLast().joined(separator: ".") : "text"
    return "\(text).index(\(index), offsetBy: \(sign)\(offset))"
  }
}
