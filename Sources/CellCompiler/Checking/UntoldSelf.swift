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
      guard case .existential(let protocols) = solver.resolve(receiver) else { return false }
      return protocols.given(name) == nil
    case .dependent(let base, _): return isIn(base)
    case .nominal(_, let arguments): return arguments.contains(where: isIn)
    case .tuple(let elements): return elements.contains { isIn($0.type) }
    case .function(let function):
      return function.parameters.contains { isIn($0.type) } || isIn(function.result)
    default: return false
    }
  }

  /// Whether a result names it where one type cannot be seen as another: `Box<Item>`, other than `[Item]`.
  func isFixed(in type: Type) -> Bool {
    switch type {
    case .nominal(let nominal, let arguments) where Self.wide.contains(nominal.name) && nominal.origin == .standard:
      let seen = nominal.name == "Dictionary" ? arguments.dropFirst() : arguments[...]
      return seen.contains(where: isFixed) || nominal.name == "Dictionary" && isIn(arguments[0])
    case .nominal(_, let arguments): return arguments.contains(where: isIn)
    case .tuple(let elements): return elements.contains { isFixed(in: $0.type) }
    case .function(let function):
      return function.parameters.contains { isIn($0.type) } || isFixed(in: function.result)
    default: return false
    }
  }

  private static let wide: Set = ["Array", "Optional", "Dictionary", "Set"]
}
