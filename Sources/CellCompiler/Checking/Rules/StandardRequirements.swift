/// What the protocols of the standard library ask a cell's type to write itself.
///
/// The names are enough: the library's own algorithms check the types when they are used.
struct StandardRequirements {
  let checker: Checker
  let type: NominalType

  /// What a conformance lacks, as it would be declared.
  func missing(for protocolType: NominalType) -> [String] {
    switch protocolType.name {
    case "Equatable": hasTest("==") || isSynthesized("Equatable") || conforms("Strideable") ? [] : ["static func == (a: Self, b: Self) -> Bool"]
    case "Hashable":
      has("hash") || has("hashValue") || isSynthesized("Hashable")
        ? [] : ["func hash(into hasher: inout Hasher)"]
    case "Comparable":
      hasTest("<") || isOrderedEnum || conforms("Strideable") ? [] : ["static func < (a: Self, b: Self) -> Bool"]
    case "CustomStringConvertible": hasText("description") ? [] : ["var description: String { get }"]
    case "CustomDebugStringConvertible":
      hasText("debugDescription") ? [] : ["var debugDescription: String { get }"]
    case "Identifiable": type.kind == .classType ? [] : lacks("id", "var id: ID { get }")
    case "CaseIterable":
      isPlainEnum ? [] : lacks("allCases", "static var allCases: [Self] { get }")
    case "IteratorProtocol":
      has("next") { isOptional($0.result) } ? [] : ["mutating func next() -> Element?"]
    case "Sequence":
      conforms("IteratorProtocol") || conforms("Collection")
        || has("makeIterator") { isIterator($0.result) } ? [] : ["func makeIterator() -> Iterator"]
    case "Collection":
      lacks("startIndex", "var startIndex: Index { get }")
        + lacks("endIndex", "var endIndex: Index { get }")
        + lacks("subscript", "subscript(position: Index) -> Element { get }")
        + (conforms("RandomAccessCollection") ? [] : lacks("index", "func index(after i: Index) -> Index"))
    case "Strideable":
      lacks("distance", "func distance(to other: Self) -> Stride")
        + lacks("advanced", "func advanced(by n: Stride) -> Self")
    case "AdditiveArithmetic": hasOperator("+") && hasOperator("-") ? [] : ["static func - (a: Self, b: Self) -> Self"]
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

  private func has(_ name: String, where isRight: (Declaration) -> Bool = { _ in true }) -> Bool {
    let lookup = MemberLookup(checker: checker)
    let found =
      lookup.instanceMembers(of: type.selfType, named: name)
      + lookup.staticMembers(of: type.selfType, named: name)
    return found.contains { isWritten($0.declaration) && isRight($0.declaration) }
  }

  /// A property that is text.
  private func hasText(_ name: String) -> Bool {
    has(name) { $0.kind == .property && (!isKnown(type(of: $0)) || type(of: $0) == checker.universe.string) }
  }

  /// A comparison that says yes or no.
  private func hasTest(_ name: String) -> Bool {
    hasOperator(name) { !isKnown($0.result) || $0.result == checker.universe.bool }
  }

  private func isOptional(_ type: Type) -> Bool {
    !isKnown(type) || checker.universe.isOptional(checker.solver.resolve(type))
  }

  private func isIterator(_ type: Type) -> Bool {
    !isKnown(type) || checker.solver.conforms(type, to: "IteratorProtocol")
  }

  private func type(of property: Declaration) -> Type {
    LazyPropertyType(checker: checker).type(of: property)
  }

  /// Whether a type is one that is written out, and no parameter or protocol.
  private func isKnown(_ type: Type) -> Bool {
    switch checker.solver.resolve(type) {
    case .nominal, .tuple: true
    default: false
    }
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

  private func hasOperator(_ name: String, where isRight: (Declaration) -> Bool = { _ in true }) -> Bool {
    if has(name, where: isRight) { return true }
    return checker.scope.functions(named: name).contains { function in
      isRight(function) && function.parameters.contains { parameter in
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
    parts.allSatisfy { checker.solver.conforms($0.type, to: name) }
  }

  /// The values that a value of the type consists of.
  private var parts: [(name: String, type: Type)] {
    type.kind == .enumeration
      ? type.cases.flatMap { one in one.parameters.map { (one.name, $0.type) } }
      : type.storedProperties.map { ($0.name, LazyPropertyType(checker: checker).type(of: $0)) }
  }

  /// The part because of which the compiler does not write a conformance itself, and the type in it that lacks it.
  func obstacle(to name: String) -> (part: String, of: Type, lacking: Type)? {
    guard ["Equatable", "Hashable", "Comparable"].contains(name), type.kind != .classType,
      let part = parts.first(where: { !checker.solver.conforms($0.type, to: name) })
    else { return nil }
    return (part.name, part.type, innermost(part.type, lacking: name))
  }

  /// `Inner` of `[Inner]`.
  private func innermost(_ type: Type, lacking name: String) -> Type {
    let known = checker.solver.resolve(type)
    guard case .nominal(let nominal, let arguments) = known, nominal.origin != .cell,
      let inner = arguments.first(where: { !checker.solver.conforms($0, to: name) })
    else { return known }
    return innermost(inner, lacking: name)
  }
}
