import Diagnostics
import SwiftSyntax

/// Members of a struct or enum declared in a cell.
struct MemberDeclarations {
  /// A checker whose owner is the type.
  let checker: Checker
  let type: NominalType
  let requirements: [Requirement]
  var isExtension = false

  var session: CheckSession { checker.session }
  var bodies: FunctionBodies { FunctionBodies(checker: checker) }

  // MARK: Signatures

  func declare(_ syntax: DeclSyntax) {
    ParameterRules(session: session, types: checker.typeScope).check(syntax)
    ModifierRules(session: session, around: .type(type.kind)).check(syntax)
    if type.kind != .protocolType || isExtension { BodyRules(session: session).check(syntax) }
    if type.kind == .protocolType, !isExtension { return requirement(syntax) }
    CovariantSelf(session: session, type: type).check(syntax)
    switch syntax.as(DeclSyntaxEnum.self) {
    case .variableDecl(let node): properties(node)
    case .functionDecl, .initializerDecl, .subscriptDecl: function(syntax)
    case .enumCaseDecl(let node) where isExtension || type.kind != .enumeration:
      session.report("enum 'case' is not allowed outside of an enum", at: node)
    case .enumCaseDecl(let node): cases(node)
    case .typeAliasDecl: break
    case .deinitializerDecl(let node): Deinitializer(checker: checker, type: type).declare(node, isExtension)
    case .ifConfigDecl, .macroExpansionDecl, .macroDecl, .missingDecl: break
    default: session.report("this member is not supported in cells", at: syntax)
    }
  }

  /// What a protocol asks for.
  private func requirement(_ syntax: DeclSyntax) {
    if syntax.is(AssociatedTypeDeclSyntax.self) { return }
    ProtocolRules(session: session).check(syntax)
    for declaration in DeclarationReader(scope: checker.typeScope).read(syntax) {
      finish(declaration, syntax)
      checkAccess(declaration, syntax)
      if (type.members[declaration.name] ?? []).contains(where: { isSame($0, declaration) }) {
        session.report(
          "invalid redeclaration of '\(declaration.fullName)'", at: Self.nameNode(of: syntax),
          mistake: .declaration(.declaredTwice(name: declaration.fullName)))
      }
      type.add(declaration)
    }
  }

  /// Whether two requirements cannot be told apart.
  private func isSame(_ first: Declaration, _ second: Declaration) -> Bool {
    first.isStatic == second.isStatic && first.kind == second.kind && first.clashes(with: second)
  }

  private func function(_ syntax: DeclSyntax) {
    for declaration in DeclarationReader(scope: checker.typeScope, hasBodies: true).read(syntax) {
      if syntax.as(SubscriptDeclSyntax.self)?.accessorBlock?.hasMutatingGetter == true {
        declaration.isMutating = true
      }
      GenericParameterRules(session: session, declaration: declaration).check(syntax, checker.typeScope)
      requireStatic(declaration, syntax)
      finish(declaration, syntax)
      checkAccess(declaration, syntax)
      if declaration.kind == .subscripting, let node = syntax.as(SubscriptDeclSyntax.self) {
        accessors(declaration, node.accessorBlock)
      } else {
        declaration.implementation = .user(bodies.prepare(declaration, owner: type))
      }
      OverrideChecker(checker: checker, type: type).check(declaration, at: Self.nameNode(of: syntax))
      add(declaration, syntax)
      declaration.opaque?.infer = { session.apart { checkBody(syntax) } }
    }
  }

  /// Operators belong to the type, not to one of its values.
  private func requireStatic(_ declaration: Declaration, _ syntax: DeclSyntax) {
    guard declaration.kind == .function, !declaration.isStatic, OperatorChecker.isOperator(declaration.name)
    else { return }
    session.report(
      "operator '\(declaration.name)' declared in type '\(type.name)' must be 'static'",
      at: Self.nameNode(of: syntax),
      mistake: .declaration(.operatorNotStatic(declaration.name)))
  }

  func checkAccess(_ declaration: Declaration, _ syntax: DeclSyntax) {
    let kind =
      switch declaration.kind {
      case .initializer: "initializer"
      case .subscripting: "subscript"
      case .property: "property"
      default: "method"
      }
    let rules = ExposedTypes(checker, syntax, kind: kind, owner: type)
    guard declaration.kind == .property else {
      rules?.check(declaration, at: Self.nameNode(of: syntax))
      return
    }
    rules?.check(declaration.result, part: "its type", at: syntax.namePlace)
  }

  /// Where messages about a member point.
  static func nameNode(of syntax: DeclSyntax) -> Syntax {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): Syntax(node.name)
    case .initializerDecl(let node): Syntax(node.initKeyword)
    case .subscriptDecl(let node): Syntax(node.subscriptKeyword)
    default: Syntax(syntax)
    }
  }

  func finish(_ declaration: Declaration, _ syntax: DeclSyntax) {
    declaration.owner = type
    if type.kind == .classType {
      if declaration.isMutating, declaration.kind == .function {
        session.report(
          "'mutating' is not valid on instance methods in classes", at: syntax,
          mistake: .declaration(.mutatingInClass))
      }
      declaration.isMutating = false
    }
    declaration.requirements += requirements
    declaration.place = DeclarationPlace(place: checker.place(of: syntax), cell: session.text.cell)
    declaration.commentary = { DocumentationComment.text(of: syntax) }
    declaration.spelling = {
      String(syntax.trimmedText.prefix { $0 != "{" }.trimmingSuffix(while: { $0 == " " }))
    }
  }

  func add(_ declaration: Declaration, _ syntax: some SyntaxProtocol) {
    let others = type.members[declaration.name] ?? []
    session.count(others.count / CheckBudget.quickSteps)
    let isTaken = others.contains {
      $0.isStatic == declaration.isStatic && ($0.clashes(with: declaration) || sharesName($0, declaration))
        && !$0.isSynthesized && !$0.isRequirement
    }
    if isTaken {
      session.report("invalid redeclaration of '\(declaration.fullName)'", at: syntax,
        mistake: .declaration(.declaredTwice(name: declaration.fullName)))
    }
    type.add(declaration)
    session.bodies[syntax.id] = declaration
  }

  /// A property and a method without parameters are called the same; so are a case and a static property.
  private func sharesName(_ first: Declaration, _ second: Declaration) -> Bool {
    let members = [first, second]
    guard members.contains(where: { $0.kind == .property }), first.kind != second.kind else { return false }
    return members.allSatisfy { $0.kind == .property || $0.kind != .subscripting && $0.parameters.isEmpty }
  }

  // MARK: Cases

  private func cases(_ node: EnumCaseDeclSyntax) {
    for modifier in node.modifiers where modifier.name.text != "indirect" {
      session.report("'\(modifier.name.text)' modifier cannot be applied to this declaration", at: modifier)
    }
    for (declaration, element) in zip(
      DeclarationReader(scope: checker.typeScope).read(DeclSyntax(node)), node.elements)
    {
      finish(declaration, DeclSyntax(node))
      declaration.implementation = .enumCase(type.cases.count)
      declaration.place?.place = checker.place(of: element.name)
      declaration.rawValue = element.rawValue?.value
      ExposedTypes(checker, DeclSyntax(node), kind: "enum case", owner: type)?
        .checkPayload(of: declaration, at: element.name)
      for (parameter, written) in zip(declaration.parameters, element.parameterClause?.parameters.map(\.type) ?? []) {
        GenericArguments(checker: checker).checkStored(parameter.type, of: type, at: written)
      }
      // Cases are told apart by their labels, not by what they carry.
      let isTaken = (type.members[declaration.name] ?? []).contains {
        $0.kind == .enumCase && $0.fullName == declaration.fullName
      }
      type.cases.append(declaration)
      add(declaration, element)
      if isTaken {
        let isPlain = declaration.parameters.allSatisfy { $0.label == nil }
        session.report(
          "invalid redeclaration of '\(isPlain ? declaration.name : declaration.fullName)'", at: element.name,
          mistake: .declaration(.declaredTwice(name: declaration.name)))
      }
    }
  }

  // MARK: What a type has without writing it

  func complete(at syntax: DeclSyntax) {
    if type.kind == .structure { memberwise(at: syntax) }
    if type.kind == .classType { defaultInitializer(at: syntax) }
    Synthesis(checker: checker, type: type).add()
  }

  private func memberwise(at syntax: DeclSyntax) {
    guard (type.members["init"] ?? []).isEmpty else { return }
    let defaults = MemberwiseDefaults(type, syntax)
    let declaration = Declaration(name: "init", kind: .initializer, implementation: .memberwise)
    declaration.owner = type
    declaration.isStatic = true
    declaration.result = type.selfType
    declaration.isSynthesized = true
    declaration.parameters = type.storedProperties.compactMap { property in
      if property.isSynthesized || property.isConstant && property.initialValue != nil { return nil }
      return Declaration.Parameter(
        label: property.name, name: property.name, type: property.result,
        hasDefault: defaults.has(property))
    }
    declaration.place = type.place
    declaration.modifiers.isPrivate = type.storedProperties.contains {
      $0.modifiers.isPrivate && !($0.isConstant && $0.initialValue != nil)
    }
    type.add(declaration)
    let isPartial = declaration.modifiers.isPrivate || type.storedProperties.contains { $0.initialTuple != nil }
    if isPartial, type.storedProperties.allSatisfy(\.startsWithValue) { addDefaultInitializer() }
  }

  /// `init()`, for which every property has a value.
  private func addDefaultInitializer() {
    let declaration = Declaration(name: "init", kind: .initializer, implementation: .memberwise)
    declaration.owner = type
    declaration.isStatic = true
    declaration.result = type.selfType
    declaration.isSynthesized = true
    type.add(declaration)
  }

  /// A class without initialisers of its own, or with such as call another, gets `init()` if every property has a
  /// value.
  private func defaultInitializer(at syntax: DeclSyntax) {
    let convenient = type.members["init"] ?? []
    guard convenient.allSatisfy(\.modifiers.isConvenience) else { return }
    let open = type.storedProperties.filter { !$0.startsWithValue }
    if !open.isEmpty {
      session.report(
        "class '\(type.name)' has no initializers", at: syntax.namePlace,
        mistake: .initialization(.classWithoutInit(type: type.name, property: open[0].name)))
      return
    }
    guard type.superclass == nil else { return }
    guard let own = convenient.first(where: { $0.parameters.isEmpty }) else { return addDefaultInitializer() }
    session.report(
      Diagnostic(
        "invalid redeclaration of synthesized 'init()'", at: own.place?.place,
        mistake: .declaration(.declaredTwice(name: "init"))))
  }

  // MARK: Bodies

  func checkBody(_ syntax: DeclSyntax) {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): check(node, node.body?.statements)
    case .initializerDecl(let node): check(node, node.body?.statements)
    case .deinitializerDecl(let node): check(node, node.body?.statements)
    case .subscriptDecl(let node): checkAccessors(session.bodies[node.id], node.accessorBlock)
    case .enumCaseDecl(let node): node.elements.compactMap { session.bodies[$0.id] }.forEach(bodies.checkPayload)
    case .variableDecl(let node):
      for binding in node.bindings {
        if let declaration = session.bodies[binding.id], binding.typeAnnotation == nil,
          type.kind != .protocolType
        {
          checkAccess(of: declaration, binding, isWritten: false)
        }
        if binding.accessorBlock == nil { continue }
        checkAccessors(session.bodies[binding.id], binding.accessorBlock)
      }
    default: break
    }
  }

  private func check(_ node: some SyntaxProtocol, _ items: CodeBlockItemListSyntax?) {
    guard let declaration = session.bodies[node.id], let items,
      case .user(let function) = declaration.implementation
    else { return }
    bodies.check(function, declaration, items, node)
  }

  private func checkAccessors(_ declaration: Declaration?, _ block: AccessorBlockSyntax?) {
    guard let declaration, let block else { return }
    if declaration.observers != nil, case .accessors(let list) = block.accessors {
      return ObservedProperty(self, declaration).checkBodies(list)
    }
    guard case .user(let getter) = declaration.implementation else { return }
    switch block.accessors {
    case .getter(let items): bodies.check(getter, declaration, items, block)
    case .accessors(let list):
      for accessor in list {
        guard let body = accessor.body else { continue }
        switch accessor.accessorSpecifier.text {
        case "get": bodies.check(getter, declaration, body.statements, accessor)
        case "set":
          guard case .user(let setter)? = declaration.setter else { continue }
          let blank = Declaration(name: declaration.name, kind: .function, implementation: .special)
          bodies.check(setter, blank, body.statements, accessor)
        default:
          session.report("'\(accessor.accessorSpecifier.text)' is not supported in cells", at: accessor)
        }
      }
    }
  }
}

extension Substring {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest = rest.dropLast() }
    return rest
  }
}
