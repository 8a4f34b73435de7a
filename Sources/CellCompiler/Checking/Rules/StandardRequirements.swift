/// What the protocols of the standard library ask a cell's type to write itself.
///
/// The names are enough: the library's own algorithms check the types when they are used.
struct StandardRequirements {
  let checker: Checker
  let type: NominalType

  /// What a conformance lacks, as it would be declared.
  func missing(for protocolType: NominalType) -> [String] {
    switch protocolType.name {
    case "Equatable": hasOperator("==") || isSynthesized("Equatable") || conforms("Strideable") ? [] : ["static func == (a: Self, b: Self) -> Bool"]
    case "Hashable":
      has("hash") || has("hashValue") || isSynthesized("Hashable")
        ? [] : ["func hash(into hasher: inout Hasher)"]
    case "Comparable":
      hasOperator("<") || isOrderedEnum || conforms("Strideable") ? [] : ["static func < (a: Self, b: Self) -> Bool"]
    case "CustomStringConvertible": lacks("description", "var description: String { get }")
    case "CustomDebugStringConvertible":
      lacks("debugDescription", "var debugDescription: String { get }")
    case "Identifiable": type.kind == .classType ? [] : lacks("id", "var id: ID { get }")
    case "CaseIterable":
      isPlainEnum ? [] : lacks("allCases", "static var allCases: [Self] { get }")
    case "IteratorProtocol": lacks("next", "mutating func next() -> Element?")
    case "Sequence":
      conforms("IteratorProtocol") || conforms("Collection")
        ? [] : lacks("makeIterator", "func makeIterator() -> Iterator")
    case "Collection":
      lacks("startIndex", "var startIndex: Index { get }")
        + lacks("endIndex", "var endIndex: Index { get }")
        + lacks("subscript", "subscript(position: Index) -> Element { get }")
        + (conforms("RandomAccessCollection") ? [] : lacks("index", "func index(after i: Index) -> Index"))
    case "Strideable":
      lacks("distance", "func distance(to other: Self) -> Stride")
        + lacks("advanced", "func advanced(by n: Stride) -> Self")
    case "ExpressibleByIntegerLiteral": literal("integerLiteral")
    case "ExpressibleByFloatLiteral": literal("floatLiteral")
    case "ExpressibleByStringLiteral": literal("stringLiteral")
    case "ExpressibleByBooleanLiteral": literal("booleanLiteral")
    case "ExpressibleByArrayLiteral": literal("arrayLiteral")
    case "ExpressibleByDictionaryLiteral": literal("dictionaryLiteral")
    default: []
    }
  }

  // MARK: Own members

  private func lacks(_ name: String, _ declaration: String) -> [String] {
    has(name) ? [] : [declaration]
  }

  private func has(_ name: String) -> Bool {
    let lookup = MemberLookup(checker: checker)
    let found =
      lookup.instanceMembers(of: type.selfType, named: name)
      + lookup.staticMembers(of: type.selfType, named: name)
    return found.contains { isWritten($0.declaration) }
  }

  private func literal(_ label: String) -> [String] {
    let found = MemberLookup(checker: checker).initializers(of: type.selfType).contains {
      $0.declaration.parameters.first?.label == label
    }
    return found ? [] : ["init(\(label): …)"]
  }

  private func isWritten(_ declaration: Declaration) -> Bool {
    if declaration.isSynthesized || declaration.isRequirement { return false }
    return declaration.owner?.origin == .cell || declaration.owner === type
  }

  private func hasOperator(_ name: String) -> Bool {
    if has(name) { return true }
    return checker.scope.functions(named: name).contains { function in
      function.parameters.contains { parameter in
        if case .nominal(let nominal, _) = parameter.type { nominal === type } else { false }
      }
    }
  }

  // MARK: What the compiler writes

  private func conforms(_ name: String) -> Bool {
    checker.solver.protocols(of: type.selfType).contains { $0.name == name }
  }

  private var isPlainEnum: Bool {
    type.kind == .enumeration && type.cases.allSatisfy(\.parameters.isEmpty)
  }

  private var isOrderedEnum: Bool {
    type.kind == .enumeration && type.rawType == nil && allParts(conformTo: "Comparable")
  }

  private func isSynthesized(_ name: String) -> Bool {
    if type.kind == .classType { return isInherited(name) }
    return allParts(conformTo: name)
  }

  private func isInherited(_ name: String) -> Bool {
    guard let parent = type.superclass else { return false }
    return checker.solver.conforms(parent, to: name)
  }

  private func allParts(conformTo name: String) -> Bool {
    let parts =
      type.kind == .enumeration
      ? type.cases.flatMap { $0.parameters.map(\.type) }
      : type.storedProperties.map { LazyPropertyType(checker: checker).type(of: $0) }
    return parts.allSatisfy { checker.solver.conforms($0, to: name) }
  }
}
