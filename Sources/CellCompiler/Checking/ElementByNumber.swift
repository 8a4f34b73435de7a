import Diagnostics
import SwiftSyntax

/// `zip(a, b)[0]`, `set[0]`, `d.keys[0]`: a number asked of what has no numbered elements.
struct ElementByNumber {
  let checker: Checker

  /// The array whose element is meant; nil where the base is none of these.
  func mistake(_ type: Type, _ node: SubscriptCallExprSyntax) -> Mistake? {
    guard let argument = node.arguments.first, node.arguments.count == 1, argument.label == nil,
      let base = node.calledExpression.shortText, let index = argument.expression.shortText,
      isNumber(argument.expression), case .nominal(let nominal, let arguments) = checker.solver.final(type),
      nominal.origin == .standard, let list = list(nominal, arguments, base)
    else { return nil }
    let swift = index == "-1" ? "\(list).last" : "\(list)[\(index)]"
    return .type(.elementByNumber(type: checker.solver.final(type).description, swift: swift))
  }

  private func list(_ type: NominalType, _ arguments: [Type], _ base: String) -> String? {
    switch type.name {
    case "Set", "Dictionary.Keys":
      guard let element = arguments.first else { return nil }
      return checker.solver.conforms(element, to: "Comparable") ? "\(base).sorted()" : "Array(\(base))"
    case "String", "Substring", "Array", "ArraySlice", "Dictionary", "Optional", "Range": return nil
    default:
      return checker.solver.conforms(.nominal(type, arguments), to: "Sequence") ? "Array(\(base))" : nil
    }
  }

  private func isNumber(_ syntax: ExprSyntax) -> Bool {
    checker.session.attempt {
      checker.solver.unify(checker.expression(syntax).type, checker.universe.int) ? true : nil
    } != nil
  }
}
