import SwiftSyntax

/// Lines with hundreds of statements that nothing separates, such as `some some some …` without end.
///
/// Swift's library for the parser's findings looks back to the start of the line for each of them, which
/// takes a minute for 50,000; the first say what is wrong.
final class CrowdedLines: SyntaxRewriter {
  /// How many statements of a line may stand behind one another without `;`.
  static let most = 100

  /// The tree without the statements that follow too many of their line.
  static func cut(from tree: SourceFileSyntax) -> SourceFileSyntax {
    CrowdedLines(viewMode: .sourceAccurate).rewrite(tree).as(SourceFileSyntax.self) ?? tree
  }

  override func visit(_ node: CodeBlockItemListSyntax) -> CodeBlockItemListSyntax {
    guard node.count > Self.most else { return super.visit(node) }
    var count = 0
    var kept: [CodeBlockItemSyntax] = []
    var endsLine = true
    for item in node {
      let isApart = endsLine || kept.last?.semicolon?.presence == .present || item.leadingTrivia.containsNewlines
      count = isApart ? 0 : count + 1
      if count > Self.most { break }
      kept.append(item)
      endsLine = item.trailingTrivia.containsNewlines
    }
    return super.visit(kept.count == node.count ? node : CodeBlockItemListSyntax(kept))
  }
}

extension Trivia {
  fileprivate var containsNewlines: Bool { contains(where: \.isNewline) }
}
