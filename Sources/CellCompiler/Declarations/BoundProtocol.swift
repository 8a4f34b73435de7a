/// `Store<Int>` in `any Store<Int>`: a protocol whose primary associated types are given.
struct BoundProtocol {
  let base: NominalType
  /// In the order of ``NominalType/primaryAssociated``.
  let arguments: [Type]
}

extension NominalType {
  /// The protocol with its primary associated types given: one object for each list of arguments, which
  /// refines the protocol itself.
  func bound(to arguments: [Type]) -> NominalType {
    if let known = boundVersions[arguments] { return known }
    let shown = arguments.map(\.description).joined(separator: ", ")
    let made = NominalType(name: "\(name)<\(shown)>", kind: .protocolType, origin: .cell)
    made.bound = BoundProtocol(base: self, arguments: arguments)
    made.conformances = [Conformance(protocolType: self)]
    made.isClassBound = isClassBound
    boundVersions[arguments] = made
    return made
  }

  /// What is said of a type that conforms to it, apart from that.
  func sameTypes(of subject: Type) -> [Requirement] {
    guard let bound else { return [] }
    return zip(bound.base.primaryAssociated, bound.arguments).map { name, type in
      .same(.dependent(subject, name), type)
    }
  }

  /// The protocol without what is given.
  var unbound: NominalType { bound?.base ?? self }

  func mappingArguments(_ transform: (Type) -> Type) -> NominalType {
    guard let bound else { return self }
    return bound.base.bound(to: bound.arguments.map(transform))
  }

  /// The names in `protocol Store<Item>`; the standard protocols with parameters have one each.
  var primaryAssociated: [String] {
    if origin == .cell { return declaredPrimaries }
    return [Self.standardPrimaries[name] ?? "Element"]
  }

  private static let standardPrimaries = [
    "Identifiable": "ID", "RawRepresentable": "RawValue", "Strideable": "Stride",
  ]
}

extension [NominalType] {
  /// Protocols of an existential with their given types replaced.
  func mappingArguments(_ transform: (Type) -> Type) -> [NominalType] {
    contains { $0.bound != nil } ? map { $0.mappingArguments(transform) } : self
  }

  /// What an associated type is given as.
  func given(_ name: String) -> Type? {
    for nominal in self {
      if let bound = nominal.bound, let index = bound.base.primaryAssociated.firstIndex(of: name) {
        return bound.arguments.indices.contains(index) ? bound.arguments[index] : nil
      }
    }
    return nil
  }
}
