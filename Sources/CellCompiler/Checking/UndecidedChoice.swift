import Diagnostics
import SwiftSyntax

/// `for (i, x) in (flag ? [1] : [2]).enumerated()`, which `swiftc` cannot infer: names for the parts of labelled
/// pairs, from elements of a choice between literals whose type nothing but they tell.
struct UndecidedChoice {
  let checker: Checker

  func report(_ node: ForStmtSyntax, _ element: Type) {
    guard bindsParts(node), case .tuple(let parts) = checker.solver.resolve(element), parts.contains(where: { $0.label != nil }),
      let choice = choice(at: node.sequence), choice.isUndecided
    else { return }
    let type = checker.solver.final(element).description
    checker.session.report(
      "pattern cannot match values of type '\(type)'", at: node.pattern,
      mistake: .pattern(.undecidedChoice(code: choice.syntax.shortText)))
  }

  private func bindsParts(_ node: ForStmtSyntax) -> Bool {
    if let tuple = node.pattern.as(TuplePatternSyntax.self) { return tuple.elements.count > 1 }
    guard let binding = node.pattern.as(ValueBindingPatternSyntax.self) else { return false }
    return binding.pattern.is(TuplePatternSyntax.self)
      || binding.pattern.as(ExpressionPatternSyntax.self)?.expression.is(TupleExprSyntax.self) == true
  }

  private struct Choice {
    var syntax: TernaryExprSyntax

    var isUndecided: Bool { Self.isLiteral(syntax.thenExpression) && Self.isLiteral(syntax.elseExpression) }

    private static func isLiteral(_ syntax: ExprSyntax) -> Bool {
      switch syntax.as(ExprSyntaxEnum.self) {
      case .arrayExpr, .dictionaryExpr, .stringLiteralExpr: true
      case .ternaryExpr(let node): Choice(syntax: node).isUndecided
      case .tupleExpr(let node):
        node.elements.count == 1 && node.elements.first.map { isLiteral($0.expression) } == true
      default: false
      }
    }
  }

  /// What stands before the first dot, where it is a choice.
  private func choice(at syntax: ExprSyntax) -> Choice? {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .ternaryExpr(let node): Choice(syntax: node)
    case .tupleExpr(let node) where node.elements.count == 1:
      node.elements.first.flatMap { choice(at: $0.expression) }
    case .memberAccessExpr(let node): node.base.flatMap(choice)
    case .functionCallExpr(let node): choice(at: node.calledExpression)
    case .subscriptCallExpr(let node): choice(at: node.calledExpression)
    default: nil
    }
  }
}
