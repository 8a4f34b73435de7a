import Diagnostics
import SwiftSyntax

/// Whether a type has what the protocols of cells that it names ask for.
struct ConformanceChecker {
  let checker: Checker
  let type: NominalType

  /// Checks the protocols that one head names, and those they refine.
  func check(_ named: [NominalType], at node: some SyntaxProtocol) {
    for protocolType in refined(named) where !type.isDamaged && !isOwn(protocolType, besides: named) {
      let missing =
        protocolType.origin == .cell
        ? missing(for: protocolType)
        : StandardRequirements(checker: checker, type: type).missing(for: protocolType).map { ($0, nil) }
      guard !missing.isEmpty, !reportLabels(of: missing.map(\.text), protocolType) else { continue }
      if protocolType.origin == .cell { type.unmetProtocols.insert(protocolType) }
      checker.session.report(
        "type '\(type.selfType)' does not conform to protocol '\(protocolType.name)'", at: node,
        notes: missing.compactMap { item in
          item.place.map { .init(.required(by: protocolType.name), at: $0.place) }
        } + candidates(for: missing.map(\.text), protocolType),
        mistake: .inheritance(obstacle(to: protocolType, missing[0].text)
          ?? .unmet(type: "\(type.selfType)", protocol: protocolType.name, missing: missing.map(\.text))))
    }
  }

  /// The part of a value for which nobody has written what the protocol asks for.
  private func obstacle(to protocolType: NominalType, _ requirement: String) -> InheritanceMistake? {
    guard protocolType.origin != .cell,
      let found = StandardRequirements(checker: checker, type: type).obstacle(to: protocolType.name)
    else { return nil }
    let kind: InheritanceMistake.Obstacle =
      switch found.lacking {
      case .tuple: .tuple
      case .function: .function
      case .generic: .parameter
      default: found.lacking.isFromCell ? .ownType : .other
      }
    return .unmetPart(
      type: "\(type.selfType)", protocol: protocolType.name, part: found.part, partType: "\(found.of)",
      lacking: "\(found.lacking)", kind: kind, requirement: requirement)
  }

  /// Whether a type of the library has a protocol of the library already: a cell's protocol refines it.
  private func isOwn(_ protocolType: NominalType, besides named: [NominalType]) -> Bool {
    type.origin != .cell && protocolType.origin != .cell && !named.contains(protocolType)
  }

  /// A method that differs from the only missing one in its labels alone is where the mistake is.
  private func reportLabels(of missing: [String], _ protocolType: NominalType) -> Bool {
    let requirements = protocolType.members.values.joined().filter {
      $0.isRequirement && missing.contains($0.text)
    }
    guard missing.count == 1, let requirement = requirements.first, requirement.kind == .function,
      let near = (type.members[requirement.name] ?? []).first(where: { member in
        member.parameters.count == requirement.parameters.count && member.fullName != requirement.fullName
      }), let place = near.place?.place
    else { return false }
    let isPlain = requirement.parameters.allSatisfy { $0.label == nil }
    checker.session.report(
      Diagnostic(
        "instance method '\(near.fullName)' has different argument labels from those required by protocol '\(protocolType.name)' ('\(isPlain ? requirement.name : requirement.fullName)')",
        at: place,
        mistake: .inheritance(.labelsOfRequirement(name: near.fullName, protocol: protocolType.name, swift: requirement.text))))
    return true
  }

  /// Members that have the name of a missing one and another type.
  private func candidates(for missing: [String], _ protocolType: NominalType) -> [Diagnostic.Note] {
    let requirements = protocolType.members.values.joined().filter { $0.isRequirement && missing.contains($0.text) }
    return requirements.flatMap { requirement in
      (type.members[requirement.name] ?? []).compactMap { member -> Diagnostic.Note? in
        guard member.kind == requirement.kind, member.kind == .function || member.kind == .property,
          let place = member.place?.place
        else { return nil }
        let result = checker.solver.final(member.result)
        let own = member.kind == .property
          ? "\(result)" : "\(Type.function(FunctionType(member.parameters.map(\.type), result)))"
        return .init(.candidate(type: own), at: place)
      }
    }.sorted { $0.place?.range.start ?? .init(line: 1, column: 1) < $1.place?.range.start ?? .init(line: 1, column: 1) }
  }

  private func refined(_ named: [NominalType]) -> [NominalType] {
    var found = DistinctTypes()
    for nominal in named.flatMap(checker.universe.refined) { found.add(nominal) }
    return found.all
  }

  private func missing(for protocolType: NominalType) -> [(text: String, place: DeclarationPlace?)] {
    let requirements = protocolType.members.values.joined()
      .filter { $0.isRequirement && !isMet($0, of: protocolType) }
    if requirements.isEmpty { return AssociatedConstraints(solver: checker.solver, type: type).unmet(of: protocolType) }
    return requirements.map { ($0.text.isEmpty ? $0.fullName : $0.text, $0.place) }
      .sorted { $0.0 < $1.0 }
  }

  /// Subclasses inherit a conformance, and so must have the initialisers it asks for.
  func checkInitializers(_ named: [NominalType]) {
    guard type.kind == .classType, !type.isFinal else { return }
    for protocolType in refined(named) where protocolType.origin == .cell {
      for requirement in protocolType.members["init"] ?? [] where requirement.isRequirement {
        for own in type.members["init"] ?? []
        where !own.modifiers.isRequired && fits(own, requirement, protocolType) {
          checker.session.report(
            .init(
              "initializer requirement '\(requirement.fullName)' can only be satisfied by a 'required' initializer in non-final class '\(type.name)'",
              at: own.place?.place,
              mistake: .inheritance(.requiredRequirement(protocol: protocolType.name))))
        }
      }
    }
  }

  private func isMet(_ requirement: Declaration, of protocolType: NominalType) -> Bool {
    var candidates = MemberLookup(checker: checker).instanceMembers(of: type.selfType, named: requirement.name)
    candidates += MemberLookup(checker: checker).staticMembers(of: type.selfType, named: requirement.name)
    if requirement.kind == .initializer {
      candidates += MemberLookup(checker: checker).initializers(of: type.selfType)
    }
    let fitting = candidates.map(\.declaration)
      .filter { hasSameLabels($0, requirement) && fits($0, requirement, protocolType) }
    if !fitting.isEmpty, fitting.allSatisfy(\.modifiers.isPrivate) {
      reportPrivate(fitting[0], requirement, protocolType)
    }
    return !fitting.isEmpty
  }

  /// What a protocol asks for cannot be kept from those who use the protocol.
  private func reportPrivate(
    _ member: Declaration, _ requirement: Declaration, _ protocolType: NominalType
  ) {
    guard member.owner === type, protocolType.origin == .cell, member.place != nil else { return }
    let what =
      switch member.kind {
      case .property: "property"
      case .initializer: "initializer"
      case .subscripting: "subscript"
      default: "method"
      }
    let name = requirement.kind == .property ? requirement.name : requirement.fullName
    checker.session.report(
      Diagnostic(
        "\(what) '\(name)' must be declared internal because it matches a requirement in internal protocol '\(protocolType.name)'",
        at: member.place?.place,
        mistake: .inheritance(.privateRequirement(name: name, protocol: protocolType.name))))
  }

  /// Operands have no labels, whatever their parameters are called.
  private func hasSameLabels(_ member: Declaration, _ requirement: Declaration) -> Bool {
    if requirement.kind == .initializer, requirement.parameters.isEmpty, member.makesFromNothing { return true }
    let isOperator = requirement.name.first.map { !$0.isLetter && $0 != "_" } ?? false
    return isOperator
      ? member.parameters.count == requirement.parameters.count
      : member.parameters.map(\.label) == requirement.parameters.map(\.label)
  }

  private func fits(_ member: Declaration, _ requirement: Declaration, _ protocolType: NominalType)
    -> Bool
  {
    if case .requirement = member.implementation { return false }
    guard AllowedEffects(member: member, requirement: requirement).areKept else { return false }
    guard member.isStatic == requirement.isStatic || member.kind == .enumCase,
      hasSameLabels(member, requirement)
    else { return false }
    let own: Substitution = [protocolType.selfParameter: type.selfType]
    let theirs: Substitution =
      member.owner.map { $0.kind == .protocolType ? [$0.selfParameter: type.selfType] : [:] } ?? [:]
    if requirement.kind == .initializer, member.generics.count > requirement.generics.count {
      return takes(member, requirement, own, theirs)
    }
    let generics = Substitution(requirement.generics, member.generics.map { .generic($0) })
    let solver = checker.solver
    let types = zip(member.parameters, requirement.parameters).allSatisfy {
      solver.final($0.type.substituting(theirs))
        == solver.final($1.type.substituting(own).substituting(generics))
    }
    let result = LazyPropertyType(checker: checker).type(of: member).substituting(theirs)
    return types && (solver.final(result) == solver.final(requirement.result.substituting(own).substituting(generics)) || requirement.kind == .initializer)
      && (requirement.setter == nil || member.setter != nil)
  }

  /// Whether a generic initialiser, such as `Int.init(_:)` for any whole number, takes what is asked for.
  private func takes(
    _ member: Declaration, _ requirement: Declaration, _ own: Substitution, _ theirs: Substitution
  ) -> Bool {
    let solver = checker.solver
    guard requirement.generics.isEmpty else { return false }
    return checker.session.attempt {
      let generics = Substitution(member.generics, member.generics.map { _ in solver.fresh() })
      let types = zip(member.parameters, requirement.parameters).allSatisfy {
        solver.unify($0.type.substituting(theirs).substituting(generics), $1.type.substituting(own))
      }
      return types && member.requirements.allSatisfy { solver.holds($0.substituting(generics)) } ? true : nil
    } != nil
  }
}
