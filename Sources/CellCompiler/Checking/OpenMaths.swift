import Diagnostics
import SwiftSyntax

/// Calls such as `exp(1)`, whose number could be any kind of decimal: the surroundings must say which.
///
/// Foundation declares these functions once for each kind, so that a whole number as the only argument
/// leaves the choice open, and Swift calls it ambiguous. `sqrt`, `floor` and their like are generic.
struct OpenMaths {
  let checker: Checker
  let node: ExprSyntax

  private var solver: TypeSolver { checker.solver }

  /// The call, to be decided when the statement's types are final; nil where its arguments tell.
  func check(_ matches: [OverloadResolver.Match], _ prepared: [OverloadResolver.Prepared], _ expected: Type?)
    -> Expression?
  {
    guard let declaration = matches.first?.candidate.declaration, isConcerned(declaration, matches)
    else { return nil }
    let values = prepared.compactMap { item -> Expression? in
      if case .ready(let value) = item { value } else { nil }
    }
    guard values.count == prepared.count else { return nil }
    if !isTold(expected), let member = nameless { return unknown(member) }
    if declaration.name == "pow", isPower(values), !isTold(expected) { return ambiguous(declaration) }
    guard values.allSatisfy({ kind($0) == .integerLiteral }) else { return nil }
    let type = values[0].type
    guard values.dropFirst().allSatisfy({ solver.unify($0.type, type) }) else { return nil }
    return deferred(matches.map(\.candidate.declaration), values, type)
  }

  private func isConcerned(_ declaration: Declaration, _ matches: [OverloadResolver.Match]) -> Bool {
    StandardLibrary.mathsOfEachKind.contains(declaration.name) && declaration.owner == nil
      && matches.count == 2
      && matches.allSatisfy {
        if case .native = $0.candidate.declaration.implementation { true } else { false }
      }
  }

  private func kind(_ value: Expression) -> TypeVariable.Kind? {
    guard case .variable(let variable) = solver.resolve(value.type) else { return nil }
    return variable.kind
  }

  /// `pow(1.5, 2)`, which may be a `Double` or, with a whole exponent, a `Decimal`.
  private func isPower(_ values: [Expression]) -> Bool {
    values.count == 2 && kind(values[0]) == .floatLiteral && kind(values[1]) == .integerLiteral
  }

  /// Whether the surroundings of a power say what it is.
  private func isTold(_ expected: Type?) -> Bool {
    if let expected {
      guard case .existential(let protocols) = solver.resolve(expected) else { return true }
      return !protocols.isEmpty
    }
    let whole = sum(around: Syntax(node))
    guard let parent = whole.parent else { return true }
    if whole.id != node.id, isPrinted(whole) { return false }
    if let clause = parent.as(InitializerClauseSyntax.self) {
      return clause.parent?.as(PatternBindingSyntax.self)?.typeAnnotation != nil
    }
    return parent.parent?.parent?.is(ExpressionSegmentSyntax.self) != true
  }

  /// The call with the whole numbers that are added to it or multiplied by it, which say nothing either.
  private func sum(around node: Syntax) -> Syntax {
    guard let infix = node.parent?.as(InfixOperatorExprSyntax.self),
      let sign = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
      OperatorChecker.arithmetic.contains(sign)
    else { return node }
    let other = infix.leftOperand.id == node.id ? infix.rightOperand : infix.leftOperand
    return other.is(IntegerLiteralExprSyntax.self) ? sum(around: Syntax(infix)) : node
  }

  /// `print(…)`, which takes anything.
  private func isPrinted(_ node: Syntax) -> Bool {
    let call = node.parent?.as(LabeledExprSyntax.self)?.parent?.parent?.as(FunctionCallExprSyntax.self)
    return call?.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text == "print"
  }

  private func deferred(_ choices: [Declaration], _ values: [Expression], _ type: Type) -> Expression {
    let made = checker.make(.deferredOperator(choices[0].name, values), type, node)
    let solver = self.solver
    checker.session.whenFinal { [self] in
      let final = solver.final(type)
      guard let declaration = choices.first(where: { $0.result == final }) else {
        _ = choices[0].name == "pow" && final == checker.universe.int ? decimal() : ambiguous(choices[0])
        return
      }
      made.kind = .call(
        Expression.Call(
          declaration: declaration, receiver: nil, arguments: values.map { .value($0) },
          substitution: [:], owner: nil))
    }
    return made
  }

  /// The call with decimal numbers: `pow(2.0, 10.0)` for `pow(2, 10)`.
  private func decimalCall(_ name: String) -> String {
    let written = node.as(FunctionCallExprSyntax.self)?.arguments.map(\.expression) ?? []
    let shown = written.map { argument in
      argument.is(IntegerLiteralExprSyntax.self)
        ? argument.trimmedText + ".0" : argument.trimmedText
    }
    return "\(name)(\(shown.joined(separator: ", ")))"
  }

  /// `.pi` among the arguments, which belongs to every kind of decimal number.
  private var nameless: MemberAccessExprSyntax? {
    node.as(FunctionCallExprSyntax.self)?.arguments.firstDescendant { found in
      found.as(MemberAccessExprSyntax.self).map { $0.base == nil } ?? false
    }?.as(MemberAccessExprSyntax.self)
  }

  private func unknown(_ member: MemberAccessExprSyntax) -> Expression {
    let name = member.declName.baseName.text
    return checker.session.report(
      "ambiguous use of '\(name)'", at: member.declName, mistake: .generic(.unknownBase(member: name)))
  }

  private func ambiguous(_ declaration: Declaration) -> Expression {
    checker.session.report(
      "ambiguous use of '\(declaration.name)'", at: node,
      mistake: .generic(.ambiguous(name: declaration.name, swift: decimalCall(declaration.name))))
  }

  private func decimal() -> Expression {
    checker.session.report(
      "'Decimal' is not supported in cells, and 'pow' of two whole numbers is one", at: node,
      mistake: .generic(.ambiguous(name: "pow", swift: "Int(\(decimalCall("pow")))")))
  }
}
