/// The type that two values share where nothing else says: an optional beside what it wraps, the
/// nearest class above two classes.
struct TypeJoin {
  let solver: TypeSolver

  func join(_ left: Type, _ right: Type) -> Type? {
    let left = solver.resolve(left)
    let right = solver.resolve(right)
    if let optional = optional(left, over: right) ?? optional(right, over: left) { return optional }
    return commonClass(left, right)
  }

  private func optional(_ type: Type, over other: Type) -> Type? {
    guard case .nominal(let nominal, let arguments) = type,
      nominal === solver.universe.optionalType
    else { return nil }
    let mark = solver.mark()
    if solver.unify(arguments[0], other) { return type }
    solver.undo(to: mark)
    return join(arguments[0], other).map { solver.universe.optional($0) }
  }

  private func commonClass(_ left: Type, _ right: Type) -> Type? {
    var current: Type? = left
    while case .nominal(let nominal, let arguments)? = current, nominal.kind == .classType {
      let mark = solver.mark()
      if case .nominal(let other, _) = right, other.kind == .classType,
        solver.isSubclass(right, of: .nominal(nominal, arguments))
      {
        return current
      }
      solver.undo(to: mark)
      current = nominal.superclass?.substituting(nominal.substitution(for: arguments))
    }
    return nil
  }
}
