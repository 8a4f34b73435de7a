import Diagnostics
import SwiftSyntax

/// Checks statements of a body, in order.
struct StatementChecker {
  let checker: Checker

  private var session: CheckSession { checker.session }

  func check(_ all: CodeBlockItemListSyntax) -> [Statement] {
    session.record?.enter(all, in: checker)
    let items = SyntaxDamage(checker: checker).sound(all)
    let later = LaterBindings(items, checker: checker.standing(), isOpen: checker.isAtTop)
    if !later.isEmpty { checker.scope.later = later }
    let scope = checker.scope
    defer { scope.later = nil }
    declareAhead(items)
    var statements: [Statement] = []
    let failures = session.closureFailureCount
    for item in items {
      session.beginStatement()
      guard session.spend(at: item) else { break }
      statements += check(item)
      if checker.context.isClosure, session.closureFailureCount > failures { session.fail(checker.context) }
      if checker.context.isSettling { session.settle() }
    }
    return statements
  }

  func block(_ syntax: CodeBlockSyntax) -> Block {
    let block = Block()
    block.place = checker.place(of: syntax)
    block.end = checker.place(of: syntax.rightBrace)
    checker.withScope { block.statements = check(syntax.statements) }
    return block
  }

  /// Functions and types may be used above their declaration.
  private func declareAhead(_ items: [CodeBlockItemSyntax]) {
    let declarations = items.compactMap { $0.item.as(DeclSyntax.self) }
    LocalDeclarations(checker: checker).declare(declarations)
  }

  private func check(_ item: CodeBlockItemSyntax) -> [Statement] {
    switch item.item {
    case .decl(let declaration): return self.declaration(declaration)
    case .stmt(let statement): return [self.statement(statement)]
    case .expr(let expression): return [self.expression(expression)]
    }
  }

  // MARK: Declarations

  private func declaration(_ syntax: DeclSyntax) -> [Statement] {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .variableDecl(let node): return VariableDeclarations(checker: checker).check(node)
    case .functionDecl(let node):
      LocalDeclarations(checker: checker).checkBodies(of: syntax)
      guard checker.context.isCell, case .user(let function)? = session.bodies[node.id]?.implementation
      else { return [] }
      return [.functionDefined(function)]
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .extensionDecl, .typeAliasDecl:
      LocalDeclarations(checker: checker).checkBodies(of: syntax)
      return []
    case .importDecl(let node):
      let name = node.path.trimmedText
      if name != "Foundation" && name != "Konspekt" {
        session.report(
          "module '\(name)' cannot be imported in cells", at: node,
          mistake: PythonSyntax.modules.contains(name)
            ? .python(.module(name)) : .declaration(.importedModule(name)))
      }
      return []
    case .operatorDecl, .precedenceGroupDecl: return []
    case .actorDecl: return refuse(syntax, "'actor'")
    case .macroDecl, .macroExpansionDecl: return refuse(syntax, "macros")
    case .ifConfigDecl: return refuse(syntax, "conditional compilation")
    case .initializerDecl, .deinitializerDecl, .subscriptDecl, .enumCaseDecl, .associatedTypeDecl:
      session.report("this declaration is only allowed inside a type", at: syntax,
        mistake: .declaration(.misplaced))
      return []
    default: return refuse(syntax, "this kind of declaration")
    }
  }

  private func refuse(_ syntax: some SyntaxProtocol, _ what: String) -> [Statement] {
    let verb = what.hasSuffix("s") ? "are" : "is"
    session.report(
      "\(what) \(verb) not supported in cells", at: syntax,
      help: "the README lists the Swift that cells support")
    return []
  }

  // MARK: Expressions

  func expression(_ syntax: ExprSyntax) -> Statement {
    if syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self) {
      return control(syntax, asValue: false)
    }
    let value = checker.expression(syntax)
    warnUnused(value, syntax)
    return .expression(value)
  }

  /// Whether the expression is the last of a cell that shows it.
  private func isDisplayed(_ syntax: ExprSyntax) -> Bool {
    guard checker.context.isCell, checker.context.displaysLast,
      let item = syntax.parent?.as(CodeBlockItemSyntax.self), item.semicolon == nil,
      let list = item.parent?.as(CodeBlockItemListSyntax.self)
    else { return false }
    return list.last?.id == item.id && list.parent?.is(SourceFileSyntax.self) == true
  }

  /// Results that go nowhere are usually a mistake; a cell's last expression is shown, not dropped.
  private func warnUnused(_ value: Expression, _ syntax: ExprSyntax) {
    if isDisplayed(syntax) { return }
    let session = self.session
    let solver = checker.solver
    let unreturned = UnreturnedValue(checker: checker)
    session.whenFinal {
      let type = solver.final(value.type)
      if type.isVoid || type == .error || type == solver.universe.never { return }
      UnusedResult(session: session, unreturned: unreturned).report(value, type, at: syntax)
    }
  }

  // MARK: Statements

  private func statement(_ syntax: StmtSyntax) -> Statement {
    switch syntax.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let node): return expression(node.expression)
    case .returnStmt(let node): return returning(node)
    case .forStmt(let node): return LoopChecker(checker: checker).forLoop(node, label: nil)
    case .whileStmt(let node): return LoopChecker(checker: checker).whileLoop(node, label: nil)
    case .repeatStmt(let node): return LoopChecker(checker: checker).repeatLoop(node, label: nil)
    case .guardStmt(let node): return guarding(node)
    case .breakStmt(let node): return JumpChecker(checker: checker).breaking(node)
    case .continueStmt(let node): return JumpChecker(checker: checker).continuing(node)
    case .throwStmt(let node): return throwing(node)
    case .doStmt(let node): return DoChecker(checker: checker).check(node, label: nil)
    case .deferStmt(let node): return deferring(node)
    case .labeledStmt(let node): return labelled(node)
    case .fallThroughStmt(let node): return JumpChecker(checker: checker).fallingThrough(node)
    case .missingStmt: return .block(Block())
    case .yieldStmt(let node):
      let value = node.yieldedExpressions.trimmedText
      session.report(
        "'yield' is not supported in cells", at: node,
        mistake: .python(.statement(.yield, swift: "result.append(\(value))")))
      return .block(Block())
    default:
      _ = refuse(syntax, "this kind of statement")
      return .block(Block())
    }
  }

  private func labelled(_ node: LabeledStmtSyntax) -> Statement {
    let label = node.label.plain
    switch node.statement.as(StmtSyntaxEnum.self) {
    case .forStmt(let inner): return LoopChecker(checker: checker).forLoop(inner, label: label)
    case .whileStmt(let inner): return LoopChecker(checker: checker).whileLoop(inner, label: label)
    case .repeatStmt(let inner): return LoopChecker(checker: checker).repeatLoop(inner, label: label)
    case .doStmt(let inner): return DoChecker(checker: checker).check(inner, label: label)
    case .expressionStmt(let inner):
      return control(inner.expression, asValue: false, label: label)
    default:
      session.report("labels go before loops, 'if', 'switch' and 'do'", at: node,
        mistake: .effect(.misplacedLabel))
      return .block(Block())
    }
  }

  /// `if` and `switch`.
  func control(_ syntax: ExprSyntax, asValue: Bool, label: String? = nil) -> Statement {
    if let node = syntax.as(IfExprSyntax.self) {
      return ConditionalChecker(checker: checker).check(node, asValue: asValue, label: label)
    }
    if let node = syntax.as(SwitchExprSyntax.self) {
      return SwitchChecker(checker: checker).check(node, asValue: asValue, label: label)
    }
    return .block(Block())
  }

  private func guarding(_ node: GuardStmtSyntax) -> Statement {
    // The names that the conditions bind are visible behind the statement, not in its `else`.
    let outer = checker.scope
    let bound = Scope(parent: outer)
    checker.scope = bound
    checker.guardScope = bound
    let conditions = ConditionalChecker(checker: checker).conditions(node.conditions)
    checker.guardScope = nil
    checker.scope = outer
    let otherwise = block(node.body)
    for name in bound.ownNames {
      guard let entry = bound.own(name) else { continue }
      // What follows a `guard` is a scope of its own: inside functions its names may hide earlier ones.
      if checker.isAtTop, let earlier = outer.own(name) {
        Redeclaration(checker: checker).report(name, earlier, at: node.conditions)
      }
      outer.declare(entry, as: name)
    }
    return .guarding(conditions, otherwise: otherwise)
  }

  private func deferring(_ node: DeferStmtSyntax) -> Statement {
    let (base, handlers) = (checker.deferBase, checker.context.handlers)
    checker.deferBase = checker.jumpTargets.count
    checker.context.handlers = []
    let isInner = checker.context.isDeferred
    checker.context.isDeferred = true
    defer {
      (checker.deferBase, checker.context.handlers) = (base, handlers)
      checker.context.isDeferred = isInner
    }
    // Every way out of the function repeats the block.
    checker.context.deferredWork += 1 + node.body.totalLength.utf8Length / CheckBudget.quickSteps
    return .deferring(block(node.body))
  }

  private func returning(_ node: ReturnStmtSyntax) -> Statement {
    session.count(checker.context.deferredWork)
    let place = checker.place(of: node)
    if checker.context.isCell {
      session.report(
        "return invalid outside of a func", at: node, mistake: .flow(.returnOutside(isInGuard: node.firstAncestor(GuardStmtSyntax.self) != nil)))
      return .block(Block())
    }
    if checker.deferBase != nil {
      session.report("'return' cannot transfer control out of a defer statement", at: node,
        mistake: .effect(.jumpOutOfDefer(word: "return")))
    }
    let result = checker.context.result
    if checker.context.isInitializer { return leavingInitializer(node, place) }
    guard let syntax = node.expression else {
      if !checker.solver.unify(result, .void) {
        session.report(
          "non-void function should return a value", at: node,
          mistake: .flow(.emptyReturn(type: checker.solver.final(result).description)))
      }
      return .returning(nil, place)
    }
    if let opaque = checker.context.opaque {
      return .returning(OpaqueResultChecker(checker: checker, opaque: opaque).value(syntax), place)
    }
    if case .tuple(let parts) = checker.solver.resolve(result), parts.isEmpty {
      let value = checker.expression(syntax)
      if !checker.solver.resolve(value.type).isVoid, checker.solver.resolve(value.type) != .error {
        session.report(
          "unexpected non-void return value in void function", at: syntax,
          mistake: .flow(
            .returnedFromVoid(type: checker.solver.final(value.type).description)))
      }
      return .returning(value, place)
    }
    let value = checker.expression(syntax, as: result, .result)
    EscapeRules(checker: checker).checkStoring(value, at: syntax)
    checker.context.returned.append(value)
    return .returning(value, place)
  }

  /// `return` in an initialiser: alone, or with `nil` in one that can fail.
  private func leavingInitializer(_ node: ReturnStmtSyntax, _ place: SourcePlace) -> Statement {
    guard let syntax = node.expression else { return .returning(nil, place) }
    guard syntax.is(NilLiteralExprSyntax.self) else {
      _ = checker.expression(syntax)
      session.report("'nil' is the only return value permitted in an initializer", at: node,
        mistake: .initialization(.valueReturned))
      return .returning(nil, place)
    }
    let result = checker.solver.resolve(checker.context.result)
    guard checker.universe.isOptional(result) else {
      session.report(
        "only a failable initializer can return 'nil'", at: node,
        mistake: .initialization(.notFailable))
      return .returning(nil, place)
    }
    return .returning(checker.expression(syntax, as: result, .result), place)
  }

  private func throwing(_ node: ThrowStmtSyntax) -> Statement {
    session.count(checker.context.deferredWork)
    let anyError = Type.existential([checker.universe.errorProtocol].compactMap { $0 })
    let place = checker.place(of: node)
    // A function that names its errors says what `.name` is.
    let handlers = checker.context.handlers
    let wanted = handlers.isEmpty ? checker.context.thrown : handlers.last?.written
    let value = checker.expression(node.expression, expecting: wanted ?? anyError)
    let own = checker.solver.resolve(value.type)
    let thrown = Coercion(checker: checker).require(value, as: anyError, .thrown, at: node.expression)
    if case .error = own { return .throwing(thrown, place) }
    Effects(checker: checker).noteUnhandled(
      at: wanted == nil ? Syntax(node) : Syntax(node.expression),
      what: "error is not handled because the enclosing function is not declared 'throws'",
      own)
    return .throwing(thrown, place)
  }
}

extension FunctionContext {
  /// Types are settled statement by statement, except inside a closure, whose types may depend on the
  /// expression around it.
  var isSettling: Bool { !isClosure }
}
