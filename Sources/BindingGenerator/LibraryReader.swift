internal import SwiftSyntax

/// The bound declarations of one file, in the order in which they stand there.
struct BoundFile {
  enum Item {
    case type(LibraryType)
    case member(BoundMember)
  }

  let path: String
  var items: [Item] = []
}

/// Walks through the library and collects what is public.
struct LibraryReader {
  private(set) var files: [BoundFile] = []
  /// Public declarations that cells do not have because they are hidden or generic, as symbol graphs
  /// name them.
  private(set) var unbound: [String] = []
  private(set) var refusals: [Refusal] = []
  private let types: LibraryTypes

  init(_ sources: [SourceFile]) {
    let parsed = sources.map(ParsedFile.init)
    types = LibraryTypes(parsed)
    for file in parsed {
      files.append(BoundFile(path: file.path))
      read(
        file.tree.statements.map(\.item).compactMap { $0.as(DeclSyntax.self) }, Place(file: file))
    }
    markOverloads()
  }

  var members: [BoundMember] {
    files.flatMap(\.items).compactMap { if case .member(let member) = $0 { member } else { nil } }
  }

  /// What surrounds a declaration.
  private struct Place {
    let file: ParsedFile
    var owner: String?
    /// Whether members are public without saying so.
    var isPublic = false
    /// Whether members are left out.
    var isHidden = false
  }

  // MARK: Walking

  private mutating func read(_ declarations: [DeclSyntax], _ place: Place) {
    for declaration in declarations { read(declaration, place) }
  }

  private mutating func read(_ declaration: DeclSyntax, _ place: Place) {
    switch declaration.as(DeclSyntaxEnum.self) {
    case .structDecl(let node): type(node, node.name, place)
    case .enumDecl(let node): type(node, node.name, place)
    case .classDecl(let node): type(node, node.name, place)
    case .actorDecl(let node): type(node, node.name, place)
    case .protocolDecl(let node): type(node, node.name, place)
    case .extensionDecl(let node): `extension`(node, place)
    case .functionDecl(let node):
      member(node, node.name.plain, place, isGeneric: node.isGeneric) { reader throws(Unbindable) in
        [try reader.function(node)]
      }
    case .initializerDecl(let node):
      let isGeneric = node.genericParameterClause != nil
      member(node, "init", place, isGeneric: isGeneric) { reader throws(Unbindable) in
        [try reader.initializer(node)]
      }
    case .subscriptDecl(let node):
      let isGeneric = node.genericParameterClause != nil
      member(node, "subscript", place, isGeneric: isGeneric) { reader throws(Unbindable) in
        [try reader.subscripting(node)]
      }
    case .variableDecl(let node): properties(node, place)
    case .enumCaseDecl(let node): cases(node, place)
    case .typeAliasDecl(let node):
      member(node, node.name.plain, place, isGeneric: false) { _ throws(Unbindable) in
        throw Unbindable("a type alias cannot be bound")
      }
    case .ifConfigDecl(let node): conditional(node, place)
    default: break
    }
  }

  private mutating func type(
    _ node: some DeclGroupSyntax & WithModifiersSyntax, _ name: TokenSyntax, _ place: Place
  ) {
    let full = (place.owner.map { $0 + "." } ?? "") + name.plain
    var inside = place
    inside.owner = full
    inside.isPublic = node.introducer.text == "protocol" && node.has("public")
    guard let type = types[full] else { return }
    if type.isBound {
      add(.type(type))
      for member in MemberReader(owner: full, types: types).synthesized(for: type) {
        add(.member(member))
      }
    } else if node.has("public") {
      if !place.isHidden, !node.isMarkedHidden, !["struct", "enum"].contains(type.keyword) {
        refuse(node, place, "a \(type.keyword) cannot be bound: cells see values")
      }
      unbound.append(full)
    }
    inside.isHidden = !type.isBound
    read(node.memberBlock.members.map(\.decl), inside)
  }

  private mutating func `extension`(_ node: ExtensionDeclSyntax, _ place: Place) {
    var inside = place
    inside.owner = node.extendedType.trimmedDescription
    inside.isPublic = node.has("public")
    let type = types[inside.owner ?? ""]
    inside.isHidden = node.isMarkedHidden || type.map { !$0.isBound } ?? false
    read(node.memberBlock.members.map(\.decl), inside)
  }

  // MARK: Members

  private mutating func member(
    _ node: some WithModifiersSyntax, _ name: String, _ place: Place, isGeneric: Bool,
    _ read: (MemberReader) throws(Unbindable) -> [BoundMember]
  ) {
    guard isPublic(node, place) else { return }
    do throws(Unbindable) {
      let members = try read(MemberReader(owner: place.owner, types: types))
      if place.isHidden || node.isMarkedHidden || isGeneric {
        unbound += members.map(\.path)
      } else if let owner = place.owner, types[owner] == nil {
        throw Unbindable("'\(owner)' is not a type of the library")
      } else {
        for member in members { add(.member(member)) }
      }
    } catch {
      if place.isHidden || node.isMarkedHidden || isGeneric {
        unbound.append((place.owner.map { $0 + "." } ?? "") + name)
      } else {
        refuse(node, place, "'\(name)' cannot be bound: \(error.reason)")
      }
    }
  }

  private mutating func properties(_ node: VariableDeclSyntax, _ place: Place) {
    // `let a, b: Int`: a type counts for the names before it too.
    var type: TypeSyntax?
    var typed: [(PatternBindingSyntax, TypeSyntax?)] = []
    for binding in node.bindings.reversed() {
      type = binding.typeAnnotation?.type ?? (binding.initializer == nil ? type : nil)
      typed.append((binding, type))
    }
    for (binding, type) in typed.reversed() {
      member(node, binding.pattern.trimmedDescription, place, isGeneric: false) {
        reader throws(Unbindable) in
        [try reader.property(node, binding, type: type)]
      }
    }
  }

  private mutating func cases(_ node: EnumCaseDeclSyntax, _ place: Place) {
    guard let owner = place.owner, types[owner]?.isBound == true else { return }
    var inside = place
    inside.isPublic = true
    for element in node.elements {
      member(node, element.name.plain, inside, isGeneric: false) { reader throws(Unbindable) in
        [try reader.enumCase(node, element)]
      }
    }
  }

  private mutating func conditional(_ node: IfConfigDeclSyntax, _ place: Place) {
    let declarations = node.clauses.flatMap { clause -> [DeclSyntax] in
      switch clause.elements {
      case .statements(let items): items.compactMap { $0.item.as(DeclSyntax.self) }
      case .decls(let items): items.map(\.decl)
      default: []
      }
    }
    for declaration in declarations where !declaration.is(ImportDeclSyntax.self) {
      guard let node = declaration.asProtocol((any WithModifiersSyntax).self),
        !declaration.isMarkedHidden, isPublic(node, place)
      else { continue }
      refuse(declaration, place, "a public declaration cannot depend on a condition of the build")
    }
  }

  private func isPublic(_ node: some WithModifiersSyntax, _ place: Place) -> Bool {
    if node.has("public") || node.has("open") { return true }
    let levels: Set<String> = ["private", "fileprivate", "internal", "package"]
    return place.isPublic
      && !node.modifiers.contains { levels.contains($0.name.text) && $0.detail == nil }
  }

  // MARK: Results

  private mutating func add(_ item: BoundFile.Item) { files[files.count - 1].items.append(item) }

  private mutating func refuse(_ node: some SyntaxProtocol, _ place: Place, _ message: String) {
    refusals.append(
      Refusal(
        path: place.file.path, line: place.file.line(of: node),
        message: message + "; put '// konspekt:hide' above it, or change it"))
  }

  private mutating func markOverloads() {
    let counts = Dictionary(members.map { ($0.path, 1) }, uniquingKeysWith: +)
    for file in files.indices {
      for item in files[file].items.indices {
        guard case .member(var member) = files[file].items[item], counts[member.path] ?? 0 > 1
        else {
          continue
        }
        member.isOverloaded = true
        files[file].items[item] = .member(member)
      }
    }
  }
}

extension FunctionDeclSyntax {
  /// Whether it works for many types: by a clause, or by `some P`.
  var isGeneric: Bool {
    genericParameterClause != nil
      || signature.parameterClause.parameters.contains {
        $0.type.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.text == "some"
      }
  }
}
