import Diagnostics
import SwiftSyntax

/// Says that an optional is shown as one where it was given for `Any` or put into a text.
struct OptionalAsAny {
  let checker: Checker

  /// - Parameter converted: The value as the place asks for it.
  func watch(_ converted: Expression, at node: some SyntaxProtocol) {
    guard case .erase(let value) = converted.kind, case .existential(let protocols) = converted.type,
      protocols.isEmpty, !node.is(AsExprSyntax.self)
    else { return }
    let (session, solver) = (checker.session, checker.solver)
    session.whenFinal {
      let type = solver.final(value.type)
      guard solver.universe.isOptional(type) else { return }
      session.report(
        "expression implicitly coerced from '\(type)' to 'Any'", at: node, severity: .warning,
        mistake: .absence(.shownAsOptional(type: type.description, code: node.shortText)))
    }
  }

  func watch(interpolated value: Expression, at node: ExprSyntax) {
    let (session, solver) = (checker.session, checker.solver)
    guard !node.is(AsExprSyntax.self), !isExplicit(node) else { return }
    session.whenFinal {
      let type = solver.final(value.type)
      guard solver.universe.isOptional(type) else { return }
      session.report(
        "string interpolation produces a debug description for an optional value; did you mean to make this explicit?",
        at: node, severity: .warning,
        mistake: .absence(.shownAsOptional(type: type.description, code: node.shortText)))
    }
  }

  /// `(x as Int?)`
  private func isExplicit(_ node: ExprSyntax) -> Bool {
    guard let tuple = node.as(TupleExprSyntax.self), tuple.elements.count == 1 else { return false }
    return tuple.elements.first?.expression.is(AsExprSyntax.self) ?? false
  }
}
