import Diagnostics
import SwiftSyntax

/// `text.first + "a"`, `counts["a"] * 0.5`: a value that may be missing beside one of another type.
struct OptionalOperand {
  let checker: Checker

  /// Both operands with a value in place of the missing one, of one type.
  func mistake(_ operation: String, _ types: [Type], _ node: InfixOperatorExprSyntax) -> Mistake? {
    let optionals = types.indices.filter { checker.universe.isOptional(types[$0]) }
    guard optionals.count == 1, let index = optionals.first, case .nominal(_, let wrapped) = types[index],
      let written = [node.leftOperand, node.rightOperand][index].shortText,
      let other = [node.rightOperand, node.leftOperand][index].shortText,
      let value = value(written, wrapped[0].description, beside: types[1 - index].description, operation,
        isLiteral: [node.rightOperand, node.leftOperand][index].is(IntegerLiteralExprSyntax.self))
    else { return nil }
    let swift = index == 0 ? "\(value) \(operation) \(other)" : "\(other) \(operation) \(value)"
    return .type(
      .optionalOperand(operation: operation, left: "\(types[0])", right: "\(types[1])", swift: swift))
  }

  private func value(
    _ code: String, _ type: String, beside other: String, _ operation: String, isLiteral: Bool
  ) -> String? {
    switch (type, other) {
    case ("Double", "Int"), ("Float", "Int"): return isLiteral ? "(\(code) ?? 0)" : nil
    case ("Character", "String") where operation == "+":
      if code.hasSuffix(".first") { return "String(\(code.dropLast(".first".count)).prefix(1))" }
      if code.hasSuffix(".last") { return "String(\(code.dropLast(".last".count)).suffix(1))" }
      return "String(\(code) ?? \" \")"
    case ("Int", "Double"), ("Int", "Float"): return "\(other)(\(code) ?? 0)"
    case ("Int", "String"), ("Double", "String"): return operation == "+" ? "String(\(code) ?? 0)" : nil
    case ("Substring", "String"): return operation == "+" ? "String(\(code) ?? \"\")" : nil
    default: return nil
    }
  }
}
