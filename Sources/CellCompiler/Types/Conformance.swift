/// What types conform to, and the associated types that follow from it.
extension TypeSolver {
  func conforms(_ type: Type, to name: String) -> Bool {
    guard let nominal = universe.type(named: name) else { return false }
    return conforms(type, to: nominal)
  }

  /// Whether a type conforms; unknown ones are given the benefit of the doubt.
  func conforms(_ type: Type, to wanted: NominalType) -> Bool {
    if wanted.bound != nil {
      return conforms(type, to: wanted.unbound) && wanted.sameTypes(of: type).allSatisfy(holds)
    }
    switch resolve(type) {
    case .error: return true
    case .variable(let variable):
      guard let fallback = defaultType(of: variable.kind) else { return true }
      return conforms(fallback, to: wanted)
    case .nominal(let nominal, let arguments):
      return conformance(of: nominal, arguments, to: wanted)
    case .generic(let parameter):
      return (parameter.constraints + (assumed[.generic(parameter)] ?? [])).contains { inherits($0, wanted) }
        || parameter.superclass.map { conforms($0, to: wanted) } ?? false
    case .dependent(let base, let name):
      if assumed[.dependent(resolve(base), name)]?.contains(where: { inherits($0, wanted) }) == true {
        return true
      }
      if let known = associatedType(name, of: final(base)) { return conforms(known, to: wanted) }
      return dependentConstraints(base, name).contains { inherits($0, wanted) }
    case .existential(let protocols):
      return wanted.name == "Error" && protocols.contains { inherits($0, wanted) }
        || protocols.contains { inherits($0, wanted) && !["Equatable", "Hashable", "Comparable"].contains(wanted.name) }
    case .tuple, .function, .metatype: return false
    }
  }

  private func dependentConstraints(_ base: Type, _ name: String) -> [NominalType] {
    let known = universe.associatedConstraints[name] ?? []
    guard name == "SubSequence", isText(resolve(base)), let text = universe.type(named: "StringProtocol")
    else { return known }
    return known + [text]
  }

  private func conformance(of nominal: NominalType, _ arguments: [Type], to wanted: NominalType)
    -> Bool
  {
    if wanted.isAnyObject { return nominal.kind == .classType }
    universe.loadConformances(of: nominal)
    let substitution = nominal.substitution(for: arguments)
    for conformance in nominal.conformances
    where inherits(conformance.protocolType, wanted) && !isRangeOfOwnValues(nominal, arguments, conformance) {
      if conformance.requirements.allSatisfy({ holds($0.substituting(substitution)) }) {
        return true
      }
    }
    if case .nominal(let base, let baseArguments)? = nominal.superclass?.substituting(substitution)
    {
      return conformance(of: base, baseArguments, to: wanted)
    }
    return false
  }

  /// Ranges between values of a cell's own type are not walked: the machine knows steps between numbers only.
  private func isRangeOfOwnValues(
    _ nominal: NominalType, _ arguments: [Type], _ conformance: NominalType.Conformance
  ) -> Bool {
    guard nominal.origin == .standard, ["Range", "ClosedRange"].contains(nominal.name),
      case .nominal(let bound, _)? = arguments.first.map(resolve), bound.origin == .cell
    else { return false }
    return conformance.protocolType.name == "RandomAccessCollection"
  }

  /// Whether one protocol is, or refines, another.
  func inherits(_ nominal: NominalType, _ wanted: NominalType) -> Bool {
    if nominal === wanted { return true }
    universe.loadConformances(of: nominal)
    if nominal.conformances.isEmpty { return false }
    return universe.refined(nominal).contains { $0 === wanted }
  }

  /// All protocols that a type conforms to, with those they refine.
  func protocols(of type: Type) -> [NominalType] { protocols(ofResolved: resolve(type)) }

  /// The same of what ``resolve(_:)`` gave.
  func protocols(ofResolved type: Type) -> [NominalType] {
    var found = DistinctTypes()
    func add(_ nominal: NominalType) {
      for nominal in universe.refined(nominal) { found.add(nominal) }
    }
    switch type {
    case .nominal:
      var current = type
      while case .nominal(let nominal, let arguments) = current {
        universe.loadConformances(of: nominal)
        let substitution = nominal.substitution(for: arguments)
        for conformance in nominal.conformances
        where conformance.requirements.allSatisfy({ holds($0.substituting(substitution)) }) {
          add(conformance.protocolType)
        }
        guard let base = nominal.superclass else { break }
        current = resolve(base.substituting(substitution))
      }
    case .generic(let parameter):
      parameter.constraints.forEach(add)
      assumed[.generic(parameter)]?.forEach(add)
    case .dependent(let base, let name):
      assumed[type]?.forEach(add)
      dependentConstraints(base, name).forEach(add)
    case .existential(let protocols): protocols.forEach(add)
    case .variable(let variable):
      if let fallback = defaultType(of: variable.kind) { return protocols(of: fallback) }
    default: break
    }
    return found.all
  }

  /// Whether a requirement holds, binding variables that a same-type requirement decides.
  func holds(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .conforms(let type, let nominal): return conforms(type, to: nominal)
    case .same(let left, let right): return unify(left, right)
    case .inherits(let type, let base): return isSubclass(type, of: base)
    }
  }

  func isSubclass(_ type: Type, of base: Type) -> Bool {
    var current: Type? = resolve(type)
    while let type = current {
      if unify(type, base) { return true }
      if case .generic(let parameter) = type {
        current = parameter.superclass
        continue
      }
      guard case .nominal(let nominal, let arguments) = type else { return false }
      current = nominal.superclass?.substituting(nominal.substitution(for: arguments))
    }
    return false
  }

  // MARK: Associated types

  /// What a sequence's `makeIterator()` gives where it does not say so itself.
  private func iterator(of nominal: NominalType, _ type: Type) -> Type? {
    if nominal.origin == .cell, let make = nominal.members["makeIterator"]?.first {
      guard case .nominal(_, let arguments) = type else { return nil }
      return make.result.substituting(nominal.substitution(for: arguments))
    }
    guard conforms(type, to: "Sequence"), let made = universe.type(named: "IndexingIterator") else {
      return nil
    }
    return .nominal(made, [type])
  }

  /// What a cell's sequence is walked through by, where its own parameter `Element` is something else.
  private func walked(_ name: String, _ nominal: NominalType) -> Type? {
    guard name == "Element", nominal.origin == .cell, !nominal.generics.isEmpty,
      nominal.members["makeIterator"] != nil || nominal.members["next"] != nil,
      nominal.generics.contains(where: { $0.name == name })
    else { return nil }
    return universe.inferredAssociatedType(name, of: nominal)
  }

  /// `typealias Key = ID<Self>` in a protocol of a cell, for a type that has the protocol.
  private func aliasOfProtocol(_ name: String, _ base: Type) -> Type? {
    for nominal in protocols(ofResolved: base) where nominal.origin == .cell {
      if let alias = nominal.typeAliases[name] { return alias.substituting([nominal.selfParameter: base]) }
    }
    return nil
  }

  /// What is known of an associated type where nothing but `any P` is: what its protocol asks of it.
  private func bound(_ name: String, _ protocols: [NominalType]) -> Type? {
    let declares = protocols.contains { universe.refined($0).contains { $0.associatedTypes.contains(name) } }
    return declares ? .existential(universe.associatedConstraints[name] ?? []) : nil
  }

  /// What `name` stands for in a type: a generic parameter, a type alias, a nested type, or an
  /// associated type of a constraint. `nil` where the base is not known yet.
  func associatedType(_ name: String, of base: Type) -> Type? {
    switch base {
    case .nominal(let nominal, let arguments):
      if let own = walked(name, nominal) { return own.substituting(nominal.substitution(for: arguments)) }
      if let index = nominal.generics.firstIndex(where: { $0.name == name }),
        arguments.indices.contains(index)
      {
        return arguments[index]
      }
      universe.loadConformances(of: nominal)
      if let alias = nominal.typeAliases[name] {
        return alias.substituting(nominal.substitution(for: arguments))
      }
      if let nested = nominal.nested[name] ?? universe.type(named: nominal.name + "." + name) {
        return nested.selfType.substituting(nominal.substitution(for: arguments))
      }
      if name == "Iterator", let iterator = iterator(of: nominal, base) { return iterator }
      if let found = universe.inferredAssociatedType(name, of: nominal) {
        return found.substituting(nominal.substitution(for: arguments))
      }
      if let found = aliasOfProtocol(name, base) { return found }
      if let parent = nominal.superclass {
        return associatedType(name, of: parent.substituting(nominal.substitution(for: arguments)))
      }
      return nil
    case .existential(let protocols): return protocols.given(name) ?? bound(name, protocols)
    case .error: return .error
    case .variable(let variable):
      // A number literal may still become another number: its associated types are open too.
      if variable.kind == .integerLiteral || variable.kind == .floatLiteral { return nil }
      return defaultType(of: variable.kind).flatMap { associatedType(name, of: $0) }
    case .generic, .dependent: return universe.hasProtocolAliases ? aliasOfProtocol(name, base) : nil
    default: return nil
    }
  }
}
