import Diagnostics
import SwiftSyntax

/// Says that a cast asks for what is known already, in Swift's words.
struct RedundantCast {
  enum Kind { case conditional, forced, test }

  let checker: Checker

  func watch(_ value: Expression, _ type: Type, _ kind: Kind, at node: some SyntaxProtocol) {
    let (session, solver) = (checker.session, checker.solver)
    session.whenFinal {
      let own = solver.final(value.type)
      let wanted = solver.final(type)
      guard Self.isKnown(own), Self.isKnown(wanted), let message = message(own, wanted, kind) else { return }
      session.report(
        message, at: node, severity: .warning,
        mistake: .generic(.knownType(found: own.description, type: wanted.description)))
    }
  }

  private static func isKnown(_ type: Type) -> Bool {
    type != .error && !type.contains { part in
      switch part {
      case .variable, .error, .generic, .dependent: true
      default: false
      }
    }
  }

  private func message(_ own: Type, _ wanted: Type, _ kind: Kind) -> String? {
    if own == wanted {
      switch kind {
      case .conditional: return "conditional cast from '\(own)' to '\(wanted)' always succeeds"
      case .forced: return "forced cast of '\(own)' to same type has no effect"
      case .test: return "'is' test is always true"
      }
    }
    guard isAlways(own, wanted) else { return nil }
    switch kind {
    case .conditional: return "conditional cast from '\(own)' to '\(wanted)' always succeeds"
    case .forced: return "forced cast from '\(own)' to '\(wanted)' always succeeds; did you mean to use 'as'?"
    case .test: return "'is' test is always true"
    }
  }

  /// A superclass, or a protocol that the type conforms to.
  private func isAlways(_ own: Type, _ wanted: Type) -> Bool {
    guard case .nominal(let nominal, _) = own, !checker.universe.isOptional(own) else { return false }
    switch wanted {
    case .existential(let protocols): return protocols.allSatisfy { checker.solver.conforms(own, to: $0) }
    case .nominal(let other, _):
      return nominal.kind == .classType && other.kind == .classType
        && checker.session.attempt { checker.solver.isSubclass(own, of: wanted) ? true : nil } != nil
    default: return false
    }
  }
}
