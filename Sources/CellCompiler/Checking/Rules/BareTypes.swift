import Diagnostics
import SwiftSyntax

/// `f(Int)`, `let type = String`: the name of a type stands where a value is asked for.
struct BareTypes {
  let checker: Checker

  /// Reports a type that is neither called, asked for a member, nor made a value by `.self`.
  func check(_ value: Expression, _ syntax: ExprSyntax, _ expected: Type?) -> Expression {
    guard case .type = value.kind, isName(syntax), isValuePlace(syntax) else { return value }
    if let wanted = expected.map(checker.solver.zonk), case .nominal = wanted, syntax.parent?.is(LabeledExprSyntax.self) == true {
      return checker.session.report(
        "cannot convert value of type '\(syntax.trimmedText).Type' to expected argument type '\(wanted)'", at: syntax,
        mistake: .type(.bareType(code: syntax.trimmedText)))
    }
    return checker.session.report(
      "expected member name or initializer call after type name", at: syntax,
      mistake: asFunction(syntax) ?? .type(.bareType(code: syntax.trimmedText)))
  }

  /// `words.map(Int)`
  private func asFunction(_ syntax: ExprSyntax) -> Mistake? {
    guard let call = syntax.parent?.parent?.parent?.as(FunctionCallExprSyntax.self), call.arguments.count == 1,
      let method = call.calledExpression.as(MemberAccessExprSyntax.self), let base = method.base,
      case let name = method.declName.baseName.text, ["map", "compactMap", "flatMap", "forEach"].contains(name)
    else { return nil }
    let (type, code) = (syntax.trimmedText, base.shortText ?? "…")
    let list = checker.session.attempt { checker.solver.final(checker.expression(base).type).description } ?? ""
    let isRead = ["Int", "Double", "Float"].contains(type) && ["String", "Substring"].contains { list.contains($0) }
    let swift = "\(code).\(isRead ? "compactMap" : name) { \(type)($0) }"
    return .usage(.typeAsFunction(type, swift: swift))
  }

  private func isName(_ syntax: ExprSyntax) -> Bool {
    switch syntax.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let node): node.baseName.plain != "self"
    case .genericSpecializationExpr, .arrayExpr, .dictionaryExpr: true
    case .memberAccessExpr(let node): node.declName.baseName.plain != "self"
    default: false
    }
  }

  private func isValuePlace(_ syntax: ExprSyntax) -> Bool {
    guard let parent = syntax.parent else { return false }
    switch parent.kind {
    case .initializerClause, .returnStmt, .infixOperatorExpr: return true
    case .labeledExpr:
      let around = parent.parent?.parent
      return around?.is(FunctionCallExprSyntax.self) == true || around?.is(SubscriptCallExprSyntax.self) == true
    default: return false
    }
  }
}
