import SwiftSyntax

/// What is called and is neither a function nor a type.
struct SpecialCallees {
  let checker: Checker

  /// `let names: [String] = { …; return found.reversed() }()`: what is expected of the call is what the closure
  /// gives; nil where the closure does not take it so.
  func calledAtOnce(_ node: FunctionCallExprSyntax, _ expected: Type?) -> Expression? {
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

  /// `Activation.relu(3)`: a case that carries nothing, of a type whose values can be called.
  func isCallableCase(_ candidates: [Candidate], of type: Type) -> Bool {
    candidates.allSatisfy { $0.declaration.kind == .enumCase && $0.declaration.parameters.isEmpty }
      && !MemberLookup(checker: checker).instanceMembers(of: type, named: "callAsFunction").isEmpty
  }
}
