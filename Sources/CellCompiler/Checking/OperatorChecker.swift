import Diagnostics
import SwiftSyntax

/// Operators: those the language treats specially, arithmetic on literals, and operator functions.
struct OperatorChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }
  private var universe: Universe { checker.universe }

  // MARK: Infix

  func check(_ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression {
    if node.operator.is(AssignmentExprSyntax.self) {
      return AssignmentChecker(checker: checker).assign(node)
    }
    guard let token = node.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
      return checker.session.report("expected an operator", at: node.operator)
    }
    refuseTry(node)
    switch token.text {
    case "&&", "||":
      return isOverloaded(token.text)
        ? ownLogical(node, token.text, expected) : logical(node, token.text)
    case "??": return coalesce(node, expected)
    case "===", "!==": return identity(node, token.text)
    case "==", "!=":
      if let test = nilTest(node, token.text) { return test }
      return binary(token.text, node, expected)
    default:
      if Self.assigning.contains(token.text) {
        return AssignmentChecker(checker: checker).compound(node, token)
      }
      return binary(token.text, node, expected)
    }
  }

  static let assigning: Set<String> = [
    "+=", "-=", "*=", "/=", "%=", "&+=", "&-=", "&*=", "&=", "|=", "^=", "<<=", ">>=",
    "&<<=", "&>>=",
  ]

  private func refuseTry(_ node: InfixOperatorExprSyntax) {
    guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
      !Self.assigning.contains(name), let right = node.rightOperand.as(TryExprSyntax.self)
    else { return }
    let word = "try" + (right.questionOrExclamationMark?.text ?? "")
    checker.session.report(
      "'\(word)' cannot appear to the right of a non-assignment operator", at: right,
      help: "write 'try' in front of the whole expression")
  }

  private func logical(_ node: InfixOperatorExprSyntax, _ name: String) -> Expression {
    let left = checker.condition(node.leftOperand)
    let right = checker.condition(node.rightOperand)
    return checker.make(name == "&&" ? .and(left, right) : .or(left, right), universe.bool, node)
  }

  /// Whether the cell gives a logical operator further meanings.
  private func isOverloaded(_ name: String) -> Bool {
    !checker.scope.functions(named: name).isEmpty
      || checker.scope.allTypes.contains { !universe.members(of: $0, named: name).isEmpty }
  }

  /// `&&` and `||` of a type of the cell, beside those of `Bool`.
  private func ownLogical(_ node: InfixOperatorExprSyntax, _ name: String, _ expected: Type?)
    -> Expression
  {
    let isBool: () -> Bool? = {
      let probe = logical(node, name)
      if case .error = probe.type { return nil }
      return expected.map { solver.unify(universe.bool, $0) } == false ? nil : true
    }
    return checker.session.attempt(isBool) == nil
      ? binary(name, node, expected) : logical(node, name)
  }

  private func coalesce(_ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression {
    let left = checker.expression(
      node.leftOperand, expecting: expected.flatMap(optionalVersion))
    let wrapped: Type
    switch solver.resolve(left.type) {
    case .nominal(let nominal, let arguments) where nominal === universe.optionalType:
      wrapped = arguments[0]
    case .error:
      _ = checker.expression(node.rightOperand)
      return left
    case .variable(let variable) where variable.kind == .nilLiteral || variable.kind == .any:
      wrapped = solver.fresh()
      _ = solver.unify(left.type, universe.optional(wrapped))
    default:
      checker.session.report(
        "left side of nil coalescing operator '??' has non-optional type '\(solver.zonk(left.type))', so the right side is never used",
        at: node.leftOperand, severity: .warning)
      return left
    }
    // The right side may be optional too: then so is the whole.
    let right = checker.expression(node.rightOperand, expecting: wrapped)
    let coercion = Coercion(checker: checker)
    let mark = solver.mark()
    if !universe.isOptional(solver.resolve(right.type)),
      let converted = coercion.convert(right, to: wrapped)
    {
      return checker.make(.coalesce(left, converted), wrapped, node)
    }
    solver.undo(to: mark)
    if let converted = coercion.convert(right, to: left.type) {
      return checker.make(.coalesce(left, converted), left.type, node)
    }
    solver.undo(to: mark)
    let converted = coercion.require(right, as: wrapped, .argument, at: node.rightOperand)
    return checker.make(.coalesce(left, converted), wrapped, node)
  }

  private func optionalVersion(_ type: Type) -> Type? {
    let type = solver.resolve(type)
    if case .variable = type { return nil }
    return universe.isOptional(type) ? type : universe.optional(type)
  }

  private func identity(_ node: InfixOperatorExprSyntax, _ name: String) -> Expression {
    let left = checker.expression(node.leftOperand)
    let right = checker.expression(node.rightOperand)
    return checker.make(
      .identity(left, right, isNegated: name == "!=="), universe.bool, node)
  }

  private func nilTest(_ node: InfixOperatorExprSyntax, _ name: String) -> Expression? {
    let leftIsNil = node.leftOperand.is(NilLiteralExprSyntax.self)
    guard leftIsNil || node.rightOperand.is(NilLiteralExprSyntax.self) else { return nil }
    let syntax = leftIsNil ? node.rightOperand : node.leftOperand
    let value = checker.expression(syntax)
    let type = solver.resolve(value.type)
    if case .error = type { return value }
    guard universe.isOptional(type) else {
      let result = name == "==" ? "false" : "true"
      checker.session.report(
        "comparing non-optional value of type '\(solver.zonk(type))' to 'nil' always returns \(result)",
        at: node, severity: .warning)
      return checker.make(.bool(name != "=="), universe.bool, node)
    }
    return checker.make(.nilTest(value, isNegated: name == "!="), universe.bool, node)
  }

  // MARK: Operator functions

  private func binary(_ name: String, _ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression
  {
    if isFunction(node.leftOperand) || isFunction(node.rightOperand) {
      let sides = sides(node)
      let broken = sides.lazy.compactMap { item -> Expression? in
        if case .ready(let expression) = item, isBroken(expression) { expression } else { nil }
      }.first
      return broken ?? overloaded(name, node, sides, expected)
    }
    let (left, right) = operands(node)
    guard let left, let right else {
      return overloaded(name, node, [.contextual(node.leftOperand), .contextual(node.rightOperand)], expected)
    }
    return combine(name, left, right, node, expected)
  }

  /// Both sides, checked where their types do not come from the operator's parameters.
  private func sides(_ node: InfixOperatorExprSyntax) -> [OverloadResolver.Prepared] {
    [node.leftOperand, node.rightOperand].map { side in
      isFunction(side) ? .contextual(side) : .ready(checker.expression(side))
    }
  }

  /// A closure, a key path or the name of a function: never of the other side's type.
  private func isFunction(_ syntax: ExprSyntax) -> Bool {
    switch syntax.kind {
    case .closureExpr, .keyPathExpr: true
    case .declReferenceExpr: ContextualSyntax.needsContext(syntax, checker)
    default: ContextualSyntax.namesInitializer(syntax)
    }
  }

  /// Both sides checked; a side that needs context gets it from the other one.
  private func operands(_ node: InfixOperatorExprSyntax) -> (Expression?, Expression?) {
    let leftNeeds = ContextualSyntax.needsContext(node.leftOperand, checker)
    let rightNeeds = ContextualSyntax.needsContext(node.rightOperand, checker)
    switch (leftNeeds, rightNeeds) {
    case (false, false):
      let left = checker.expression(node.leftOperand)
      let hint = solver.resolve(left.type)
      // A list in brackets takes its element type from the other side.
      if node.rightOperand.is(ArrayExprSyntax.self), case .nominal = hint {
        return (left, checker.expression(node.rightOperand, expecting: hint))
      }
      return (left, checker.expression(node.rightOperand))
    case (false, true):
      let left = checker.expression(node.leftOperand)
      return (left, operand(node.rightOperand, beside: left))
    case (true, false):
      let right = checker.expression(node.rightOperand)
      return (operand(node.leftOperand, beside: right), right)
    case (true, true): return (nil, nil)
    }
  }

  /// A side of the other's type, unless its first name is none of that type's: `vector * .pi`.
  private func operand(_ syntax: ExprSyntax, beside other: Expression) -> Expression {
    let fits = ImplicitMember(checker: checker).fits(syntax, other.type)
    return checker.expression(syntax, expecting: fits ? other.type : nil)
  }

  func combine(
    _ name: String, _ left: Expression, _ right: Expression, _ node: InfixOperatorExprSyntax,
    _ expected: Type?
  ) -> Expression {
    if isBroken(left) { return left }
    if isBroken(right) { return right }
    if name == "==" || name == "!=", isMetatype(left), isMetatype(right) {
      return checker.make(.identity(left, right, isNegated: name == "!="), universe.bool, node)
    }
    let whole =
      onLiterals(name, left, right, node) ?? sameType(name, left, right, node)
      ?? overloaded(name, node, [.ready(left), .ready(right)], expected)
    if ConstantArithmetic.operators.contains(name) {
      ConstantArithmetic(checker: checker).watch(whole, sign: node.operator)
    }
    return whole
  }

  private func isMetatype(_ expression: Expression) -> Bool {
    if case .metatype = solver.resolve(expression.type) { true } else { false }
  }

  private func isBroken(_ expression: Expression) -> Bool {
    if case .error = solver.resolve(expression.type) { true } else { false }
  }

  private static let arithmetic: Set<String> = [
    "+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "&+", "&-", "&*", "&<<", "&>>",
  ]
  private static let comparisons: Set<String> = ["==", "!=", "<", "<=", ">", ">="]

  /// Arithmetic between number literals: what it is depends on where the result goes.
  private func onLiterals(
    _ name: String, _ left: Expression, _ right: Expression, _ node: InfixOperatorExprSyntax
  ) -> Expression? {
    guard Self.arithmetic.contains(name) || Self.comparisons.contains(name),
      isOpenNumber(left.type), isOpenNumber(right.type), solver.unify(left.type, right.type)
    else { return nil }
    let type = Self.comparisons.contains(name) ? universe.bool : left.type
    return deferred(name, [left, right], operand: left.type, type, node)
  }

  private func deferred(
    _ name: String, _ operands: [Expression], operand: Type, _ type: Type, _ node: some SyntaxProtocol
  ) -> Expression {
    let made = checker.make(.deferredOperator(name, operands), type, node)
    let checker = self.checker
    checker.session.whenFinal { [self] in
      let final = solver.final(operand)
      guard case .nominal(let nominal, []) = final,
        let declaration = own(name, of: nominal, count: operands.count)
      else { return decide(made, name, operands, final, node) }
      made.kind = .call(
        Expression.Call(
          declaration: declaration, receiver: nil, arguments: operands.map { .value($0) },
          substitution: [:], owner: final))
    }
    return made
  }

  /// The operator of two operands whose type turned out not to have one of its own.
  private func decide(
    _ made: Expression, _ name: String, _ operands: [Expression], _ operand: Type,
    _ node: some SyntaxProtocol
  ) {
    guard let infix = node.as(InfixOperatorExprSyntax.self) else {
      reportMismatch(name, operands, node)
      return
    }
    if case .variable = operand {
      checker.session.report(
        "ambiguous use of operator '\(name)'", at: infix.operator,
        help: "write the types of what it is applied to")
      return
    }
    solver.commitDefaults(operands[0].type)
    let found = overloaded(name, infix, operands.map { .ready($0) }, made.type)
    if solver.unify(found.type, made.type) {
      made.kind = found.kind
    } else {
      reportMismatch(name, operands, node)
    }
  }

  /// A number literal, or `.pi`.
  private func isOpenNumber(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind == .integerLiteral || variable.kind == .floatLiteral || !variable.members.isEmpty
  }

  /// The common case: both sides of one type that declares the operator for itself.
  private func sameType(
    _ name: String, _ left: Expression, _ right: Expression, _ node: InfixOperatorExprSyntax
  ) -> Expression? {
    if !checker.scope.functions(named: name).isEmpty { return nil }
    let mark = solver.mark()
    if isLiteral(left.type) != isLiteral(right.type) {
      let concrete = isLiteral(left.type) ? right.type : left.type
      guard case .nominal(let nominal, []) = solver.resolve(concrete),
        own(name, of: nominal, count: 2) != nil, solver.unify(left.type, right.type)
      else {
        solver.undo(to: mark)
        return nil
      }
    }
    guard case .nominal(let nominal, []) = solver.resolve(left.type),
      solver.resolve(left.type) == solver.resolve(right.type),
      let declaration = own(name, of: nominal, count: 2)
    else {
      solver.undo(to: mark)
      return nil
    }
    let call = Expression.Call(
      declaration: declaration, receiver: nil, arguments: [.value(left), .value(right)],
      substitution: [:], owner: left.type)
    return checker.make(.call(call), declaration.result, node)
  }

  private func isUnknown(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind == .any && variable.members.isEmpty
  }

  private func isLiteral(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind != .any
  }

  /// An operator whose operands are all the type itself.
  private func own(_ name: String, of nominal: NominalType, count: Int) -> Declaration? {
    let type = Type.nominal(nominal, [])
    let all = universe.members(of: nominal, named: name).filter { $0.parameters.count == count }
    return all.first { $0.parameters.allSatisfy { $0.type == type } && $0.generics.isEmpty }
  }

  private func overloaded(
    _ name: String, _ node: InfixOperatorExprSyntax, _ prepared: [OverloadResolver.Prepared],
    _ expected: Type?
  ) -> Expression {
    let candidates = self.candidates(name, prepared, count: 2)
    guard !candidates.isEmpty || universe.hasOperator(name) else {
      return checker.session.report(
        "cannot find operator '\(name)' in scope", at: node.operator,
        help: name == "**" ? "use 'pow(base, exponent)' for powers" : nil)
    }
    let resolver = OverloadResolver(
      checker: checker,
      arguments: CallArguments(operands: [node.leftOperand, node.rightOperand], end: node),
      node: ExprSyntax(node))
    let operands = prepared.compactMap { item -> Expression? in
      if case .ready(let expression) = item { expression } else { nil }
    }
    // Nothing chooses among the operators where both sides are still open.
    let isOpen = operands.count == 2 && operands.allSatisfy { self.isUnknown($0.type) }
    if !isOpen, let best = resolver.best(of: candidates, prepared, expected) { return best }
    if let homogeneous = openOperands(name, operands, node) { return homogeneous }
    if let swayed = swayed(candidates, operands, node, resolver, expected) { return swayed }
    if let problem = missingMember(operands, node) { return problem }
    return reportMismatch(name, operands, node)
  }

  /// `[1, 2].reversed() == [2, 1]`: what has several results is asked for one of the other side's type.
  private func swayed(
    _ candidates: [Candidate], _ operands: [Expression], _ node: InfixOperatorExprSyntax,
    _ resolver: OverloadResolver, _ expected: Type?
  ) -> Expression? {
    guard operands.count == 2 else { return nil }
    for (index, syntax) in [node.leftOperand, node.rightOperand].enumerated()
    where syntax.is(FunctionCallExprSyntax.self) {
      let wanted = shape(operands[1 - index].type)
      let found = checker.session.attempt(keep: true) { () -> Expression? in
        var sides = operands
        sides[index] = checker.expression(syntax, expecting: wanted)
        guard !isBroken(sides[index]) else { return nil }
        return resolver.best(of: candidates, sides.map { .ready($0) }, expected)
      }
      if let found { return found }
    }
    return nil
  }

  /// `1.5 + .nothing`: the other side's type has no such member.
  private func missingMember(_ operands: [Expression], _ node: InfixOperatorExprSyntax) -> Expression? {
    guard operands.count == 2 else { return nil }
    for (operand, (syntax, other)) in zip(
      operands, [(node.leftOperand, operands[1]), (node.rightOperand, operands[0])])
    {
      guard case .pending = operand.kind, solver.hasKnownMembers(other.type) else { continue }
      solver.giveUp(operand.type)
      return checker.expression(syntax, expecting: other.type)
    }
    return nil
  }

  /// Operands whose type is not known yet are taken to be of one type.
  private func openOperands(_ name: String, _ operands: [Expression], _ node: some SyntaxProtocol)
    -> Expression?
  {
    guard operands.count == 2,
      operands.contains(where: { if case .variable = solver.resolve($0.type) { true } else { false } }),
      Self.arithmetic.contains(name) || Self.comparisons.contains(name),
      solver.unify(operands[0].type, operands[1].type)
    else { return nil }
    let type = Self.comparisons.contains(name) ? universe.bool : operands[0].type
    return deferred(name, operands, operand: operands[0].type, type, node)
  }

  func candidates(
    _ name: String, _ prepared: [OverloadResolver.Prepared], count: Int,
    fixity: Declaration.Fixity = .infix
  ) -> [Candidate] {
    var declarations = checker.scope.functions(named: name)
    let types = prepared.compactMap { item -> Type? in
      if case .ready(let expression) = item { shape(expression.type) } else { nil }
    }
    for type in types {
      if case .nominal(let nominal, _) = type {
        declarations += universe.members(of: nominal, named: name)
      }
      for protocolType in solver.protocols(of: type) where protocolType.origin == .cell {
        declarations += universe.members(of: protocolType, named: name)
      }
    }
    let isComplete = types.count == prepared.count
    declarations += universe.operators(named: name, of: isComplete ? owners(types) : nil)
    var seen: Set<ObjectIdentifier> = []
    return declarations.filter {
      $0.parameters.count == count && $0.fixity == fixity && seen.insert(ObjectIdentifier($0)).inserted
    }.compactMap { candidate($0, types) }
  }

  /// The types whose own operators can take such operands; nil where that is not known yet.
  func owners(_ types: [Type]) -> Set<String>? {
    var found: Set<String> = []
    for type in types {
      switch solver.resolve(type) {
      case .nominal(let nominal, let arguments):
        found.insert(nominal.name)
        if nominal === universe.optionalType {
          guard let inner = owners(arguments) else { return nil }
          found.formUnion(inner)
        }
      case .variable(let variable):
        guard let fallback = solver.defaultType(of: variable.kind), let inner = owners([fallback])
        else { return nil }
        found.formUnion(inner)
      case .tuple(let elements):
        guard let inner = owners(elements.map(\.type)) else { return nil }
        found.formUnion(inner)
      default: break
      }
    }
    return found
  }

  /// What an operand is, a list in brackets an array.
  private func shape(_ type: Type) -> Type {
    let resolved = solver.resolve(type)
    if case .variable(let variable) = resolved, case .arrayLiteral(let element) = variable.kind {
      return universe.array(of: element)
    }
    return resolved
  }

  private func candidate(_ declaration: Declaration, _ types: [Type]) -> Candidate? {
    var candidate = Candidate(declaration)
    guard let owner = declaration.owner else { return candidate }
    if owner.kind == .protocolType {
      // A requirement serves generics; concrete types bring their own function.
      guard let subject = types.first, solver.conforms(subject, to: owner) else { return nil }
      if case .requirement = declaration.implementation, case .nominal = subject { return nil }
      candidate.substitution[owner.selfParameter] = solver.fresh()
      candidate.owner = nil
    } else {
      for generic in owner.generics { candidate.substitution[generic] = solver.fresh() }
    }
    return candidate
  }

  @discardableResult
  private func reportMismatch(_ name: String, _ operands: [Expression], _ node: some SyntaxProtocol)
    -> Expression
  {
    OperatorMessage(checker: checker).report(name, operands, node)
  }

  // MARK: Prefix and postfix

  func check(_ node: PrefixOperatorExprSyntax, _ expected: Type?) -> Expression {
    let name = node.operator.text
    if name == "-" {
      if let literal = node.expression.as(IntegerLiteralExprSyntax.self) {
        return LiteralChecker(checker: checker).integer(literal, expected, isNegative: true)
      }
      if let literal = node.expression.as(FloatLiteralExprSyntax.self) {
        return LiteralChecker(checker: checker).float(literal, expected, isNegative: true)
      }
    }
    if name == "!", !isOverloaded(name) {
      let value = checker.condition(node.expression)
      return unary(name, value, node.expression, ExprSyntax(node), expected)
    }
    let value = checker.expression(node.expression, expecting: name == "-" ? expected : nil)
    return unary(name, value, node.expression, ExprSyntax(node), expected)
  }

  func check(_ node: PostfixOperatorExprSyntax, _ expected: Type?) -> Expression {
    unary(
      node.operator.text, checker.expression(node.expression), node.expression, ExprSyntax(node),
      expected, .postfix)
  }

  private func unary(
    _ name: String, _ value: Expression, _ operand: ExprSyntax, _ node: ExprSyntax, _ expected: Type?,
    _ fixity: Declaration.Fixity = .prefix
  ) -> Expression {
    if isBroken(value) { return value }
    if name == "-" || name == "+", isOpenNumber(value.type) {
      return deferred(name, [value], operand: value.type, value.type, node)
    }
    if case .nominal(let nominal, []) = solver.resolve(value.type),
      let declaration = own(name, of: nominal, count: 1)
    {
      let call = Expression.Call(
        declaration: declaration, receiver: nil, arguments: [.value(value)], substitution: [:],
        owner: value.type)
      let whole = checker.make(.call(call), declaration.result, node)
      if name == "-" { ConstantArithmetic(checker: checker).watch(whole, sign: node) }
      return whole
    }
    let prepared = [OverloadResolver.Prepared.ready(value)]
    let candidates = self.candidates(name, prepared, count: 1, fixity: fixity)
    let resolver = OverloadResolver(
      checker: checker, arguments: CallArguments(operands: [operand], end: node), node: node)
    if let best = resolver.best(of: candidates, prepared, expected) { return best }
    return OperatorMessage(checker: checker).reportUnary(name, value, operand, node)
  }
}
