import Diagnostics
import SwiftSyntax

/// Members that need a body, since they belong to no protocol's list.
struct BodyRules {
  let session: CheckSession

  func check(_ syntax: DeclSyntax) {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node) where node.body == nil:
      session.report(
        "expected '{' in body of function declaration", at: node, mistake: .flow(.functionWithoutBody))
    case .initializerDecl(let node) where node.body == nil:
      session.report("initializer requires a body", at: node, mistake: .flow(.functionWithoutBody))
    default: return
    }
  }
}
