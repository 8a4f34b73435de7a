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
    var found =
      nominal.kind == .classType
      ? classInitializers(nominal, arguments) : candidates(own, nominal, arguments)
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

  /// What a class writes itself and what it has of the classes above it.
  private func classInitializers(_ nominal: NominalType, _ arguments: [Type]) -> [Candidate] {
    var line = [(type: nominal, arguments: arguments, own: universe.members(of: nominal, named: "init"))]
    // A class with properties that need values does not inherit.
    while case let (type, arguments, own) = line[line.count - 1],
      !own.isEmpty || type.storedProperties.allSatisfy(\.startsWithValue),
      case .nominal(let parent, let given)? = type.superclass?.substituting(type.substitution(for: arguments))
    {
      line.append((parent, given, universe.members(of: parent, named: "init")))
    }
    checker.session.count(line.count / CheckBudget.quickSteps)
    var found: [Candidate] = []
    for (type, arguments, own) in line.reversed() {
      found = candidates(own, type, arguments) + inherited(found, beside: own)
    }
    return found
  }

  /// The superclass's initialisers that a class has too: all if it writes no designated one itself,
  /// the convenient ones if it overrides every designated one.
  private func inherited(_ all: [Candidate], beside own: [Declaration]) -> [Candidate] {
    if own.isEmpty || all.isEmpty { return all }
    let names = Dictionary(grouping: own, by: \.fullName)
    let missing = all.filter { candidate in
      names[candidate.declaration.fullName]?.contains {
        $0.parameters.map(\.type)
          == candidate.declaration.parameters.map { $0.type.substituting(candidate.substitution) }
      } != true
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
    let protocols = solver.protocols(of: resolved)
    for protocolType in protocols {
      for member in universe.members(of: protocolType, named: name) {
        var candidate = Candidate(member)
        candidate.substitution = Substitution(protocolType.selfParameter, type)
        found.append(candidate)
      }
    }
    checker.session.count((found.count + protocols.count) / CheckBudget.quickSteps)
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
    let names = Dictionary(grouping: required, by: \.declaration.fullName)
    return found.filter { candidate in
      isRequirement(candidate)
        || names[candidate.declaration.fullName]?.contains {
          hasSameParameters($0.declaration, candidate.declaration)
        } != true
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
    guard nominal.superclass != nil else { return found }
    var names = Dictionary(grouping: found, by: \.declaration.fullName)
    var (current, given) = (nominal, arguments)
    var steps = 0
    while case .nominal(let parent, let parentArguments)? =
      current.superclass?.substituting(current.substitution(for: given))
    {
      (current, given, steps) = (parent, parentArguments, steps + 1)
      let inherited = candidates(universe.members(of: parent, named: name), parent, parentArguments)
      found += inherited.filter { candidate in
        names[candidate.declaration.fullName]?.contains { hides($0.declaration, candidate) } != true
      }
      for candidate in inherited { names[candidate.declaration.fullName, default: []].append(candidate) }
    }
    checker.session.count(steps / CheckBudget.quickSteps)
    return found
  }

  /// Whether a member stands in front of an inherited one of its full name, which it overrides. What has the
  /// name only, and takes other types, stands beside it.
  private func hides(_ own: Declaration, _ inherited: Candidate) -> Bool {
    own.kind != .function || own.modifiers.isOverride
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
