import Diagnostics
import SwiftSyntax

/// `x!`, `x?.y` and the chains they make.
struct OptionalChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func force(_ node: ForceUnwrapExprSyntax, _ expected: Type?) -> Expression {
    endingChain(node) {
      let value = checker.expression(
        node.expression, expecting: expected.map { checker.universe.optional($0) })
      if case .call(let call) = value.kind, call.receiver != nil, call.declaration.kind == .initializer,
        call.declaration.isFailable, checker.solver.resolve(value.type).isVoid
      {
        // `self.init(…)!`: an initialiser that cannot fail stops the cell where the other one fails.
        return value
      }
      guard let wrapped = wrappedType(value) else {
        return notOptional(value, node, "cannot force unwrap value of non-optional type")
      }
      return checker.make(.forceUnwrap(value), wrapped, node)
    }
  }

  /// `x?`: the value if there is one; the chain around ends otherwise.
  func bind(_ node: OptionalChainingExprSyntax) -> Expression {
    let value = checker.expression(node.expression)
    guard let wrapped = wrappedType(value) else {
      return notOptional(value, node, "cannot use optional chaining on non-optional value of type")
    }
    return checker.make(.bindOptional(value), wrapped, node)
  }

  private func wrappedType(_ value: Expression) -> Type? {
    switch solver.resolve(value.type) {
    case .nominal(let nominal, let arguments) where nominal === checker.universe.optionalType:
      return arguments[0]
    case .variable(let variable) where variable.kind == .any || variable.kind == .nilLiteral:
      let wrapped = solver.fresh()
      return solver.unify(value.type, checker.universe.optional(wrapped)) ? wrapped : nil
    default: return nil
    }
  }

  private func notOptional(_ value: Expression, _ node: some SyntaxProtocol, _ message: String)
    -> Expression
  {
    if case .error = solver.resolve(value.type) { return value }
    return checker.session.report(
      "\(message) '\(solver.zonk(value.type))'", at: node,
      mistake: .absence(
        .notOptional(
          type: solver.zonk(value.type).description, mark: String(node.trimmedText.suffix(1)),
          code: node.shortText.map { String($0.dropLast()) })))
  }

  /// Checks a link of a chain; the outermost link of a chain with a `?` in it gives an optional.
  func endingChain(_ node: some ExprSyntaxProtocol, _ body: () -> Expression) -> Expression {
    guard Self.isOutermost(node), Self.hasBinding(ExprSyntax(node)) else { return body() }
    let value = body()
    if case .error = solver.resolve(value.type) { return value }
    if checker.universe.isOptional(solver.resolve(value.type)) {
      return checker.make(.optionalChain(value), value.type, node)
    }
    let type = checker.universe.optional(value.type)
    let wrapped = Expression(.wrap(value), type, at: value.place)
    return checker.make(.optionalChain(wrapped), type, node)
  }

  /// Whether no further link is hung on this one.
  private static func isOutermost(_ node: some ExprSyntaxProtocol) -> Bool {
    guard let parent = node.parent else { return true }
    if let member = parent.as(MemberAccessExprSyntax.self) { return member.base?.id != node.id }
    if let call = parent.as(FunctionCallExprSyntax.self) { return call.calledExpression.id != node.id }
    if let index = parent.as(SubscriptCallExprSyntax.self) { return index.calledExpression.id != node.id }
    if parent.is(ForceUnwrapExprSyntax.self) || parent.is(OptionalChainingExprSyntax.self) {
      return false
    }
    return true
  }

  /// Whether a `?` stands in the links below.
  private static func hasBinding(_ syntax: ExprSyntax) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .optionalChainingExpr: true
    case .memberAccessExpr(let node): node.base.map(hasBinding) ?? false
    case .functionCallExpr(let node): hasBinding(node.calledExpression)
    case .subscriptCallExpr(let node): hasBinding(node.calledExpression)
    case .forceUnwrapExpr(let node): hasBinding(node.expression)
    default: false
    }
  }
}
