import SwiftSyntax

/// `let ranked: [(word: String, count: Int)] = counts.map { ($0.key, $0.value) }.sorted { $0.count > $1.count }`:
/// the labels of the expected elements reach through what only chooses among elements.
struct LabelledElements {
  let checker: Checker

  private static let choosing: Set<String> = ["sorted", "filter"]
  private static let making: Set<String> = ["map", "compactMap", "sorted", "filter"]

  /// The base with the expected elements; nil where they say nothing new or do not fit.
  func base(_ syntax: ExprSyntax, of name: String, _ expected: Type?) -> Expression? {
    guard Self.choosing.contains(name), let expected, hasLabels(expected), makesElements(syntax) else {
      return nil
    }
    return checker.session.attempt(keep: true) { () -> Expression? in
      let value = checker.expression(syntax, expecting: expected)
      return checker.solver.unify(value.type, expected) ? value : nil
    }
  }

  /// Whether it is an array of tuples with labels.
  private func hasLabels(_ type: Type) -> Bool {
    guard case .nominal(let nominal, let arguments) = checker.solver.resolve(type), nominal.name == "Array",
      nominal.origin == .standard, case .tuple(let elements) = checker.solver.resolve(arguments[0])
    else { return false }
    return elements.contains { $0.label != nil }
  }

  private func makesElements(_ syntax: ExprSyntax) -> Bool {
    guard let call = syntax.as(FunctionCallExprSyntax.self),
      let member = call.calledExpression.as(MemberAccessExprSyntax.self)
    else { return false }
    return Self.making.contains(member.declName.baseName.plain)
  }
}
