import Diagnostics
import SwiftSyntax

/// `.name`, `.name(…)` and `.name.other` where the type they belong to comes from further away.
///
/// Such an expression stands for a value whose type is a variable that accepts only types with a
/// member of the name. Neighbours and surroundings unify with the variable as with any other; when it is
/// known the expression is checked against it and the value takes what came of that.
struct ImplicitMember {
  let checker: Checker

  /// A value that waits for its type; nil where the syntax has a base or the type is known already.
  func wait(_ syntax: ExprSyntax, _ expected: Type?) -> Expression? {
    guard let name = Self.name(syntax) else { return nil }
    if let expected, case .error = checker.solver.resolve(expected) {
      return Expression(.error, .error, at: checker.place(of: syntax))
    }
    if isKnown(expected) { return nil }
    let solver = checker.solver
    let type = solver.fresh()
    guard solver.demand([name], of: type) else { return nil }
    let made = checker.make(.pending, type, syntax)
    let standing = checker.standing()
    checker.session.whenKnown(type) { isKnown in
      fill(made, syntax, standing, isKnown)
    }
    return made
  }

  private func fill(_ made: Expression, _ syntax: ExprSyntax, _ standing: Checker, _ isKnown: Bool) {
    guard isKnown else {
      standing.session.report(
        "cannot infer contextual base in reference to member '\(Self.name(syntax) ?? "")'",
        at: syntax,
        mistake: .generic(.unknownBase(member: Self.name(syntax) ?? "…")))
      made.kind = .error
      standing.solver.giveUp(made.type)
      return
    }
    let type = standing.solver.resolve(made.type)
    if case .error = type {
      made.kind = .error
      return
    }
    let value = standing.expression(syntax, as: type, .argument)
    made.kind = value.kind
    made.type = value.type
  }

  /// Whether a type is expected whose members can be looked up.
  private func isKnown(_ expected: Type?) -> Bool {
    guard let expected else { return false }
    return checker.solver.hasKnownMembers(expected)
  }

  /// Whether the syntax could be a value of the type, as far as its first name tells.
  func fits(_ syntax: ExprSyntax, _ type: Type) -> Bool {
    guard let name = Self.name(syntax) else { return true }
    return checker.session.attempt { checker.solver.demand([name], of: type) ? true : nil } != nil
  }

  /// The first name behind a dot without a base.
  static func name(_ syntax: ExprSyntax) -> String? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .memberAccessExpr(let node):
      guard let base = node.base else { return node.declName.baseName.plain }
      return name(base)
    case .functionCallExpr(let node): return name(node.calledExpression)
    case .subscriptCallExpr(let node): return name(node.calledExpression)
    case .forceUnwrapExpr(let node): return name(node.expression)
    default: return nil
    }
  }
}

extension Checker {
  /// A checker that stays where this one is, for what is checked later.
  func standing() -> Checker {
    let copy = Checker(session: session, scope: scope, context: context)
    copy.owner = owner
    copy.generics = generics
    copy.globals = globals
    copy.earlier = earlier
    copy.isTried = isTried
    copy.branchResult = branchResult
    copy.jumpTargets = jumpTargets
    copy.sharedBindings = sharedBindings
    return copy
  }
}
