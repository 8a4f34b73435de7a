import Diagnostics
import SwiftSyntax

/// `{ a, b in … }`: parameters from the written types or from what is expected, result from the body.
struct ClosureChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func check(_ node: ClosureExprSyntax, _ expected: Type?) -> Expression {
    let names = parameterNames(node)
    ParameterRules(session: checker.session).repeated(parameterTokens(node))
    var wanted: FunctionType?
    if let expected {
      var type = solver.resolve(expected)
      if case .nominal(let nominal, let arguments) = type, nominal === checker.universe.optionalType {
        type = solver.resolve(arguments[0])
      }
      if case .function(let function) = type { wanted = function }
    }
    let count = names?.count ?? anonymousCount(node)
    guard let types = parameterTypes(node, names, count, wanted) else {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    let result = resultType(node, wanted)
    let context = FunctionContext(
      parent: checker.context, result: result, isThrowing: isWrittenThrowing(node))
    context.infersThrowing = true
    context.isClosure = true
    context.hasWrittenResult = node.signature?.returnClause != nil
    context.thrown = node.signature?.effectSpecifiers?.throwsClause.flatMap {
      checker.typeScope.effect($0).thrown
    }
    let function = UserFunction(
      name: "closure", context: context, result: result, isThrowing: false)
    function.place = checker.place(of: node)
    context.escapes = !checker.session.passedClosures.contains(node.id)
    context.capturesSelf =
      node.signature?.capture?.items.contains { $0.name.text == "self" } ?? false
    let inner = checker.inner(context)
    function.captureList = captureList(node, inner)
    declare(names, types, count, in: inner, function, node)
    function.body = LaterBindings.opened(from: checker.scope) { body(node, inner, function, wanted) }
    function.isThrowing = context.isThrowing || context.didThrow
    var type = FunctionType(
      parameters: types.passed.enumerated().map { index, type in
        .init(
          type: type, isInout: wanted?.parameters[safe: index]?.isInout ?? isInout(node, index),
          isVariadic: wanted?.parameters[safe: index]?.isVariadic ?? isVariadic(node, index))
      }, result: function.result, isThrowing: function.isThrowing)
    type.thrown = context.thrown
    let rules = EscapeRules(checker: checker)
    rules.checkCaptures(of: function, at: node)
    rules.checkParameters(function, parameterTokens(node), at: node)
    return checker.make(.closure(function), .function(type), node)
  }

  /// An expression passed where `@autoclosure` is declared.
  func autoclosure(_ syntax: ExprSyntax, _ wanted: FunctionType) -> Expression {
    let context = FunctionContext(parent: checker.context, result: wanted.result, isThrowing: false)
    context.infersThrowing = true
    context.isClosure = true
    let function = UserFunction(
      name: "autoclosure", context: context, result: wanted.result, isThrowing: false)
    let inner = checker.inner(context)
    inner.isTried = checker.isTried
    let value = inner.expression(syntax, as: wanted.result, .argument)
    let block = Block()
    block.statements = [.returning(value, checker.place(of: syntax))]
    function.body = block
    function.isThrowing = context.didThrow
    return checker.make(
      .closure(function), .function(FunctionType([], wanted.result, isThrowing: context.didThrow)),
      syntax)
  }

  /// `{ [x, y = f()] in … }`: constants that belong to the function around.
  private func captureList(_ node: ClosureExprSyntax, _ inner: Checker) -> [(
    variable: Variable, value: Expression
  )] {
    (node.signature?.capture?.items ?? []).compactMap { item in
      let name = item.name.plain
      var value =
        item.initializer.map { checker.expression($0.value) }
        ?? NameChecker(checker: checker).check(
          DeclReferenceExprSyntax(baseName: item.name), nil, at: item)
      let ownership = Ownership(word: item.specifier?.specifier.text)
      if name == "self", item.initializer == nil, ownership == .strong { return nil }
      solver.commitDefaults(value.type)
      if ownership == .weak, !checker.universe.isOptional(solver.resolve(value.type)) {
        value = checker.make(.wrap(value), checker.universe.optional(value.type), item)
      }
      let variable = Variable(name, value.type, isMutable: false, in: checker.context)
      variable.ownership = ownership
      OwnershipRules(checker: checker).check(ownership, value.type, isLet: true, at: item)
      inner.scope.declare(variable)
      return (variable, value)
    }
  }

  // MARK: Parameters

  private struct ParameterTypes {
    /// What callers pass.
    var passed: [Type]
    /// One for each name; differs where one tuple is taken apart into several names.
    var named: [Type]
    var isSplat: Bool { passed.count != named.count }
  }

  private func parameterTokens(_ node: ClosureExprSyntax) -> [TokenSyntax] {
    switch node.signature?.parameterClause {
    case .simpleInput(let list)?: list.map(\.name)
    case .parameterClause(let clause)?: clause.parameters.map { $0.secondName ?? $0.firstName }
    case nil: []
    }
  }

  private func parameterNames(_ node: ClosureExprSyntax) -> [String]? {
    switch node.signature?.parameterClause {
    case .simpleInput(let list)?: list.map { $0.name.plain }
    case .parameterClause(let clause)?:
      clause.parameters.map { ($0.secondName ?? $0.firstName).plain }
    case nil: nil
    }
  }

  private func writtenTypes(_ node: ClosureExprSyntax) -> [Type?] {
    guard case .parameterClause(let clause)? = node.signature?.parameterClause else { return [] }
    return clause.parameters.map { parameter in
      let type = parameter.type.map { checker.type($0) }
      return parameter.ellipsis == nil ? type : type.map(checker.universe.array)
    }
  }

  /// One more than the highest `$n` used in this closure and not in one inside it.
  private func anonymousCount(_ node: ClosureExprSyntax) -> Int {
    let finder = AnonymousParameterFinder(viewMode: .sourceAccurate)
    finder.walk(node.statements)
    return finder.highest + 1
  }

  private func parameterTypes(
    _ node: ClosureExprSyntax, _ names: [String]?, _ count: Int, _ wanted: FunctionType?
  ) -> ParameterTypes? {
    let written = writtenTypes(node)
    guard let wanted else {
      let types = (0..<count).map { written[safe: $0].flatMap { $0 } ?? solver.fresh() }
      return ParameterTypes(passed: types, named: types)
    }
    let expected = wanted.parameters.map(\.type)
    if expected.count == 1, count != 1, case .tuple(let elements) = solver.resolve(expected[0]),
      elements.count == count
    {
      return ParameterTypes(passed: expected, named: elements.map(\.type))
    }
    if count != expected.count {
      // `{ 5 }` where arguments are expected and ignored is an error; `$0` alone may be a tuple.
      if names == nil && count == 0 && expected.isEmpty { return ParameterTypes(passed: [], named: []) }
      if names == nil, count < expected.count, count > 0 || expected.isEmpty {
        return wrongCount(node, wanted, count)
      }
      if names == nil, count == 0 {
        checker.session.report(
          "contextual type for closure argument list expects \(expected.count) argument\(expected.count == 1 ? "" : "s"), which cannot be implicitly ignored",
          at: node,
          mistake: .call(
            .closureParameters(
              expected: expected.count, found: count,
              example: named(node, expected.count)
                ?? "{ " + Array(repeating: "_", count: expected.count).joined(separator: ", ") + " in … }")))
        return nil
      }
      return wrongCount(node, wanted, count)
    }
    for (index, type) in written.enumerated() {
      guard let type else { continue }
      let own = FunctionType.Parameter(type: solver.zonk(type), isVariadic: isVariadic(node, index))
      if own.isVariadic != wanted.parameters[index].isVariadic || !solver.unify(type, expected[index]) {
        let found = "(\(own.element.map { "\($0)..." } ?? "\(own.type)")) -> _"
        checker.session.report(
          "cannot convert value of type '\(found)' to expected argument type '\(wanted)'", at: node,
          mistake: .type(.mismatch(found: found, expected: "\(wanted)", purpose: .argument, code: nil)))
        return nil
      }
    }
    return ParameterTypes(passed: expected, named: expected)
  }

  /// How a closure of so many parameters begins.
  private static func example(_ count: Int) -> String {
    guard count > 0 else { return "{ … }" }
    let names = ["a", "b", "c", "d", "e", "f"].prefix(count)
    return "{ " + (count == 1 ? "x" : names.joined(separator: ", ")) + " in … }"
  }

  private func wrongCount(_ node: ClosureExprSyntax, _ wanted: FunctionType, _ count: Int)
    -> ParameterTypes?
  {
    let type = solver.final(.function(wanted))
    let isKnown = !type.contains { if case .variable = $0 { true } else { false } }
    let expected = wanted.parameters.count
    checker.session.report(
      "contextual closure type \(isKnown ? "'\(type)' " : "")expects \(expected) argument\(expected == 1 ? "" : "s"), but \(count) \(count == 1 ? "was" : "were") used in closure body",
      at: node,
      mistake: .call(
        .closureParameters(expected: expected, found: count, example: compared(node, expected) ?? Self.example(expected))))
    return nil
  }

  /// `{ x in` where the body uses a name that nothing declares.
  private func named(_ node: ClosureExprSyntax, _ count: Int) -> String? {
    guard count == 1 else { return nil }
    let unknown = node.statements.firstDescendant { found in
      guard let reference = found.as(DeclReferenceExprSyntax.self),
        found.parent?.as(MemberAccessExprSyntax.self)?.declName.id != reference.id
      else { return false }
      let name = reference.baseName.plain
      return name.first?.isLowercase == true && checker.scope.find(name) == nil
        && checker.universe.functions(named: name).isEmpty
    }
    return unknown?.as(DeclReferenceExprSyntax.self).map { "{ \($0.baseName.plain) in … }" }
  }

  /// `{ $0.count < $1.count }` of `{ $0.count }`, where two elements are compared.
  private func compared(_ node: ClosureExprSyntax, _ count: Int) -> String? {
    guard count == 2, node.signature == nil, node.statements.count == 1,
      let body = node.statements.first?.item.shortText, body.contains("$0"), !body.contains("<"),
      let call = node.parent?.as(FunctionCallExprSyntax.self),
      let method = call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text,
      ["sorted", "sort", "max", "min"].contains(method)
    else { return nil }
    return "{ \(body) < \(body.replacing("$0", with: "$1")) }"
  }

  private func declare(
    _ names: [String]?, _ types: ParameterTypes, _ count: Int, in inner: Checker,
    _ function: UserFunction, _ node: ClosureExprSyntax
  ) {
    if types.isSplat {
      let whole = parameter("$tuple", types.passed[0], inner, node)
      function.parameters = [whole]
      let block = Block()
      for (index, type) in types.named.enumerated() {
        let name = names?[index] ?? "$\(index)"
        let part = Variable(name, type, isMutable: false, in: inner.context)
        if name != "_" { inner.scope.declare(part) }
        let element = checker.make(
          .tupleElement(checker.make(.variable(whole), whole.type, node), index), type, node)
        block.statements.append(.declaration(.bind(part), element))
      }
      function.body = block
      return
    }
    for (index, type) in types.named.enumerated() {
      let name = names?[index] ?? "$\(index)"
      let variable = parameter(name, type, inner, node, isInout: isInout(node, index))
      function.parameters.append(variable)
      if name != "_" { inner.scope.declare(variable) }
    }
  }

  private func isVariadic(_ node: ClosureExprSyntax, _ index: Int) -> Bool {
    guard case .parameterClause(let clause)? = node.signature?.parameterClause else { return false }
    return clause.parameters.map { $0 }[safe: index]?.ellipsis != nil
  }

  private func isInout(_ node: ClosureExprSyntax, _ index: Int) -> Bool {
    guard case .parameterClause(let clause)? = node.signature?.parameterClause else { return false }
    return clause.parameters.map { $0 }[safe: index]?.type.map(TypeScope.isInout) ?? false
  }

  private func parameter(
    _ name: String, _ type: Type, _ inner: Checker, _ node: some SyntaxProtocol,
    isInout: Bool = false
  ) -> Variable {
    let variable = Variable(name, type, isMutable: isInout, in: inner.context)
    variable.isParameter = true
    variable.isInout = isInout
    variable.place = DeclarationPlace(place: checker.place(of: node), cell: nil)
    return variable
  }

  // MARK: Body

  private func isWrittenThrowing(_ node: ClosureExprSyntax) -> Bool {
    node.signature?.effectSpecifiers?.throwsClause != nil
  }

  private func resultType(_ node: ClosureExprSyntax, _ wanted: FunctionType?) -> Type {
    if let written = node.signature?.returnClause { return checker.type(written.type) }
    return wanted?.result ?? solver.fresh()
  }

  private func body(
    _ node: ClosureExprSyntax, _ inner: Checker, _ function: UserFunction, _ wanted: FunctionType?
  ) -> Block {
    // Inout parameters may be changed; the flag is known only now.
    for (index, parameter) in (wanted?.parameters ?? []).enumerated() where parameter.isInout {
      if let old = function.parameters[safe: index] {
        let variable = Variable(old.name, old.type, isMutable: true, in: inner.context)
        variable.isParameter = true
        variable.isInout = true
        variable.place = old.place
        function.parameters[index] = variable
        inner.scope.declare(variable)
      }
    }
    let block = function.body ?? Block()
    block.place = checker.place(of: node)
    if node.statements.count == 1, let only = node.statements.first?.item.as(ExprSyntax.self),
      !isStatementLike(only)
    {
      block.statements.append(single(only, inner, function))
      return block
    }
    if let value = branches(node, inner, function) {
      block.statements.append(value)
      return block
    }
    if node.statements.isEmpty, node.signature?.returnClause == nil, case .nominal = solver.resolve(function.result) {
      inner.session.report(
        "cannot convert value of type '\(solver.zonk(function.result))' to closure result type '()'", at: node,
        mistake: .closure(.emptyBody(type: "\(solver.zonk(function.result))")))
    }
    inner.scope = Scope(parent: inner.scope)
    // Several statements are checked after the call around them: its literals are decided by then.
    for type in wanted?.parameters.map(\.type) ?? [] { solver.commitDefaults(type) }
    let statements = checker.session.inClosure { StatementChecker(checker: inner).check(node.statements) }
    block.statements += statements
    if let nothing = endOfOptionalVoid(function.result, node) { block.statements.append(nothing) }
    if case .variable(let variable) = solver.resolve(function.result), variable.kind == .any,
      inner.context.returned.isEmpty
    {
      _ = solver.unify(function.result, .void)
    }
    FlowAnalysis(session: checker.session).checkFunction(
      .init(
        block: block, context: inner.context, result: function.result, kind: "closure",
        end: checker.place(of: node.rightBrace)))
    return block
  }

  /// A closure that may give `nil` or nothing at all reaches its end with the latter.
  private func endOfOptionalVoid(_ result: Type, _ node: ClosureExprSyntax) -> Statement? {
    guard case .nominal(let nominal, let arguments) = solver.resolve(result),
      nominal === checker.universe.optionalType, solver.resolve(arguments[0]).isVoid,
      node.statements.last?.item.is(ReturnStmtSyntax.self) == false
    else { return nil }
    let value = checker.make(.wrap(checker.make(.tuple([]), .void, node)), result, node)
    return .returning(value, checker.place(of: node))
  }

  /// An `if` or `switch` that is the whole body and gives the closure's value.
  private func branches(_ node: ClosureExprSyntax, _ inner: Checker, _ function: UserFunction) -> Statement? {
    guard node.statements.count == 1, let item = node.statements.first?.item else { return nil }
    let only = item.as(ExprSyntax.self) ?? item.as(ExpressionStmtSyntax.self)?.expression
    guard let only, isStatementLike(only), BranchShape.isValue(only),
      !solver.resolve(function.result).isVoid
    else { return nil }
    if solver.hasKnownMembers(function.result) { return single(only, inner, function) }
    return checker.session.attempt(keep: true) { single(only, inner, function) }
  }

  private func isStatementLike(_ syntax: ExprSyntax) -> Bool {
    guard syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self) else { return false }
    return true
  }

  /// A closure of one expression returns its value; where `Void` is expected the value is dropped.
  private func single(_ syntax: ExprSyntax, _ inner: Checker, _ function: UserFunction) -> Statement
  {
    let result = solver.resolve(function.result)
    let value = inner.expression(syntax, expecting: result)
    if result.isVoid {
      if solver.resolve(value.type).isVoid { return .returning(value, value.place) }
      return .expression(value)
    }
    // What never comes back gives any type.
    if solver.resolve(value.type) == checker.universe.never, solver.hasKnownMembers(function.result) {
      return .expression(value)
    }
    let converted = Coercion(checker: inner).require(value, as: function.result, .closureResult, at: syntax)
    return .returning(converted, value.place)
  }
}

/// Finds the highest `$n` of a closure's own body.
private final class AnonymousParameterFinder: SyntaxVisitor {
  var highest = -1
  /// No function has more parameters; a larger number is one too many all the same.
  private static let largest = 1_000

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.baseName.text
    if name.hasPrefix("$"), let number = Int(name.dropFirst()) {
      highest = max(highest, min(number, Self.largest))
    }
    return .visitChildren
  }
}

extension Array {
  /// The element, or nil behind the end.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
