import Diagnostics
import SwiftSyntax

/// `if` with its conditions and branches.
struct ConditionalChecker {
  let checker: Checker

  func check(_ node: IfExprSyntax, asValue: Bool, label: String? = nil) -> Statement {
    if label != nil { checker.jumpTargets.append(.init(label: label, kind: .conditional)) }
    defer { if label != nil { checker.jumpTargets.removeLast() } }
    var statement = Statement.block(Block())
    checker.withScope {
      let conditions = self.conditions(node.conditions)
      let then = branch(node.body, asValue)
      statement = .conditional(conditions, then: then, otherwise: nil)
    }
    guard case .conditional(let conditions, let then, _) = statement else { return statement }
    var otherwise: Block?
    switch node.elseBody {
    case .codeBlock(let body)?: otherwise = branch(body, asValue)
    case .ifExpr(let inner)?:
      let block = Block()
      block.statements = [check(inner, asValue: asValue)]
      otherwise = block
    case nil:
      if asValue {
        checker.session.report(
          "'if' must have an unconditional 'else' when used as expression", at: node,
        mistake: .syntax(.branchWithoutElse(construct: "if")))
      }
    }
    return .conditional(conditions, then: then, otherwise: otherwise)
  }

  private func branch(_ body: CodeBlockSyntax, _ asValue: Bool) -> Block {
    asValue ? value(body.statements, body) : StatementChecker(checker: checker).block(body)
  }

  /// A branch of an `if` or `switch` expression: a single expression, or one that leaves.
  func value(_ items: CodeBlockItemListSyntax, _ node: some SyntaxProtocol) -> Block {
    let block = Block()
    guard let result = checker.branchResult, items.count == 1,
      let only = items.first?.item
    else {
      checker.withScope { block.statements = StatementChecker(checker: checker).check(items) }
      if !Leaving.leaves(block) {
        checker.session.report(
          "non-expression branch of 'if' expression may only end with a 'throw'", at: node,
        mistake: .syntax(.branchWithStatements(construct: "if")))
      }
      return block
    }
    let syntax: ExprSyntax?
    switch only {
    case .expr(let expression): syntax = expression
    case .stmt(let statement): syntax = statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: syntax = nil
    }
    guard let syntax else {
      checker.withScope { block.statements = StatementChecker(checker: checker).check(items) }
      return block
    }
    if syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self) {
      block.statements = [StatementChecker(checker: checker).control(syntax, asValue: true)]
      return block
    }
    let value = checker.expression(syntax, expecting: result)
    if checker.solver.resolve(value.type) == checker.universe.never {
      block.statements = [.expression(value)]
    } else {
      let converted = Coercion(checker: checker).require(value, as: result, .initialization, at: syntax)
      block.statements = [.yield(converted)]
    }
    return block
  }

  func conditions(_ list: ConditionElementListSyntax) -> [Condition] {
    let outer = checker.conditionNames
    defer { checker.conditionNames = outer }
    return list.map { element in
      if checker.guardScope == nil { checker.conditionNames = Set(checker.scope.ownNames) }
      switch element.condition {
      case .expression(let syntax): return .expression(condition(syntax))
      case .optionalBinding(let node): return unwrap(node)
      case .matchingPattern(let node):
        let value = checker.expression(node.initializer.value)
        let pattern = PatternChecker(checker: checker).check(node.pattern, matching: value.type)
        return .match(pattern, value)
      case .availability:
        checker.session.report("availability conditions are not supported in cells", at: element)
        return .expression(checker.make(.bool(true), checker.universe.bool, element))
      }
    }
  }

  private func condition(_ syntax: ExprSyntax) -> Expression {
    if let assignment = syntax.as(InfixOperatorExprSyntax.self),
      assignment.operator.is(AssignmentExprSyntax.self)
    {
      return checker.session.report(
        "use of '=' in a boolean context, did you mean '=='?", at: assignment.operator,
        mistake: .type(
          .assignmentAsCondition(
            left: assignment.leftOperand.shortText ?? "a",
            right: assignment.rightOperand.shortText ?? "b")))
    }
    let value = checker.expression(syntax, expecting: checker.universe.bool)
    let type = checker.solver.resolve(value.type)
    if checker.universe.isOptional(type), case .nominal(_, let arguments) = type,
      checker.solver.resolve(arguments[0]) != checker.universe.bool
    {
      return checker.session.report(
        "optional type '\(checker.solver.zonk(type))' cannot be used as a boolean; test for '!= nil' instead",
        at: syntax,
        mistake: .absence(
          .optionalAsCondition(
            type: checker.solver.zonk(type).description, code: syntax.shortText)))
    }
    return Coercion(checker: checker).require(
      value, as: checker.universe.bool, .condition, at: syntax)
  }

  private func unwrap(_ node: OptionalBindingConditionSyntax) -> Condition {
    if let pattern = node.pattern.as(ExpressionPatternSyntax.self),
      pattern.expression.is(FunctionCallExprSyntax.self) || pattern.expression.is(MemberAccessExprSyntax.self)
    {
      return missingCase(pattern, node)
    }
    let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain
    let syntax =
      node.initializer?.value
      ?? ExprSyntax(DeclReferenceExprSyntax(baseName: .identifier(name ?? "_")))
    let value: Expression
    if node.initializer == nil, let name {
      value = shorthand(name, node.pattern)
    } else {
      let wanted = node.typeAnnotation.map { checker.universe.optional(checker.type($0.type)) }
      value =
        wanted.map { checker.expression(syntax, as: $0, .initialization) }
        ?? checker.expression(syntax)
    }
    var wrapped = Type.error
    switch checker.solver.resolve(value.type) {
    case .nominal(let nominal, let arguments) where nominal === checker.universe.optionalType:
      wrapped = arguments[0]
    case .error: break
    case let other:
      checker.session.report(
        "initializer for conditional binding must have Optional type, not '\(checker.solver.zonk(other))'",
        at: node,
        mistake: .absence(
          .plainBinding(type: checker.solver.zonk(other).description, code: syntax.shortText)))
      wrapped = other
    }
    let isMutable = node.bindingSpecifier.text == "var"
    let pattern = PatternChecker(checker: checker).binding(
      node.pattern, wrapped, isMutable: isMutable)
    for variable in pattern.variables { variable.role = .condition }
    return .unwrap(pattern, value)
  }

  /// `if let .some(x) = …`
  private func missingCase(_ pattern: ExpressionPatternSyntax, _ node: OptionalBindingConditionSyntax)
    -> Condition
  {
    let value = checker.session.report(
      "pattern matching in a condition requires the 'case' keyword", at: node.bindingSpecifier,
      mistake: .pattern(.caseWordMissing))
    PatternNames(isBinding: true) { token in
      let patterns = PatternChecker(checker: checker)
      if token.text != "_" { _ = patterns.declare(token, .error, isMutable: false) }
    }.walk(pattern)
    return .match(.wildcard, value)
  }

  /// `if let x`: the value of the `x` outside.
  private func shorthand(_ name: String, _ node: some SyntaxProtocol) -> Expression {
    let names = NameChecker(checker: checker)
    if case .variable(let variable)? = checker.scope.findInsideType(name) {
      return names.use(variable, node)
    }
    // A method of an extension of `Optional` asks whether its own receiver is there.
    if name == "self", let own = checker.context.selfInScope { return names.use(own, node) }
    let isProperty: (Candidate) -> Bool = { $0.declaration.kind == .property && $0.declaration.owner != nil }
    if let property = names.candidates(name, node).first(where: isProperty) {
      return PropertyUse(checker: checker).read(property, node)
    }
    if case .variable(let variable)? = checker.scope.find(name) { return names.use(variable, node) }
    return checker.session.report("cannot find '\(name)' in scope", at: node,
      mistake: .name(.unknown(name, nearest: nil)))
  }
}
