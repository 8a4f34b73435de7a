/// `any P` where a function takes a `T: P`: Swift opens the value, where nothing but that one argument has the
/// type; otherwise `T` would be `any P` itself, which conforms to nothing.
struct OpenedArgument {
  let solver: TypeSolver
  let declaration: Declaration
  let substitution: Substitution

  /// Whether the requirement is met by the value that is opened.
  func isOpened(_ requirement: Requirement) -> Bool {
    guard case .conforms(.generic(let generic), let wanted) = requirement, declaration.generics.contains(generic),
      let type = substitution[generic], case .existential(let protocols) = solver.resolve(type), opens(generic)
    else { return false }
    return protocols.contains { solver.inherits($0, wanted) }
  }

  private func opens(_ generic: GenericParameter) -> Bool {
    let own = Type.generic(generic)
    let uses = declaration.parameters.filter { $0.type.contains { $0 == own } }
    return uses.count == 1 && uses[0].type == own && !uses[0].isVariadic
  }

  /// Whether a requirement of what cells declare cannot be met, since `any P` would have to conform itself.
  func isClosed(_ requirement: Requirement) -> Bool {
    guard case .conforms(let type, let wanted) = requirement, !declaration.isProtocolMember else { return false }
    switch declaration.implementation {
    case .user, .memberwise: return solver.isClosed(type, to: wanted)
    default: return false
    }
  }
}

extension TypeSolver {
  /// Whether a type is `any P`, which conforms to no protocol, `P` included.
  func isClosed(_ type: Type, to wanted: NominalType) -> Bool {
    guard case .existential = resolve(type) else { return false }
    return !wanted.isAnyObject && !["Error", "Sendable"].contains(wanted.name)
  }
}
