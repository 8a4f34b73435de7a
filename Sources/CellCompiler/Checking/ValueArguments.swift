import SwiftSyntax

/// The arguments of a call of a function value, which has no labels: one for each parameter, and all that are left for
/// a variadic one.
struct ValueArguments {
  let checker: Checker
  let function: FunctionType

  /// For each parameter the arguments it takes; nil where there are too few or too many.
  func split(_ arguments: [CallArguments.Item]) -> [[CallArguments.Item]]? {
    var rest = arguments[...]
    var groups: [[CallArguments.Item]] = []
    for parameter in function.parameters {
      if parameter.isVariadic {
        let taken = rest.prefix { !$0.isTrailing }
        rest = rest.dropFirst(taken.count)
        groups.append(Array(taken))
      } else {
        guard let next = rest.popFirst() else { return nil }
        groups.append([next])
      }
    }
    return rest.isEmpty ? groups : nil
  }

  /// What is passed for a parameter.
  func value(_ group: [CallArguments.Item], _ parameter: FunctionType.Parameter, _ end: some SyntaxProtocol) -> Expression {
    if let element = parameter.element {
      let values = group.map { item -> Expression in
        let arrays = ArrayAsVariadic(checker: checker)
        if let refused = arrays.report(item.expression, element: element) { return refused }
        let value = checker.expression(item.expression, expecting: element)
        return arrays.report(value, element: element, at: item.expression)
          ?? Coercion(checker: checker).require(value, as: element, .argument, at: item.expression)
      }
      return checker.make(.array(values), parameter.type, end)
    }
    let syntax = group[0].expression
    return group[0].isInout
      ? AssignmentChecker(checker: checker).inoutArgument(syntax, parameter.type)
      : checker.expression(syntax, as: parameter.type, .argument)
  }
}
