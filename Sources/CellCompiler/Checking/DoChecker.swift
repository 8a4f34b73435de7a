import Diagnostics
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
    let handler = ErrorHandler()
    handler.written = writtenType(node)
    checker.context.handlers.append(handler)
    let body = statements.block(node.body)
    checker.context.handlers.removeLast()
    if handler.sites.isEmpty, handler.written == nil { warnOfIdleCatch(node) }
    let thrown = handler.written ?? handler.commonType(checker.solver)
    let outer = checker.context.catchesPassedOn
    if !handler.sites.isEmpty, handler.sites.allSatisfy(\.isPassedOn) { checker.context.catchesPassedOn = true }
    let clauses = node.catchClauses.flatMap { self.clauses($0, thrown) }
    checker.context.catchesPassedOn = outer
    if !isExhaustive(node) {
      // What no clause takes goes on.
      for site in handler.sites {
        Effects(checker: checker).noteUnhandled(
          at: site.node, what: site.what == Self.unhandled ? Self.notExhaustive : site.what, site.thrown,
          isPassedOn: site.isPassedOn)
      }
    }
    return .doCatch(body, clauses, label: label)
  }

  private static let unhandled = "errors thrown from here are not handled"
  private static let notExhaustive =
    "errors thrown from here are not handled because the enclosing catch is not exhaustive"

  private func warnOfIdleCatch(_ node: DoStmtSyntax) {
    guard let first = node.catchClauses.first else { return }
    let session = checker.session
    session.whenSound {
      session.report(
        "'catch' block is unreachable because no errors are thrown in 'do' block",
        at: first.catchKeyword, severity: .warning,
        mistake: .effect(.catchUnreachable))
    }
  }

  /// `do throws(E)`
  private func writtenType(_ node: DoStmtSyntax) -> Type? {
    guard let clause = node.throwsClause else { return nil }
    return checker.typeScope.effect(clause).thrown
  }

  /// A clause without a pattern takes every error. As in Swift, clauses for each case of an enum are
  /// not counted together.
  private func isExhaustive(_ node: DoStmtSyntax) -> Bool {
    node.catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains { item in
          item.whereClause == nil && (item.pattern.map(Self.takesAll) ?? true)
        }
    }
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

  private func clauses(_ node: CatchClauseSyntax, _ thrown: Type?) -> [Statement.CatchClause] {
    let items = node.catchItems.map { $0 }
    if items.isEmpty { return [clause(nil, node, thrown)] }
    return items.map { clause($0, node, thrown) }
  }

  private func clause(_ item: CatchItemSyntax?, _ node: CatchClauseSyntax, _ thrown: Type?)
    -> Statement.CatchClause
  {
    let anyError = Type.existential([checker.universe.errorProtocol].compactMap { $0 })
    return checker.withScope {
      let whole = Variable("error", anyError, isMutable: false, in: checker.context)
      let pattern: Pattern?
      switch (item?.pattern, thrown) {
      case (nil, nil):
        checker.scope.declare(whole)
        pattern = nil
      case (nil, let thrown?):
        let error = Variable("error", thrown, isMutable: false, in: checker.context)
        checker.scope.declare(error)
        pattern = .cast(.bind(error), thrown)
      case (let syntax?, let thrown?) where !Self.casts(syntax):
        pattern = .cast(PatternChecker(checker: checker).check(syntax, matching: thrown), thrown)
      case (let syntax?, _):
        pattern = PatternChecker(checker: checker).check(syntax, matching: anyError)
      }
      let condition = item?.whereClause.map { checker.condition($0.condition) }
      let body = StatementChecker(checker: checker).block(node.body)
      return Statement.CatchClause(
        pattern: pattern, condition: condition, variable: whole, body: body)
    }
  }

  /// Whether a pattern asks for the type itself: `let e as E`, `is E`.
  private static func casts(_ pattern: PatternSyntax) -> Bool {
    if pattern.is(IsTypePatternSyntax.self) { return true }
    guard let binding = pattern.as(ValueBindingPatternSyntax.self),
      let inner = binding.pattern.as(ExpressionPatternSyntax.self)
    else {
      return pattern.as(ExpressionPatternSyntax.self)?.expression.is(AsExprSyntax.self) ?? false
    }
    return inner.expression.is(AsExprSyntax.self)
  }
}
