import SwiftSyntax

/// Finds syntax that is nested too deeply for those who walk it by recursion: `a.a.a…`, `else if` a
/// thousand times.
enum TreeDepth {
  /// Parts within parts; a deep but readable expression has about a hundred.
  private static let maximal = 3000

  static func excess(of tree: SourceFileSyntax) -> NestingGuard.Excess? {
    // Each level takes a byte or more, so that most cells need no walk.
    guard tree.totalLength.utf8Length > maximal else { return nil }
    var pending: [(node: Syntax, depth: Int)] = [(Syntax(tree), 0)]
    while let (node, depth) = pending.popLast() {
      if depth > maximal { return .depth(node.positionAfterSkippingLeadingTrivia.utf8Offset) }
      for child in node.children(viewMode: .all) where !child.is(TokenSyntax.self) {
        pending.append((child, depth + 1))
      }
    }
    return nil
  }
}
