import Diagnostics
import SwiftSyntax

/// Functions and types declared in a cell or inside a function.
///
/// Names come first, then signatures, then bodies, so that declarations may refer to each other.
struct LocalDeclarations {
  let checker: Checker

  private var session: CheckSession { checker.session }

  // MARK: Names and signatures

  func declare(_ declarations: [DeclSyntax]) {
    for declaration in declarations { declareType(declaration) }
    for declaration in declarations { declareTypesInExtension(declaration) }
    for declaration in declarations { declareAlias(declaration) }
    for declaration in declarations { readHeader(declaration) }
    let types = session.newTypes
    session.newTypes = []
    let hierarchy = Hierarchy(of: types)
    if hierarchy.order.count < types.count {
      for declaration in declarations { refuseCycle(declaration) }
    }
    let extended = declarations.filter { $0.is(ExtensionDeclSyntax.self) }.compactMap(type(of:))
    guard hierarchy.spend(for: types + extended, in: session) else { return }
    // Superclasses first: their stored properties come before those of their subclasses.
    let depths = declarations.map { (declaration: $0, depth: depth($0, hierarchy)) }
    for item in depths.sorted(by: { $0.depth < $1.depth }) {
      session.beginStatement()
      guard session.spend(at: item.declaration) else { return }
      readMembers(item.declaration)
    }
    for declaration in declarations {
      guard let node = declaration.as(FunctionDeclSyntax.self) else { continue }
      session.beginStatement()
      guard session.spend(at: node) else { return }
      declareFunction(node)
    }
    for declaration in declarations {
      session.beginStatement()
      if session.spend(at: declaration) { checkConformances(declaration) }
    }
    let late = session.lateChecks
    session.lateChecks = []
    for check in late { check() }
  }

  private func declareType(_ syntax: DeclSyntax, in outer: NominalType? = nil) {
    guard let header = NominalHeader(syntax), !header.isExtension else { return }
    refuseAttributes(syntax.declGroup?.attributes, of: syntax)
    ModifierRules(session: session, around: outer.map { .type($0.kind) } ?? checker.standsIn).check(syntax)
    let type = NominalType(name: header.name, kind: header.kind, origin: .cell)
    type.generics = (outer?.generics ?? []) + header.generics.map { GenericParameter($0) }
    type.access = AccessLevel(of: syntax)
    type.isLocal = outer?.isLocal ?? !checker.isAtTop
    type.isFinal = header.modifiers.contains { $0.name.text == "final" }
    type.isIndirect = header.modifiers.contains { $0.name.text == "indirect" }
    type.looksUpMembers =
      syntax.declGroup?.attributes.named("dynamicMemberLookup") != nil
    if header.kind == .protocolType { type.selfParameter.constraints = [type] }
    session.newTypes.append(type)
    type.declaredPrimaries = header.primaryAssociated
    type.place = DeclarationPlace(place: checker.place(of: syntax), cell: session.text.cell)
    type.isDamaged = syntax.hasError
    type.documentation = DocumentationComment.text(of: syntax)
    if outer == nil { GenericSurroundings(checker: checker).check(syntax, header) }
    if let outer {
      type.qualifiedName = outer.qualifiedName + "." + header.name
      outer.nested[header.name] = type
      type.outer = outer
    } else {
      if let earlier = checker.scope.own(header.name) ?? earlierCells?.own(header.name) {
        Redeclaration(checker: checker).report(header.name, earlier, at: syntax.namePlace)
      }
      checker.scope.declare(type)
    }
    for member in syntax.soundMembers { declareType(member.decl, in: type) }
  }

  private func declareAlias(_ syntax: DeclSyntax) {
    guard let alias = syntax.as(TypeAliasDeclSyntax.self) else { return }
    let name = alias.name.plain
    if let earlier = checker.scope.own(name) ?? earlierCells?.own(name) {
      Redeclaration(checker: checker).report(name, earlier, at: alias.name)
    }
    let generics = alias.genericParameterClause?.parameters.map { GenericParameter($0.name.plain) } ?? []
    var scope = checker.typeScope
    for generic in generics { scope.generics[generic.name] = generic }
    let type = scope.resolve(alias.initializer.value)
    if checker.isAtTop {
      ExposedTypes(checker, syntax, kind: "type alias", owner: nil)?
        .check(type, part: "its underlying type", at: alias.name)
    }
    checker.scope.declare(alias: name, TypeAlias(type: type, generics: generics, access: AccessLevel(of: syntax)))
  }

  private func declareTypesInExtension(_ syntax: DeclSyntax) {
    guard let node = syntax.as(ExtensionDeclSyntax.self),
      node.memberBlock.members.contains(where: { NominalHeader($0.decl) != nil }),
      let type = type(of: syntax)
    else { return }
    for member in node.memberBlock.members { declareType(member.decl, in: type) }
  }

  private func refuseAttributes(_ attributes: AttributeListSyntax?, of syntax: DeclSyntax) {
    for case .attribute(let attribute) in attributes ?? [] {
      let name = attribute.attributeName.trimmedText
      if name == "dynamicMemberLookup", DynamicMemberLookup.isUsed(by: syntax) { continue }
      if UnsupportedAttributes.isUnknown(name) {
        session.report("unknown attribute '\(name)'", at: attribute, mistake: .usage(.unknownAttribute(name)))
      }
      guard let refusal = UnsupportedAttributes.refusal(of: name) else { continue }
      session.report(refusal.message, at: attribute, help: refusal.help)
    }
  }

  /// The names of earlier cells, where this declaration stands at the top of one.
  private var earlierCells: Scope? {
    checker.context.isCell && checker.owner == nil && checker.scope.parent === checker.earlier
      ? checker.earlier : nil
  }

  /// The type that a declaration or extension is about.
  private func type(of syntax: DeclSyntax) -> NominalType? {
    guard let header = NominalHeader(syntax) else { return nil }
    var found: NominalType?
    for part in header.name.split(separator: ".").map(String.init) {
      if let outer = found {
        found =
          outer.nested[part]
          ?? (outer.origin == .cell ? nil : checker.universe.type(named: "\(outer.name).\(part)"))
      } else if let nested = nestedType(part) {
        found = nested
      } else if case .type(let local)? = checker.scope.find(part) {
        found = local
      } else {
        found = checker.universe.type(named: part)
      }
    }
    if found == nil, header.isExtension {
      session.report("cannot find type '\(header.name)' in scope", at: syntax)
    }
    return found
  }

  /// How many superclasses stand above a class; extensions come last.
  private func depth(_ syntax: DeclSyntax, _ hierarchy: Hierarchy) -> Int {
    guard syntax.is(ClassDeclSyntax.self), let type = type(of: syntax) else {
      return syntax.is(ExtensionDeclSyntax.self) ? .max : 0
    }
    return hierarchy.depths[type] ?? 0
  }

  private func checkConformances(_ syntax: DeclSyntax) {
    for member in syntax.soundMembers where NominalHeader(member.decl) != nil {
      if let type = type(of: syntax) {
        LocalDeclarations(checker: inside(type)).checkConformances(member.decl)
      }
    }
    guard let header = NominalHeader(syntax), let type = type(of: syntax) else { return }
    if type.kind == .protocolType {
      if !header.isExtension { InheritanceRules(checker: inside(type), type: type).checkProtocol(header) }
      return
    }
    if !header.isExtension, type.origin == .cell {
      ContainmentRules(checker: inside(type), type: type).checkContainment(at: header.nameNode)
    }
    guard !header.inherited.isEmpty else { return }
    let inner = inside(type)
    var scope = inner.typeScope
    let types = header.inherited.map { ($0, scope.resolve($0)) }
    InheritanceRules(checker: inner, type: type).check(header, types)
    if !header.isExtension, let parent = type.superclass, !type.isLocal {
      ExposedTypes(inner, syntax, kind: "class", owner: type.outer)?
        .checkSuperclass(parent, at: header.nameNode)
    }
    if !header.isExtension, type.kind == .classType {
      OverrideChecker(checker: inner, type: type).checkRequired(in: header.members)
    }
    let named = types.flatMap { entry -> [NominalType] in
      if case .existential(let protocols) = entry.1 { protocols } else { [] }
    }
    let conditions = header.isExtension ? header.whereRequirements(in: &scope) : []
    checker.solver.assuming(conditions) {
      ConformanceChecker(checker: inner, type: type).check(named, at: syntax.namePlace)
      ConformanceChecker(checker: inner, type: type).checkInitializers(named)
    }
  }

  /// A class that inherits from itself, or a protocol that refines itself.
  private func refuseCycle(_ syntax: DeclSyntax) {
    guard let header = NominalHeader(syntax), !header.isExtension, let type = type(of: syntax) else {
      return
    }
    guard leadsBack(type) else { return }
    session.report(
      type.kind == .protocolType
        ? "protocol '\(type.name)' refines itself" : "'\(type.name)' inherits from itself", at: syntax,
      mistake: .inheritance(.fromItself(name: type.name)))
    type.superclass = nil
    type.conformances = []
  }

  private func leadsBack(_ type: NominalType) -> Bool {
    var seen: Set<NominalType> = []
    var open = Hierarchy.above(type)
    defer { session.count(seen.count / CheckBudget.quickSteps) }
    while let next = open.popLast() {
      if next === type { return true }
      if seen.insert(next).inserted { open += Hierarchy.above(next) }
    }
    return false
  }

  private func nestedType(_ name: String) -> NominalType? {
    var around = checker.owner
    while let type = around {
      if let nested = type.nested[name] { return nested }
      around = type.outer
    }
    return nil
  }

  private func inside(_ type: NominalType) -> Checker {
    let inner = Checker(session: session, scope: checker.scope, context: checker.context)
    inner.owner = type
    inner.generics = checker.generics
    inner.globals = checker.globals
    return inner
  }

  private func readHeader(_ syntax: DeclSyntax) {
    guard let header = NominalHeader(syntax), let type = type(of: syntax) else { return }
    let inner = inside(type)
    var scope = inner.typeScope
    if !header.isExtension { header.resolveConstraints(of: type, in: scope) }
    if type.origin != .cell { checker.universe.loadConformances(of: type) }
    let conditions = header.whereRequirements(in: &scope)
    if !header.isExtension {
      for case .conforms(.generic(let parameter), let nominal) in conditions
      where type.generics.contains(parameter) && !parameter.constraints.contains(nominal) {
        parameter.constraints.append(nominal)
      }
    }
    header.readConformances(into: type, scope: scope)
    for member in syntax.soundMembers {
      if NominalHeader(member.decl) != nil { LocalDeclarations(checker: inner).readHeader(member.decl) }
    }
  }

  private func readMembers(_ syntax: DeclSyntax) {
    guard let header = NominalHeader(syntax), let type = type(of: syntax) else { return }
    let inner = inside(type)
    var scope = inner.typeScope
    let requirements = type.kind == .protocolType && !header.isExtension
      ? [] : header.whereRequirements(in: &scope)
    let members = MemberDeclarations(
      checker: inner, type: type, requirements: requirements, isExtension: header.isExtension)
    for member in syntax.soundMembers {
      if NominalHeader(member.decl) != nil {
        LocalDeclarations(checker: inner).readMembers(member.decl)
      } else {
        members.declare(member.decl)
      }
    }
    if !header.isExtension, type.kind != .protocolType { members.complete(at: syntax) }
  }

  private func declareFunction(_ node: FunctionDeclSyntax) {
    ParameterRules(session: session, types: checker.typeScope).check(DeclSyntax(node))
    ModifierRules(session: session, around: checker.standsIn).check(DeclSyntax(node))
    refuseAttributes(node.attributes, of: DeclSyntax(node))
    let reader = DeclarationReader(scope: checker.typeScope, hasBodies: true)
    let declaration = reader.function(node)
    GenericParameterRules(session: session, declaration: declaration).check(DeclSyntax(node), checker.typeScope)
    declaration.owner = nil
    if checker.isAtTop {
      ExposedTypes(checker, DeclSyntax(node), kind: "function", owner: nil)?.check(declaration, at: node.name)
    }
    declaration.place = DeclarationPlace(place: checker.place(of: node.name), cell: session.text.cell)
    declaration.spelling = { node.with(\.body, nil).trimmedText }
    declaration.commentary = { DocumentationComment.text(of: node) }
    let function = FunctionBodies(checker: checker).prepare(declaration, owner: nil)
    function.isInBlock = checker.context.isCell && !checker.isAtTop
    declaration.implementation = .user(function)
    if let earlier = checker.scope.own(declaration.name) ?? earlierCells?.own(declaration.name),
      isTaken(earlier, by: declaration)
    {
      Redeclaration(checker: checker).report(declaration.fullName, earlier, at: node.name)
    }
    checker.scope.declare(declaration)
    session.bodies[node.id] = declaration
    declaration.opaque?.infer = {
      session.apart { checkBodies(of: DeclSyntax(node)) }
    }
  }

  private func isTaken(_ entry: Scope.Entry, by declaration: Declaration) -> Bool {
    guard case .functions(let list) = entry else { return true }
    session.count(list.count / CheckBudget.quickSteps)
    return list.contains { $0.clashes(with: declaration) }
  }

  // MARK: Bodies

  func checkBodies(of syntax: DeclSyntax) {
    if let node = syntax.as(FunctionDeclSyntax.self) {
      guard let declaration = session.bodies[node.id],
        case .user(let function) = declaration.implementation
      else { return }
      guard let body = node.body else {
        session.report(
          "expected '{' in body of function declaration", at: node,
          mistake: .flow(.functionWithoutBody))
        return
      }
      let check = {
        FunctionBodies(checker: checker).check(function, declaration, body.statements, node)
      }
      if let later = checker.scope.later { later.opened(check) } else { check() }
      return
    }
    guard NominalHeader(syntax) != nil, let type = type(of: syntax) else { return }
    let inner = inside(type)
    for member in syntax.soundMembers {
      if NominalHeader(member.decl) != nil {
        LocalDeclarations(checker: inner).checkBodies(of: member.decl)
      } else {
        MemberDeclarations(checker: inner, type: type, requirements: []).checkBody(member.decl)
      }
    }
  }
}
