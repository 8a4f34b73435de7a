import SwiftSyntax

/// The head of a type declaration or extension: name, generic parameters, inheritance, conditions.
struct NominalHeader {
  let kind: NominalType.Kind
  let name: String
  let isExtension: Bool
  private let genericClause: GenericParameterClauseSyntax?
  private let inheritance: InheritanceClauseSyntax?
  private let whereClause: GenericWhereClauseSyntax?
  let members: MemberBlockSyntax

  init?(_ syntax: DeclSyntax) {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .structDecl(let node):
      (kind, name, isExtension) = (.structure, node.name.plain, false)
      nameNode = Syntax(node.name)
      genericClause = node.genericParameterClause
      whereClause = node.genericWhereClause
    case .enumDecl(let node):
      (kind, name, isExtension) = (.enumeration, node.name.plain, false)
      nameNode = Syntax(node.name)
      genericClause = node.genericParameterClause
      whereClause = node.genericWhereClause
    case .classDecl(let node):
      (kind, name, isExtension) = (.classType, node.name.plain, false)
      nameNode = Syntax(node.name)
      genericClause = node.genericParameterClause
      whereClause = node.genericWhereClause
    case .protocolDecl(let node):
      (kind, name, isExtension) = (.protocolType, node.name.plain, false)
      nameNode = Syntax(node.name)
      genericClause = nil
      whereClause = node.genericWhereClause
    case .extensionDecl(let node):
      (kind, name, isExtension) = (.structure, node.extendedType.spelling, true)
      nameNode = Syntax(node.extendedType)
      genericClause = nil
      whereClause = node.genericWhereClause
    default: return nil
    }
    guard let group = syntax.declGroup else { return nil }
    primaryAssociated =
      syntax.as(ProtocolDeclSyntax.self)?.primaryAssociatedTypeClause?.primaryAssociatedTypes
      .map { $0.name.plain } ?? []
    modifiers = group.modifiers
    inheritance = group.inheritanceClause
    members = group.memberBlock
  }

  /// The name, or the extended type, as it is written.
  let nameNode: Syntax
  let modifiers: DeclModifierListSyntax

  var generics: [String] { genericClause?.parameters.map { $0.name.plain } ?? [] }

  /// `Item` in `protocol Store<Item>`.
  let primaryAssociated: [String]

  var inherited: [TypeSyntax] { inheritance?.inheritedTypes.map(\.type) ?? [] }

  /// Gives generic parameters the constraints written beside them.
  func resolveConstraints(of type: NominalType, in scope: TypeScope) {
    for parameter in genericClause?.parameters ?? [] {
      guard let constraint = parameter.inheritedType,
        let generic = type.generics.first(where: { $0.name == parameter.name.plain })
      else { continue }
      generic.constraints += scope.protocols(in: constraint)
    }
  }

  func whereRequirements(in scope: inout TypeScope) -> [Requirement] {
    guard let whereClause else { return [] }
    return scope.requirements(of: whereClause)
  }

  /// Adds the conformances, the superclass, type aliases and associated types that this head and its
  /// members declare.
  func readConformances(into type: NominalType, scope: TypeScope) {
    var scope = scope
    let conditions = isExtension ? whereRequirements(in: &scope) : []
    for inherited in inherited {
      let found = scope.resolve(inherited)
      if inherited.as(IdentifierTypeSyntax.self)?.name.text == "AnyObject" { type.isClassBound = true }
      switch found {
      case .existential(let protocols):
        for nominal in protocols {
          type.conformances.append(.init(protocolType: nominal, requirements: conditions))
        }
      case .nominal(let nominal, _) where nominal.kind == .classType && kind == .classType:
        type.superclass = found
      case .nominal where kind == .enumeration:
        type.rawType = found
      default: break
      }
    }
    defer { readAssociatedRequirements(of: type, in: scope) }
    for member in members.members {
      if let alias = member.decl.as(TypeAliasDeclSyntax.self) {
        type.typeAliases[alias.name.plain] = scope.resolve(alias.initializer.value)
        let level = AccessLevel(of: member.decl)
        if type.origin == .cell, level != .all { type.hiddenAliases[alias.name.plain] = level }
        if type.kind == .protocolType, type.origin == .cell { scope.universe.hasProtocolAliases = true }
      } else if let associated = member.decl.as(AssociatedTypeDeclSyntax.self) {
        let name = associated.name.plain
        type.associatedTypes.append(name)
        if let fallback = associated.initializer?.value {
          type.associatedDefaults[name] = scope.resolve(fallback)
        }
        for inherited in associated.inheritanceClause?.inheritedTypes ?? [] {
          let wanted = scope.protocols(in: inherited.type)
          type.associatedConstraints[name, default: []] += wanted
          for nominal in wanted
          where scope.universe.associatedConstraints[name]?.contains(nominal) != true {
            scope.universe.associatedConstraints[name, default: []].append(nominal)
          }
        }
      }
    }
  }
}

extension NominalHeader {
  /// The `where` clauses of a cell's protocol and of its associated types.
  private func readAssociatedRequirements(of type: NominalType, in scope: TypeScope) {
    guard type.kind == .protocolType, type.origin == .cell, !isExtension else { return }
    let associated = members.members.compactMap { $0.decl.as(AssociatedTypeDeclSyntax.self) }
    let clauses = [whereClause] + associated.map(\.genericWhereClause)
    type.associatedRequirements = clauses.compactMap { $0 }.flatMap { scope.requirements(of: $0) }
    if !type.associatedRequirements.isEmpty { scope.universe.hasAssociatedRequirements = true }
  }
}

extension DeclSyntax {
  /// The declaration as one of a type or an extension. `asProtocol` finds the same by the names of types, in
  /// thirty times the time.
  var declGroup: (any DeclGroupSyntax)? {
    switch self.as(DeclSyntaxEnum.self) {
    case .structDecl(let node): node
    case .enumDecl(let node): node
    case .classDecl(let node): node
    case .protocolDecl(let node): node
    case .extensionDecl(let node): node
    case .actorDecl(let node): node
    default: nil
    }
  }
}

extension TypeSyntax {
  /// The type as it is written; a plain name without making a copy of the tree.
  fileprivate var spelling: String {
    guard let node = self.as(IdentifierTypeSyntax.self), node.genericArgumentClause == nil else {
      return trimmedText
    }
    return node.name.text
  }
}

extension TokenSyntax {
  /// The identifier without backticks.
  var plain: String {
    let text = self.text
    return text.hasPrefix("`") ? String(text.dropFirst().dropLast()) : text
  }
}
