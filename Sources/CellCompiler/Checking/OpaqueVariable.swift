import Diagnostics
import SwiftSyntax

/// `let x: some P = value`: the value's type, which must conform.
struct OpaqueVariable {
  let checker: Checker
  let opaque: OpaqueResult
  /// `let 'x'`, for messages.
  let name: String

  func value(_ syntax: ExprSyntax) -> Expression {
    let value = OpaqueResultChecker(checker: checker, opaque: opaque).value(syntax)
    let type = checker.solver.final(value.type)
    for wanted in opaque.protocols where !checker.solver.conforms(type, to: wanted) {
      return checker.session.report(
        "return type of \(name) requires that '\(type)' conform to '\(wanted.name)'", at: syntax,
        mistake: .generic(.lacksConformance(type: "\(type)", protocol: wanted.name, isOwn: false)))
    }
    return value
  }
}
