import Diagnostics
import SwiftSyntax

/// Whether the arguments of a generic type are known and meet its conditions.
struct GenericArguments {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  /// Asks about a type that is being constructed, when the statement's types are final.
  func whenKnown(_ type: Type, at node: FunctionCallExprSyntax) {
    guard case .nominal(let nominal, let arguments) = type, !arguments.isEmpty else { return }
    checker.session.whenFinal { [self] in
      for (generic, argument) in zip(nominal.generics, arguments) {
        let final = solver.final(argument)
        if case .variable = final {
          if checker.session.hasErrors(on: node) { return }
          checker.session.report(
            "generic parameter '\(generic.name)' could not be inferred", at: node.calledExpression,
            mistake: .generic(.notInferred(parameter: generic.name, type: nominal.name)))
          return
        }
        if let unmet = unmet(generic, of: nominal, final) {
          checker.session.report(
            "generic \(kind(nominal)) '\(nominal.name)' requires that '\(final)' conform to '\(unmet.name)'",
            at: node.calledExpression,
            mistake: MissingConstraint(checker: checker).mistake(final, lacks: unmet.name, at: node)
              ?? .generic(.lacksConformance(type: "\(final)", protocol: unmet.name, isOwn: final.isFromCell)))
        }
      }
    }
  }

  /// Asks about a written type, when every declaration of its block is known.
  func check(_ type: Type, at node: TypeSyntax) {
    guard case .nominal(let nominal, let arguments) = type,
      nominal.generics.contains(where: { !$0.constraints.isEmpty })
    else { return }
    checker.session.whenFinal { [self] in
      for (generic, argument) in zip(nominal.generics, arguments) {
        // Of a parameter, conditions may be written further behind.
        if case .generic = solver.final(argument) { continue }
        if case .dependent = solver.final(argument) { continue }
        guard let unmet = unmet(generic, of: nominal, solver.final(argument)) else { continue }
        checker.session.report(
          "type '\(solver.final(argument))' does not conform to protocol '\(unmet.name)'", at: node,
          mistake: .generic(.lacksConformance(type: "\(solver.final(argument))", protocol: unmet.name, isOwn: solver.final(argument).isFromCell)))
      }
    }
  }

  /// Asks about the type of a stored property, of whose parameters all is said at the head of its type.
  func checkStored(_ type: Type, of owner: NominalType, at node: TypeSyntax) {
    checker.session.whenFinal { [self] in
      _ = solver.final(type).contains { part in
        guard case .nominal(let nominal, let arguments) = part else { return false }
        for (generic, argument) in zip(nominal.generics, arguments) {
          guard case .generic(let parameter) = argument, owner.generics.contains(parameter),
            let unmet = unmet(generic, of: nominal, argument)
          else { continue }
          checker.session.report(
            "type '\(argument)' does not conform to protocol '\(unmet.name)'", at: node,
            mistake: MissingConstraint(checker: checker).mistake(argument, lacks: unmet.name, at: node)
              ?? .generic(.lacksConformance(type: "\(argument)", protocol: unmet.name, isOwn: true)))
          return true
        }
        return false
      }
    }
  }

  private func kind(_ nominal: NominalType) -> String {
    switch nominal.kind {
    case .classType: "class"
    case .enumeration: "enum"
    default: "struct"
    }
  }

  private func unmet(_ generic: GenericParameter, of nominal: NominalType, _ argument: Type) -> NominalType? {
    switch argument {
    case .nominal, .tuple, .function, .existential, .generic, .dependent: 
      generic.constraints.first { nominal.origin == .cell && solver.isClosed(argument, to: $0) || !solver.conforms(argument, to: $0) }
    default: nil
    }
  }
}
