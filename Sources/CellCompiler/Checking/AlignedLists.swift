import SwiftSyntax

/// `dogs + animals`: two arrays of which one holds what the other's elements are turned into.
struct AlignedLists {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  /// Both sides as arrays of the wider element, or nil where the types are alike or unrelated.
  func align(_ left: Expression, _ right: Expression) -> (Expression, Expression)? {
    let leftType = solver.final(left.type)
    let rightType = solver.final(right.type)
    guard let first = element(of: leftType), let second = element(of: rightType), first != second,
      isWide(first) || isWide(second)
    else { return nil }
    return checker.session.attempt(keep: true) { converted(left, leftType, right, leftType) }
      ?? checker.session.attempt(keep: true) { converted(left, rightType, right, rightType) }
  }

  private func converted(_ left: Expression, _ first: Type, _ right: Expression, _ second: Type)
    -> (Expression, Expression)?
  {
    let coercion = Coercion(checker: checker)
    guard let left = coercion.convert(left, to: first), let right = coercion.convert(right, to: second) else {
      return nil
    }
    return (left, right)
  }

  private func element(of type: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = type, nominal.name == "Array", nominal.origin == .standard,
      let element = arguments.first
    else { return nil }
    if case .variable = element { return nil }
    return element
  }

  /// A type that values of other types are converted to.
  private func isWide(_ type: Type) -> Bool {
    switch type {
    case .existential: true
    case .nominal(let nominal, _): nominal.kind == .classType || nominal === universe.optionalType
    default: false
    }
  }
}
