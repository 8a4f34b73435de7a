import Diagnostics
import SwiftSyntax

/// `max(words, key=len)`, `CountVectorizer(min_df=2)`: arguments whose names Python gives by `=`.
///
/// Each is said once; what else would not fit follows from it.
struct EqualsArguments {
  let checker: Checker
  let node: FunctionCallExprSyntax

  /// The reports, or nil where no argument is written so.
  func check() -> Expression? {
    let found = node.arguments.compactMap { argument in name(argument.expression) }
    guard let first = found.first else { return nil }
    for argument in node.arguments where name(argument.expression) == nil && !needsMore(argument.expression) {
      _ = checker.expression(argument.expression)
    }
    if let swift = pythonOrder {
      return checker.session.report(
        "cannot find '\(first.baseName.plain)' in scope", at: first, mistake: .python(.call(swift: swift)))
    }
    var reported = Expression(.error, .error, at: checker.place(of: node))
    for name in found { reported = NameChecker(checker: checker).check(name, nil) }
    return reported
  }

  /// `words.max { $0.count < $1.count }` for `max(words, key=len)` and `words.sorted { … }` for `words.sorted(key=len)`.
  private var pythonOrder: String? {
    let arguments = node.arguments.map { SwiftHead.swift($0.expression.trimmedText) }
    guard arguments.contains(where: PythonOrder.isOrder) else { return nil }
    if let member = node.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base?.shortText {
      return PythonOrder([base] + arguments).method(member.declName.baseName.text)
    }
    guard let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else { return nil }
    return PythonNames.call(name, arguments)
  }

  /// Whether an argument is written so.
  func isOne(_ argument: ExprSyntax) -> Bool { name(argument) != nil }

  private func name(_ argument: ExprSyntax) -> DeclReferenceExprSyntax? {
    guard let infix = argument.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self),
      let name = infix.leftOperand.as(DeclReferenceExprSyntax.self), checker.scope.find(name.baseName.plain) == nil
    else { return nil }
    return name
  }

  private func needsMore(_ argument: ExprSyntax) -> Bool { ContextualSyntax.needsContext(argument, checker) }
}
