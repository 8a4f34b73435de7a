import Diagnostics
import SwiftSyntax

/// `x = y = 0`: an assignment where a value is expected.
struct ChainedAssignment {
  let node: InfixOperatorExprSyntax

  /// Both assignments one after another.
  var mistake: Mistake? {
    guard let inner = node.rightOperand.as(InfixOperatorExprSyntax.self), inner.operator.is(AssignmentExprSyntax.self),
      let names = [node.leftOperand.shortText, inner.leftOperand.shortText] as? [String],
      let value = inner.rightOperand.shortText
    else { return nil }
    return .usage(.chainedAssignment(swift: "\(names[1]) = \(value); \(names[0]) = \(names[1])"))
  }

  /// `let x = y = 0`, as two declarations.
  static func mistake(ofInitial node: InfixOperatorExprSyntax) -> Mistake? {
    guard let binding = node.parent?.parent?.as(PatternBindingSyntax.self), let name = binding.pattern.shortText,
      let other = node.leftOperand.shortText, let value = node.rightOperand.shortText,
      let word = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.text
    else { return nil }
    return .usage(.chainedAssignment(swift: "\(word) \(name) = \(value), \(other) = \(value)"))
  }
}
