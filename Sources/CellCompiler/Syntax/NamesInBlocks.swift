import SwiftSyntax

/// Where the blocks of a text declare variables, by name, in reading order.
final class NamesInBlocks: SyntaxVisitor {
  private var found: [String: [IdentifierPatternSyntax]] = [:]
  private var depth = 0

  static func find(in tree: some SyntaxProtocol) -> [String: [IdentifierPatternSyntax]] {
    let finder = NamesInBlocks(viewMode: .sourceAccurate)
    finder.walk(tree)
    return finder.found
  }

  override func visit(_ node: CodeBlockSyntax) -> SyntaxVisitorContinueKind {
    depth += 1
    return .visitChildren
  }

  override func visitPost(_ node: CodeBlockSyntax) { depth -= 1 }

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    if depth > 0 { found[node.identifier.plain, default: []].append(node) }
    return .skipChildren
  }
}
