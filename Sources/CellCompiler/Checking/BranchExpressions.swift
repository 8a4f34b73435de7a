import Diagnostics
import SwiftSyntax

/// `a ? b : c`, and `if` and `switch` used as values.
struct BranchExpressions {
  let checker: Checker

  func ternary(_ node: TernaryExprSyntax, _ expected: Type?) -> Expression {
    let condition = checker.condition(node.condition)
    let known = known(node, expected)
    let first = reached(node, true) { checker.expression(node.thenExpression, expecting: known) }
    let isOpen = known == nil || known == .existential([])
    let second = reached(node, false) {
      checker.expression(node.elseExpression, expecting: isOpen ? first.type : known)
    }
    let coercion = Coercion(checker: checker)
    if let known {
      let a = coercion.require(first, as: known, .initialization, at: node)
      let b = coercion.require(second, as: known, .initialization, at: node)
      return checker.make(.conditional(condition, a, b), known, node)
    }
    let solver = checker.solver
    let mark = solver.mark()
    if let converted = coercion.convert(second, to: first.type) {
      return checker.make(.conditional(condition, first, converted), first.type, node)
    }
    solver.undo(to: mark)
    if let converted = coercion.convert(first, to: second.type) {
      return checker.make(.conditional(condition, converted, second), second.type, node)
    }
    solver.undo(to: mark)
    if let optional = widened(first, second) {
      return checker.make(.conditional(condition, optional.0, optional.1), optional.0.type, node)
    }
    return checker.session.report(
      "result values in '? :' expression have mismatching types '\(solver.final(first.type))' and '\(solver.final(second.type))'",
      at: node.thenExpression,
      mistake: .type(
        .branches(
          first: solver.final(first.type).description, second: solver.final(second.type).description)))
  }

  /// A branch that a literal condition excludes may hold constants that do not fit, as in Swift.
  private func reached(_ node: TernaryExprSyntax, _ isFirst: Bool, _ body: () -> Expression) -> Expression {
    guard let condition = node.condition.as(BooleanLiteralExprSyntax.self),
      (condition.literal.text == "true") != isFirst
    else { return body() }
    return checker.session.unreached(body)
  }

  /// The type that both branches are brought to. One that takes anything says nothing about them.
  private func known(_ node: TernaryExprSyntax, _ expected: Type?) -> Type? {
    let wanted = expected.flatMap(usable)
    if let wanted, wanted != .existential([]) { return wanted }
    let branches = [node.thenExpression, node.elseExpression]
    if let common = CommonType(checker: checker).find(branches) { return common }
    return branches.contains { ImplicitMember.name($0) != nil } ? nil : wanted
  }

  /// `flag ? 1 : nil`, `flag ? Dog() : Cat()`
  private func widened(_ first: Expression, _ second: Expression) -> (Expression, Expression)? {
    let solver = checker.solver
    func isNil(_ expression: Expression) -> Bool {
      if case .variable(let variable) = solver.resolve(expression.type) {
        return variable.kind == .nilLiteral
      }
      return false
    }
    let type: Type
    if isNil(first) != isNil(second) {
      type = checker.universe.optional(isNil(first) ? second.type : first.type)
    } else if let joined = TypeJoin(solver: solver).join(first.type, second.type) {
      type = joined
    } else {
      return nil
    }
    let coercion = Coercion(checker: checker)
    guard let a = coercion.convert(first, to: type), let b = coercion.convert(second, to: type) else {
      return nil
    }
    return (a, b)
  }

  private func usable(_ type: Type) -> Type? {
    let resolved = checker.solver.resolve(type)
    if case .variable(let variable) = resolved, variable.kind == .any { return nil }
    if case .error = resolved { return nil }
    return resolved
  }

  func branch(_ syntax: ExprSyntax, _ expected: Type?) -> Expression {
    let result = expected.flatMap(usable) ?? checker.solver.fresh()
    let outer = checker.branchResult
    checker.branchResult = result
    defer { checker.branchResult = outer }
    let statements = StatementChecker(checker: checker)
    let statement = statements.control(syntax, asValue: true)
    return checker.make(.branch(statement), result, syntax)
  }
}
