import Diagnostics
import SwiftSyntax

/// Whether a `fallthrough` has a case to go to that needs no values of its own.
struct FallthroughRules {
  let session: CheckSession

  /// - Parameter statements: The `fallthrough` statements of each case, with what its patterns bind.
  func check(_ cases: [(statements: [FallThroughStmtSyntax], bound: Set<String>)]) {
    for (index, single) in cases.enumerated() {
      for node in single.statements {
        guard index + 1 < cases.count else {
          session.report("'fallthrough' without a following 'case' or 'default' block", at: node,
            mistake: .pattern(.fallthroughAtEnd))
          continue
        }
        if let name = cases[index + 1].bound.subtracting(single.bound).sorted().first {
          session.report(
            "'fallthrough' from a case which doesn't bind variable '\(name)'", at: node,
            mistake: .pattern(.fallthroughPastName(name)))
        }
      }
    }
  }
}
