import SwiftSyntax

/// `print(price?.amount ?? 0)`: where the parameter takes anything and what stands on the left became optional
/// only there, Swift leaves the whole number on the right an `Int`.
struct KeptLiteral {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func coalesced(
    _ left: Expression, _ wrapped: Type, _ node: InfixOperatorExprSyntax, _ expected: Type?
  ) -> Expression? {
    guard let expected, solver.resolve(expected) == .existential([]), isArgument(node),
      isWholeNumber(node.rightOperand), becomesOptional(left, node.leftOperand),
      case .nominal = solver.resolve(wrapped)
    else { return nil }
    return checker.session.attempt(keep: true) {
      let right = checker.expression(node.rightOperand)
      let coercion = Coercion(checker: checker)
      guard let value = coercion.convert(left, to: checker.universe.optional(expected)),
        let other = coercion.convert(right, to: expected)
      else { return nil }
      return checker.make(.coalesce(value, other), expected, node)
    }
  }

  private func isArgument(_ node: InfixOperatorExprSyntax) -> Bool {
    node.parent?.as(LabeledExprSyntax.self)?.parent?.parent?.is(FunctionCallExprSyntax.self) == true
  }

  private func isWholeNumber(_ syntax: ExprSyntax) -> Bool {
    if let sign = syntax.as(PrefixOperatorExprSyntax.self) {
      return sign.operator.text == "-" && sign.expression.is(IntegerLiteralExprSyntax.self)
    }
    return syntax.is(IntegerLiteralExprSyntax.self)
  }

  /// A chain whose last link is not optional by itself, or a `map` whose closure gives the type.
  private func becomesOptional(_ left: Expression, _ syntax: ExprSyntax) -> Bool {
    if let call = syntax.as(FunctionCallExprSyntax.self), hasClosure(call),
      call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text == "map"
    {
      return true
    }
    guard case .optionalChain(let inner) = left.kind, case .wrap = inner.kind else { return false }
    return true
  }

  private func hasClosure(_ call: FunctionCallExprSyntax) -> Bool {
    call.trailingClosure != nil || call.arguments.contains { $0.expression.is(ClosureExprSyntax.self) }
  }
}
