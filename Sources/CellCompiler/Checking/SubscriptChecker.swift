import SwiftSyntax

/// `base[i]`, `dictionary[key, default: 0]`, `array[1..<3]`.
struct SubscriptChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func check(_ node: SubscriptCallExprSyntax, _ expected: Type?) -> Expression {
    OptionalChecker(checker: checker).endingChain(node) { checkLink(node) }
  }

  private func checkLink(_ node: SubscriptCallExprSyntax) -> Expression {
    if let type = TypeExpressions(checker: checker).read(node.calledExpression) {
      let statics = MemberLookup(checker: checker).staticMembers(of: type, named: "subscript")
      if !statics.isEmpty {
        return choose(statics, checker.make(.type(type), .metatype(type), node), node)
      }
    }
    let base = checker.expression(node.calledExpression)
    if case .error = solver.resolve(base.type) {
      for argument in node.arguments { _ = checker.expression(argument.expression) }
      return base
    }
    let candidates = MemberLookup(checker: checker)
      .instanceMembers(of: base.type, named: "subscript").map { $0.with(receiver: base) }
    guard !candidates.isEmpty else { return missing(base, node) }
    if let habit = pythonIndex(base, node) { return habit }
    return choose(candidates, base, node)
  }

  private func choose(
    _ candidates: [Candidate], _ base: Expression, _ node: SubscriptCallExprSyntax
  ) -> Expression {
    let resolved = OverloadResolver(
      checker: checker, arguments: CallArguments(node), node: ExprSyntax(node)
    ).resolve(candidates, nil)
    guard case .call(let call) = resolved.kind else { return resolved }
    resolved.kind = .member(
      base, call.declaration, indices: call.arguments, substitution: call.substitution)
    return resolved
  }

  private func missing(_ base: Expression, _ node: SubscriptCallExprSyntax) -> Expression {
    let type = solver.zonk(base.type)
    if checker.universe.isOptional(type) {
      return checker.session.report(
        "value of optional type '\(type)' must be unwrapped to refer to member 'subscript' of wrapped base type",
        at: node.calledExpression, help: "use '?[…]' to go on only if there is a value, or unwrap it first")
    }
    if case .tuple = type {
      return checker.session.report(
        "cannot access element using subscript for tuple type '\(type)'; use '.' notation instead",
        at: node, help: "write 'pair.0'")
    }
    return checker.session.report("value of type '\(type)' has no subscripts", at: node.calledExpression)
  }

  /// Negative and string indices, which other languages allow.
  private func pythonIndex(_ base: Expression, _ node: SubscriptCallExprSyntax) -> Expression? {
    guard node.arguments.count == 1, let only = node.arguments.first,
      case .nominal(let nominal, _) = solver.resolve(base.type)
    else { return nil }
    if nominal.name == "String" || nominal.name == "Substring",
      only.expression.is(IntegerLiteralExprSyntax.self) || isInteger(only.expression)
    {
      return checker.session.report(
        "'subscript(_:)' is unavailable: cannot subscript \(nominal.name) with an Int, use a String.Index instead.",
        at: node, help: "make an array of characters first: 'Array(text)[i]'")
    }
    return nil
  }

  private func isInteger(_ syntax: ExprSyntax) -> Bool {
    checker.session.attempt {
      solver.unify(checker.expression(syntax).type, checker.universe.int) ? true : nil
    } != nil
  }
}
