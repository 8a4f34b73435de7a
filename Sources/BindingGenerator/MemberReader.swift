internal import SwiftSyntax

/// Reads one public member, or a free function, into what is bound for it.
struct MemberReader {
  let owner: String?
  private let signatures: SignatureReader

  init(owner: String?, types: LibraryTypes) {
    self.owner = owner
    signatures = SignatureReader(types: types, owner: owner)
  }

  private func path(_ name: String, _ labels: [String?]? = nil) -> String {
    let list = labels.map { "(" + $0.map { ($0 ?? "_") + ":" }.joined() + ")" } ?? ""
    return (owner.map { $0 + "." } ?? "") + name + list
  }

  private func list(_ parameters: [BoundParameter]) -> String {
    "(" + parameters.map(\.text).joined(separator: ", ") + ")"
  }

  private func effects(_ effects: FunctionEffectSpecifiersSyntax?) throws(Unbindable) -> String {
    if effects?.asyncSpecifier != nil {
      throw Unbindable("cells do not wait for 'async' functions")
    }
    return effects?.throwsClause.map { " " + $0.trimmedDescription } ?? ""
  }

  private func attributes(_ list: AttributeListSyntax) -> String {
    let isDiscardable = list.contains { $0.trimmedDescription == "@discardableResult" }
    return isDiscardable ? "@discardableResult " : ""
  }

  // MARK: Functions

  func function(_ node: FunctionDeclSyntax) throws(Unbindable) -> BoundMember {
    let parameters = try signatures.parameters(node.signature.parameterClause)
    let effects = try effects(node.signature.effectSpecifiers)
    var result = ""
    if let clause = node.signature.returnClause {
      result = " -> " + (try signatures.type(clause.type))
    }
    let name = node.name.text
    let words = (node.usage + ["func"]).joined(separator: " ")
    // An operator is told apart from the list of its operands by a blank.
    let isOperator = node.name.tokenKind.isOperator
    var member = BoundMember(
      owner: owner, form: try form(node, isOperator: isOperator),
      parameters: parameters,
      declaration:
        "\(attributes(node.attributes))\(words) \(name)\(isOperator ? " " : "")\(list(parameters))"
        + effects + result,
      documentation: node.documentation, path: path(node.name.plain, parameters.map(\.label)))
    member.isStatic = node.has("static")
    member.isMutating = node.has("mutating")
    member.isThrowing = !effects.isEmpty
    return member
  }

  private func form(_ node: FunctionDeclSyntax, isOperator: Bool) throws(Unbindable)
    -> BoundMember.Form
  {
    guard isOperator else { return .function(name: node.name.text) }
    if node.has("postfix") { throw Unbindable("a postfix operator is not known in cells") }
    return node.has("prefix") ? .prefix(name: node.name.text) : .infix(name: node.name.text)
  }

  func initializer(_ node: InitializerDeclSyntax) throws(Unbindable) -> BoundMember {
    let parameters = try signatures.parameters(node.signature.parameterClause)
    let effects = try effects(node.signature.effectSpecifiers)
    let mark = node.optionalMark?.text ?? ""
    guard mark != "!" else { throw Unbindable("'init!' is not known in cells; write 'init?'") }
    var member = BoundMember(
      owner: owner, form: .initializer, parameters: parameters,
      declaration: "public init\(mark)\(list(parameters))\(effects)",
      documentation: node.documentation, path: path("init", parameters.map(\.label)))
    member.isThrowing = !effects.isEmpty
    return member
  }

  // MARK: Subscripts and properties

  func subscripting(_ node: SubscriptDeclSyntax) throws(Unbindable) -> BoundMember {
    let parameters = try signatures.parameters(node.parameterClause, isSubscript: true)
    let result = try signatures.type(node.returnClause.type)
    var accessors = try Accessors(node.accessorBlock, isStored: false)
    if node.hasRestrictedSetter { accessors.isSettable = false }
    let words = (node.usage + ["subscript"]).joined(separator: " ")
    var member = BoundMember(
      owner: owner, form: .subscripting, parameters: parameters,
      declaration: "\(words)\(list(parameters)) -> \(result) \(accessors.text)",
      documentation: node.documentation, path: path("subscript", parameters.map(\.label)))
    member.isStatic = node.has("static")
    member.isThrowing = accessors.isThrowing
    member.isSettable = accessors.isSettable
    return member
  }

  func property(_ node: VariableDeclSyntax, _ binding: PatternBindingSyntax, type: TypeSyntax?)
    throws(Unbindable) -> BoundMember
  {
    guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier else {
      throw Unbindable("a property has one name")
    }
    guard let type else { throw Unbindable("'\(name.plain)' does not say its type; write it") }
    let isConstant = node.bindingSpecifier.text == "let"
    var accessors = try Accessors(binding.accessorBlock, isStored: !isConstant)
    if node.hasRestrictedSetter { accessors.isSettable = false }
    let isStatic = node.has("static")
    guard !(isStatic && accessors.isSettable) else {
      throw Unbindable("a static variable would be shared by all cells; make it a 'let'")
    }
    let words = (node.usage + [node.bindingSpecifier.text]).joined(separator: " ")
    let resolved = try signatures.type(type)
    var member = BoundMember(
      owner: owner, form: .property(name: name.text),
      declaration: "\(words) \(name.text): \(resolved)" + (isConstant ? "" : " " + accessors.text),
      documentation: node.documentation, path: path(name.plain))
    member.isStatic = isStatic
    member.isThrowing = accessors.isThrowing
    member.isSettable = accessors.isSettable
    return member
  }

  // MARK: Enums

  func enumCase(_ node: EnumCaseDeclSyntax, _ element: EnumCaseElementSyntax)
    throws(Unbindable) -> BoundMember
  {
    let parameters = try signatures.payload(element.parameterClause)
    let name = element.name.text
    let isPlain = element.parameterClause == nil
    var member = BoundMember(
      owner: owner, form: isPlain ? .property(name: name) : .function(name: name),
      parameters: parameters, declaration: "case \(name)\(isPlain ? "" : list(parameters))",
      documentation: node.documentation,
      path: path(element.name.plain, isPlain ? nil : parameters.map(\.label)))
    member.isStatic = true
    member.isCase = true
    return member
  }

  /// What the compiler gives an enum with raw values, and one that lists its cases.
  func synthesized(for type: LibraryType) -> [BoundMember] {
    var members: [BoundMember] = []
    if let raw = type.rawType {
      members.append(
        BoundMember(
          owner: type.name, form: .property(name: "rawValue"),
          declaration: "public var rawValue: \(raw) { get }",
          documentation: "The case's raw value.",
          path: path("rawValue")))
      let value = BoundParameter(
        label: "rawValue", text: "rawValue: \(raw)", type: raw, passing: .value, defaultText: nil)
      members.append(
        BoundMember(
          owner: type.name, form: .initializer, parameters: [value],
          declaration: "public init?(rawValue: \(raw))",
          documentation: "The case with a raw value, if there is one.",
          path: path("init", ["rawValue"])))
    }
    if type.keyword == "enum", type.conformances.contains("CaseIterable") {
      var cases = BoundMember(
        owner: type.name, form: .property(name: "allCases"),
        declaration: "public static var allCases: [\(type.name)] { get }",
        documentation: "The cases in the order of their declaration.", path: path("allCases"))
      cases.isStatic = true
      members.append(cases)
    }
    return members
  }
}

/// What the accessors of a property or subscript allow.
struct Accessors {
  var isSettable: Bool
  var isThrowing = false

  /// - Parameter isStored: Whether the property can be set when it has no accessors of its own.
  init(_ block: AccessorBlockSyntax?, isStored: Bool) throws(Unbindable) {
    isSettable = isStored
    guard let block else { return }
    guard case .accessors(let list) = block.accessors else {
      isSettable = false
      return
    }
    let names = list.map(\.accessorSpecifier.text)
    // Observers leave a stored property as it is.
    if names.contains("get") { isSettable = names.contains("set") }
    for accessor in list where accessor.accessorSpecifier.text == "get" {
      if accessor.modifier?.name.text == "mutating"
        || accessor.effectSpecifiers?.asyncSpecifier != nil
      {
        throw Unbindable("a 'get' that changes its value or waits is not known in cells")
      }
      isThrowing = accessor.effectSpecifiers?.throwsClause != nil
    }
  }

  var text: String {
    "{ get\(isThrowing ? " throws" : "")\(isSettable ? " set" : "") }"
  }
}

extension TokenKind {
  /// Whether the name of a function is an operator.
  var isOperator: Bool {
    switch self {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }
}
