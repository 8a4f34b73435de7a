import Diagnostics
import LessonModel
import Yams

/// Values of parameters as the head writes them.
///
/// A plain `3` is an `Int`, `0.5` and `1e-3` a `Double`, `true` a `Bool`, everything else and all in
/// quotes a `String`; a list of numbers is a `[Double]`, of texts a `[String]`, of lists of numbers a
/// `[[Double]]`. YAML 1.1's `yes`, `off` and `0o7` stay texts.
enum ParameterLiteral {
  struct Mismatch: Error {
    /// Where the value stands in the head, and its length if it is plain.
    let place: HeadNodes.Place?
    let message: String
    /// The same in Russian, the help included.
    let russian: Explanation?
    let help: String?

    init(node: Node?, message: String, russian: Explanation? = nil, help: String? = nil) {
      place = node.flatMap(HeadNodes.Place.init)
      self.message = message
      self.russian = russian
      self.help = help
    }
  }

  /// - Parameter type: The type asked for; `nil` follows the literal.
  static func read(
    _ node: Node, as type: ParameterType?
  ) throws(Mismatch) -> (type: ParameterType, value: ParameterValue) {
    if let type { return (type, try value(node, type)) }
    let type = try inferred(node)
    if type == .string, let scalar = node.scalar, scalar.style == .plain, meant(scalar.string) != nil {
      throw mismatch(node, .double)
    }
    return (type, try value(node, type))
  }

  private static func inferred(_ node: Node) throws(Mismatch) -> ParameterType {
    switch node {
    case .scalar(let scalar): return inferred(scalar)
    case .sequence(let sequence) where sequence.isEmpty:
      throw Mismatch(
        node: node, message: "an empty list has no type",
        russian: Explanation("у пустого списка нет типа", "добавьте 'type: [Double]'"),
        help: "add 'type: [Double]'")
    case .sequence(let sequence):
      if sequence.allSatisfy({ $0.sequence != nil }) { return .matrix }
      let types = sequence.map { $0.scalar.map(inferred) }
      if types.allSatisfy({ $0 == .int || $0 == .double }) { return .doubles }
      if types.allSatisfy({ $0 == .string }) { return .strings }
      throw Mismatch(
        node: node, message: "the list mixes types",
        russian: Explanation(
          "в списке смешаны типы", "пишите только числа или поставьте все тексты в кавычки"),
        help: "write numbers only, or put quotes around all of its texts")
    default:
      throw Mismatch(
        node: node, message: "found a mapping, expected a value",
        russian: Explanation("здесь список строк 'ключ: значение', а ожидается значение", nil))
    }
  }

  private static func inferred(_ scalar: Node.Scalar) -> ParameterType {
    guard scalar.style == .plain else { return .string }
    if scalar.string == "true" || scalar.string == "false" { return .bool }
    if isInteger(scalar.string) { return .int }
    return isDecimal(scalar.string) ? .double : .string
  }

  /// `0,5` and `1 000` without quotes, which are no numbers; nil for other texts.
  private static func meant(_ text: String) -> String? {
    let parts = text.split { $0 == "," || $0 == " " || $0 == "\u{A0}" }
    guard parts.count > 1, isInteger(String(parts[0])), parts.dropFirst().allSatisfy({ $0.allSatisfy(isDigit) }) else {
      return nil
    }
    let unsigned = unsigned(text)
    if unsigned.contains(",") { return parts.count == 2 && !unsigned.contains(" ") ? text.replacing(",", with: ".") : nil }
    return parts.dropFirst().allSatisfy { $0.count == 3 } ? parts.joined() : nil
  }

  private static func value(
    _ node: Node, _ type: ParameterType
  ) throws(Mismatch) -> ParameterValue {
    switch type {
    case .bool:
      let text = try text(node, type)
      guard text == "true" || text == "false" else { throw mismatch(node, type) }
      return .bool(text == "true")
    case .int:
      let text = try text(node, type)
      guard isInteger(text) else { throw mismatch(node, type) }
      guard let number = Int(text.filter { $0 != "_" }) else {
        throw Mismatch(
          node: node, message: "'\(text)' does not fit into Int",
          russian: Explanation("'\(text)' не помещается в Int", nil))
      }
      return .int(number)
    case .double: return .double(try double(node))
    case .string: return .string(try text(node, type))
    case .strings: return .strings(try elements(node, type, string))
    case .doubles: return .doubles(try doubles(node))
    case .matrix: return .matrix(try elements(node, type, doubles))
    }
  }

  private static func elements<Element>(
    _ node: Node, _ type: ParameterType, _ read: (Node) throws(Mismatch) -> Element
  ) throws(Mismatch) -> [Element] {
    guard case .sequence(let sequence) = node else { throw mismatch(node, type) }
    var elements: [Element] = []
    for element in sequence { elements.append(try read(element)) }
    return elements
  }

  private static func string(_ node: Node) throws(Mismatch) -> String { try text(node, .string) }

  private static func doubles(_ node: Node) throws(Mismatch) -> [Double] {
    try elements(node, .doubles, double)
  }

  private static func text(_ node: Node, _ type: ParameterType) throws(Mismatch) -> String {
    guard let scalar = node.scalar else { throw mismatch(node, type) }
    if scalar.style == .plain, scalar.string.isEmpty || scalar.string == "~" {
      throw Mismatch(
        node: node, message: "the value is missing",
        russian: Explanation("значения нет", "добавьте значение или '\"\"'"),
        help: "add a value, or '\"\"'")
    }
    return scalar.string
  }

  private static func double(_ node: Node) throws(Mismatch) -> Double {
    let text = try text(node, .double)
    guard isInteger(text) || isDecimal(text) else { throw mismatch(node, .double) }
    guard let number = Double(text.filter { $0 != "_" }), number.isFinite else {
      throw Mismatch(
        node: node, message: "'\(text)' does not fit into Double",
        russian: Explanation("'\(text)' не помещается в Double", nil))
    }
    return number
  }

  private static func mismatch(_ node: Node, _ type: ParameterType) -> Mismatch {
    let found =
      switch node {
      case .scalar(let scalar): "'\(scalar.string)'"
      case .sequence: "a list"
      default: "a mapping"
      }
    let written = node.scalar?.string ?? ""
    let number = meant(written)
    return Mismatch(
      node: node, message: "found \(found), expected \(type.rawValue)",
      russian: Explanation(
        "найдено \(found), а ожидается \(type.rawValue)",
        number.map { "напишите число '\($0)', а если нужен текст, возьмите его в кавычки" }),
      help: number.map { "write the number '\($0)', or put quotes around a text" })
  }

  private static func isInteger(_ text: String) -> Bool {
    let digits = unsigned(text)
    guard let first = digits.first, first != "_" else { return false }
    return digits.allSatisfy { isDigit($0) || $0 == "_" }
  }

  private static func isDecimal(_ text: String) -> Bool {
    let digits = unsigned(text)
    guard let first = digits.first, let last = digits.last, isDigit(last) || last == ".",
      isDigit(first) || (first == "." && digits.count > 1)
    else { return false }
    return digits.allSatisfy { isDigit($0) || ".eE+-_".contains($0) }
      && Double(digits.filter { $0 != "_" }) != nil
  }

  private static func unsigned(_ text: String) -> Substring {
    text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
