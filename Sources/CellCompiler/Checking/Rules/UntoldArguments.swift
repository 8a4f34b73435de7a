import Diagnostics
import SwiftSyntax

/// Types written without their arguments, `let o: Array? = nil`, whose value does not tell them either; and generic
/// functions as values of which nothing says for what types.
struct UntoldArguments {
  let checker: Checker

  func watch(_ type: Type, at value: some SyntaxProtocol) {
    let (session, solver) = (checker.session, checker.solver)
    guard solver.zonk(type).contains(where: \.isVariable) else { return }
    session.whenFinal {
      guard !session.hasErrors(on: value), let (parameter, owner) = untold(solver.final(type)) else { return }
      session.report(
        "generic parameter '\(parameter)' could not be inferred", at: value,
        mistake: .generic(.notInferred(parameter: parameter, type: owner)))
    }
  }

  /// What the function is applied to is found by the end of the statement, or it is said that it is not.
  func watch(_ call: Expression.Call, at node: some SyntaxProtocol) {
    let (session, solver) = (checker.session, checker.solver)
    guard !call.declaration.generics.isEmpty else { return }
    session.whenFinal {
      guard !session.hasErrors(on: node) else { return }
      for generic in call.declaration.generics {
        guard let type = call.substitution[generic], solver.final(type).isVariable, !isKnown(generic, of: call)
        else { continue }
        session.report(
          "generic parameter '\(generic.name)' could not be inferred", at: node,
          mistake: .generic(.functionUntold(name: call.declaration.name)))
        return
      }
    }
  }

  /// Functions of texts Swift has once more for `String`, and `abs` for C's numbers.
  private func isKnown(_ generic: GenericParameter, of call: Expression.Call) -> Bool {
    guard call.declaration.owner != nil else { return call.declaration.name == "abs" && checker.universe.seesFoundation }
    return generic.constraints.contains { $0.name == "StringProtocol" }
      && checker.solver.unify(call.substitution[generic] ?? .error, checker.universe.string)
  }

  /// The first argument that is not known, and the type it belongs to.
  private func untold(_ type: Type) -> (parameter: String, type: String)? {
    switch type {
    case .nominal(let nominal, let arguments):
      for (generic, argument) in zip(nominal.generics, arguments) {
        if argument.isVariable { return (generic.name, nominal.name) }
        if let found = untold(argument) { return found }
      }
      return nil
    case .tuple(let elements): return elements.lazy.compactMap { untold($0.type) }.first
    case .function(let function):
      return (function.parameters.map(\.type) + [function.result]).lazy.compactMap { untold($0) }.first
    default: return nil
    }
  }
}

extension Type {
  fileprivate var isVariable: Bool {
    if case .variable = self { true } else { false }
  }
}
