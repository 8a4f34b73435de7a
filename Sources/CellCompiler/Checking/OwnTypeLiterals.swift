import SwiftSyntax

/// Literals of types declared in cells: `let w: Word = "cat"` calls `Word(stringLiteral: "cat")`.
struct OwnTypeLiterals {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  /// A type of a cell where a literal is expected, and its initialiser for one kind of literal.
  struct Target {
    let type: Type
    let candidate: Candidate

    /// What the literal itself is, or for lists its elements.
    var parameter: Type {
      let declared = candidate.declaration.parameters[0].type
      return declared.substituting(candidate.substitution)
    }

    func call(_ argument: Expression.Argument) -> Expression.Kind {
      .call(
        Expression.Call(
          declaration: candidate.declaration, receiver: nil, arguments: [argument],
          substitution: candidate.substitution, owner: type))
    }
  }

  /// The type in which a literal is to stand, if it is one that takes such literals.
  func target(_ expected: Type?, label: String) -> Target? {
    guard var type = expected.map(solver.resolve) else { return nil }
    while case .nominal(let nominal, let arguments) = type, nominal === checker.universe.optionalType {
      type = solver.resolve(arguments[0])
    }
    guard case .nominal(let nominal, _) = type, nominal.origin == .cell else { return nil }
    let found = MemberLookup(checker: checker).initializers(of: type).first {
      $0.declaration.parameters.count == 1 && $0.declaration.parameters[0].label == label
        && !$0.declaration.isRequirement
    }
    return found.map { Target(type: type, candidate: $0) }
  }

  /// Makes a scalar or text literal a call once its type is known to be a cell's.
  func adoptWhenFinal(_ literal: Expression, label: String) {
    checker.session.whenFinal { [self] in
      guard let target = target(solver.final(literal.type), label: label) else { return }
      let inner = Expression(literal.kind, target.parameter, at: literal.place)
      literal.kind = target.call(.value(inner))
    }
  }

  func list(_ node: ArrayExprSyntax, _ target: Target) -> Expression {
    let elements = node.elements.map {
      checker.expression($0.expression, as: target.parameter, .element)
    }
    return checker.make(target.call(.variadic(elements)), target.type, node)
  }

  func pairs(_ node: DictionaryExprSyntax, _ target: Target) -> Expression {
    guard case .tuple(let types) = solver.resolve(target.parameter), types.count == 2 else {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    var pairs: [Expression] = []
    if case .elements(let list) = node.content {
      pairs = list.map { item in
        let key = checker.expression(item.key, as: types[0].type, .key)
        let value = checker.expression(item.value, as: types[1].type, .value)
        return checker.make(.tuple([key, value]), target.parameter, item)
      }
    }
    return checker.make(target.call(.variadic(pairs)), target.type, node)
  }
}
