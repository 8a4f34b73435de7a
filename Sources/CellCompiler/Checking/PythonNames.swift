import Diagnostics
import SwiftSyntax

/// Functions, constants and members of Python, and the learner's own code with Swift's.
enum PythonNames {
  /// What `len(words)`, `None` or `range(1, 4)` is in Swift; `nil` for other names.
  static func mistake(for name: String, at node: DeclReferenceExprSyntax) -> Mistake? {
    if name == "pass" { return .python(.pass) }
    if let word = constant(name) { return .python(.name(name, swift: word)) }
    if PythonModules.names.contains(name), node.parent?.is(MemberAccessExprSyntax.self) == true {
      return PythonModules.swift(of: node).map { .python(.name(name, swift: $0)) }
        ?? .python(.moduleName(name))
    }
    guard let call = node.parent?.as(FunctionCallExprSyntax.self),
      call.calledExpression.id == ExprSyntax(node).id
    else { return function(name, []).map { .python(.name(name, swift: $0)) } }
    let arguments = call.arguments.map { argument in
      (argument.label.map { "\($0.text)=" } ?? "") + SwiftHead.swift(argument.expression.trimmedText)
    }
    guard let swift = function(name, arguments) else { return nil }
    return .python(.name(name, swift: swift.count <= 100 ? swift : function(name, []) ?? swift))
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
    case "lambda": "{ x in … }"
    default: nil
    }
  }

  private static func function(_ name: String, _ arguments: [String]) -> String? {
    let x = arguments.first ?? "x"
    switch name {
    case "len": return "\(x).count"
    case "range": return range(arguments)
    case "str": return "String(\(x))"
    case "Integer", "Long", "int64": return "Int(\(x))"
    case "Boolean": return "Bool"
    case "Number": return "Double(\(x))"
    case "Counter": return "\(x).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }"
    case "defaultdict": return "[String: Int]()"
    case "deque": return "[Int]()"
    case "int": return "Int(\(x))"
    case "float": return "Double(\(x))"
    case "bool": return "\(x) != 0"
    case "list", "tuple":
      // What is made element by element is an array already.
      return [".map(", ".filter(", ".sorted("].contains { x.contains($0) } ? x : "Array(\(x))"
    case "set": return "Set(\(x))"
    case "dict": return "[String: Int]()"
    case "sum": return "\(x).reduce(0, +)"
    case "enumerate": return "\(x).enumerated()"
    case "sorted": return PythonOrder(arguments).sorted
    case "max" where arguments.contains(where: PythonOrder.isKey),
      "min" where arguments.contains(where: PythonOrder.isKey):
      return PythonOrder(arguments).extreme(name)
    case "reversed": return "Array(\(x).reversed())"
    case "any": return "\(x).contains(true)"
    case "all": return "\(x).allSatisfy { $0 }"
    case "max", "min": return arguments.count == 1 ? "\(x).\(name)()" : nil
    case "open": return "try Datasets.lines(\(x))"
    case "map": return "\(arguments.count > 1 ? arguments[1] : "xs").map(\(arguments.first ?? "f"))"
    case "filter": return "\(arguments.count > 1 ? arguments[1] : "xs").filter(\(arguments.first ?? "f"))"
    case "isinstance": return "\(x) is \(type(arguments.count > 1 ? arguments[1] : "int"))"
    default: return nil
    }
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
