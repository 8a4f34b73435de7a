import SwiftSyntax

/// Makes the typed body of a function, method, initialiser or accessor.
struct FunctionBodies {
  let checker: Checker

  /// The function behind a declaration, its parameters known and its body still to come.
  func prepare(_ declaration: Declaration, owner: NominalType?) -> UserFunction {
    let context = FunctionContext(
      parent: checker.context, result: declaration.result,
      isThrowing: declaration.isThrowing || declaration.isRethrowing)
    context.isRethrowing = declaration.isRethrowing && !declaration.isThrowing
    let function = UserFunction(
      name: (owner.map { $0.name + "." } ?? "") + declaration.name, context: context,
      result: declaration.result, isThrowing: declaration.isThrowing || declaration.isRethrowing)
    function.declaration = declaration
    context.thrown = declaration.thrown
    function.generics =
      (owner.map { $0.kind == .protocolType ? [$0.selfParameter] : $0.generics } ?? [])
      + declaration.generics
    // A function inside a generic one, or inside a method of a generic type, is compiled for each version of that one.
    let around = owner == nil ? checker.owner : nil
    let ofType = around.map { $0.kind == .protocolType ? [$0.selfParameter] : $0.generics } ?? []
    for outer in ofType + checker.generics.sorted(by: { $0.key < $1.key }).map(\.value)
    where !function.generics.contains(outer) {
      function.generics.append(outer)
    }
    function.isMutating = declaration.isMutating && owner?.kind != .classType
    function.place = declaration.place?.place
    for parameter in declaration.parameters {
      let type = parameter.isVariadic ? checker.universe.array(of: parameter.type) : parameter.type
      let variable = Variable(
        parameter.name, type, isMutable: parameter.isInout, in: context)
      variable.isParameter = true
      variable.isImplicitlyUnwrapped = parameter.isImplicitlyUnwrapped
      variable.isInout = parameter.isInout
      variable.isNonEscaping =
        !parameter.isAutoclosure && EscapeRules.isNonEscaping(parameter, of: declaration)
      function.parameters.append(variable)
    }
    if let owner, !declaration.isStatic, declaration.kind != .initializer {
      let own = Variable("self", owner.selfType, isMutable: function.isMutating, in: context)
      own.isParameter = true
      own.isInout = function.isMutating
      function.selfVariable = own
      context.selfVariable = own
    }
    if let owner, ClassReceiver.isTaken(by: declaration, of: owner) {
      let own = Variable("self", .metatype(owner.selfType), isMutable: false, in: context)
      own.isParameter = true
      function.selfVariable = own
      context.classVariable = own
    }
    if let owner, declaration.kind == .initializer {
      function.isInitializer = true
      function.isFailable = declaration.isFailable
      context.isInitializer = true
      context.initializer = declaration
      let own = Variable("self", owner.selfType, isMutable: owner.kind != .classType, in: context)
      own.isParameter = owner.kind == .classType
      function.selfVariable = own
      context.selfVariable = own
      context.result = declaration.isFailable ? declaration.result : .void
    }
    return function
  }

  func check(
    _ function: UserFunction, _ declaration: Declaration, _ items: CodeBlockItemListSyntax,
    _ node: some SyntaxProtocol
  ) {
    if let opaque = declaration.opaque {
      guard opaque.begin() else { return }
      function.context.opaque = opaque
    } else if checker.session.record?.passesOver(node) == true {
      return
    }
    checker.solver.assuming(declaration.requirements) {
      checkBody(function, declaration, items, node)
    }
  }

  private func checkBody(
    _ function: UserFunction, _ declaration: Declaration, _ items: CodeBlockItemListSyntax,
    _ node: some SyntaxProtocol
  ) {
    let outer = Scope(parent: checker.scope)
    outer.isTypeBoundary = checker.owner != nil && function.selfVariable != nil
    let inner = Checker(session: checker.session, scope: Scope(parent: outer), context: function.context)
    inner.owner = checker.owner
    inner.generics = checker.generics
    inner.globals = checker.globals
    for generic in declaration.generics { inner.generics[generic.name] = generic }
    for variable in function.parameters where variable.name != "_" { inner.scope.declare(variable) }
    let block = Block()
    block.place = checker.place(of: node)
    function.body = block
    checkDefaults(declaration, inner)
    if let single = singleExpression(items, function) {
      block.statements = [implicitReturn(single, function, inner)]
      checker.session.settle()
    } else {
      inner.scope = Scope(parent: inner.scope)
      block.statements = StatementChecker(checker: inner).check(items)
    }
    if let opaque = function.context.opaque {
      OpaqueResultChecker(checker: inner, opaque: opaque).conclude(function, declaration, at: node)
    }
    let flow = FlowAnalysis(session: checker.session)
    if function.isInitializer {
      flow.checkInitializer(function, block, at: node)
    } else {
      flow.checkFunction(
        .init(
          block: block, context: function.context, result: function.result,
          kind: kind(of: function, node), end: checker.place(of: closingBrace(node))))
    }
  }

  private func closingBrace(_ node: some SyntaxProtocol) -> Syntax {
    node.lastToken(viewMode: .sourceAccurate).map { Syntax($0) } ?? Syntax(node)
  }

  /// What messages call the function.
  private func kind(of function: UserFunction, _ node: some SyntaxProtocol) -> String {
    guard let syntax = node.as(FunctionDeclSyntax.self) else { return "getter" }
    if case .identifier = syntax.name.tokenKind {
      if checker.owner == nil || function.declaration?.owner == nil {
        return function.isLocal ? "local function" : "global function"
      }
      if syntax.modifiers.contains(where: { $0.name.text == "class" }) { return "class method" }
      return function.declaration?.isStatic == true ? "static method" : "instance method"
    }
    return "operator function"
  }

  /// Defaults are evaluated at the call; here they are only checked.
  private func checkDefaults(_ declaration: Declaration, _ inner: Checker) {
    for index in declaration.parameters.indices {
      let parameter = declaration.parameters[index]
      guard let syntax = parameter.defaultSyntax, parameter.checkedDefault == nil else { continue }
      if parameter.isAutoclosure, case .function(let function) = parameter.type {
        declaration.parameters[index].checkedDefault = ClosureChecker(checker: inner)
          .autoclosure(syntax, function)
        continue
      }
      declaration.parameters[index].checkedDefault = inner.expression(
        syntax, as: parameter.type, .argument)
    }
  }

  /// The defaults of what a case carries.
  func checkPayload(of declaration: Declaration) {
    guard declaration.parameters.contains(where: \.hasDefault) else { return }
    let context = FunctionContext(parent: checker.context, result: .void, isThrowing: false)
    let inner = Checker(session: checker.session, scope: Scope(parent: checker.scope), context: context)
    inner.owner = checker.owner
    inner.generics = checker.generics
    inner.globals = checker.globals
    checkDefaults(declaration, inner)
    checker.session.settle()
  }

  /// A body that is one expression gives its value.
  private func singleExpression(_ items: CodeBlockItemListSyntax, _ function: UserFunction)
    -> ExprSyntax?
  {
    guard items.count == 1, !function.isInitializer, let item = items.first?.item else { return nil }
    switch item {
    case .expr(let expression): return usable(expression, function)
    case .stmt(let statement):
      return statement.as(ExpressionStmtSyntax.self).flatMap { usable($0.expression, function) }
    case .decl: return nil
    }
  }

  private func usable(_ syntax: ExprSyntax, _ function: UserFunction) -> ExprSyntax? {
    let isBranch = syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self)
    if isBranch, function.result.isVoid || !BranchShape.isValue(syntax) { return nil }
    return syntax
  }

  private func implicitReturn(
    _ syntax: ExprSyntax, _ function: UserFunction, _ inner: Checker
  ) -> Statement {
    if let opaque = function.context.opaque {
      let value = OpaqueResultChecker(checker: inner, opaque: opaque).value(syntax)
      return .returning(value, value.place)
    }
    let value = inner.expression(syntax, expecting: function.context.result)
    let result = function.context.result
    if result.isVoid {
      return .expression(value)
    }
    if checker.solver.resolve(value.type) == checker.universe.never { return .expression(value) }
    EscapeRules(checker: inner).checkStoring(value, at: syntax)
    let converted = Coercion(checker: inner).require(value, as: result, .result, at: syntax)
    return .returning(converted, value.place)
  }
}

/// Whether an `if` or `switch` has a value in each branch.
enum BranchShape {
  static func isValue(_ syntax: ExprSyntax) -> Bool {
    if let node = syntax.as(IfExprSyntax.self) {
      guard isValue(node.body.statements) else { return false }
      switch node.elseBody {
      case .codeBlock(let body)?: return isValue(body.statements)
      case .ifExpr(let inner)?: return isValue(ExprSyntax(inner))
      case nil: return false
      }
    }
    if let node = syntax.as(SwitchExprSyntax.self) {
      return node.cases.allSatisfy { item in
        if case .switchCase(let single) = item { isValue(single.statements) } else { false }
      }
    }
    return true
  }

  private static func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
    guard items.count == 1, let item = items.first?.item else { return false }
    switch item {
    case .expr(let expression):
      if let infix = expression.as(InfixOperatorExprSyntax.self),
        infix.operator.is(AssignmentExprSyntax.self)
          || OperatorChecker.assigning.contains(infix.operator.trimmedText)
      {
        return false
      }
      return isValue(expression)
    case .stmt(let statement):
      if let expression = statement.as(ExpressionStmtSyntax.self) {
        return isValue(expression.expression)
      }
      return statement.is(ThrowStmtSyntax.self)
    case .decl: return false
    }
  }
}
