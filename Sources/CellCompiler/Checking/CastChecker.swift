import Diagnostics
import SwiftSyntax

/// `as`, `as?`, `as!` and `is`.
struct CastChecker {
  let checker: Checker

  func cast(_ node: AsExprSyntax, _ expected: Type?) -> Expression {
    let type = checker.type(node.type)
    switch node.questionOrExclamationMark?.text {
    case "?":
      let value = checker.expression(node.expression)
      RedundantCast(checker: checker).watch(value, type, .conditional, at: node)
      return checker.make(.conditionalCast(value, type), checker.universe.optional(type), node)
    case "!":
      let value = checker.expression(node.expression)
      RedundantCast(checker: checker).watch(value, type, .forced, at: node)
      return checker.make(.forcedCast(value, type), type, node)
    default:
      let value = checker.expression(node.expression, expecting: type)
      let mark = checker.solver.mark()
      if let converted = Coercion(checker: checker).convert(value, to: type) { return converted }
      checker.solver.undo(to: mark)
      return checker.session.report(
        "cannot convert value of type '\(checker.solver.zonk(value.type))' to type '\(type)' in coercion",
        at: node,
        mistake: .generic(.coercion(found: "\(checker.solver.zonk(value.type))", expected: "\(type)")))
    }
  }

  func test(_ node: IsExprSyntax) -> Expression {
    let value = checker.expression(node.expression)
    if let name = node.type.as(IdentifierTypeSyntax.self)?.name.plain, case .variable? = checker.scope.find(name) {
      return checker.session.report(
        "cannot find type '\(name)' in scope", at: node.type,
        mistake: .python(.statement(.identity, swift: "\(node.expression.trimmedText) == \(name)")))
    }
    let type = checker.type(node.type)
    RedundantCast(checker: checker).watch(value, type, .test, at: node)
    return checker.make(.typeTest(value, type), checker.universe.bool, node)
  }
}
