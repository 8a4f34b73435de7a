/// Whether what a type takes for a protocol's associated types is what the protocol asks of them.
struct AssociatedConstraints {
  let solver: TypeSolver
  let type: NominalType

  /// The declarations in the protocol that it does not meet.
  func unmet(of protocolType: NominalType) -> [(text: String, place: DeclarationPlace?)] {
    var found: [(text: String, place: DeclarationPlace?)] = []
    for name in protocolType.associatedTypes {
      guard let own = taken(name) else { continue }
      for wanted in protocolType.associatedConstraints[name] ?? [] where !solver.conforms(own, to: wanted) {
        found.append(("associatedtype \(name): \(wanted.name)", nil))
      }
    }
    let own: Substitution = [protocolType.selfParameter: type.selfType]
    for case .same(let left, let right) in protocolType.associatedRequirements {
      let (first, second) = (solver.final(left.substituting(own)), solver.final(right.substituting(own)))
      if isKnown(first), isKnown(second), first != second {
        found.append(("associatedtype \(spelled(left)) == \(spelled(right))", nil))
      }
    }
    return found
  }

  /// `Item` for `Self.Item`.
  private func spelled(_ type: Type) -> String {
    let text = "\(type)"
    return text.hasPrefix("Self.") ? String(text.dropFirst(5)) : text
  }

  private func taken(_ name: String) -> Type? {
    let own = solver.final(.dependent(type.selfType, name))
    return isKnown(own) ? own : nil
  }

  private func isKnown(_ type: Type) -> Bool {
    !type.contains {
      switch $0 {
      case .dependent, .variable, .error, .generic: true
      default: false
      }
    }
  }
}
