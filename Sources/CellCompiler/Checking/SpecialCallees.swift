import SwiftSyntax

/// What is called and is neither a function nor a type.
struct SpecialCallees {
  let checker: Checker

  /// `let names: [String] = { …; return found.reversed() }()`: what is expected of the call is what the closure
  /// gives; nil where the closure does not take it so.
  func calledAtOnce(_ node: FunctionCallExprSyntax, _ expected: Type?) -> Expression? {
    if !node.arguments.isEmpty { return given(node) }
    guard let expected, node.calledExpression.is(ClosureExprSyntax.self), node.arguments.isEmpty,
      case .nominal = checker.solver.resolve(expected)
    else { return nil }
    return checker.session.attempt(keep: true) { () -> Expression? in
      let wanted = Type.function(FunctionType([], expected))
      let callee = checker.expression(node.calledExpression, expecting: wanted)
      if case .error = checker.solver.resolve(callee.type) { return nil }
      return callee
    }
  }

  /// `{ ($0[0], $0[1]) }(pair)`: the arguments tell the types of the parameters.
  private func given(_ node: FunctionCallExprSyntax) -> Expression? {
    guard let closure = node.calledExpression.as(ClosureExprSyntax.self), node.trailingClosure == nil,
      node.arguments.allSatisfy({ $0.label == nil && !$0.expression.is(InOutExprSyntax.self) })
    else { return nil }
    let solver = checker.solver
    let types = node.arguments.map { argument in
      checker.session.attempt { () -> Type? in
        if ContextualSyntax.needsContext(argument.expression, checker) { return nil }
        var type = solver.zonk(checker.expression(argument.expression).type)
        if case .variable(let variable) = type, [.stringLiteral, .characterLiteral].contains(variable.kind) {
          type = solver.final(type)
        }
        return type.contains { if case .variable = $0 { true } else { $0 == .error } } ? nil : type
      } ?? solver.fresh()
    }
    return checker.session.attempt(keep: true) { () -> Expression? in
      let wanted = Type.function(FunctionType(types, solver.fresh()))
      let callee = checker.expression(ExprSyntax(closure), expecting: wanted)
      if case .error = solver.resolve(callee.type) { return nil }
      return callee
    }
  }

  /// `Activation.relu(3)`: a case that carries nothing, of a type whose values can be called.
  func isCallableCase(_ candidates: [Candidate], of type: Type) -> Bool {
    candidates.allSatisfy { $0.declaration.kind == .enumCase && $0.declaration.parameters.isEmpty }
      && !MemberLookup(checker: checker).instanceMembers(of: type, named: "callAsFunction").isEmpty
  }
}
