import SwiftSyntax

/// A declaration that a use might mean, with what is known before its arguments are seen.
struct Candidate {
  var declaration: Declaration
  var receiver: Expression?
  /// The type a static member or an initialiser belongs to.
  var owner: Type?
  var substitution: Substitution = [:]
  var isSuper = false

  init(_ declaration: Declaration) { self.declaration = declaration }

  func with(receiver: Expression?) -> Candidate {
    var copy = self
    copy.receiver = receiver
    return copy
  }
}

/// Finds members of types: own, inherited, and those of protocols.
struct MemberLookup {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  func instanceMembers(of type: Type, named name: String) -> [Candidate] {
    members(of: type, named: name).filter { !$0.declaration.isStatic }
  }

  func staticMembers(of type: Type, named name: String) -> [Candidate] {
    members(of: type, named: name).filter(\.declaration.isStatic).map {
      var candidate = $0
      candidate.owner = type
      return candidate
    }
  }

  func initializers(of type: Type) -> [Candidate] {
    if case .generic(let parameter) = solver.resolve(type), let superclass = parameter.superclass {
      return initializers(of: superclass).map {
        var candidate = $0
        candidate.owner = type
        return candidate
      }
    }
    guard case .nominal(let nominal, let arguments) = solver.resolve(type) else {
      return staticMembers(of: type, named: "init")
    }
    let own = universe.members(of: nominal, named: "init")
    if own.contains(where: \.isSynthesized) {
      let types = LazyPropertyType(checker: checker)
      for property in nominal.storedProperties { _ = types.type(of: property) }
    }
    var found = candidates(own, nominal, arguments)
    // A class with properties that need values does not inherit.
    if nominal.kind == .classType,
      !own.isEmpty || nominal.storedProperties.allSatisfy(\.startsWithValue),
      let parent = nominal.superclass?.substituting(nominal.substitution(for: arguments))
    {
      found += inherited(initializers(of: parent), beside: own)
    }
    for protocolType in solver.protocols(of: type) {
      for member in universe.members(of: protocolType, named: "init") {
        if case .requirement = member.implementation { continue }
        var candidate = Candidate(member)
        candidate.substitution = Substitution(protocolType.selfParameter, type)
        found.append(candidate)
      }
    }
    return found.map {
      var candidate = $0
      candidate.owner = type
      return candidate
    }
  }

  /// The superclass's initialisers that a class has too: all if it writes no designated one itself,
  /// the convenient ones if it overrides every designated one.
  private func inherited(_ all: [Candidate], beside own: [Declaration]) -> [Candidate] {
    let missing = all.filter { candidate in
      candidate.declaration.owner?.kind == .classType
        && !own.contains {
          $0.fullName == candidate.declaration.fullName
            && $0.parameters.map(\.type)
              == candidate.declaration.parameters.map { $0.type.substituting(candidate.substitution) }
        }
    }
    if own.allSatisfy(\.modifiers.isConvenience) { return missing }
    let isComplete = missing.allSatisfy(\.declaration.modifiers.isConvenience)
    return isComplete ? missing.filter(\.declaration.modifiers.isConvenience) : []
  }

  /// Members by name; own ones hide the requirements that they fulfil.
  private func members(of type: Type, named name: String) -> [Candidate] {
    var found: [Candidate] = []
    // A literal in front of a dot has its default type; the elements of a list may still be decided
    // by what is done with them.
    solver.commitShape(type)
    let resolved = solver.resolve(type)
    if case .nominal(let nominal, let arguments) = resolved {
      found = nominalMembers(nominal, arguments, named: name)
    } else if case .generic(let parameter) = resolved,
      case .nominal(let nominal, let arguments)? = parameter.superclass
    {
      found = nominalMembers(nominal, arguments, named: name)
    }
    var isConcrete = false
    if case .nominal = resolved { isConcrete = true }
    for protocolType in solver.protocols(of: resolved) {
      for member in universe.members(of: protocolType, named: name) {
        var candidate = Candidate(member)
        candidate.substitution = Substitution(protocolType.selfParameter, type)
        found.append(candidate)
      }
    }
    let known = withoutFulfilled(found, isConcrete: isConcrete)
    guard case .nominal(let nominal, _) = resolved, !nominal.unmetProtocols.isEmpty else { return known }
    return known.filter { !$0.declaration.isRequirement || !nominal.unmetProtocols.contains($0.declaration.owner) }
  }

  /// What fulfils a requirement hides it where the type is concrete; for generics and existentials
  /// the requirement hides its default, since it dispatches.
  private func withoutFulfilled(_ found: [Candidate], isConcrete: Bool) -> [Candidate] {
    let isRequirement: (Candidate) -> Bool = {
      if case .requirement = $0.declaration.implementation { true } else { false }
    }
    let required = found.filter(isRequirement)
    if required.isEmpty || required.count == found.count { return found }
    if isConcrete { return found.filter { !isRequirement($0) } }
    return found.filter { candidate in
      isRequirement(candidate)
        || !required.contains {
          $0.declaration.fullName == candidate.declaration.fullName
            && hasSameParameters($0.declaration, candidate.declaration)
        }
    }
  }

  private func hasSameParameters(_ left: Declaration, _ right: Declaration) -> Bool {
    var own: Substitution = [:]
    if let a = left.owner, let b = right.owner { own[a.selfParameter] = .generic(b.selfParameter) }
    return left.parameters.map { $0.type.substituting(own) } == right.parameters.map(\.type)
  }

  private func nominalMembers(_ nominal: NominalType, _ arguments: [Type], named name: String)
    -> [Candidate]
  {
    var found = candidates(universe.members(of: nominal, named: name), nominal, arguments)
    if let parent = nominal.superclass?.substituting(nominal.substitution(for: arguments)),
      case .nominal(let base, let baseArguments) = parent
    {
      let inherited = nominalMembers(base, baseArguments, named: name)
      found += inherited.filter { candidate in
        !found.contains { hides($0.declaration, candidate) }
      }
    }
    return found
  }

  /// Whether a member stands in front of an inherited one, which it overrides. What has the name only,
  /// and takes other types, stands beside it.
  private func hides(_ own: Declaration, _ inherited: Candidate) -> Bool {
    guard own.fullName == inherited.declaration.fullName else { return false }
    return own.kind != .function || own.modifiers.isOverride
      || own.parameters.map(\.type)
        == inherited.declaration.parameters.map { $0.type.substituting(inherited.substitution) }
  }

  private func candidates(_ members: [Declaration], _ nominal: NominalType, _ arguments: [Type])
    -> [Candidate]
  {
    if members.isEmpty { return [] }
    let substitution = nominal.substitution(for: arguments)
    return members.map {
      var candidate = Candidate($0)
      candidate.substitution = substitution
      return candidate
    }
  }

  /// Names for "did you mean".
  func names(of type: Type) -> [String] {
    var names: [String] = []
    let resolved = solver.resolve(type)
    if case .nominal(let nominal, _) = resolved { names += universe.memberNames(of: nominal) }
    for protocolType in solver.protocols(of: resolved) {
      names += universe.memberNames(of: protocolType)
    }
    return names
  }
}
