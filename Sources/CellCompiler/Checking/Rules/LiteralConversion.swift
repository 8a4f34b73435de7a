import Diagnostics
import SwiftSyntax

/// `UInt8(300)`, `Int(3e30)`: a literal in brackets behind a type's name is of that type at once.
struct LiteralConversion {
  let checker: Checker

  func watch(_ expression: Expression, _ node: FunctionCallExprSyntax) {
    guard node.arguments.count == 1, let only = node.arguments.first,
      only.label == nil || only.label?.text == "exactly"
    else { return }
    checker.session.whenSound { [self] in
      guard case .call(let call) = expression.kind, call.declaration.kind == .initializer,
        let type = call.declaration.owner, type.origin == .standard,
        let argument = call.operands.first
      else { return }
      if only.label != nil {
        // Of a whole number it is asked when the program runs.
        guard case .float = argument.kind else { return }
      }
      if let problem = problem(of: argument, in: type.name, written: only.expression, as: only.label == nil ? "" : "?") {
        checker.session.report(
          problem.message, at: problem.isAtLiteral ? Syntax(only) : Syntax(node),
          mistake: .number(problem.mistake))
      }
    }
  }

  private func problem(of argument: Expression, in type: String, written: ExprSyntax, as mark: String)
    -> (message: String, mistake: NumberMistake, isAtLiteral: Bool)?
  {
    switch argument.kind {
    case .convert(let inner): return problem(of: inner, in: type, written: written, as: mark)
    case .integer(let text):
      return IntegerLiteral(text).problem(storedAs: type).map { ($0.message, $0.mistake, true) }
    case .float(let value):
      guard let limits = IntegerLiteral.limits(of: type) else { return nil }
      let whole = value.rounded(.towardZero)
      if whole >= limits.lowest, whole <= limits.highest { return nil }
      return (
        "invalid conversion: '\(written.trimmedText)' overflows '\(type)\(mark)'",
        .tooLarge(value: written.trimmedText, type: type), false
      )
    default: return nil
    }
  }
}
