/// Where a requirement names `Self`, or an associated type that `any P` does not tell; `any P<Int>` may.
struct UntoldSelf {
  let solver: TypeSolver
  /// `Self` of the protocol.
  let own: Type
  /// The type of the value whose member is called.
  let receiver: Type

  func isIn(_ type: Type) -> Bool {
    if type == own { return true }
    switch type {
    case .dependent(let base, let name) where base == own:
      return solver.associatedType(name, of: solver.resolve(receiver)) == nil
    case .dependent(let base, _): return isIn(base)
    case .nominal(_, let arguments): return arguments.contains(where: isIn)
    case .tuple(let elements): return elements.contains { isIn($0.type) }
    case .function(let function):
      return function.parameters.contains { isIn($0.type) } || isIn(function.result)
    default: return false
    }
  }
}
