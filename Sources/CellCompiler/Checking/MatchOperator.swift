import SwiftSyntax

/// `~=` declared in cells: what an expression pattern means for the program's own types.
struct MatchOperator {
  let checker: Checker

  /// The pattern by an operator of the program, or nil if none fits.
  func pattern(_ syntax: ExprSyntax, _ type: Type) -> Pattern? {
    let candidates = self.candidates
    guard !candidates.isEmpty else { return nil }
    let subject = Variable("$match", type, isMutable: false, in: checker.context)
    let use = checker.make(.variable(subject), type, syntax)
    let test = checker.session.attempt(keep: true) { () -> Expression? in
      let pattern: OverloadResolver.Prepared =
        ContextualSyntax.needsContext(syntax, checker)
        ? .contextual(syntax) : .ready(checker.expression(syntax))
      let resolver = OverloadResolver(
        checker: checker, arguments: CallArguments(operands: [syntax, syntax], end: syntax),
        node: syntax)
      return resolver.best(of: candidates, [pattern, .ready(use)], checker.universe.bool)
    }
    guard let test, case .call(let call) = test.kind,
      let value = call.arguments.first?.expressions.first
    else { return nil }
    return .expression(value, test: test, subject: subject)
  }

  private var candidates: [Candidate] {
    let members = checker.scope.allTypes.flatMap {
      checker.universe.members(of: $0, named: "~=")
    }
    return (checker.scope.functions(named: "~=") + members).filter { $0.parameters.count == 2 }.map {
      var candidate = Candidate($0)
      for generic in $0.owner?.generics ?? [] {
        candidate.substitution[generic] = checker.solver.fresh()
      }
      return candidate
    }
  }
}
