import Diagnostics
import SwiftSyntax

/// What `weak` and `unowned` may be applied to.
struct OwnershipRules {
  let checker: Checker

  /// - Parameter isLet: Whether a constant is declared.
  func check(_ ownership: Ownership, _ type: Type, isLet: Bool, at node: some SyntaxProtocol) {
    guard ownership != .strong else { return }
    checker.universe.showsLifetimes = true
    let solver = checker.solver
    var wrapped = solver.resolve(type)
    if case .error = wrapped { return }
    let word = ownership == .weak ? "weak" : "unowned"
    if case .nominal(let nominal, let arguments) = wrapped, nominal === checker.universe.optionalType {
      wrapped = solver.resolve(arguments[0])
    } else if ownership == .weak {
      checker.session.report(
        "'weak' variable should have optional type '\(solver.zonk(type))?'", at: node,
        mistake: .declaration(.weakWithoutOptional(type: "\(solver.zonk(type))")))
      return
    }
    switch wrapped {
    case .nominal(let nominal, _) where nominal.kind == .classType || nominal.origin == .library: break
    case .nominal:
      checker.session.report(
        "'\(word)' may only be applied to class and class-bound protocol types, not '\(solver.zonk(wrapped))'",
        at: node,
        mistake: .declaration(.weakValue(word: word, type: "\(solver.zonk(wrapped))")))
    case .existential
    where !solver.protocols(of: wrapped).contains(where: { $0.isClassBound || $0.name == "AnyObject" }):
      checker.session.report(
        "'\(word)' must not be applied to non-class-bound '\(solver.zonk(wrapped))'; consider adding a protocol conformance that has a class bound",
        at: node,
        mistake: .declaration(.weakProtocol(word: word, name: "\(solver.zonk(wrapped))")))
    default: break
    }
  }
}
