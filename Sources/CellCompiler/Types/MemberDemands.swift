/// What is asked of a type before it is known: that it has static members of certain names.
extension TypeSolver {
  /// Asks for members of a type, or says that it has none of the names.
  func demand(_ names: Set<String>, of type: Type) -> Bool {
    if names.isEmpty { return true }
    switch resolve(type) {
    case .variable(let variable):
      require(names, of: variable)
      return true
    case .nominal(let nominal, let arguments) where nominal === universe.optionalType:
      let inner = names.subtracting(["none", "some"])
      return demand(inner, of: arguments[0])
    case .nominal, .generic, .dependent:
      return names.allSatisfy { hasStaticMember($0, type) }
    case .error: return true
    case .tuple, .function, .existential, .metatype: return false
    }
  }

  /// Whether members of a type, or of what it wraps, can be looked up.
  func hasKnownMembers(_ type: Type) -> Bool {
    switch resolve(type) {
    case .variable(let variable):
      if case .arrayLiteral = variable.kind { return true }
      return false
    case .nominal(let nominal, let arguments) where nominal === universe.optionalType:
      return hasKnownMembers(arguments[0])
    default: return true
    }
  }

  private func hasStaticMember(_ name: String, _ type: Type) -> Bool {
    let resolved = resolve(type)
    if case .nominal(let nominal, let arguments) = resolved {
      if name == "init" || nominal.nested[name] != nil || nominal.typeAliases[name] != nil { return true }
      if universe.members(of: nominal, named: name).contains(where: \.isStatic) { return true }
      if let parent = nominal.superclass?.substituting(nominal.substitution(for: arguments)),
        hasStaticMember(name, parent)
      {
        return true
      }
    }
    return protocols(of: resolved).contains {
      universe.members(of: $0, named: name).contains { $0.isStatic || $0.kind == .initializer }
    }
  }
}
