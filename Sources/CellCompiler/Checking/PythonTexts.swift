/// Methods of Python's texts whose arguments decide what they are in Swift.
enum PythonTexts {
  /// `text.replace("a", "b")`, also of a pattern.
  static func replaced(_ text: String, _ arguments: [String]) -> String {
    let isPattern = ["/", "#/"].contains { arguments[0].hasPrefix($0) }
    return isPattern
      ? "\(text).replacing(\(arguments[0]), with: \(arguments[1]))"
      : "\(text).replacingOccurrences(of: \(arguments[0]), with: \(arguments[1]))"
  }

  /// `text.strip("x")`, and the ends that `lstrip` and `rstrip` take away alone.
  ///
  /// - Parameter signs: The characters that go, blanks where none are given.
  static func stripped(_ name: String, _ text: String, _ signs: String?) -> String {
    let test = signs.map { "{ \($0).contains($0) }" } ?? "{ $0.isWhitespace }"
    return switch name {
    case "lstrip": "String(\(text).drop \(test))"
    case "rstrip": "String(\(text).reversed().drop \(test).reversed())"
    default: "\(text).trimmingCharacters(in: CharacterSet(charactersIn: \(signs ?? "\" \"")))"
    }
  }

  /// `xs.count(x)`; of a text in quotes, a longer one is a part and no element.
  static func counted(_ list: String, _ element: String) -> String {
    let isQuoted = element.count > 2 && element.hasPrefix("\"") && element.hasSuffix("\"") && !element.contains("\\")
    guard isQuoted, element.count > 3, list.hasPrefix("\"") else { return "\(list).count { $0 == \(element) }" }
    return "\(list).components(separatedBy: \(element)).count - 1"
  }
}
