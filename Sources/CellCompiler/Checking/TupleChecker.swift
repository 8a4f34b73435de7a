import SwiftSyntax

/// `(a, b)` and parentheses.
struct TupleChecker {
  let checker: Checker

  func check(_ node: TupleExprSyntax, _ expected: Type?) -> Expression {
    if node.elements.count == 1, let only = node.elements.first, only.label == nil {
      return checker.expression(only.expression, expecting: expected)
    }
    if node.elements.isEmpty { return checker.make(.tuple([]), .void, node) }
    var wanted: [Type.TupleElement] = []
    if let expected {
      var type = checker.solver.resolve(expected)
      if case .nominal(let nominal, let arguments) = type, nominal === checker.universe.optionalType {
        type = checker.solver.resolve(arguments[0])
      }
      if case .tuple(let elements) = type, elements.count == node.elements.count { wanted = elements }
    }
    var parts: [Expression] = []
    var types: [Type.TupleElement] = []
    for (index, element) in node.elements.enumerated() {
      let target = wanted[safe: index]?.type
      var part = checker.expression(element.expression, expecting: target)
      if let target {
        let mark = checker.solver.mark()
        if let converted = Coercion(checker: checker).convert(part, to: target) {
          part = converted
        } else {
          checker.solver.undo(to: mark)
        }
      }
      parts.append(part)
      types.append(.init(element.label?.plain, part.type))
    }
    return checker.make(.tuple(parts), .tuple(types), node)
  }
}
