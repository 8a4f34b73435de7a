import Diagnostics
import SwiftSyntax

/// Methods of Python's lists, texts and dictionaries, and the learner's own code with Swift's.
enum PythonMembers {
  /// What `text.lower()` is in Swift, also where its name is misspelt.
  static func mistake(for name: String, of type: String, at node: MemberAccessExprSyntax)
    -> Mistake?
  {
    let call = node.parent?.as(FunctionCallExprSyntax.self)
    let arguments = call?.arguments.map(\.expression.trimmedText) ?? []
    let base = node.base?.shortText ?? "…"
    if let swift = ofElements(name, base, type, arguments) ?? rewritten(name, base, arguments) ?? formatted(name, node, arguments) {
      return .python(.member(name, type: type, swift: swift))
    }
    let known =
      members[name]
      ?? SpellingSuggestion.nearest(to: name, among: members.keys, limit: 1).first
      .flatMap { name.count > 4 ? members[$0] : nil }
    guard var swift = known else { return nil }
    let given = call?.arguments.trimmedText ?? ""
    swift = swift.replacing("…", with: given.isEmpty ? "…" : given)
    return .python(
      .member(name, type: type, swift: base.count + swift.count <= 80 ? base + swift : swift))
  }

  /// Whether nothing in Swift is meant by a name, however near its names are.
  static func isCertain(_ name: String) -> Bool {
    ["indexOf", "substring", "toString", "charAt", "startswith", "endswith", "splitlines", "ljust", "rjust", "zfill"].contains(name)
  }

  private static let members: [String: String] = [
    "length": ".count", "len": ".count", "size": ".count",
    "push": ".append(…)", "add": ".append(…)", "extend": ".append(contentsOf: …)",
    "lower": ".lowercased()", "upper": ".uppercased()", "title": ".capitalized",
    "capitalize": ".capitalized",
    "strip": ".trimmingCharacters(in: .whitespacesAndNewlines)",
    "splitlines": ".split(separator: \"\\n\")",
    "startswith": ".hasPrefix(…)", "endswith": ".hasSuffix(…)", "has_key": ".keys.contains(…)",
    "find": ".range(of: …)", "includes": ".contains(…)", "isin": ".contains(…)",
    "isdigit": ".allSatisfy { $0.isNumber }", "isalpha": ".allSatisfy { $0.isLetter }",
    "isupper": ".allSatisfy { $0.isUppercase }", "islower": ".allSatisfy { $0.isLowercase }",
    "items": "", "copy": "", "shape": ".count",
    "sum": ".reduce(0, +)", "pop": ".removeLast()", "any": ".contains(true)",
    "all": ".allSatisfy { $0 }",
    "unique": ".sorted()", "clear": ".removeAll()", "update": ".merge(…) { _, new in new }",
  ]

  /// What depends on the elements' type.
  private static func ofElements(_ name: String, _ base: String, _ type: String, _ arguments: [String])
    -> String?
  {
    switch name {
    case _ where type == "Character":
      let tests = ["isdigit": "isNumber", "isalpha": "isLetter", "isupper": "isUppercase", "islower": "isLowercase", "isspace": "isWhitespace"]
      return tests[name].map { "\(base).\($0)" }
    case "join" where type.hasPrefix("["):
      return "\(base).joined(separator: \(arguments.first ?? "\" \""))"
    case "dot" where type.hasPrefix("[") && arguments.count == 1:
      return "zip(\(base), \(arguments[0])).map { $0 * $1 }.reduce(0, +)"
    case "add" where type.hasPrefix("Set<") && arguments.count == 1: return "\(base).insert(\(arguments[0]))"
    case "mean", "average":
      let sum = "\(base).reduce(0, +)"
      return (type.contains("Int") ? "Double(\(sum))" : sum) + " / Double(\(base).count)"
    default: return nil
    }
  }

  /// What depends on the arguments.
  private static func rewritten(_ name: String, _ base: String, _ arguments: [String]) -> String? {
    switch (name, arguments.count) {
    case ("join", 1): "\(arguments[0]).joined(separator: \(base))"
    case ("join", _): "words.joined(separator: \(base))"
    case ("get", 1): "\(base)[\(arguments[0])]"
    case ("get", 2), ("setdefault", 2): "\(base)[\(arguments[0]), default: \(arguments[1])]"
    case ("pop", 1): "\(base).remove(at: \(arguments[0]))"
    case ("index", 1): "\(base).firstIndex(of: \(arguments[0]))"
    case ("zip", 1): "zip(\(base), \(arguments[0]))"
    case ("argmax", 0): "\(base).indices.max { \(base)[$0] < \(base)[$1] }"
    case ("argmin", 0): "\(base).indices.min { \(base)[$0] < \(base)[$1] }"
    case ("toString", 0): "String(\(base))"
    case ("toInt", 0): "Int(\(base))"
    case ("toDouble", 0), ("toFloat", 0): "Double(\(base))"
    case ("toFixed", 1): "String(format: \"%.\(arguments[0])f\", \(base))"
    case ("charAt", 1): "Array(\(base))[\(arguments[0])]"
    case ("match", 1) where arguments[0].hasPrefix("\""), ("search", 1) where arguments[0].hasPrefix("\""):
      "\(base).firstMatch(of: #/\(arguments[0].dropFirst().dropLast().replacing("\\\\", with: "\\"))/#)"
    case ("isspace", 0): "\(base).allSatisfy { $0.isWhitespace }"
    case ("substring", 1): "String(\(base).dropFirst(\(arguments[0])))"
    case ("substring", 2):
      "String(\(base).prefix(\(arguments[1]))\(arguments[0] == "0" ? "" : ".dropFirst(\(arguments[0]))"))"
    case ("ljust", 1...2): base + " + " + filling(base, arguments)
    case ("rjust", 1...2): filling(base, arguments) + " + " + base
    case ("zfill", 1): filling(base, arguments + ["\"0\""]) + " + " + base
    case ("center", 1...2): sidesFilled(base, arguments)
    case ("equals", 1): "\(base) == \(arguments[0])"
    case ("most_common", 1): "\(base).sorted { $0.value > $1.value }.prefix(\(arguments[0]))"
    case ("most_common", 0): "\(base).sorted { $0.value > $1.value }"
    case ("indexOf", 1): "\(base).firstIndex(of: \(arguments[0]))"
    case ("replace", 2): PythonTexts.replaced(base, arguments)
    case ("strip", 1), ("lstrip", 0...1), ("rstrip", 0...1): PythonTexts.stripped(name, base, arguments.first)
    default: nil
    }
  }

  /// So many characters as a text lacks to be as long as the first argument says: blanks, or the second.
  private static func filling(_ text: String, _ arguments: [String]) -> String {
    "String(repeating: \(arguments.count > 1 ? arguments[1] : "\" \""), count: max(0, \(arguments[0]) - \(text).count))"
  }

  /// `text.center(20)`, with the greater half behind it.
  private static func sidesFilled(_ text: String, _ arguments: [String]) -> String {
    let blank = arguments.count > 1 ? arguments[1] : "\" \""
    let sides = ["", " + 1"].map { more in
      "String(repeating: \(blank), count: max(0, (\(arguments[0]) - \(text).count\(more)) / 2))"
    }
    return "\(sides[0]) + \(text) + \(sides[1])"
  }

  /// `"x = {}".format(x)` with the values in their places.
  private static func formatted(
    _ name: String, _ node: MemberAccessExprSyntax, _ arguments: [String]
  ) -> String? {
    guard name == "format" else { return nil }
    if node.base?.trimmedText == "String", !arguments.isEmpty {
      return "String(format: \(arguments.joined(separator: ", ")))"
    }
    guard node.base?.is(StringLiteralExprSyntax.self) == true, let base = node.base?.shortText
    else {
      return "\"x = \\(x)\""
    }
    var left = arguments
    var count = 0
    let swift = base.replacing(/\{(\d*)(?::([^}]*))?\}/) { found -> String in
      count += 1
      guard let value = Int(found.1).flatMap({ arguments[safe: $0] }) ?? (left.isEmpty ? nil : left.removeFirst()) else { return "…" }
      return found.2.map { "\\(String(format: \"%\($0)\", \(value)))" } ?? "\\(\(value))"
    }
    return count > 0 && !swift.contains("…") ? swift : "\"x = \\(x)\""
  }

  // MARK: Calls

  /// Functions and methods that both have, called as in Python: `max([1, 2])`, `text.split()`.
  static func mistake(forCallOf name: String, at node: ExprSyntax, ofDictionary: Bool = false) -> Mistake? {
    guard let call = node.as(FunctionCallExprSyntax.self) else { return nil }
    let arguments = call.arguments.map(\.expression.trimmedText)
    let base = call.calledExpression.as(MemberAccessExprSyntax.self)?.base?.shortText
    if name == "remove", let base, arguments.count == 1, call.arguments.first?.label == nil {
      if ofDictionary { return .python(.call(swift: "\(base)[\(arguments[0])] = nil")) }
      // A text is no index.
      return .python(
        arguments[0].hasPrefix("\"")
          ? .call(swift: "\(base).removeAll { $0 == \(arguments[0]) }") : .removal(list: base, value: arguments[0]))
    }
    let swift: String? =
      switch (name, arguments.count, base) {
      case ("max", 1, nil) where Double(arguments[0]) != nil,
        ("min", 1, nil) where Double(arguments[0]) != nil:
        nil
      case (_, _, let list?) where call.arguments.contains { ["key", "reverse"].contains($0.label?.text ?? "") }:
        PythonOrder([list] + call.arguments.map { "\($0.label?.text ?? "")=\($0.expression.trimmedText)" }).method(name)
      case ("sorted", 1, let list?) where ["descending", "reversed"].contains(call.arguments.first?.label?.text) && arguments[0] == "true",
        ("sorted", 1, let list?) where call.arguments.first?.label?.text == "ascending" && arguments[0] == "false":
        "\(list).sorted(by: >)"
      case ("max", 1, nil), ("min", 1, nil): "\(arguments[0]).\(name)()"
      case ("split", 0, let text?): "\(text).split(separator: \" \")"
      case ("round", 2, nil): "String(format: \"%.\(arguments[1])f\", \(arguments[0]))"
      case ("init", 2, _) where call.calledExpression.trimmedText == "String" && Int(arguments[1]) != nil:
        "String(format: \"%.\(arguments[1])f\", \(arguments[0]))"
      case ("round", 1, let number?) where Int(arguments[0]) != nil:
        "String(format: \"%.\(arguments[0])f\", \(number))"
      case ("replace", 2, let text?) where call.arguments.allSatisfy({ $0.label == nil }):
        PythonTexts.replaced(text, arguments)
      case ("print", _, nil): printing(call)
      case ("log", 2, nil): logarithm(arguments[0], arguments[1])
      case ("joined", 1, let list?) where call.arguments.first?.label?.text != "separator" && !list.hasPrefix("\""):
        "\(list).joined(separator: \(arguments[0]))"
      case ("joined", 1, let text?) where text.hasPrefix("\""): "\(arguments[0]).joined(separator: \(text))"
      case ("index", 1, let list?) where call.arguments.first?.label == nil: "\(list).firstIndex(of: \(arguments[0]))"
      case ("reduce", 1, let list?): "\(list).reduce(0, \(arguments[0]))"
      case ("insert", 2, let list?) where call.arguments.allSatisfy({ $0.label == nil }):
        "\(list).insert(\(arguments[1]), at: \(arguments[0]))"
      case ("max", 2, nil) where call.arguments.last?.label?.text == "default",
        ("min", 2, nil) where call.arguments.last?.label?.text == "default":
        "\(arguments[0]).\(name)() ?? \(arguments[1])"
      case ("abs", 1, nil): "\(arguments[0]).map { abs($0) }"
      case ("count", 1, let list?): PythonTexts.counted(list, arguments[0])
      default: nil
      }
    return swift.map { .python(.call(swift: $0)) }
  }

  /// `print(a, b, sep: ", ", end: "")` with the names that Swift has for them.
  private static func printing(_ call: FunctionCallExprSyntax) -> String? {
    guard call.trailingClosure == nil, call.arguments.contains(where: { ["sep", "end"].contains($0.label?.text) })
    else { return nil }
    let arguments = call.arguments.map { argument in
      (argument.label.map { PythonNames.label($0.text) + ": " } ?? "") + argument.expression.trimmedText
    }
    // Swift wants the separator first.
    let ordered = arguments.filter { !$0.hasPrefix("terminator: ") } + arguments.filter { $0.hasPrefix("terminator: ") }
    let swift = "print(\(ordered.joined(separator: ", ")))"
    return swift.count <= 110 && !swift.contains("\n") ? swift : nil
  }

  /// `x.round(2)`: places where Swift has a rule for rounding.
  ///
  /// - Parameter type: What the argument is expected to be.
  static func mistake(forRounding argument: some SyntaxProtocol, as type: String) -> Mistake? {
    guard type == "FloatingPointRoundingRule",
      let call = argument.parent?.parent?.parent?.as(FunctionCallExprSyntax.self)
    else { return nil }
    return mistake(forCallOf: "round", at: ExprSyntax(call))
  }

  /// A logarithm to a base.
  private static func logarithm(_ x: String, _ base: String) -> String {
    switch base {
    case "2": "log2(\(x))"
    case "10": "log10(\(x))"
    default: "log(\(x)) / log(\(base))"
    }
  }
}
