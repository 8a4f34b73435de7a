import Diagnostics
import SwiftSyntax

/// Operators: those the language treats specially, arithmetic on literals, and operator functions.
struct OperatorChecker {
  let checker: Checker

  var solver: TypeSolver { checker.solver }
  var universe: Universe { checker.universe }

  // MARK: Infix

  func check(_ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression {
    if node.operator.is(AssignmentExprSyntax.self) {
      return AssignmentChecker(checker: checker).assign(node)
    }
    guard let token = node.operator.as(BinaryOperatorExprSyntax.self)?.operator else {
      return checker.session.report(
        "expected an operator", at: node.operator,
        mistake: .syntax(.operatorExpected(code: node.operator.trimmedText)))
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

  static func isOperator(_ name: String) -> Bool {
    guard let first = name.first else { return false }
    return !first.isLetter && first != "_" && first != "$"
  }

  private func refuseTry(_ node: InfixOperatorExprSyntax) {
    guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
      !Self.assigning.contains(name), let right = node.rightOperand.as(TryExprSyntax.self)
    else { return }
    let word = "try" + (right.questionOrExclamationMark?.text ?? "")
    checker.session.report(
      "'\(word)' cannot appear to the right of a non-assignment operator", at: right.tryKeyword,
      mistake: .effect(.tryInside(word: word)))
  }

  private func logical(_ node: InfixOperatorExprSyntax, _ name: String) -> Expression {
    let left = checker.condition(node.leftOperand)
    let right = checker.condition(node.rightOperand)
    return checker.make(name == "&&" ? .and(left, right) : .or(left, right), universe.bool, node)
  }

  /// Whether the cell gives a logical operator further meanings.
  private func isOverloaded(_ name: String) -> Bool {
    !checker.scope.functions(named: name).isEmpty
      || checker.scope.containsType { !universe.members(of: $0, named: name).isEmpty }
  }

  /// `&&` and `||` of a type of the cell, beside those of `Bool`.
  private func ownLogical(_ node: InfixOperatorExprSyntax, _ name: String, _ expected: Type?)
    -> Expression
  {
    let ofBool = checker.session.attempt(keep: true) { () -> Expression? in
      let made = logical(node, name)
      guard let expected else { return made }
      return Coercion(checker: checker).convert(made, to: expected) == nil ? nil : made
    }
    return ofBool ?? binary(name, node, expected)
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
        at: node, severity: .warning,
        mistake: .absence(.plainCoalescing(type: solver.zonk(left.type).description)))
      return besidePlain(left, node)
    }
    if let whole = KeptLiteral(checker: checker).coalesced(left, wrapped, node, expected) { return whole }
    if let whole = WidenedElements(checker: checker).coalesced(wrapped, node, expected) { return whole }
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
    let above = CoalescedTypes(checker: checker)
    if let whole = above.find(left, wrapped, right, expected, node) { return whole }
    let converted = coercion.require(right, as: wrapped, .argument, at: node.rightOperand)
    return checker.make(.coalesce(left, converted), wrapped, node)
  }

  /// The right side is never used, but it must fit; where it is optional, so is the whole.
  private func besidePlain(_ left: Expression, _ node: InfixOperatorExprSyntax) -> Expression {
    let wanted = checker.universe.optional(left.type)
    let right = checker.expression(node.rightOperand, expecting: wanted)
    if Coercion(checker: checker).convert(right, to: wanted) != nil {
      return universe.isOptional(solver.resolve(right.type)) ? checker.make(.wrap(left), wanted, node) : left
    }
    return OperatorMessage(checker: checker).report("??", [left, right], node)
  }

  private func optionalVersion(_ type: Type) -> Type? {
    let type = solver.resolve(type)
    if case .variable = type { return nil }
    return universe.isOptional(type) ? type : universe.optional(type)
  }

  private func identity(_ node: InfixOperatorExprSyntax, _ name: String) -> Expression {
    let left = checker.expression(node.leftOperand)
    let right = checker.expression(node.rightOperand)
    if requireObject(left, name, node.leftOperand) { requireObject(right, name, node.rightOperand) }
    return checker.make(
      .identity(left, right, isNegated: name == "!=="), universe.bool, node)
  }

  /// Only objects are one and the same; values are equal.
  @discardableResult
  private func requireObject(_ value: Expression, _ sign: String, _ node: ExprSyntax) -> Bool {
    guard case .nominal(var nominal, let arguments) = solver.final(value.type) else { return true }
    if nominal === universe.optionalType {
      guard case .nominal(let wrapped, _) = arguments[0] else { return true }
      nominal = wrapped
    }
    guard nominal.kind == .structure || nominal.kind == .enumeration else { return true }
    checker.session.report(
      "argument type '\(nominal.name)' expected to be an instance of a class or class-constrained type",
      at: node, mistake: .type(.identityOfValues(type: nominal.name, sign: sign)))
    return false
  }

  private func nilTest(_ node: InfixOperatorExprSyntax, _ name: String) -> Expression? {
    let leftIsNil = node.leftOperand.is(NilLiteralExprSyntax.self)
    guard leftIsNil || node.rightOperand.is(NilLiteralExprSyntax.self) else { return nil }
    let syntax = leftIsNil ? node.rightOperand : node.leftOperand
    let value = checker.expression(syntax)
    let type = solver.resolve(value.type)
    if case .error = type { return value }
    guard universe.isOptional(type) else {
      // Types of cells may have a meaning for 'nil'.
      if case .nominal(let nominal, _) = type, nominal.origin == .cell,
        solver.conforms(type, to: "ExpressibleByNilLiteral")
      {
        return nil
      }
      let result = name == "==" ? "false" : "true"
      checker.session.report(
        "comparing non-optional value of type '\(solver.zonk(type))' to 'nil' always returns \(result)",
        at: node, severity: .warning,
        mistake: .absence(.comparedWithNil(type: solver.zonk(type).description)))
      return checker.make(.bool(name != "=="), universe.bool, node)
    }
    return checker.make(.nilTest(value, isNegated: name == "!="), universe.bool, node)
  }

  // MARK: Operator functions

  private func binary(_ name: String, _ node: InfixOperatorExprSyntax, _ expected: Type?) -> Expression
  {
    if changesOperand(name) { return overloaded(name, node, changingSides(node), expected) }
    if isFunction(node.leftOperand, of: node) || isFunction(node.rightOperand, of: node) {
      let sides = sides(node)
      let broken = sides.lazy.compactMap { item -> Expression? in
        if case .ready(let expression) = item, isBroken(expression) { expression } else { nil }
      }.first
      return broken ?? overloaded(name, node, sides, expected)
    }
    if name == "+", let whole = widened(node, expected) { return whole }
    if let whole = OwnLiteralOperands(checker: checker).check(name, node, expected) { return whole }
    let (left, right) = operands(node, expected)
    guard let left, let right else {
      return overloaded(name, node, [.contextual(node.leftOperand), .contextual(node.rightOperand)], expected)
    }
    return combine(name, left, right, node, expected)
  }

  func combine(
    _ name: String, _ left: Expression, _ right: Expression, _ node: InfixOperatorExprSyntax,
    _ expected: Type?
  ) -> Expression {
    if isBroken(left) { return left }
    if isBroken(right) { return right }
    let unwrap = ImplicitUnwrap(checker: checker)
    var left = unwrap.operand(left, of: name)
    var right = unwrap.operand(right, of: name)
    if name == "+", let lists = AlignedLists(checker: checker).align(left, right) { (left, right) = lists }
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

  static let arithmetic: Set<String> = [
    "+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "&+", "&-", "&*", "&<<", "&>>",
  ]
  static let comparisons: Set<String> = ["==", "!=", "<", "<=", ">", ">="]

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

  private func isLiteral(_ type: Type) -> Bool {
    guard case .variable(let variable) = solver.resolve(type) else { return false }
    return variable.kind != .any
  }

  /// An operator whose operands are all the type itself.
  func own(_ name: String, of nominal: NominalType, count: Int) -> Declaration? {
    let type = Type.nominal(nominal, [])
    let all = universe.members(of: nominal, named: name).filter {
      // What can throw is asked for its 'try' where calls are applied.
      $0.parameters.count == count && !$0.isThrowing
    }
    return all.first {
      $0.parameters.allSatisfy { $0.type == type && !$0.isInout } && $0.generics.isEmpty
    }
  }

  func overloaded(
    _ name: String, _ node: InfixOperatorExprSyntax, _ prepared: [OverloadResolver.Prepared],
    _ expected: Type?
  ) -> Expression {
    let candidates = self.candidates(name, prepared, count: 2)
    guard !candidates.isEmpty || universe.hasOperator(name) else {
      return checker.session.report(
        "cannot find operator '\(name)' in scope", at: node.operator,
        mistake: name == "**"
          ? power(node, prepared.compactMap { if case .ready(let value) = $0 { value } else { nil } })
          : .name(.unknownOperator(name)))
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

  @discardableResult
  func reportMismatch(_ name: String, _ operands: [Expression], _ node: some SyntaxProtocol)
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
    if let own = OwnLiteralOperands(checker: checker).check(node, expected) { return own }
    if name == "!", !isOverloaded(name) {
      let value = checker.condition(node.expression)
      return unary(name, value, node.expression, ExprSyntax(node), expected)
    }
    // What takes anything says nothing about the number behind the sign.
    let isTold = expected.map { !solver.resolve($0).isExistential } ?? false
    let value = checker.expression(node.expression, expecting: name == "-" && isTold ? expected : nil)
    return unary(name, value, node.expression, ExprSyntax(node), expected)
  }

  func check(_ node: PostfixOperatorExprSyntax, _ expected: Type?) -> Expression {
    unary(
      node.operator.text, checker.expression(node.expression), node.expression, ExprSyntax(node),
      expected, .postfix)
  }

  func unary(
    _ name: String, _ value: Expression, _ operand: ExprSyntax, _ node: ExprSyntax, _ expected: Type?,
    _ fixity: Declaration.Fixity = .prefix
  ) -> Expression {
    if isBroken(value) { return value }
    let value = ImplicitUnwrap(checker: checker).plain(value)
    if ["-", "+", "~"].contains(name), isOpenNumber(value.type) {
      if name == "-" { OpenNegation(checker: checker).watch(value, node) }
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
