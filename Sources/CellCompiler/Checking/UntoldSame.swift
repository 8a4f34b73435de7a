/// Associated types of two values of `any P`, of which nobody can say that they are the same.
struct UntoldSame {
  let solver: TypeSolver

  func isUntold(_ requirement: Requirement) -> Bool {
    guard case .same(let left, let right) = requirement else { return false }
    return isUntold(left) && isUntold(right)
  }

  private func isUntold(_ type: Type) -> Bool {
    guard case .dependent(let base, let name) = type, case .existential(let protocols) = solver.resolve(base) else {
      return false
    }
    return protocols.contains { $0.origin == .cell } && protocols.given(name) == nil
  }
}
