/// What callers see of a protocol's members who have `any P`: `Self` is `any P`, and an associated type that is
/// not given is what the protocol asks of it.
struct AnyView {
  /// `any P`
  let whole: Type
  /// The protocol that declares the member.
  let owner: NominalType
  let solver: TypeSolver

  /// Whether the member gives an associated type that is not given.
  func isUntold(_ member: Declaration) -> Bool {
    guard case .existential(let protocols) = whole else { return false }
    let own = Type.generic(owner.selfParameter)
    return member.result.contains { part in
      guard case .dependent(let base, let name) = part else { return false }
      return base != own || protocols.given(name) == nil
    }
  }

  /// A type that the member speaks of, as callers see it.
  func type(_ type: Type) -> Type { solver.final(type.substituting([owner.selfParameter: whole])) }
}
