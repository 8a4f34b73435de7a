import Diagnostics
import SwiftSyntax

/// Functions, constants and members of Python, and the learner's own code with Swift's.
enum PythonNames {
  /// What `len(words)`, `None` or `range(1, 4)` is in Swift; `nil` for other names.
  ///
  /// - Parameter first: The type of a call's first argument; empty where it is not known.
  static func mistake(for name: String, at node: DeclReferenceExprSyntax, first: String) -> Mistake? {
    if name == "pass" { return .python(.pass) }
    if name == "not", let call = node.parent?.as(FunctionCallExprSyntax.self), let code = call.arguments.shortText {
      return .python(.name(name, swift: "!(\(code))"))
    }
    if let word = constant(name) { return .python(.name(name, swift: word)) }
    if let printed = output(name, node) { return printed }
    if name == "str", let member = node.parent?.as(MemberAccessExprSyntax.self),
      case .python(.member(_, _, let swift))? = PythonMembers.mistake(for: member.declName.baseName.text, of: "String", at: member),
      swift.hasPrefix("str.")
    {
      return .python(.name(member.trimmedText, swift: "{ $0" + swift.dropFirst("str".count) + " }"))
    }
    if PythonModules.names.contains(name), node.parent?.is(MemberAccessExprSyntax.self) == true {
      return .python(PythonModules.habit(of: node, first: first) ?? .moduleName(name))
    }
    if name == "lambda" { return .python(.name(name, swift: "{ (x: Double) in x * 2 }")) }
    if name == "id" { return .python(.identity(swift: "a === b")) }
    guard let call = node.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == ExprSyntax(node).id
    else { return function(name, []).map { .python(.name(name, swift: $0)) } }
    var arguments = call.arguments.map { argument in
      (argument.label.map { "\($0.text)=" } ?? "") + withoutCalls(argument.expression.trimmedText, name)
    }
    if first.hasPrefix("Dictionary<") || first.hasPrefix("[") && first.contains(" : "), ["sorted", "list", "set", "max", "min", "enumerate"].contains(name) { arguments[0] += ".keys" }
    guard var swift = function(name, arguments) else { return nil }
    if first == "[String]" || arguments.joined().contains(".split(separator:") {
      // Not every text is a number.
      for type in ["Int", "Double"] { swift = swift.replacing(".map { \(type)($0) }", with: ".compactMap { \(type)($0) }") }
    }
    if name == "Counter" { swift = swift.replacing("[String: Int]", with: "[\(element(first, arguments)): Int]") }
    return .python(.name(name, swift: swift.count <= 110 ? swift : function(name, []) ?? swift))
  }

  /// `int` of `isinstance(x, int)`, about which the call says all.
  static func isTypeOfTest(_ name: String, _ node: DeclReferenceExprSyntax) -> Bool {
    node.parent?.parent?.parent?.as(FunctionCallExprSyntax.self)?.calledExpression.trimmedText == "isinstance"
      && ["int", "str", "float", "bool", "list", "dict", "tuple", "set"].contains(name)
  }

  /// `d.keys()` and `d.values()` are properties here, and `d.items()` is the dictionary; its order asks for entries.
  private static func withoutCalls(_ written: String, _ name: String) -> String {
    if written.hasSuffix(".items()"), ["sorted", "max", "min"].contains(name) { return written }
    let code = splitting(SwiftHead.swift(written))
    let plain = code.hasSuffix(".keys()") || code.hasSuffix(".values()") ? String(code.dropLast(2)) : code
    return code.hasSuffix(".items()") ? String(code.dropLast(".items()".count)) : plain
  }

  /// `text.split(",")` with its label.
  private static func splitting(_ code: String) -> String {
    code.replacing(".split()", with: ".split(separator: \" \")").replacing(".split(\"", with: ".split(separator: \"")
  }

  /// What is counted: parts of a text, characters, elements of a list.
  private static func element(_ type: String, _ arguments: [String]) -> String {
    if arguments.first?.contains(".split(separator:") == true { return "Substring" }
    if type == "String" { return "Character" }
    return type.hasPrefix("[") && !type.contains(":") ? String(type.dropFirst().dropLast()) : "String"
  }

  /// `console.log(x)`, `System.out.println(x)`
  private static func output(_ name: String, _ node: DeclReferenceExprSyntax) -> Mistake? {
    guard ["console", "System"].contains(name), let call = node.firstAncestor(FunctionCallExprSyntax.self),
      call.calledExpression.trimmedText.hasPrefix(name)
    else { return nil }
    return .python(.name(call.calledExpression.trimmedText, swift: "print(\(call.arguments.trimmedText))"))
  }

  private static func constant(_ name: String) -> String? {
    switch name {
    case "None", "null", "undefined": "nil"
    case "True": "true"
    case "False": "false"
    case "elif": "else if"
    case "def": "func"
    case "and": "&&"
    case "or": "||"
    case "not": "!"
    case "pi", "PI", "M_PI": "Double.pi"
    default: nil
    }
  }

  private static func function(_ name: String, _ arguments: [String]) -> String? {
    let x = arguments.first.map(receiver) ?? "x"
    switch name {
    case "list" where arguments.isEmpty: return "[Int]()"
    case "set" where arguments.isEmpty: return "Set<String>()"
    case "list", "tuple", "set", "open", "int", "str", "float": return conversion(name, arguments.first ?? "x")
    case "len": return "\(x).count"
    case "range": return range(arguments)
    case "Integer", "Long", "int64": return "Int(\(x))"
    case "Boolean": return "Bool"
    case "Number", "parseFloat": return "Double(\(x))"
    case "parseInt": return "Int(\(x))"
    case "println", "puts", "console_log": return "print(\(arguments.joined(separator: ", ")))"
    case "printf": return "print(\(arguments.count == 1 ? arguments[0] : "String(format: \(arguments.joined(separator: ", ")))"))"
    case "sprintf": return "String(format: \(arguments.joined(separator: ", ")))"
    case "Counter": return "\(x).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }"
    case "defaultdict": return "[String: Int]()"
    case "deque": return "[Int]()"
    case "bool": return "\(x) != 0"
    case "dict" where arguments.isEmpty: return "[String: Int]()"
    case "dict": return dictionary(arguments)
    case "chr": return "Character(UnicodeScalar(\(arguments.first ?? "97"))!)"
    case "ord": return "Int(\(arguments.first.map(receiver) ?? "c").unicodeScalars.first!.value)"
    case "divmod" where arguments.count == 2: return "\(x).quotientAndRemainder(dividingBy: \(arguments[1]))"
    case "bin", "oct", "hex": return "String(\(arguments.first ?? "n"), radix: \(["bin": 2, "oct": 8, "hex": 16][name] ?? 2))"
    case "frozenset": return arguments.isEmpty ? "Set<String>()" : "Set(\(arguments[0]))"
    case "format" where arguments.count == 2 && arguments[1].hasPrefix("\""):
      return "String(format: \"%\(arguments[1].dropFirst()), \(arguments[0]))"
    case "sum": return "\(x).reduce(0, +)"
    case "enumerate": return "\(x).enumerated()"
    case "sorted": return PythonOrder(arguments).sorted
    case "max" where arguments.contains(where: isDefault), "min" where arguments.contains(where: isDefault):
      let value = arguments.first(where: isDefault)?.drop { $0 != "=" && $0 != ":" }.dropFirst().drop { $0 == " " }
      return function(name, arguments.filter { !isDefault($0) }).map { "\($0) ?? \(value ?? "0")" }
    case "max" where arguments.contains(where: PythonOrder.isKey),
      "min" where arguments.contains(where: PythonOrder.isKey):
      return PythonOrder(arguments).extreme(name)
    case "reversed": return "\(x).reversed()"
    case "any": return "\(x).contains(true)"
    case "all": return "\(x).allSatisfy { $0 }"
    case "max", "min": return arguments.count == 1 ? "\(x).\(name)()" : nil
    case "map" where arguments.count == 3: return "zip(\(arguments[1]), \(arguments[2])).map\(closure(arguments[0]))"
    case "map", "filter": return "\(arguments.count > 1 ? receiver(arguments[1]) : "xs").\(name)\(closure(arguments.first ?? "f"))"
    case "type": return "type(of: \(arguments.first ?? "x"))"
    case "isinstance": return "\(x) is \(type(arguments.count > 1 ? arguments[1] : "int"))"
    default: return nil
    }
  }

  /// `default=0` of `max(xs, default=0)`.
  private static func isDefault(_ argument: String) -> Bool {
    argument.hasPrefix("default") && argument.dropFirst("default".count).first { $0 != " " }.map { "=:".contains($0) } == true
  }

  /// A function that is handed over: ` { String($0) }` for `str`, `(f)` for one of the cell's own.
  private static func closure(_ f: String) -> String {
    if f.hasPrefix("{") { return " \(f)" }
    if f == "len" { return " { $0.count }" }
    if let type = ["str": "String", "int": "Int", "float": "Double", "list": "Array", "set": "Set"][f] {
      return " { \(type)($0) }"
    }
    let methods = ["lower": ".lowercased()", "upper": ".uppercased()", "strip": ".trimmingCharacters(in: .whitespacesAndNewlines)"]
    return f.hasPrefix("str.") ? methods[String(f.dropFirst(4))].map { method in " { $0\(method) }" } ?? "(\(f))" : "(\(f))"
  }

  /// `dict(zip(a, b))`, `dict(pairs)`, `dict(a=1)`
  private static func dictionary(_ arguments: [String]) -> String {
    let entries = arguments.map { $0.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } } }
    if entries.allSatisfy({ $0.count == 2 && $0[0].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } }) {
      return "[" + entries.map { "\"\($0[0])\": \($0[1])" }.joined(separator: ", ") + "]"
    }
    return "Dictionary(uniqueKeysWithValues: \(arguments[0]))"
  }

  /// What makes one kind of value of another.
  private static func conversion(_ name: String, _ x: String) -> String {
    switch name {
    case "open": return "try Datasets.lines(\(x))"
    case "int", "str", "float":
      return "\(["int": "Int", "str": "String", "float": "Double"][name] ?? name)(\(x))"
    case "set": return "Set(\(x))"
    default:
      // What is made element by element is an array already.
      return [".map", ".filter", ".sorted", ".reversed"].contains { x.contains($0) } && !x.hasSuffix("]")
        ? x : "Array(\(x))"
    }
  }

  /// A range with a member behind it stands in parentheses.
  private static func receiver(_ code: String) -> String {
    code.contains("..<") && !code.contains("(") && !code.contains("[") ? "(\(code))" : code
  }

  /// A type of Python's as Swift calls it.
  private static func type(_ name: String) -> String {
    let types = ["int": "Int", "str": "String", "float": "Double", "bool": "Bool", "list": "[Any]"]
    return types[name] ?? name
  }

  /// A call of a function that Swift has under another name.
  static func call(_ name: String, _ arguments: [String]) -> String? { function(name, arguments) }

  private static func range(_ arguments: [String]) -> String {
    switch arguments.count {
    case 1: "0..<\(arguments[0])"
    case 2: "\(arguments[0])..<\(arguments[1])"
    case 3: "stride(from: \(arguments[0]), to: \(arguments[1]), by: \(arguments[2]))"
    default: "0..<n"
    }
  }

  /// An argument's name as Swift spells it.
  static func label(_ name: String) -> String {
    switch name {
    case "end": "terminator"
    case "sep": "separator"
    default: name.camelCased
    }
  }
}
