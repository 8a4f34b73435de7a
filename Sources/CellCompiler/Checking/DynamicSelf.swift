/// `Self` as the result of a class's method: the class that the method is called on.
struct DynamicSelf {
  let checker: Checker

  /// - Parameter result: The result with the class that declares the method in place of `Self`.
  func result(_ result: Type, of candidate: Candidate) -> Type {
    guard candidate.declaration.givesOwnClass, let own = subject(of: candidate) else { return result }
    return checker.universe.isOptional(result) ? checker.universe.optional(own) : own
  }

  private func subject(of candidate: Candidate) -> Type? {
    let solver = checker.solver
    guard let receiver = candidate.receiver, !candidate.isSuper else { return candidate.owner }
    if case .metatype(let instance) = solver.resolve(receiver.type) { return instance }
    return receiver.type
  }
}
