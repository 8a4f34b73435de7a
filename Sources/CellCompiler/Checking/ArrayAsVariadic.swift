import Diagnostics
import SwiftSyntax

/// `sum([1, 2])` where `sum` takes its numbers one by one.
struct ArrayAsVariadic {
  let checker: Checker

  /// Reports an array of what a variadic parameter takes; nil where the value is none, or is itself what it takes.
  func report(_ value: Expression, element: Type, at node: ExprSyntax) -> Expression? {
    let solver = checker.solver
    guard checker.session.trialDepth == 0, case .nominal(let array, let arguments) = solver.final(value.type),
      array.name == "Array", array.origin == .standard, !converts(value, to: element),
      checker.session.attempt({ solver.unify(arguments[0], element) ? true : nil }) != nil
    else { return nil }
    let (found, wanted) = ("\(solver.final(value.type))", "\(solver.final(element))")
    return checker.session.report(
      "cannot pass array of type '\(found)' as variadic arguments of type '\(wanted)'", at: node,
      mistake: .call(.arrayForSeveral(type: found, items: items(of: node))))
  }

  /// The same of brackets, which are checked by themselves where the element is no list.
  func report(_ node: ExprSyntax, element: Type) -> Expression? {
    guard checker.session.trialDepth == 0, node.is(ArrayExprSyntax.self),
      case .nominal = checker.solver.resolve(element),
      !checker.solver.conforms(element, to: "ExpressibleByArrayLiteral")
    else { return nil }
    return report(checker.expression(node), element: element, at: node)
  }

  private func converts(_ value: Expression, to element: Type) -> Bool {
    checker.session.attempt { Coercion(checker: checker).convert(value, to: element) } != nil
  }

  /// What stands in the brackets.
  private func items(of node: ExprSyntax) -> String? {
    guard let list = node.as(ArrayExprSyntax.self), !list.elements.isEmpty, let text = node.shortText else { return nil }
    return String(text.dropFirst().dropLast())
  }
}
