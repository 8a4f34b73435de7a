/// Lists the members of a type that can be used, those of protocol extensions included.
struct MemberList {
  let checker: Checker

  private var lookup: MemberLookup { MemberLookup(checker: checker) }
  private var writer: SymbolWriter { SymbolWriter(solver: checker.solver) }

  func addInstance(of type: Type, to ranking: inout CompletionRanking) {
    if case .tuple(let elements) = type { return addElements(elements, to: &ranking) }
    for name in names(of: type) where ranking.place.fit(name) != nil {
      add(lookup.instanceMembers(of: type, named: name), of: type, to: &ranking)
    }
  }

  func addStatic(of type: Type, to ranking: inout CompletionRanking) {
    for name in names(of: type) where ranking.place.fit(name) != nil {
      add(lookup.staticMembers(of: type, named: name), of: type, to: &ranking)
    }
    guard ranking.place.fit("init") != nil else { return }
    add(lookup.initializers(of: type), of: type, to: &ranking)
  }

  /// What `.name` may be where a type is expected: cases and static members of that very type.
  func addImplicit(of expected: Type, to ranking: inout CompletionRanking) {
    guard let type = MemberChecker(checker: checker).contextType(expected) else { return }
    ranking.expected = [type]
    for name in names(of: type) where ranking.place.fit(name) != nil {
      let fitting = lookup.staticMembers(of: type, named: name).filter {
        let result = checker.solver.final($0.declaration.result.substituting($0.substitution))
        return result.description == type.description
          || result.description == checker.universe.optional(type).description
      }
      add(fitting, of: type, to: &ranking)
    }
    guard ranking.place.fit("init") != nil else { return }
    add(lookup.initializers(of: type), of: type, to: &ranking)
  }

  private func add(_ candidates: [Candidate], of type: Type, to ranking: inout CompletionRanking) {
    for candidate in candidates where isUsable(candidate) {
      let isOwn = candidate.declaration.isProtocolMember ? 1 : 0
      ranking.add(
        writer.symbol(of: candidate.declaration, candidate.substitution), distance: isOwn)
    }
  }

  private func addElements(_ elements: [Type.TupleElement], to ranking: inout CompletionRanking) {
    for (index, element) in elements.enumerated() {
      let type = checker.solver.final(element.type).description
      for name in [element.label, "\(index)"].compactMap({ $0 }) {
        ranking.add(
          Symbol(
            name: name, kind: .tupleElement, signature: "\(name): \(type)", type: type,
            origin: .language), distance: index)
      }
    }
  }

  private func names(of type: Type) -> Set<String> {
    var found: Set<String> = []
    var current: Type? = type
    while let next = current {
      found.formUnion(lookup.names(of: next))
      guard case .nominal(let nominal, let arguments) = checker.solver.resolve(next) else { break }
      current = nominal.superclass?.substituting(nominal.substitution(for: arguments))
    }
    return found.filter { name in
      name.first?.isLetter == true && name != "init" && name != "subscript" && !isTypeName(name)
    }
  }

  /// Type aliases and associated types stand among the members of the declaration texts.
  private func isTypeName(_ name: String) -> Bool {
    name.first?.isUppercase == true
  }

  /// Whether the conditions on the receiver hold; those on the member's own parameters are the
  /// arguments' business.
  private func isUsable(_ candidate: Candidate) -> Bool {
    let own = Set(candidate.declaration.generics)
    let isOwn: (Type) -> Bool = { type in
      type.contains { if case .generic(let generic) = $0 { own.contains(generic) } else { false } }
    }
    let conditions = candidate.declaration.requirements.filter { requirement in
      switch requirement {
      case .conforms(let type, _): !isOwn(type)
      case .same(let left, let right), .inherits(let left, let right): !isOwn(left) && !isOwn(right)
      }
    }
    return checker.session.attempt {
      conditions.allSatisfy {
        checker.solver.holds($0.substituting(candidate.substitution))
      } ? true : nil
    } != nil
  }
}
