import Diagnostics
import SwiftSyntax

/// Reads one declaration's signature: the same for the standard library, the library and cells.
struct DeclarationReader {
  var scope: TypeScope
  /// The key of the native behind a declaration of the bound library.
  var native: String?
  /// Whether the declarations have bodies, from which `some P` as a result follows.
  let hasBodies: Bool

  init(scope: TypeScope, hasBodies: Bool = false) {
    self.scope = scope
    // A signature names its types whole; only a value tells what a bare `Set` is of.
    self.scope.placeholder = nil
    self.hasBodies = hasBodies
  }

  func read(_ syntax: DeclSyntax) -> [Declaration] {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): return [function(node)]
    case .initializerDecl(let node): return [initializer(node)]
    case .subscriptDecl(let node): return [subscripting(node)]
    case .variableDecl(let node): return properties(node)
    case .enumCaseDecl(let node): return cases(node)
    default: return []
    }
  }

  // MARK: Functions

  func function(_ node: FunctionDeclSyntax) -> Declaration {
    var reader = self
    let declaration = make(node.name.plain, .function, node.attributes, node.modifiers)
    reader.readGenerics(node.genericParameterClause, node.genericWhereClause, into: declaration)
    reader.readOpaque(node.signature.parameterClause, into: declaration)
    reader.readParameters(node.signature.parameterClause, into: declaration)
    declaration.result =
      node.signature.returnClause.map { reader.result($0.type, of: declaration) } ?? .void
    declaration.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(node.signature.returnClause?.type)
    ImpliedRequirements(declaration: declaration).add()
    reader.readEffects(node.signature.effectSpecifiers, into: declaration)
    declaration.implementation = reader.implementation(of: declaration, node.attributes)
    return declaration
  }

  func initializer(_ node: InitializerDeclSyntax) -> Declaration {
    var reader = self
    let declaration = make("init", .initializer, node.attributes, node.modifiers)
    declaration.isStatic = true
    reader.readGenerics(node.genericParameterClause, node.genericWhereClause, into: declaration)
    reader.readOpaque(node.signature.parameterClause, into: declaration)
    reader.readParameters(node.signature.parameterClause, into: declaration)
    ImpliedRequirements(declaration: declaration).add()
    reader.readEffects(node.signature.effectSpecifiers, into: declaration)
    declaration.isFailable = node.optionalMark != nil
    declaration.isImplicitlyUnwrapped = node.optionalMark?.text == "!"
    let own = scope.owner?.selfType ?? .error
    declaration.result = declaration.isFailable ? scope.universe.optional(own) : own
    declaration.implementation = reader.implementation(of: declaration, node.attributes)
    return declaration
  }

  func subscripting(_ node: SubscriptDeclSyntax) -> Declaration {
    var reader = self
    let declaration = make("subscript", .subscripting, node.attributes, node.modifiers)
    reader.readGenerics(node.genericParameterClause, node.genericWhereClause, into: declaration)
    reader.readOpaque(node.parameterClause, into: declaration)
    reader.readParameters(node.parameterClause, into: declaration)
    // Unlike a function's, the label of a subscript's parameter is written twice or not used.
    for (index, parameter) in node.parameterClause.parameters.enumerated()
    where parameter.secondName == nil {
      declaration.parameters[index].label = nil
    }
    declaration.result = reader.result(node.returnClause.type, of: declaration)
    declaration.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(node.returnClause.type)
    declaration.implementation = reader.implementation(of: declaration, node.attributes)
    readSetter(node.accessorBlock, node.attributes, into: declaration)
    return declaration
  }

  // MARK: Properties and cases

  private func properties(_ node: VariableDeclSyntax) -> [Declaration] {
    node.bindings.compactMap { binding in
      guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return nil }
      let declaration = make(pattern.identifier.plain, .property, node.attributes, node.modifiers)
      declaration.isConstant = node.bindingSpecifier.text == "let"
      declaration.result = binding.typeAnnotation.map { scope.resolve($0.type) } ?? .error
      declaration.isMutating = binding.accessorBlock?.hasMutatingGetter ?? false
      declaration.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(binding.typeAnnotation?.type)
      declaration.implementation = implementation(of: declaration, node.attributes)
      readSetter(binding.accessorBlock, node.attributes, into: declaration)
      if case .accessors(let list)? = binding.accessorBlock?.accessors {
        for accessor in list
        where accessor.accessorSpecifier.text == "get"
          && accessor.effectSpecifiers?.throwsClause != nil
        {
          declaration.isThrowing = true
        }
      }
      return declaration
    }
  }

  private func cases(_ node: EnumCaseDeclSyntax) -> [Declaration] {
    node.elements.map { element in
      let declaration = make(element.name.plain, .enumCase, node.attributes, node.modifiers)
      declaration.isStatic = true
      declaration.result = scope.owner?.selfType ?? .error
      for parameter in element.parameterClause?.parameters ?? [] {
        let label = parameter.firstName?.plain
        declaration.parameters.append(
          .init(
            label: label == "_" ? nil : label, name: label ?? "",
            type: scope.resolve(parameter.type), hasDefault: parameter.defaultValue != nil,
            defaultSyntax: parameter.defaultValue?.value, defaultSource: scope.text))
      }
      declaration.implementation = implementation(of: declaration, node.attributes)
      return declaration
    }
  }

  // MARK: Parts

  private func make(
    _ name: String, _ kind: Declaration.Kind, _ attributes: AttributeListSyntax,
    _ modifiers: DeclModifierListSyntax
  ) -> Declaration {
    let declaration = Declaration(name: name, kind: kind, implementation: .special)
    declaration.owner = scope.owner
    let words = modifiers.map { $0.name.text }
    declaration.isStatic = words.contains("static") || words.contains("class")
    if words.contains("prefix") { declaration.fixity = .prefix }
    if words.contains("postfix") { declaration.fixity = .postfix }
    declaration.isMutating = words.contains("mutating")
    declaration.modifiers = Modifiers(modifiers)
    declaration.isDiscardable = attributes.named("discardableResult") != nil
    declaration.isDisfavored = attributes.named("_disfavoredOverload") != nil
    return declaration
  }

  private mutating func readGenerics(
    _ clause: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?,
    into declaration: Declaration
  ) {
    for parameter in clause?.parameters ?? [] {
      let generic = GenericParameter(parameter.name.plain)
      declaration.generics.append(generic)
      scope.generics[generic.name] = generic
    }
    for (generic, parameter) in zip(declaration.generics, clause?.parameters.map { $0 } ?? []) {
      guard let constraint = parameter.inheritedType else { continue }
      let written = scope.protocols(in: constraint)
      generic.constraints = written.map(\.unbound)
      for nominal in generic.constraints {
        declaration.requirements.append(.conforms(.generic(generic), nominal))
      }
      declaration.requirements += written.flatMap { $0.sameTypes(of: .generic(generic)) }
      let resolved = scope.resolve(constraint)
      if case .nominal = resolved {
        declaration.requirements.append(.inherits(.generic(generic), resolved))
        generic.superclass = resolved
      }
    }
    if let whereClause { declaration.requirements += scope.requirements(of: whereClause) }
    for case .conforms(.generic(let generic), let nominal) in declaration.requirements
    where !generic.constraints.contains(nominal) && declaration.generics.contains(generic) {
      generic.constraints.append(nominal)
    }
  }

  /// `some P` in the type of a parameter is a generic parameter without a name; two of them are two types.
  private mutating func readOpaque(
    _ clause: FunctionParameterClauseSyntax, into declaration: Declaration
  ) {
    for node in clause.parameters.flatMap({ OpaqueParameter.all(in: Syntax($0.type)) }) {
      let generic = GenericParameter(node.trimmedText)
      let written = scope.protocols(in: node.constraint)
      generic.constraints = written.map(\.unbound)
      declaration.generics.append(generic)
      scope.generics[node.trimmedText] = generic
      scope.generics[OpaqueParameter.name(of: node)] = generic
      for nominal in generic.constraints {
        declaration.requirements.append(.conforms(.generic(generic), nominal))
      }
      // `some Collection<Int>` fixes the element.
      declaration.requirements += written.flatMap { $0.sameTypes(of: .generic(generic)) }
    }
  }

  private func result(_ syntax: TypeSyntax, of declaration: Declaration) -> Type {
    if hasBodies { declaration.opaque = OpaqueResult(syntax, in: scope) }
    declaration.givesOwnClass = Self.isSelf(syntax) && scope.owner?.kind == .classType
    return declaration.opaque == nil ? scope.resolve(syntax) : .error
  }

  /// `Self`, or `Self?`
  private static func isSelf(_ syntax: TypeSyntax) -> Bool {
    if let optional = syntax.as(OptionalTypeSyntax.self) { return isSelf(optional.wrappedType) }
    return syntax.as(IdentifierTypeSyntax.self)?.name.text == "Self"
  }

  private func readParameters(
    _ clause: FunctionParameterClauseSyntax, into declaration: Declaration
  ) {
    for parameter in clause.parameters {
      let label = parameter.firstName.plain
      let attributes = parameter.type.as(AttributedTypeSyntax.self)
      let type = scope.resolve(parameter.type)
      var read = Declaration.Parameter(
        label: label == "_" ? nil : label, name: (parameter.secondName ?? parameter.firstName).plain,
        type: type)
      read.isInout = TypeScope.isInout(parameter.type)
      read.isVariadic = parameter.ellipsis != nil
      read.isImplicitlyUnwrapped = ImplicitUnwrapping.isWritten(parameter.type)
      read.isEscaping =
        attributes?.attributes.named("escaping") != nil
      read.isAutoclosure =
        attributes?.attributes.named("autoclosure") != nil
      read.hasDefault = parameter.defaultValue != nil
      read.defaultSyntax = parameter.defaultValue?.value
      read.defaultSource = scope.text
      declaration.parameters.append(read)
    }
  }

  private func readEffects(
    _ effects: FunctionEffectSpecifiersSyntax?, into declaration: Declaration
  ) {
    if let word = effects?.asyncSpecifier { scope.refuseAsync(word) }
    guard let clause = effects?.throwsClause else { return }
    let word = clause.throwsSpecifier.text
    declaration.isRethrowing = word == "rethrows"
    if word == "throws" { (declaration.isThrowing, declaration.thrown) = scope.effect(clause) }
  }

  private func readSetter(
    _ block: AccessorBlockSyntax?, _ attributes: AttributeListSyntax, into declaration: Declaration
  ) {
    guard case .accessors(let accessors)? = block?.accessors,
      accessors.contains(where: { $0.accessorSpecifier.text == "set" })
    else { return }
    declaration.hasNonmutatingSetter = block?.hasNonmutatingSetter ?? false
    switch declaration.implementation {
    case .native(let key): declaration.setter = .native(key + "=")
    case .requirement(let selector): declaration.setter = .requirement(selector + 1)
    default: break
    }
  }

  private func implementation(
    of declaration: Declaration, _ attributes: AttributeListSyntax
  ) -> Declaration.Implementation {
    if let native { return .native(native) }
    if let attribute = attributes.named("native") {
      return .native(attribute.stringArgument ?? Self.nativeKey(of: declaration))
    }
    if let attribute = attributes.named("instruction") {
      let words = attribute.words
      return .instruction(
        words.first ?? "nop", swapped: words.contains("swapped"),
        isAssigning: words.contains("assigning"))
    }
    if scope.owner?.kind == .protocolType, attributes.named("special") == nil {
      return .requirement(Selectors.shared(for: declaration))
    }
    return .special
  }

  /// `Array.append(_:)`: what a bare `@native` stands for.
  private static func nativeKey(of declaration: Declaration) -> String {
    let owner = declaration.owner.map { $0.qualifiedName + "." } ?? ""
    return owner + declaration.fullName
  }
}

/// Numbers for protocol requirements and overridable methods, equal for equal signatures' names.
enum Selectors {
  /// A number that depends on the name and the types of the parameters.
  static func shared(for declaration: Declaration) -> Int {
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    let types = declaration.parameters.map(\.type.description).joined(separator: ",")
    for byte in (declaration.fullName + types).utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash & 0x3FFF_FFFF) << 1
  }
}

extension AccessorBlockSyntax {
  /// Whether it has a getter that may change `self`.
  var hasMutatingGetter: Bool {
    guard case .accessors(let list) = accessors else { return false }
    return list.contains {
      $0.accessorSpecifier.text == "get" && $0.modifier?.name.text == "mutating"
    }
  }

  /// Whether it has a setter that leaves `self` as it is.
  var hasNonmutatingSetter: Bool {
    guard case .accessors(let list) = accessors else { return false }
    return list.contains {
      $0.accessorSpecifier.text == "set" && $0.modifier?.name.text == "nonmutating"
    }
  }
}

extension AttributeListSyntax {
  func named(_ name: String) -> AttributeSyntax? {
    for case .attribute(let attribute) in self
    where attribute.attributeName.as(IdentifierTypeSyntax.self)?.name.text == name {
      return attribute
    }
    return nil
  }
}

extension AttributeSyntax {
  /// The text of the only argument, if it is a string.
  var stringArgument: String? {
    guard case .argumentList(let list)? = arguments,
      let literal = list.first?.expression.as(StringLiteralExprSyntax.self),
      case .stringSegment(let piece)? = literal.segments.first
    else { return nil }
    return piece.content.text
  }

  /// The arguments as words: `lessInt, swapped`.
  var words: [String] {
    guard case .argumentList(let list)? = arguments else { return [] }
    return list.compactMap { $0.expression.as(DeclReferenceExprSyntax.self)?.baseName.text }
  }
}
