import SwiftSyntax

/// `count ?? "none"`, whose sides have only a type above them in common: `Any` or `any P` where one is
/// expected, or a class.
struct CoalescedTypes {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  /// The whole with both sides brought to the first type that takes them.
  func find(
    _ left: Expression, _ wrapped: Type, _ right: Expression, _ expected: Type?,
    _ node: InfixOperatorExprSyntax
  ) -> Expression? {
    let mark = solver.mark()
    for type in candidates(wrapped, right.type, expected) {
      let coercion = Coercion(checker: checker)
      if let value = coercion.convert(left, to: universe.optional(type)),
        let other = coercion.convert(right, to: type)
      {
        return checker.make(.coalesce(value, other), type, node)
      }
      solver.undo(to: mark)
    }
    return nil
  }

  private func candidates(_ wrapped: Type, _ other: Type, _ expected: Type?) -> [Type] {
    let types = [expected.map(plain), solver.resolve(other), commonClass(wrapped, other)]
    return types.compactMap { $0 }.filter(isAbove)
  }

  /// What is expected, without the optionals around it.
  private func plain(_ type: Type) -> Type {
    var type = solver.resolve(type)
    while universe.isOptional(type), case .nominal(_, let arguments) = type {
      type = solver.resolve(arguments[0])
    }
    return type
  }

  private func commonClass(_ left: Type, _ right: Type) -> Type? {
    let mark = solver.mark()
    defer { solver.undo(to: mark) }
    return TypeJoin(solver: solver).join(left, right).map(solver.zonk)
  }

  /// Whether values of other types can stand where this one is asked for.
  private func isAbove(_ type: Type) -> Bool {
    switch type {
    case .existential: true
    case .nominal(let nominal, _): nominal.kind == .classType
    default: false
    }
  }
}
