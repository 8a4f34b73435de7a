import Diagnostics
import SwiftSyntax

/// Turns written types into ``Type``s: knows the generic parameters and types in scope.
struct TypeScope {
  let universe: Universe
  /// The type whose declaration or extension this is inside of.
  var owner: NominalType?
  var generics: [String: GenericParameter] = [:]
  /// What `Self` conforms to besides, inside `extension P where Self: Q`.
  var selfConstraints: [NominalType] = []
  /// Finds types declared in cells.
  var localType: (String) -> NominalType? = { _ in nil }
  /// Finds type aliases declared in cells.
  var localAlias: (String) -> TypeAlias? = { _ in nil }
  /// Reports a written type that does not exist.
  var report: (Diagnostic) -> Void = { _ in }
  var text: CellText?
  /// Makes a variable for a type argument left to inference: `let s: Set = [1]`.
  var placeholder: (() -> Type)?
  /// Looks whether the arguments of a generic type meet its conditions, once all types are known.
  var verify: (Type, TypeSyntax) -> Void = { _, _ in }
  /// Names offered by "did you mean".
  var knownTypeNames: () -> [String] = { [] }
  /// Whether there is room for a message about a name that is not known, which takes long to find.
  var mayExplain: (IdentifierTypeSyntax) -> Bool = { _ in true }

  init(universe: Universe, owner: NominalType?) {
    self.universe = universe
    self.owner = owner
    for parameter in owner?.generics ?? [] { generics[parameter.name] = parameter }
  }

  func resolve(_ syntax: TypeSyntax) -> Type {
    let type = written(syntax)
    guard type.isTooLarge else { return type }
    return refuse(
      syntax, "this type is too large: it has more than \(Type.maximalParts) parts",
      "give its parts a struct of their own")
  }

  private func written(_ syntax: TypeSyntax) -> Type {
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let node): return resolve(node)
    case .memberType(let node): return member(node)
    case .arrayType(let node): return universe.array(of: resolve(node.element))
    case .dictionaryType(let node):
      let type = universe.dictionary(resolve(node.key), resolve(node.value))
      verify(type, syntax)
      return type
    case .optionalType(let node): return universe.optional(resolve(node.wrappedType))
    case .tupleType(let node): return tuple(node)
    case .functionType(let node): return .function(function(node))
    case .attributedType(let node): return resolve(node.baseType)
    case .someOrAnyType(let node)
    where node.someOrAnySpecifier.text == "any" && node.constraint.is(MetatypeTypeSyntax.self):
      return resolve(node.constraint)
    case .someOrAnyType(let node) where node.someOrAnySpecifier.text == "any":
      return any(node)
    case .someOrAnyType(let node) where opaque(node) != nil:
      return opaque(node).map { .generic($0) } ?? .error
    case .compositionType(let node):
      return .existential(node.elements.flatMap { protocols(in: $0.type) })
    case .metatypeType(let node): return .metatype(resolve(node.baseType))
    case .implicitlyUnwrappedOptionalType(let node):
      guard ImplicitUnwrapping.isAllowed(node) else {
        return refuse(syntax, "using '!' is not allowed here; perhaps '?' was intended?", nil,
          .declaration(.implicitlyUnwrapped))
      }
      return universe.optional(resolve(node.wrappedType))
    case .someOrAnyType(let node) where isStored(node):
      return .existential(protocols(in: node.constraint))
    case .someOrAnyType:
      return refuse(syntax, "opaque types ('some') are not supported in cells", "name the type, or use 'any'")
    default:
      return refuse(syntax, "the type '\(syntax.trimmedText)' is not supported in cells", nil)
    }
  }

  /// `any P`
  private func any(_ node: SomeOrAnyTypeSyntax) -> Type {
    let type = resolve(node.constraint)
    if case .nominal = type {
      return refuse(
        TypeSyntax(node), "'any' has no effect on concrete type '\(type)'", nil, .generic(.needlessAny(type: "\(type)")))
    }
    return .existential(protocols(in: node.constraint))
  }

  /// The parameter without a name that `some P` stands for here.
  private func opaque(_ node: SomeOrAnyTypeSyntax) -> GenericParameter? {
    generics[OpaqueParameter.name(of: node)] ?? generics[node.trimmedText]
  }

  /// `var x: some P = …` as a property, of protocols that cells declare: as good as `any P`, since nothing
  /// but the protocol is known of the value.
  private func isStored(_ node: SomeOrAnyTypeSyntax) -> Bool {
    guard let binding = node.parent?.parent?.as(PatternBindingSyntax.self), binding.initializer != nil
    else { return false }
    let protocols = protocols(in: node.constraint)
    return !protocols.isEmpty && protocols.allSatisfy { $0.origin == .cell }
  }

  private func resolve(_ node: IdentifierTypeSyntax) -> Type {
    let name = node.name.plain
    let arguments = node.genericArgumentClause?.arguments.compactMap { argument -> Type? in
      if case .type(let type) = argument.argument { return resolve(type) }
      return nil
    } ?? []
    if arguments.isEmpty {
      if let parameter = generics[name] { return .generic(parameter) }
      switch name {
      case "Self": return owner?.selfType ?? .error
      case "Any": return .existential([])
      case "Void": return .void
      case "IntegerLiteralType" where universe.type(named: name) == nil: return universe.int
      case "FloatLiteralType" where universe.type(named: name) == nil: return universe.double
      case "BooleanLiteralType" where universe.type(named: name) == nil: return universe.bool
      case "StringLiteralType" where universe.type(named: name) == nil: return universe.string
      case "_": return placeholder?() ?? .error
      default: break
      }
    }
    if let type = ownedType(name, arguments, node) { return type }
    if let alias = localAlias(name) {
      if let type = alias.type(arguments, else: placeholder) { return type }
      return refuse(
        TypeSyntax(node),
        arguments.isEmpty
          ? "reference to generic type '\(name)' requires arguments in <...>"
          : "generic type alias '\(name)' specialized with too \(arguments.count < alias.generics.count ? "few" : "many") type parameters (got \(arguments.count), but expected \(alias.generics.count))",
        nil, .generic(.argumentCount(type: name, found: arguments.count, expected: alias.generics.count)))
    }
    if let nominal = localType(name) ?? universe.type(named: name) {
      return complete(nominal, arguments, node)
    }
    if let refusal = UnsupportedNames.refusal(of: name) {
      return refuse(
        TypeSyntax(node), refusal.message, refusal.help, refusal.mistake)
    }
    guard mayExplain(node) else { return .error }
    let known = universe.typeNames.union(knownTypeNames())
    let near = SpellingSuggestion.nearest(to: name, among: known)
    return refuse(
      TypeSyntax(node), "cannot find type '\(name)' in scope", nil,
      name == "None" ? .python(.statement(.identity, swift: Self.comparison(of: node))) : Lookalikes.mistake(for: name, among: known)
        ?? .name(.unknownType(name, nearest: Self.foreignTypes[name] ?? near.first)))
  }

  /// `xs == nil` for `xs is None`.
  private static func comparison(of type: some SyntaxProtocol) -> String {
    let test = type.firstAncestor(IsExprSyntax.self)?.expression.shortText
      ?? type.firstAncestor(InfixOperatorExprSyntax.self)?.leftOperand.shortText
    return "\(test ?? "x") == nil"
  }

  /// Types as other languages name them.
  private static let foreignTypes = [
    "int": "Int", "Integer": "Int", "long": "Int", "float": "Double", "double": "Double",
    "str": "String", "string": "String", "bool": "Bool", "boolean": "Bool", "Boolean": "Bool",
    "list": "[Int]", "List": "[Int]", "dict": "[String: Int]", "object": "Any", "char": "Character",
  ]

  /// Type aliases, associated and nested types of the type around.
  private func ownedType(_ name: String, _ arguments: [Type], _ node: IdentifierTypeSyntax) -> Type? {
    guard let owner else { return nil }
    var around: NominalType? = owner
    while let type = around {
      if let nested = type.nested[name] {
        return complete(nested, around: type.generics.map { .generic($0) }, arguments, TypeSyntax(node))
      }
      if type !== owner, let alias = type.typeAliases[name] { return alias }
      around = type.outer
    }
    if owner.origin != .cell, let nested = universe.type(named: owner.name + "." + name) {
      return nested.selfType
    }
    if let alias = owner.typeAliases[name] { return alias }
    if owner.kind == .protocolType {
      if ([owner] + selfConstraints).contains(where: { isAssociated(name, in: $0) }) {
        return .dependent(.generic(owner.selfParameter), name)
      }
    } else if owner.origin != .cell {
      universe.loadConformances(of: owner)
      return owner.typeAliases[name]
    } else {
      return universe.inferredAssociatedType(name, of: owner)
    }
    return nil
  }

  func isAssociated(_ name: String, in nominal: NominalType) -> Bool {
    universe.refined(nominal).contains { $0.associatedTypes.contains(name) }
  }

  private func complete(_ nominal: NominalType, _ arguments: [Type], _ node: IdentifierTypeSyntax)
    -> Type
  {
    if arguments.isEmpty, nominal.kind != .protocolType, isAround(nominal) { return nominal.selfType }
    return complete(nominal, around: [], arguments, TypeSyntax(node))
  }

  /// Whether a type is the one whose body this is, or one around that.
  private func isAround(_ nominal: NominalType) -> Bool {
    var around = owner
    while let type = around {
      if type === nominal { return true }
      around = type.outer
    }
    return false
  }

  /// A type with its arguments; those of the type around it come first.
  private func complete(
    _ nominal: NominalType, around: [Type], _ arguments: [Type], _ node: TypeSyntax
  ) -> Type {
    // Protocols may carry their element: `any Collection<Int>`.
    if nominal.kind == .protocolType {
      let isBound = !arguments.isEmpty && arguments.count == nominal.primaryAssociated.count
      return .existential([isBound ? nominal.bound(to: arguments) : nominal])
    }
    let expected = nominal.generics.count - around.count
    if expected == arguments.count {
      let type = Type.nominal(nominal, around + arguments)
      if !arguments.isEmpty { verify(type, node) }
      return type
    }
    if !arguments.isEmpty {
      let amount = arguments.count < expected ? "too few" : "too many"
      return refuse(
        node,
        "generic type '\(nominal.name)' specialized with \(amount) type parameters "
          + "(got \(arguments.count), but expected \(expected))", nil,
        .generic(.argumentCount(type: nominal.name, found: arguments.count, expected: expected)))
    }
    if let placeholder {
      let type = Type.nominal(nominal, around + (0..<expected).map { _ in placeholder() })
      verify(type, TypeSyntax(node))
      return type
    }
    let blanks = nominal.generics.suffix(expected).map { _ in "…" }.joined(separator: ", ")
    return refuse(
      node, "reference to generic type '\(nominal.name)' requires arguments in <...>",
      "write '\(nominal.name)<\(blanks)>'")
  }

  private func member(_ node: MemberTypeSyntax) -> Type {
    if let module = node.baseType.as(IdentifierTypeSyntax.self)?.name.plain,
      ModuleQualifier.isModule(module), localType(module) == nil
    {
      return resolve(
        IdentifierTypeSyntax(
          name: node.name, genericArgumentClause: node.genericArgumentClause))
    }
    let base = resolve(node.baseType)
    let name = node.name.plain
    if name == "Type" { return .metatype(base) }
    if case .nominal(let nominal, let arguments) = base {
      if let nested = nominal.nested[name] {
        if !nested.canBeNamed(from: owner) {
          return refuse(
            TypeSyntax(node), "'\(name)' is inaccessible due to 'private' protection level", nil,
            .declaration(.inaccessible(name: name, owner: nominal.name, isSetter: false)))
        }
        let own = node.genericArgumentClause?.arguments.compactMap { argument -> Type? in
          if case .type(let type) = argument.argument { return resolve(type) }
          return nil
        }
        return complete(nested, around: arguments, own ?? [], TypeSyntax(node))
      }
      universe.loadConformances(of: nominal)
      if let alias = nominal.typeAliases[name] {
        return alias.substituting(nominal.substitution(for: arguments))
      }
      if let nested = universe.type(named: "\(nominal.name).\(name)") {
        return nested.selfType.substituting(nominal.substitution(for: arguments))
      }
    }
    if case .error = base { return .error }
    if let alias = aliasOfProtocol(name, base) { return alias }
    if case .nominal(let nominal, _) = base, nominal.origin == .standard, name == "Iterator",
      let iterator = universe.type(named: "IndexingIterator")
    {
      return .nominal(iterator, [base])
    }
    return .dependent(base, name)
  }

  /// `typealias Index = [Key: Self]` of a protocol that a parameter is known to conform to.
  private func aliasOfProtocol(_ name: String, _ base: Type) -> Type? {
    guard universe.hasProtocolAliases, case .generic(let parameter) = base else { return nil }
    for nominal in parameter.constraints.flatMap(universe.refined) where nominal.origin == .cell {
      if let alias = nominal.typeAliases[name] { return alias.substituting([nominal.selfParameter: base]) }
    }
    return nil
  }

  private func tuple(_ node: TupleTypeSyntax) -> Type {
    if node.elements.count == 1, let only = node.elements.first, only.firstName == nil {
      return resolve(only.type)
    }
    return .tuple(
      node.elements.map {
        let label = $0.firstName?.plain
        return .init(label == "_" ? nil : label, resolve($0.type))
      })
  }

  private func function(_ node: FunctionTypeSyntax) -> FunctionType {
    if let word = node.effectSpecifiers?.asyncSpecifier { refuseAsync(word) }
    var function = FunctionType(
      parameters: node.parameters.map {
        let isVariadic = $0.ellipsis != nil
        let type = resolve($0.type)
        return .init(
          type: isVariadic ? universe.array(of: type) : type, isInout: Self.isInout($0.type), isVariadic: isVariadic)
      },
      result: resolve(node.returnClause.type),
      isThrowing: node.effectSpecifiers?.throwsClause != nil)
    if let clause = node.effectSpecifiers?.throwsClause {
      (function.isThrowing, function.thrown) = effect(clause)
    }
    return function
  }

  /// Whether a `throws` clause lets errors out, and the type it names for them, if it is not
  /// `any Error`.
  func effect(_ clause: ThrowsClauseSyntax) -> (isThrowing: Bool, thrown: Type?) {
    guard let written = clause.type else { return (true, nil) }
    let type = resolve(written)
    if type == universe.never { return (false, nil) }
    if case .existential = type { return (true, nil) }
    return (true, type)
  }

  static func isInout(_ type: TypeSyntax) -> Bool {
    guard let attributed = type.as(AttributedTypeSyntax.self) else { return false }
    return attributed.specifiers.contains { $0.as(SimpleTypeSpecifierSyntax.self)?.specifier.tokenKind == .keyword(.inout) }
  }

  func protocols(in syntax: TypeSyntax) -> [NominalType] {
    if let composition = syntax.as(CompositionTypeSyntax.self) {
      return composition.elements.flatMap { protocols(in: $0.type) }
    }
    switch resolve(syntax) {
    case .existential(let protocols): return protocols
    case .error: return []
    default: return []
    }
  }

  func requirements(of clause: GenericWhereClauseSyntax) -> [Requirement] {
    var found: [Requirement] = []
    var scope = self
    for item in clause.requirements { found += scope.requirements(item) }
    return found
  }

  private mutating func requirements(_ item: GenericRequirementSyntax) -> [Requirement] {
    switch item.requirement {
    case .conformanceRequirement(let node):
      let subject = resolve(node.leftType)
      let wanted = protocols(in: node.rightType)
      if subject == owner?.selfType { selfConstraints += wanted }
      if case .nominal(let nominal, _) = resolve(node.rightType), nominal.kind == .classType {
        return [.inherits(subject, resolve(node.rightType))]
      }
      return wanted.map { .conforms(subject, $0) }
    case .sameTypeRequirement(let node):
      guard case .type(let left) = node.leftType, case .type(let right) = node.rightType else { return [] }
      return [.same(resolve(left), resolve(right))]
    case .layoutRequirement: return []
    }
  }

  func refuseAsync(_ word: TokenSyntax) {
    report(
      Diagnostic(
        "'async' is not supported in cells", at: text?.place(of: word),
        help: "a lesson's cells run one after the other, without concurrency"))
  }

  private func refuse(
    _ node: TypeSyntax, _ message: String, _ help: String?, _ mistake: Mistake? = nil
  ) -> Type {
    report(Diagnostic(message, at: text?.place(of: node), help: help, mistake: mistake))
    return .error
  }
}
