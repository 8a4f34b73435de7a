import Diagnostics
import SwiftSyntax

/// `Type.method`: a function of the receiver that gives the method bound to it.
struct UnboundMethod {
  let checker: Checker

  func make(
    _ name: String, of type: Type, _ node: MemberAccessExprSyntax, _ expected: Type?
  ) -> Expression? {
    let context = FunctionContext(parent: checker.context, result: .error, isThrowing: false)
    context.isClosure = true
    let inner = checker.inner(context)
    let receiver = Variable("$self", type, isMutable: false, in: context)
    receiver.isParameter = true
    let use = inner.make(.variable(receiver), type, node)
    let methods = MemberLookup(checker: inner).instanceMembers(of: type, named: name)
      .filter { $0.declaration.kind == .function }.map { $0.with(receiver: use) }
    guard !methods.isEmpty else { return nil }
    if methods.allSatisfy(\.declaration.isMutating) {
      return checker.session.report(
        "partial application of 'mutating' method is not allowed", at: node,
        mistake: .closure(.partialMutating))
    }
    let method = FunctionReference(checker: inner).choose(
      methods, labels: node.declName.argumentNames, expectedResult(expected, type), node)
    context.result = method.type
    let function = UserFunction(
      name: name, context: context, result: method.type, isThrowing: false)
    function.parameters = [receiver]
    let block = Block()
    block.statements = [.returning(method, method.place)]
    function.body = block
    return checker.make(.closure(function), .function(FunctionType([type], method.type)), node)
  }

  private func expectedResult(_ expected: Type?, _ type: Type) -> Type? {
    guard case .function(let wanted)? = expected.map(checker.solver.resolve),
      wanted.parameters.count == 1
    else { return nil }
    _ = checker.session.attempt(keep: true) {
      checker.solver.unify(wanted.parameters[0].type, type) ? true : nil
    }
    return wanted.result
  }
}
