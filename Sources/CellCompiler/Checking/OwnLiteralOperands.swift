import SwiftSyntax

/// `let sum: Formula = "a" + "b"`, `find(\.age > 30 && \.city == "Rome")`: literals alone, or what is said of key
/// paths, joined by an operator that a type of the cell has, where a value of that type is expected.
struct OwnLiteralOperands {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func check(_ name: String, _ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression? {
    guard let wanted = expected.flatMap(target), isOpen(ExprSyntax(node)), declares(name, wanted)
    else { return nil }
    return checker.session.attempt(keep: true) { () -> Expression? in
      var sides: [Expression] = []
      for syntax in [node.leftOperand, node.rightOperand] {
        let side = checker.expression(syntax, expecting: wanted)
        guard solver.unify(side.type, wanted) else { return nil }
        sides.append(side)
      }
      return OperatorChecker(checker: checker).combine(name, sides[0], sides[1], node, wanted)
    }
  }

  /// `let query: Query = !"draft"`: the same with an operator before one value.
  func check(_ node: PrefixOperatorExprSyntax, _ expected: Type?) -> Expression? {
    let name = node.operator.text
    guard let wanted = expected.flatMap(target), isOpen(ExprSyntax(node)), declares(name, wanted, count: 1)
    else { return nil }
    return checker.session.attempt(keep: true) { () -> Expression? in
      let value = checker.expression(node.expression, expecting: wanted)
      guard solver.unify(value.type, wanted) else { return nil }
      return OperatorChecker(checker: checker).unary(
        name, value, node.expression, ExprSyntax(node), wanted)
    }
  }

  /// A type of the cell, optional or not.
  private func target(_ type: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = solver.resolve(type) else { return nil }
    if nominal === checker.universe.optionalType { return target(arguments[0]) }
    return nominal.origin == .cell ? .nominal(nominal, arguments) : nil
  }

  /// Whether nothing but the expected type tells what the operands are.
  private func isOpen(_ syntax: ExprSyntax) -> Bool {
    let leaves = leaves(of: syntax)
    let literals: [SyntaxKind] = [.stringLiteralExpr, .integerLiteralExpr, .floatLiteralExpr]
    return leaves.contains { $0.is(KeyPathExprSyntax.self) } || leaves.allSatisfy { literals.contains($0.kind) }
  }

  /// What the operators join.
  private func leaves(of syntax: ExprSyntax) -> [ExprSyntax] {
    let syntax = unwrapped(syntax)
    if let node = syntax.as(InfixOperatorExprSyntax.self), node.operator.is(BinaryOperatorExprSyntax.self) {
      return leaves(of: node.leftOperand) + leaves(of: node.rightOperand)
    }
    if let node = syntax.as(PrefixOperatorExprSyntax.self) { return leaves(of: node.expression) }
    return [syntax]
  }

  /// What stands inside brackets.
  private func unwrapped(_ syntax: ExprSyntax) -> ExprSyntax {
    guard let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first,
      only.label == nil
    else { return syntax }
    return unwrapped(only.expression)
  }

  /// Whether the cell has the operator for so many values of the type.
  private func declares(_ name: String, _ type: Type, count: Int = 2) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    let all = checker.scope.functions(named: name) + checker.universe.members(of: nominal, named: name)
    return all.contains { declaration in
      declaration.parameters.count == count
        && declaration.parameters.allSatisfy { $0.type == type || $0.type == nominal.selfType }
    }
  }
}
