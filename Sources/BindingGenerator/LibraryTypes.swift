internal import SwiftSyntax

/// The types that the library declares, found before any signature is read.
struct LibraryTypes {
  private(set) var types: [String: LibraryType] = [:]

  init(_ files: [ParsedFile]) {
    // Extensions may stand before what they extend, so that types come first.
    for file in files {
      addTypes(in: file.tree.statements.compactMap(\.declaration), Surroundings())
    }
    for file in files { addConformances(in: file.tree.statements.compactMap(\.declaration)) }
  }

  subscript(name: String) -> LibraryType? { types[name] }

  /// The declared type that a name means inside another type.
  func find(_ name: String, inside owner: String?) -> LibraryType? {
    var scope = owner?.split(separator: ".").map(String.init) ?? []
    while !scope.isEmpty {
      if let found = types[(scope + [name]).joined(separator: ".")] { return found }
      scope.removeLast()
    }
    return types[name]
  }

  // MARK: Reading

  private struct Surroundings {
    var owner: String?
    var isPublic = true
    var isHidden = false
    var isGeneric = false
  }

  private mutating func addTypes(in declarations: [DeclSyntax], _ around: Surroundings) {
    for declaration in declarations {
      switch declaration.as(DeclSyntaxEnum.self) {
      case .structDecl(let node): add(node, node.name, node.genericParameterClause, around)
      case .enumDecl(let node): add(node, node.name, node.genericParameterClause, around)
      case .classDecl(let node): add(node, node.name, node.genericParameterClause, around)
      case .actorDecl(let node): add(node, node.name, node.genericParameterClause, around)
      case .protocolDecl(let node): add(node, node.name, nil, around)
      case .extensionDecl(let node):
        var inside = around
        inside.owner = node.extendedType.trimmedDescription
        inside.isHidden = around.isHidden || node.isMarkedHidden
        addTypes(in: node.memberBlock.members.map(\.decl), inside)
      default: break
      }
    }
  }

  private mutating func add(
    _ node: some DeclGroupSyntax & WithModifiersSyntax, _ name: TokenSyntax,
    _ generics: GenericParameterClauseSyntax?,
    _ around: Surroundings
  ) {
    var inside = around
    inside.owner = (around.owner.map { $0 + "." } ?? "") + name.plain
    inside.isPublic = around.isPublic && node.has("public")
    inside.isHidden = around.isHidden || node.isMarkedHidden
    inside.isGeneric = around.isGeneric || generics != nil
    let keyword = node.introducer.text
    let use: LibraryType.Use =
      if !inside.isPublic {
        .unbound("it is not public")
      } else if inside.isHidden {
        .unbound("it is hidden")
      } else if inside.isGeneric {
        .unbound("it is generic")
      } else if keyword != "struct" && keyword != "enum" {
        .unbound("it is a \(keyword)")
      } else {
        .bound
      }
    types[inside.owner ?? ""] = LibraryType(
      name: inside.owner ?? "", keyword: keyword, use: use,
      conformances: node.inheritanceClause.names, documentation: node.documentation)
    addTypes(in: node.memberBlock.members.map(\.decl), inside)
  }

  private mutating func addConformances(in declarations: [DeclSyntax]) {
    for node in declarations.compactMap({ $0.as(ExtensionDeclSyntax.self) })
    where node.genericWhereClause == nil {
      let known = types[node.extendedType.trimmedDescription]?.conformances ?? []
      types[node.extendedType.trimmedDescription]?.conformances +=
        node.inheritanceClause.names.filter { !known.contains($0) }
    }
  }
}

extension InheritanceClauseSyntax? {
  fileprivate var names: [String] { self?.inheritedTypes.map(\.type.trimmedDescription) ?? [] }
}

extension CodeBlockItemSyntax {
  var declaration: DeclSyntax? { item.as(DeclSyntax.self) }
}
