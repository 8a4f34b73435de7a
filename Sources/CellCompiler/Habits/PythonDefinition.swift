import Diagnostics

/// `def f(x):` and `def __init__(self, x):` with their bodies.
struct PythonDefinition {
  let finder: HabitFinder
  let tokens: [HabitToken]
  /// The index of `def`.
  let define: Int
  /// The lines of head and body.
  let lines: ClosedRange<Int>

  private var name: String { tokens[define + 1].text }
  private var rows: ArraySlice<[HabitToken]> { finder.lines[lines] }

  /// - Parameter start: The index of the first token, which is `async` for some.
  func finding(from start: Int) -> HabitFinding {
    let begin = tokens[start].range.lowerBound
    let end = rows.compactMap { $0.last?.range.upperBound }.max() ?? begin
    return HabitFinding(
      mistake: .python(habit), range: begin..<tokens[define + 1].range.upperBound,
      edits: [.init(range: begin..<end, text: "")], lines: lines,
      names: name.hasPrefix("__") ? [] : [name])
  }

  private var habit: PythonHabit {
    switch name {
    case "__init__":
      .initializer(swift: "init(\(parameters(labelled: true))) { … }", properties: properties)
    case "__str__", "__repr__": .definition(name, swift: "var description: String { … }")
    case "__len__": .definition(name, swift: "var count: Int { … }")
    default: .definition(name, swift: definition)
    }
  }

  /// Decorators that Swift says by a word of its own.
  static let decorators: Set<String> = ["property", "staticmethod", "classmethod"]

  private var definition: String {
    let decorator = lines.lowerBound > 0 ? finder.lines[lines.lowerBound - 1] : []
    let name = decorator.first?.text == "@" ? decorator[safe: 1]?.text : nil
    if name == "property" { return "var \(self.name):\(result.isEmpty ? " Double" : result.dropFirst(3)) { … }" }
    let function = "func \(self.name)(\(parameters(labelled: false)))\(result) { … }"
    return (name.map(Self.decorators.contains) == true ? "static " : "") + function
  }

  // MARK: The head

  private var parts: [ArraySlice<HabitToken>] {
    guard tokens.indices.contains(define + 2), tokens[define + 2].text == "(",
      let close = HabitFinder.closing(define + 2, in: tokens)
    else { return [] }
    let all = tokens[(define + 3)..<close].split { $0.text == "," }
    return all.filter { $0.first?.kind == .word && !["self", "cls"].contains($0.first?.text) }
  }

  private func parameters(labelled: Bool) -> String {
    parts.map { part in
      let name = part.first?.text ?? ""
      let value = part.firstIndex { $0.text == "=" }.map {
        " = " + SwiftHead(finder: finder, tokens: Array(part[($0 + 1)...])).text
      }
      return "\(labelled ? "" : "_ ")\(name): \(type(of: part))\(value ?? "")"
    }.joined(separator: ", ")
  }

  /// The type that an annotation or a default value names, else the one most calculations have.
  private func type(of part: ArraySlice<HabitToken>) -> String {
    if let colon = part.firstIndex(where: { $0.text == ":" }), part.indices.contains(colon + 1) {
      let name = part[colon + 1].text
      if name == "list" || name == "List", part.indices.contains(colon + 3) {
        let element = part[colon + 3].text
        return "[\(Self.types[element] ?? element)]"
      }
      return Self.types[name] ?? (name.first?.isUppercase == true ? name : "Double")
    }
    guard let equals = part.firstIndex(where: { $0.text == "=" }), part.indices.contains(equals + 1)
    else {
      return type(ofUse: part.first?.text ?? "")
    }
    return type(ofValue: part[equals + 1])
  }

  private static let textMethods: Set<String> = [
    "lower", "upper", "split", "strip", "replace", "startswith", "endswith",
  ]
  private static let listCalls: Set<String> = ["len", "sum", "max", "min", "sorted", "enumerate"]

  /// What the body does with a parameter: loops over it, counts it, makes it lower case.
  private func type(ofUse name: String) -> String {
    for row in rows.dropFirst() {
      for index in row.indices where row[index].text == name && row[index].kind == .word {
        let (next, after) = (row[safe: index + 1]?.text, row[safe: index + 2]?.text ?? "")
        if next == ".", Self.textMethods.contains(after) { return "String" }
        if next == ".", after == "items" || after == "get" || after == "keys" { return "[String: Int]" }
        let before = row[safe: index - 1]?.text
        let isPassed = before == "(" && Self.listCalls.contains(row[safe: index - 2]?.text ?? "")
        if before == "in" || next == "[" || next == "." && after == "append" || isPassed {
          return listType(of: name)
        }
      }
    }
    return Self.textNames.contains(name) ? "String" : "Double"
  }

  private static let textNames: Set<String> = ["text", "word", "sentence", "name", "token", "line", "s"]
  private static let listNames: Set<String> = [
    "words", "texts", "sentences", "tokens", "documents", "docs", "names", "lines", "corpus",
  ]

  private func listType(of name: String) -> String {
    Self.textNames.contains(name) ? "String" : Self.listNames.contains(name) ? "[String]" : "[Double]"
  }

  private static let types = [
    "int": "Int", "float": "Double", "str": "String", "bool": "Bool", "list": "[Double]", "dict": "[String: Int]",
    "None": "Void",
  ]

  private func type(ofValue token: HabitToken) -> String {
    switch token.kind {
    case .text: "String"
    case .number: token.text.contains(".") ? "Double" : "Int"
    default: ["True", "False", "not"].contains(token.text) ? "Bool" : "Double"
    }
  }

  // MARK: The body

  private var result: String {
    if let arrow = tokens.firstIndex(where: { $0.text == "->" }), tokens.indices.contains(arrow + 1)
    {
      return " -> " + (Self.types[tokens[arrow + 1].text] ?? "Double")
    }
    for row in rows {
      guard let index = row.firstIndex(where: { $0.text == "return" && $0.kind == .word }),
        row.indices.contains(index + 1)
      else { continue }
      let value = row[index + 1]
      let isFormatted =
        value.text == "f" && row.indices.contains(index + 2) && row[index + 2].kind == .text
      if value.text == "len" { return " -> Int" }
      if value.text == "[" { return " -> [Double]" }
      return " -> "
        + (isFormatted ? "String" : value.kind == .number ? "Double" : type(ofValue: value))
    }
    return ""
  }

  /// What `self.x = …` declares in Python.
  private var properties: [String] {
    let types = Dictionary(parts.map { ($0.first?.text ?? "", type(of: $0)) }) { first, _ in first }
    return rows.compactMap { row in
      guard row.count > 4, row[0].text == "self", row[1].text == ".", row[3].text == "=" else {
        return nil
      }
      return "var \(row[2].text): \(types[row[4].text] ?? type(ofValue: row[4]))"
    }
  }
}
