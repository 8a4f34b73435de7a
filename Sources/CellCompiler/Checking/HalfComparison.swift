import Diagnostics
import SwiftSyntax

/// `n == 1 || 2`: what is compared on the left is meant to be compared on the right too.
struct HalfComparison {
  let checker: Checker

  /// - Parameter node: What stands where a condition is expected.
  func mistake(at node: some SyntaxProtocol) -> Mistake? {
    guard let part = node.parent?.as(InfixOperatorExprSyntax.self), part.rightOperand.id == Syntax(node).as(ExprSyntax.self)?.id,
      case let sign = part.operator.trimmedText, ["||", "&&"].contains(sign),
      let first = firstComparison(part.leftOperand, sign), let subject = first.leftOperand.shortText, let code = node.shortText,
      isOfSameType(part.rightOperand, first.rightOperand)
    else { return nil }
    var whole = part
    while let outer = whole.parent?.as(InfixOperatorExprSyntax.self), outer.leftOperand.id == ExprSyntax(whole).id,
      outer.operator.trimmedText == sign
    {
      whole = outer
    }
    let comparing = first.operator.trimmedText
    let sides = sides(of: ExprSyntax(whole), sign)
    let swift = sides.map { side in
      comparison(side) == nil ? "\(subject) \(comparing) \(side.trimmedText)" : side.trimmedText
    }
    let values = sides.map { comparison($0)?.rightOperand ?? $0 }
    let joined = swift.joined(separator: " \(meant(sign, comparing, values)) ")
    return joined.count <= 110 && !joined.contains("\n") ? .type(.halfComparison(operation: sign, code: code, swift: joined)) : nil
  }

  /// No value equals two different literals, and every value differs from one of them.
  private func meant(_ sign: String, _ comparing: String, _ values: [ExprSyntax]) -> String {
    ["==", "!="].contains(comparing) && values.allSatisfy(isLiteral) ? (comparing == "==" ? "||" : "&&") : sign
  }

  private static let signs: Set<String> = ["==", "!=", "<", ">", "<=", ">="]

  private func isLiteral(_ node: ExprSyntax) -> Bool {
    switch node.kind {
    case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr: true
    default: false
    }
  }

  private func sides(of node: ExprSyntax, _ sign: String) -> [ExprSyntax] {
    guard let infix = node.as(InfixOperatorExprSyntax.self), infix.operator.trimmedText == sign else { return [node] }
    return sides(of: infix.leftOperand, sign) + [infix.rightOperand]
  }

  /// The leftmost part of `n == 1 || 2 || 3`.
  private func firstComparison(_ node: ExprSyntax, _ sign: String) -> InfixOperatorExprSyntax? {
    sides(of: node, sign).first.flatMap(comparison)
  }

  private func comparison(_ node: ExprSyntax) -> InfixOperatorExprSyntax? {
    guard let infix = node.as(InfixOperatorExprSyntax.self), Self.signs.contains(infix.operator.trimmedText) else {
      return nil
    }
    return infix
  }

  private func isOfSameType(_ one: ExprSyntax, _ other: ExprSyntax) -> Bool {
    let types = [one, other].map { side in
      checker.session.attempt { checker.solver.final(checker.expression(side).type).description }
    }
    return types[0] != nil && types[0] == types[1] && types[0] != "Bool"
  }
}
