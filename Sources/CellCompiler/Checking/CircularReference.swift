import Diagnostics
import SwiftSyntax

/// A property whose type is asked for while it is being found: its first value leads back to itself.
struct CircularReference {
  let session: CheckSession

  func report(at node: some SyntaxProtocol) -> Type {
    session.report(
      "circular reference", at: node,
      mistake: .declaration(.circular))
    return .error
  }
}
