import SwiftSyntax

/// `Swift.max`, `Foundation.sqrt`: a module in front of one of its names.
struct ModuleQualifier {
  let checker: Checker

  /// Whether an expression names a module, and nothing nearer has the name.
  func isModule(_ syntax: ExprSyntax?) -> Bool {
    guard let node = syntax?.as(DeclReferenceExprSyntax.self) else { return false }
    return Self.isModule(node.baseName.plain) && checker.scope.find(node.baseName.plain) == nil
  }

  static func isModule(_ name: String) -> Bool { name == "Swift" || name == "Foundation" }

  /// The functions a module has by a name; what cells declare does not hide them.
  func functions(_ name: String) -> [Candidate] {
    checker.universe.functions(named: name).map { Candidate($0) }
  }

  /// A function of a module used as a value.
  func reference(_ name: String, _ node: MemberAccessExprSyntax, _ expected: Type?) -> Expression {
    let found = functions(name)
    if found.isEmpty { return missing(name, node) }
    return FunctionReference(checker: checker).choose(
      found, labels: node.declName.argumentNames, expected, node)
  }

  func missing(_ name: String, _ node: MemberAccessExprSyntax) -> Expression {
    let module = node.base?.trimmedText ?? "Swift"
    return checker.session.report(
      "module '\(module)' has no member named '\(name)'", at: node.declName)
  }
}
