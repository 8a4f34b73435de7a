import Diagnostics
import SwiftSyntax

/// Hands each kind of expression to the type that checks it, and refuses what cells do not have.
struct ExpressionDispatch {
  let checker: Checker

  func check(_ syntax: ExprSyntax, _ expected: Type?) -> Expression {
    if let value = ImplicitMember(checker: checker).wait(syntax, expected) { return value }
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr, .floatLiteralExpr, .booleanLiteralExpr, .stringLiteralExpr,
      .nilLiteralExpr, .arrayExpr, .dictionaryExpr:
      if let type = TypeExpressions(checker: checker).read(syntax) {
        return checker.make(.type(type), .metatype(type), syntax)
      }
      return LiteralChecker(checker: checker).check(syntax, expected)
    case .declReferenceExpr(let node):
      return NameChecker(checker: checker).check(node, expected)
    case .memberAccessExpr(let node): return MemberChecker(checker: checker).check(node, expected)
    case .functionCallExpr(let node): return CallChecker(checker: checker).check(node, expected)
    case .subscriptCallExpr(let node): return SubscriptChecker(checker: checker).check(node, expected)
    case .closureExpr(let node): return ClosureChecker(checker: checker).check(node, expected)
    case .infixOperatorExpr(let node): return OperatorChecker(checker: checker).check(node, expected)
    case .prefixOperatorExpr(let node): return OperatorChecker(checker: checker).check(node, expected)
    case .postfixOperatorExpr(let node): return OperatorChecker(checker: checker).check(node, expected)
    case .tupleExpr(let node): return TupleChecker(checker: checker).check(node, expected)
    case .ternaryExpr(let node):
      return BranchExpressions(checker: checker).ternary(node, expected)
    case .ifExpr, .switchExpr: return BranchExpressions(checker: checker).branch(syntax, expected)
    case .tryExpr(let node): return TryChecker(checker: checker).check(node, expected)
    case .forceUnwrapExpr(let node): return OptionalChecker(checker: checker).force(node, expected)
    case .optionalChainingExpr(let node): return OptionalChecker(checker: checker).bind(node)
    case .asExpr(let node): return CastChecker(checker: checker).cast(node, expected)
    case .isExpr(let node): return CastChecker(checker: checker).test(node)
    case .inOutExpr(let node): return AssignmentChecker(checker: checker).address(node)
    case .keyPathExpr(let node): return KeyPathChecker(checker: checker).check(node, expected)
    case .genericSpecializationExpr:
      if let type = TypeExpressions(checker: checker).read(syntax) {
        return checker.make(.type(type), .metatype(type), syntax)
      }
      return refuse(syntax, "explicit specialization")
    case .superExpr: return NameChecker(checker: checker).superclass(syntax)
    case .missingExpr: return Expression(.error, .error, at: checker.place(of: syntax))
    case .discardAssignmentExpr:
      return checker.session.report(
        "'_' can only appear in a pattern or on the left side of an assignment", at: syntax,
        mistake: .declaration(.underscoreAsValue))
    case .awaitExpr: return refuse(syntax, "'await'")
    case .macroExpansionExpr(let node):
      return SourceLiteralChecker(checker: checker).check(node) ?? refuse(syntax, "macros")
    case .regexLiteralExpr(let node): return RegexChecker(checker: checker).check(node)
    case .binaryOperatorExpr, .assignmentExpr, .arrowExpr, .unresolvedTernaryExpr, .sequenceExpr:
      return checker.session.report("expected an expression", at: syntax)
    default: return refuse(syntax, "this kind of expression")
    }
  }

  private func refuse(_ syntax: ExprSyntax, _ what: String) -> Expression {
    let verb = what.hasSuffix("s") ? "are" : "is"
    return checker.session.report(
      "\(what) \(verb) not supported in cells", at: syntax,
      help: "the README lists the Swift that cells support")
  }
}
