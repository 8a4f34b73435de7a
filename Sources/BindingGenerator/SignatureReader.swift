internal import SwiftSyntax

/// Reads the types and parameters of one declaration, with every name written out in full: what
/// stands inside a type must be understood outside of it.
struct SignatureReader {
  let types: LibraryTypes
  /// The type that the declaration belongs to.
  let owner: String?

  // MARK: Types

  /// A type whose values can be moved into and out of cells.
  ///
  /// - Throws: ``Unbindable`` with the reason.
  func type(_ syntax: TypeSyntax) throws(Unbindable) -> String {
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let node): return try identifier(node)
    case .memberType: return try named(syntax.trimmedDescription)
    case .arrayType(let node): return "[\(try type(node.element))]"
    case .dictionaryType(let node): return "[\(try type(node.key)): \(try type(node.value))]"
    case .optionalType(let node): return try type(node.wrappedType) + "?"
    case .tupleType(let node) where node.elements.isEmpty: return "Void"
    case .tupleType(let node) where node.elements.count == 1:
      for element in node.elements { return try type(element.type) }
      return "Void"
    case .tupleType: throw Unbindable("a tuple cannot be moved into cells; make it a struct")
    case .functionType:
      throw Unbindable("a function can be an argument, but not a result or a part of a value")
    default:
      throw Unbindable("the type '\(syntax.trimmedDescription)' cannot be moved into cells")
    }
  }

  private func identifier(_ node: IdentifierTypeSyntax) throws(Unbindable) -> String {
    guard let clause = node.genericArgumentClause else { return try named(node.name.plain) }
    guard StandardTypes.generic.contains(node.name.plain) else {
      throw Unbindable("the type '\(node.trimmedDescription)' cannot be moved into cells")
    }
    var arguments: [String] = []
    for argument in clause.arguments {
      guard case .type(let syntax) = argument.argument else { continue }
      arguments.append(try type(syntax))
    }
    return "\(node.name.plain)<\(arguments.joined(separator: ", "))>"
  }

  private func named(_ name: String) throws(Unbindable) -> String {
    if name == "Self", let owner { return owner }
    if name == "Void" { return name }
    guard let found = types.find(name, inside: owner) else {
      if StandardTypes.plain.contains(name) { return name }
      throw Unbindable("the type '\(name)' cannot be moved into cells")
    }
    if case .unbound(let reason) = found.use {
      throw Unbindable("cells do not have the type '\(found.name)': \(reason)")
    }
    return found.name
  }

  // MARK: Parameters

  /// - Parameter isSubscript: Whether a single name is no label, as in subscripts.
  func parameters(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false)
    throws(Unbindable) -> [BoundParameter]
  {
    var read: [BoundParameter] = []
    for parameter in clause.parameters {
      let name = (parameter.secondName ?? parameter.firstName).plain
      if parameter.ellipsis != nil {
        throw Unbindable("'\(name)' takes any number of values; let it take an array")
      }
      let first = parameter.firstName.plain
      let isLabel = first != "_" && !(isSubscript && parameter.secondName == nil)
      let names = [parameter.firstName.text, parameter.secondName?.text].compactMap { $0 }
      read.append(
        try self.parameter(
          label: isLabel ? first : nil, names: names.joined(separator: " "), type: parameter.type,
          value: parameter.defaultValue))
    }
    return read
  }

  /// The values that a case of an enum carries.
  func payload(_ clause: EnumCaseParameterClauseSyntax?) throws(Unbindable) -> [BoundParameter] {
    var read: [BoundParameter] = []
    for parameter in clause?.parameters.map({ $0 }) ?? [] {
      let label = parameter.firstName?.plain
      read.append(
        try self.parameter(
          label: label == "_" ? nil : label, names: label,
          type: parameter.type,
          value: parameter.defaultValue))
    }
    return read
  }

  private func parameter(
    label: String?, names: String?, type syntax: TypeSyntax, value: InitializerClauseSyntax?
  ) throws(Unbindable) -> BoundParameter {
    let attributed = syntax.as(AttributedTypeSyntax.self)
    let specifiers = attributed?.specifiers.map(\.trimmedDescription) ?? []
    let attributes = attributed?.attributes.map(\.trimmedDescription) ?? []
    let base = attributed?.baseType ?? syntax
    let defaultText = value?.value.trimmedDescription
    let head = names.map { $0 + ": " } ?? ""
    if let function = base.as(FunctionTypeSyntax.self) {
      guard specifiers.isEmpty, attributes.allSatisfy({ $0 == "@escaping" }), value == nil else {
        throw Unbindable(
          "a function as an argument has no default and only the attribute '@escaping'")
      }
      let (type, hasResult) = try closure(function)
      return BoundParameter(
        label: label, text: "\(head)\((attributes + [type]).joined(separator: " "))", type: type,
        passing: .closure(hasResult: hasResult), defaultText: nil)
    }
    guard attributes.isEmpty else {
      throw Unbindable("'\(attributes.joined(separator: " "))' is not known in cells")
    }
    let type = try self.type(base)
    let text = "\(head)\((specifiers + [type]).joined(separator: " "))"
    switch specifiers {
    case []:
      return BoundParameter(
        label: label, text: text + (defaultText.map { " = " + $0 } ?? ""), type: type,
        passing: .value, defaultText: defaultText)
    case ["inout"]:
      let isForeign = types[type]?.isBound == true
      return BoundParameter(
        label: label, text: text, type: type, passing: .changed(isForeign: isForeign),
        defaultText: nil)
    default: throw Unbindable("'\(specifiers.joined(separator: " "))' is not known in cells")
    }
  }

  private func closure(_ node: FunctionTypeSyntax) throws(Unbindable)
    -> (type: String, hasResult: Bool)
  {
    guard node.effectSpecifiers?.throwsClause != nil, node.effectSpecifiers?.asyncSpecifier == nil
    else {
      throw Unbindable(
        "a cell's function can fail, which only a throwing one can say; write '(…) throws -> …'")
    }
    var parameters: [String] = []
    for parameter in node.parameters { parameters.append(try type(parameter.type)) }
    let result = try type(node.returnClause.type)
    guard parameters.count <= (result == "Void" ? 2 : 3) else {
      throw Unbindable(
        "a function as an argument takes up to three values, without result up to two")
    }
    let list = parameters.joined(separator: ", ")
    return ("(\(list)) throws -> \(result)", result != "Void")
  }
}
