import SwiftSyntax

/// What an assignment is as a value: nothing, or `()?` where it goes through a `?` that may find nil.
///
///     if (account?.balance = 10) == nil { print("no account") }
struct AssignmentValue {
  let checker: Checker

  /// - Parameter change: The assignment, whose place may be inside of a chain.
  func whole(_ change: Expression, _ node: InfixOperatorExprSyntax) -> Expression {
    guard isAsked(node), hasBinding(change) else { return change }
    let type = checker.universe.optional(.void)
    let wrapped = Expression(.wrap(change), type, at: change.place)
    return checker.make(.optionalChain(wrapped), type, node)
  }

  /// Whether somebody looks at the value: it stands in parentheses, or a variable is given it.
  private func isAsked(_ node: InfixOperatorExprSyntax) -> Bool {
    guard let parent = node.parent else { return false }
    return parent.is(InitializerClauseSyntax.self)
      || parent.is(LabeledExprSyntax.self) && parent.parent?.parent?.is(TupleExprSyntax.self) == true
  }

  private func hasBinding(_ change: Expression) -> Bool {
    switch change.kind {
    case .assignment(let place, _), .compoundAssignment(let place, _): ChainedPlaces.hasBinding(place)
    default: false
    }
  }
}
