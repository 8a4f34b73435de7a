import Diagnostics
import SwiftSyntax

/// `try`, `try?` and `try!`.
struct TryChecker {
  let checker: Checker

  func check(_ node: TryExprSyntax, _ expected: Type?) -> Expression {
    switch node.questionOrExclamationMark?.text {
    case "?": return optional(node, expected)
    case "!": return forced(node, expected)
    default:
      noteClosure()
      warnIfNothingThrows(node)
      return covered { checker.expression(node.expression, expecting: expected) }
    }
  }

  /// A closure with a `try` whose errors nobody inside takes is one that throws.
  private func noteClosure() {
    let context = checker.context
    if context.isClosure, context.infersThrowing, context.handlers.isEmpty { context.didThrow = true }
  }

  /// Says so when the statement is done and nothing in it was found that can throw.
  private func warnIfNothingThrows(_ node: TryExprSyntax) {
    let session = checker.session
    session.whenFinal {
      session.whenSound {
        if session.hasThrow(in: node) { return }
        session.report(
          "no calls to throwing functions occur within 'try' expression", at: node.tryKeyword,
          severity: .warning, mistake: .call(.needlessTry(code: node.expression.shortText)))
      }
    }
  }

  private func covered(_ body: () -> Expression) -> Expression {
    let outer = checker.isTried
    checker.isTried = true
    defer { checker.isTried = outer }
    return body()
  }

  /// Errors inside are taken care of.
  private func contained(_ node: TryExprSyntax, _ expected: Type?) -> Expression {
    checker.context.handlers.append(ErrorHandler())
    defer { checker.context.handlers.removeLast() }
    return covered { checker.expression(node.expression, expecting: expected) }
  }

  private func optional(_ node: TryExprSyntax, _ expected: Type?) -> Expression {
    warnIfNothingThrows(node)
    let value = contained(node, expected)
    // Since Swift 5, `try?` on an optional does not add a second layer.
    if checker.universe.isOptional(checker.solver.resolve(value.type)) {
      return checker.make(.tryOptional(value), value.type, node)
    }
    let type = checker.universe.optional(value.type)
    let wrapped = Expression(.wrap(value), type, at: value.place)
    return checker.make(.tryOptional(wrapped), type, node)
  }

  private func forced(_ node: TryExprSyntax, _ expected: Type?) -> Expression {
    warnIfNothingThrows(node)
    let value = contained(node, expected)
    // Swift names the line of the `try!`, not that of the call in it.
    return Expression(.tryForce(value), value.type, at: checker.session.text.extent(of: node))
  }
}
