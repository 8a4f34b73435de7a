import Diagnostics
import SwiftSyntax

/// `[1, 2].map { -$0 }`: as in Swift, a minus before what only literals make a whole number is ambiguous,
/// unless an operator with a literal beside it, or the surroundings, say which kind of number is meant.
struct OpenNegation {
  let checker: Checker

  /// - Parameter operand: What stands behind the minus; its type is not known yet.
  func watch(_ operand: Expression, _ node: ExprSyntax) {
    let solver = checker.solver
    guard let sign = node.as(PrefixOperatorExprSyntax.self), isOpen(operand), !isPart(operand),
      !hasLiteralOperand(around: node)
    else { return }
    let session = checker.session
    let type = solver.resolve(operand.type)
    session.whenFinal {
      guard solver.isDefaulted(type), solver.final(type) == solver.universe.int else { return }
      session.report(
        "ambiguous use of operator '-'", at: sign.operator,
        mistake: .generic(.ambiguousMinus))
    }
  }

  private func isOpen(_ operand: Expression) -> Bool {
    guard case .variable(let variable) = checker.solver.resolve(operand.type) else { return false }
    return variable.kind == .integerLiteral && variable.members.isEmpty
  }

  /// A part of a tuple that a closure takes by itself, which Swift decides before the body.
  private func isPart(_ operand: Expression) -> Bool {
    guard case .variable(let variable) = operand.kind else { return false }
    return !variable.isParameter
  }

  private func hasLiteralOperand(around node: ExprSyntax) -> Bool {
    var whole = Syntax(node)
    while let parent = whole.parent, !parent.is(CodeBlockItemSyntax.self) || isInClosure(parent) {
      whole = parent
    }
    if node.ancestorOrSelf(mapping: { $0.as(ExpressionSegmentSyntax.self) }) != nil { return true }
    let finder = LiteralOperandFinder(viewMode: .sourceAccurate)
    finder.walk(whole)
    return finder.found
  }

  private func isInClosure(_ item: Syntax) -> Bool {
    item.parent?.parent?.is(ClosureExprSyntax.self) ?? false
  }
}

/// Looks for an operator between something and a number literal.
private final class LiteralOperandFinder: SyntaxVisitor {
  var found = false

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    found = found || isNumber(node.leftOperand) || isNumber(node.rightOperand)
    return found ? .skipChildren : .visitChildren
  }

  private func isNumber(_ operand: ExprSyntax) -> Bool {
    if let signed = operand.as(PrefixOperatorExprSyntax.self) { return isNumber(signed.expression) }
    return operand.is(IntegerLiteralExprSyntax.self) || operand.is(FloatLiteralExprSyntax.self)
  }
}
