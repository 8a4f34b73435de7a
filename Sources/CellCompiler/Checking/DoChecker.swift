import SwiftSyntax

/// `do { } catch { }`.
struct DoChecker {
  let checker: Checker

  func check(_ node: DoStmtSyntax, label: String?) -> Statement {
    if label != nil { checker.jumpTargets.append(.init(label: label, kind: .conditional)) }
    defer { if label != nil { checker.jumpTargets.removeLast() } }
    let statements = StatementChecker(checker: checker)
    if node.catchClauses.isEmpty {
      return .doCatch(statements.block(node.body), [], label: label)
    }
    // A clause without a pattern takes every error.
    let isExhaustive = node.catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains { item in
          item.whereClause == nil && (item.pattern.map(Self.takesAll) ?? true)
        }
    }
    if isExhaustive { checker.context.catchDepth += 1 }
    let body = statements.block(node.body)
    if isExhaustive { checker.context.catchDepth -= 1 }
    return .doCatch(body, node.catchClauses.flatMap(clauses), label: label)
  }

  private static func takesAll(_ pattern: PatternSyntax) -> Bool {
    guard let binding = pattern.as(ValueBindingPatternSyntax.self) else {
      return pattern.is(WildcardPatternSyntax.self)
    }
    if let expression = binding.pattern.as(ExpressionPatternSyntax.self) {
      return expression.expression.is(DeclReferenceExprSyntax.self)
    }
    return binding.pattern.is(IdentifierPatternSyntax.self)
  }

  private func clauses(_ node: CatchClauseSyntax) -> [Statement.CatchClause] {
    let errorType = Type.existential([checker.universe.errorProtocol].compactMap { $0 })
    let items = node.catchItems.map { $0 }
    if items.isEmpty { return [clause(nil, node, errorType)] }
    return items.map { clause($0, node, errorType) }
  }

  private func clause(_ item: CatchItemSyntax?, _ node: CatchClauseSyntax, _ errorType: Type)
    -> Statement.CatchClause
  {
    checker.withScope {
      let error = Variable("error", errorType, isMutable: false, in: checker.context)
      if item?.pattern == nil { checker.scope.declare(error) }
      let pattern = item?.pattern.map {
        PatternChecker(checker: checker).check($0, matching: errorType)
      }
      let condition = item?.whereClause.map { checker.condition($0.condition) }
      let body = StatementChecker(checker: checker).block(node.body)
      return Statement.CatchClause(
        pattern: pattern, condition: condition, variable: error, body: body)
    }
  }
}
