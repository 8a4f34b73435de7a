import Diagnostics
import SwiftSyntax

/// A list given where one of its elements is taken, `xs.append([2, 3])`, `exp(xs)`, or its elements in one piece.
struct EachElement {
  let universe: Universe
  let found: Type
  let wanted: Type

  func mistake(at argument: some SyntaxProtocol) -> Mistake? {
    guard case .nominal(let nominal, let elements) = found, nominal === universe.arrayType,
      let code = argument.shortText,
      let labeled = argument.parent?.as(LabeledExprSyntax.self), labeled.label == nil,
      let call = labeled.parent?.parent?.as(FunctionCallExprSyntax.self), call.arguments.count == 1
    else { return nil }
    if let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "append",
      elements[0].description == wanted.description, let base = member.base?.shortText
    {
      return .python(.call(swift: "\(base).append(contentsOf: \(code))"))
    }
    if found.description == "[[String]]", wanted.description == "[String]" {
      return .type(
        .convertible(
          found: "[[String]]", expected: "[String]", purpose: .argument,
          swift: "\(code).map { $0.joined(separator: \" \") }"))
    }
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
      NumPyNames.ofOneNumber.contains(name), ["Double", "Int"].contains(elements[0].description)
    else { return nil }
    let value = elements[0].description == "Int" && name != "abs" ? "Double($0)" : "$0"
    return .python(.call(swift: "\(code).map { \(name)(\(value)) }"))
  }
}
