import SwiftSyntax

/// The part of an expression that a message about changing it points at.
enum MutationPlace {
  static func of(_ syntax: some SyntaxProtocol) -> Syntax {
    if let member = syntax.as(MemberAccessExprSyntax.self) { return Syntax(member.declName) }
    if let element = syntax.as(SubscriptCallExprSyntax.self) { return Syntax(element.leftSquare) }
    return Syntax(syntax)
  }
}
