/// The operator functions that operands may mean.
extension OperatorChecker {
  func candidates(
    _ name: String, _ prepared: [OverloadResolver.Prepared], count: Int,
    fixity: Declaration.Fixity = .infix
  ) -> [Candidate] {
    var declarations = checker.scope.functions(named: name)
    let types = prepared.compactMap { item -> Type? in
      if case .ready(let expression) = item { shape(expression.type) } else { nil }
    }
    for type in types {
      var current: Type? = type
      while case .nominal(let nominal, _)? = current {
        declarations += universe.members(of: nominal, named: name)
        current = nominal.superclass
      }
      // Operators of a protocol are for two values of one type, which 'any P' does not promise.
      if type.isExistential { continue }
      for protocolType in solver.protocols(of: type)
      where protocolType.origin == .cell || isWritten(name, in: protocolType) {
        declarations += universe.members(of: protocolType, named: name)
      }
    }
    declarations += types.flatMap { addedToLiterals(name, $0) }
    let isComplete = types.count == prepared.count
    declarations += universe.operators(named: name, of: isComplete ? owners(types) : nil)
    if types.contains(where: isAsked) {
      declarations += checker.scope.allTypes.flatMap { universe.members(of: $0, named: name) }
    }
    var seen: Set<ObjectIdentifier> = []
    return declarations.filter {
      $0.parameters.count == count && $0.fixity == fixity && seen.insert(ObjectIdentifier($0)).inserted
    }.compactMap { candidate($0, types) }
  }

  /// What extensions of the cell give to the types that a literal may have: `2 ** 10`.
  private func addedToLiterals(_ name: String, _ type: Type) -> [Declaration] {
    guard case .variable(let variable) = type else { return [] }
    let fallback = solver.defaultType(of: variable.kind)
    let usual = variable.kind == .integerLiteral ? [universe.int, universe.double] : [fallback].compactMap { $0 }
    return usual.flatMap { type -> [Declaration] in
      guard case .nominal(let nominal, _) = type else { return [] }
      return universe.members(of: nominal, named: name).filter {
        if case .user = $0.implementation { true } else { false }
      }
    }
  }

  /// Whether a standard protocol gives the operator by a text in the cell language, see ``WrittenTypes``.
  private func isWritten(_ name: String, in protocolType: NominalType) -> Bool {
    protocolType.members[name]?.contains {
      if case .user = $0.implementation { true } else { false }
    } == true
  }

  /// The types whose own operators can take such operands; nil where that is not known yet.
  func owners(_ types: [Type]) -> Set<String>? {
    var found: Set<String> = []
    for type in types {
      switch solver.resolve(type) {
      case .nominal(let nominal, let arguments):
        found.insert(nominal.name)
        // Values of the library are compared as optionals are: by what they are equal by themselves.
        if nominal.origin == .library { found.insert(universe.optionalType.name) }
        if nominal === universe.optionalType {
          guard let inner = owners(arguments) else { return nil }
          found.formUnion(inner)
        }
      case .variable(let variable):
        guard let fallback = solver.defaultType(of: variable.kind), let inner = owners([fallback])
        else { return nil }
        found.formUnion(inner)
      case .tuple(let elements):
        guard let inner = owners(elements.map(\.type)) else { return nil }
        found.formUnion(inner)
      default: break
      }
    }
    return found
  }

  /// Whether only the name of a member is known of an operand, so that any type may bring the operator.
  private func isAsked(_ type: Type) -> Bool {
    guard case .variable(let variable) = type else { return false }
    return variable.kind == .any && !variable.members.isEmpty
  }

  /// What an operand is, a list in brackets an array.
  func shape(_ type: Type) -> Type {
    let resolved = solver.resolve(type)
    if case .variable(let variable) = resolved, case .arrayLiteral(let element) = variable.kind {
      return universe.array(of: element)
    }
    return resolved
  }

  private func candidate(_ declaration: Declaration, _ types: [Type]) -> Candidate? {
    var candidate = Candidate(declaration)
    guard let owner = declaration.owner else { return candidate }
    if owner.kind == .protocolType {
      // A requirement serves generics; concrete types bring their own function.
      if let subject = types.first {
        guard solver.conforms(subject, to: owner) else { return nil }
        if case .requirement = declaration.implementation, case .nominal = subject { return nil }
      }
      candidate.substitution[owner.selfParameter] = solver.fresh()
      candidate.owner = nil
    } else {
      for generic in owner.generics { candidate.substitution[generic] = solver.fresh(for: generic) }
    }
    return candidate
  }
}
