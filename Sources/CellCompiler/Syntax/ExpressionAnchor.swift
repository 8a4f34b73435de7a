import SwiftSyntax

/// Where Swift says that an expression is: at what is done, not at what it is done to.
///
/// An operation is at its operator, a member and a call at the member's name, an index at its bracket,
/// `x!` at the mark. A chain over several lines has its mistake, or its stop, on the line of the link.
enum ExpressionAnchor {
  static func position(of expression: ExprSyntax) -> AbsolutePosition {
    switch expression.as(ExprSyntaxEnum.self) {
    case .functionCallExpr(let node): position(of: node.calledExpression)
    case .memberAccessExpr(let node): member(node)
    case .subscriptCallExpr(let node): start(of: node.leftSquare)
    case .infixOperatorExpr(let node): start(of: node.operator)
    case .postfixOperatorExpr(let node): start(of: node.operator)
    case .ternaryExpr(let node): start(of: node.questionMark)
    case .forceUnwrapExpr(let node): start(of: node.exclamationMark)
    case .optionalChainingExpr(let node): start(of: node.questionMark)
    case .asExpr(let node): start(of: node.asKeyword)
    case .isExpr(let node): start(of: node.isKeyword)
    case .tryExpr(let node): position(of: node.expression)
    case .genericSpecializationExpr(let node): position(of: node.expression)
    case .tupleExpr(let node): tuple(node)
    default: start(of: expression)
    }
  }

  private static func start(of node: some SyntaxProtocol) -> AbsolutePosition {
    node.positionAfterSkippingLeadingTrivia
  }

  private static func member(_ node: MemberAccessExprSyntax) -> AbsolutePosition {
    if node.declName.baseName.text == "self", let base = node.base { return position(of: base) }
    return start(of: node.declName)
  }

  /// Parentheses around one value only group.
  private static func tuple(_ node: TupleExprSyntax) -> AbsolutePosition {
    guard node.elements.count == 1, let only = node.elements.first, only.label == nil else {
      return start(of: node)
    }
    return position(of: only.expression)
  }
}
