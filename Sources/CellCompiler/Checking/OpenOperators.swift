import Diagnostics
import SwiftSyntax

/// Operators between operands whose types are still open: which function is meant is decided when the
/// statement is finished.
extension OperatorChecker {
  /// Arithmetic between number literals: what it is depends on where the result goes.
  func onLiterals(
    _ name: String, _ left: Expression, _ right: Expression, _ node: InfixOperatorExprSyntax
  ) -> Expression? {
    if Self.shifts.contains(name), isOpenNumber(left.type), isWhole(right.type) {
      return deferred(name, [left, right], operand: left.type, left.type, node)
    }
    guard Self.arithmetic.contains(name) || Self.comparisons.contains(name),
      isOpenNumber(left.type), isOpenNumber(right.type),
      mayBeNumber(left.type), mayBeNumber(right.type), solver.unify(left.type, right.type)
    else { return nil }
    let type = Self.comparisons.contains(name) ? universe.bool : left.type
    return deferred(name, [left, right], operand: left.type, type, node)
  }

  /// `1 << i`: by how much says nothing about what is shifted.
  private static let shifts: Set<String> = ["<<", ">>", "&<<", "&>>"]

  private func isWhole(_ type: Type) -> Bool {
    guard case .nominal = solver.resolve(type) else { return false }
    return solver.conforms(type, to: "BinaryInteger")
  }

  /// Operands whose type is not known yet are taken to be of one type.
  func openOperands(_ name: String, _ operands: [Expression], _ node: some SyntaxProtocol)
    -> Expression?
  {
    guard operands.count == 2,
      operands.contains(where: { if case .variable = solver.resolve($0.type) { true } else { false } }),
      Self.arithmetic.contains(name) || Self.comparisons.contains(name),
      solver.unify(operands[0].type, operands[1].type)
    else { return nil }
    let type = Self.comparisons.contains(name) ? universe.bool : operands[0].type
    return deferred(name, operands, operand: operands[0].type, type, node)
  }

  func deferred(
    _ name: String, _ operands: [Expression], operand: Type, _ type: Type, _ node: some SyntaxProtocol
  ) -> Expression {
    let made = checker.make(.deferredOperator(name, operands), type, node)
    let checker = self.checker
    checker.session.whenFinal { [self] in
      let final = solver.final(operand)
      guard case .nominal(let nominal, []) = final,
        operands.allSatisfy({ solver.final($0.type) == final }),
        let declaration = own(name, of: nominal, count: operands.count)
      else { return decide(made, name, operands, final, node) }
      made.kind = .call(
        Expression.Call(
          declaration: declaration, receiver: nil, arguments: operands.map { .value($0) },
          substitution: [:], owner: final))
    }
    return made
  }

  /// The operator of two operands whose type turned out not to have one of its own.
  private func decide(
    _ made: Expression, _ name: String, _ operands: [Expression], _ operand: Type,
    _ node: some SyntaxProtocol
  ) {
    guard let infix = node.as(InfixOperatorExprSyntax.self) else {
      reportMismatch(name, operands, node)
      return
    }
    if case .variable = operand {
      checker.session.report(
        "ambiguous use of operator '\(name)'", at: infix.operator,
        mistake: .generic(.ambiguous(name: name, swift: nil)))
      return
    }
    solver.commitDefaults(operands[0].type)
    let found = overloaded(name, infix, operands.map { .ready($0) }, made.type)
    if solver.unify(found.type, made.type) {
      made.kind = found.kind
    } else {
      reportMismatch(name, operands, node)
    }
  }

  /// A number literal, or `.pi`.
  func isOpenNumber(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind == .integerLiteral || variable.kind == .floatLiteral || !variable.members.isEmpty
  }

  /// Whether numbers have the members that are asked of a type.
  private func mayBeNumber(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type), !variable.members.isEmpty else { return true }
    return [universe.int, universe.double].contains { number in
      checker.session.attempt { solver.demand(variable.members, of: number) ? true : nil } != nil
    }
  }

  func isUnknown(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind == .any && variable.members.isEmpty
  }
}
