/// What protocols of cells say about their associated types: `associatedtype Items: Sequence where
/// Items.Element == Item`.
extension TypeSolver {
  /// The type that an associated type of a generic one is required to equal.
  func requiredType(_ name: String, _ base: Type) -> Type? {
    if case .dependent(let whole, let part) = base,
      let found = required(.dependent(.dependent(whole, part), name), by: whole)
    {
      return found
    }
    return required(.dependent(base, name), by: base)
  }

  private func required(_ wanted: Type, by subject: Type) -> Type? {
    switch subject {
    case .generic, .dependent: break
    default: return nil
    }
    for nominal in protocols(ofResolved: subject) {
      for case .same(let left, let right) in nominal.associatedRequirements {
        let own: Substitution = [nominal.selfParameter: subject]
        if left.substituting(own) == wanted { return right.substituting(own) }
      }
    }
    return nil
  }
}
