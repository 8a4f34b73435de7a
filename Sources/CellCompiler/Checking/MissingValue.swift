import Diagnostics
import SwiftSyntax

/// What a value that may be missing is: the entry of a dictionary, or another optional.
struct MissingValue {
  let checker: Checker

  func mistake(_ found: Type, _ expected: Type, at node: some SyntaxProtocol) -> AbsenceMistake {
    let (found, expected) = (found.description, expected.description)
    if let entry = node.as(SubscriptCallExprSyntax.self), let code = entry.shortText, isEntry(entry) {
      return .entry(found: found, expected: expected, code: code)
    }
    return .notUnwrapped(found: found, expected: expected, code: node.shortText, isOperand: isOperand(node))
  }

  /// `count += 1` where `count` is an optional; an entry has a form of its own for that.
  func mistake(ofChanging target: Type, _ expected: Type, _ node: InfixOperatorExprSyntax) -> AbsenceMistake {
    let missing = mistake(target, expected, at: Syntax(node.leftOperand))
    guard case .notUnwrapped(let found, let expected, let code?, _) = missing,
      let value = node.rightOperand.shortText
    else { return missing }
    let sign = String(node.operator.trimmedText.dropLast())
    return .changed(found: found, expected: expected, code: code, sign: sign, value: value)
  }

  /// Whether an operator that binds more tightly than `??` stands beside it.
  private func isOperand(_ node: some SyntaxProtocol) -> Bool {
    if let prefix = node.parent?.as(PrefixOperatorExprSyntax.self) { return prefix.operator.text != "&" }
    guard let infix = node.parent?.as(InfixOperatorExprSyntax.self) else { return false }
    return Self.tight.contains(infix.operator.trimmedText)
  }

  private static let tight: Set<String> = [
    "+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "...", "..<",
  ]

  /// Elements of arrays are there, whatever they are; entries of dictionaries may not be.
  private func isEntry(_ node: SubscriptCallExprSyntax) -> Bool {
    guard node.arguments.count == 1, node.arguments.first?.label == nil,
      let type = checker.session.attempt({ checker.solver.zonk(checker.expression(node.calledExpression).type) }),
      case .nominal(let nominal, _) = type
    else { return false }
    return nominal === checker.universe.dictionaryType
  }
}
