/// Finds what a type declared in a cell stands for an associated type, from the members that fulfil
/// its protocols' requirements.
struct AssociatedTypes {
  let universe: Universe

  func infer(_ name: String, of type: NominalType) -> Type? {
    var found = DistinctTypes()
    for conformance in type.conformances {
      for protocolType in universe.refined(conformance.protocolType) { found.add(protocolType) }
    }
    // Most names that are asked for are no associated types; those that the library's protocols have follow
    // from members.
    let isAssociated = found.all.contains { $0.associatedTypes.contains(name) }
    let all = isAssociated ? found.all : found.all.filter { $0.origin == .standard }
    return all.lazy.compactMap { self.infer(name, of: type, from: $0) }.first
      ?? all.lazy.compactMap { $0.associatedDefaults[name] }.first
  }

  private func infer(_ name: String, of type: NominalType, from protocolType: NominalType) -> Type? {
    if protocolType.origin == .standard { return standard(name, of: type, protocolType) }
    guard universe.refined(protocolType).contains(where: { $0.associatedTypes.contains(name) }) else { return nil }
    let wanted = Type.dependent(.generic(protocolType.selfParameter), name)
    for requirement in protocolType.members.values.joined() where requirement.isRequirement {
      for witness in type.members[requirement.name] ?? [] where fits(witness, requirement) {
        var pairs = Array(zip(requirement.parameters.map(\.type), witness.parameters.map(\.type)))
        // Other results say nothing, and finding them may need what is not declared yet.
        if requirement.result.contains(where: { $0 == wanted }) {
          pairs.append((requirement.result, result(of: witness)))
        }
        if let found = pairs.lazy.compactMap({ match($0.0, $0.1, wanted) }).first { return found }
      }
    }
    return nil
  }

  private func result(of witness: Declaration) -> Type {
    if case .error = witness.result, let infer = witness.inferResult { return infer() }
    return witness.result
  }

  private func fits(_ witness: Declaration, _ requirement: Declaration) -> Bool {
    !witness.isRequirement && witness.kind == requirement.kind
      && witness.parameters.elementsEqual(requirement.parameters) { $0.label == $1.label }
  }

  /// What stands in a type where the pattern has the associated type.
  private func match(_ pattern: Type, _ type: Type, _ wanted: Type) -> Type? {
    if pattern == wanted { return type == .error ? nil : type }
    switch (pattern, type) {
    case (.nominal(let a, let first), .nominal(let b, let second)) where a === b:
      return zip(first, second).lazy.compactMap { match($0, $1, wanted) }.first
    case (.tuple(let a), .tuple(let b)) where a.count == b.count:
      return zip(a, b).lazy.compactMap { match($0.type, $1.type, wanted) }.first
    case (.function(let a), .function(let b)) where a.parameters.count == b.parameters.count:
      return zip(a.parameters, b.parameters).lazy.compactMap { match($0.type, $1.type, wanted) }.first
        ?? match(a.result, b.result, wanted)
    default: return nil
    }
  }

  /// What the standard protocols' associated types follow from.
  private func standard(_ name: String, of type: NominalType, _ protocolType: NominalType) -> Type? {
    let source: String? =
      switch (protocolType.name, name) {
      case ("Identifiable", "ID"): "id"
      case ("CaseIterable", "AllCases"): "allCases"
      case ("RawRepresentable", "RawValue"): "rawValue"
      case ("Strideable", "Stride"): "distance"
      case ("Numeric", "Magnitude"): "magnitude"
      case ("Collection", "Element"): "subscript"
      case ("Collection", "Index"): "startIndex"
      default: nil
      }
    guard let source, let member = type.members[source]?.first(where: { !$0.isRequirement }) else {
      return nil
    }
    let found = result(of: member)
    return found == .error ? nil : found
  }
}
