public import LessonModel

/// Reads a parameter's value as it is written behind `--set name=`.
///
///     ParameterText.value(of: "[1, 2.5]", as: .doubles)  // .doubles([1, 2.5])
///
/// Texts need no quotes, except in lists when they hold a comma or a bracket.
public enum ParameterText {
  /// - Returns: `nil` where the text is no value of the type.
  public static func value(of text: String, as type: ParameterType) -> ParameterValue? {
    switch type {
    case .bool: text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
    case .int: Int(text).map(ParameterValue.int)
    case .double: number(text).map(ParameterValue.double)
    case .string: .string(text)
    case .strings: list(text)?.texts.map(ParameterValue.strings)
    case .doubles: list(text)?.numbers.map(ParameterValue.doubles)
    case .matrix: list(text)?.rows.map(ParameterValue.matrix)
    }
  }

  private static func list(_ text: String) -> ListText? {
    var reader = ListReader(rest: text[...])
    return reader.whole()
  }

  fileprivate static func number(_ text: some StringProtocol) -> Double? {
    // Swift also reads hexadecimal, "nan" and "infinity"; a lesson's head does not.
    guard text.allSatisfy({ $0.isNumber || "+-.eE".contains($0) }) else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}

/// A list, or one of its elements.
private indirect enum ListText {
  case text(String, isQuoted: Bool)
  case list([ListText])

  var elements: [ListText]? { if case .list(let elements) = self { elements } else { nil } }

  var texts: [String]? {
    all { if case .text(let text, _) = $0 { text } else { nil } }
  }

  var numbers: [Double]? {
    all {
      if case .text(let text, isQuoted: false) = $0 { ParameterText.number(text) } else { nil }
    }
  }

  var rows: [[Double]]? { all(\.numbers) }

  private func all<Value>(_ transform: (ListText) -> Value?) -> [Value]? {
    guard let elements else { return nil }
    let values = elements.compactMap(transform)
    return values.count == elements.count ? values : nil
  }
}

/// Reads `[a, "b, c", [1, 2]]`.
private struct ListReader {
  var rest: Substring

  mutating func whole() -> ListText? {
    guard let list = element(), case .list = list else { return nil }
    skipBlanks()
    return rest.isEmpty ? list : nil
  }

  /// Lists in lists are read by recursion; deeper ones than a matrix are of no use.
  private mutating func element(depth: Int = 0) -> ListText? {
    skipBlanks()
    if take("[") { return depth < 3 ? elements(depth: depth + 1) : nil }
    if take("\"") { return quoted() }
    let word = rest.prefix { !",[]\"".contains($0) }
    rest = rest[word.endIndex...]
    var trimmed = word
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return trimmed.isEmpty ? nil : .text(String(trimmed), isQuoted: false)
  }

  private mutating func elements(depth: Int) -> ListText? {
    var elements: [ListText] = []
    skipBlanks()
    if take("]") { return .list([]) }
    while let next = element(depth: depth) {
      elements.append(next)
      skipBlanks()
      if take("]") { return .list(elements) }
      guard take(",") else { return nil }
    }
    return nil
  }

  private mutating func quoted() -> ListText? {
    guard let end = rest.firstIndex(of: "\"") else { return nil }
    let text = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    return .text(text, isQuoted: true)
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isWhitespace) }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }
}
