import Diagnostics
import SwiftSyntax

/// `let total: Double = counts.reduce(0, +)`: a call that fails only since another kind of number is asked for.
///
/// The overloads inside cannot be told apart by the type asked for, and what the first of them says leads
/// away from the cause: the whole call is one number and the place wants another.
struct OtherNumber {
  let checker: Checker

  private var session: CheckSession { checker.session }

  /// The error that names both kinds, in place of those reported since `count`; nil if that is not the cause.
  func report(
    _ syntax: ExprSyntax, as wanted: Type, _ purpose: Coercion.Purpose, since count: Int
  ) -> Expression? {
    guard session.trialDepth == 0, session.diagnostics.count > count, isValue(purpose), isNumber(wanted),
      syntax.is(FunctionCallExprSyntax.self), let found = type(of: syntax), found != checker.solver.zonk(wanted)
    else { return nil }
    session.retract(to: count)
    let place = checker.place(of: syntax)
    return Coercion(checker: checker).require(Expression(.error, found, at: place), as: wanted, purpose, at: syntax)
  }

  private func isValue(_ purpose: Coercion.Purpose) -> Bool {
    switch purpose {
    case .initialization, .assignment, .result: true
    default: false
    }
  }

  private func isNumber(_ type: Type) -> Bool {
    checker.solver.conforms(checker.solver.resolve(type), to: "Numeric")
  }

  /// The number that the expression is by itself.
  private func type(of syntax: ExprSyntax) -> Type? {
    session.attempt {
      let type = checker.solver.zonk(checker.expression(syntax).type)
      guard case .nominal = type, isNumber(type) else { return nil }
      return type
    }
  }
}
