import SwiftParser
import SwiftSyntax

/// Steps that make a program smaller: statements and members left out, blocks replaced by what is in
/// them, expressions by their parts.
final class Edits: SyntaxAnyVisitor {
  private var found: [Edit] = []

  static func all(of text: String) -> [Edit] {
    let edits = Edits(viewMode: .sourceAccurate)
    edits.walk(Parser.parse(source: text))
    return edits.found.filter { $0.saving > 0 }
  }

  override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
    switch node.kind {
    case .codeBlockItem, .memberBlockItem, .switchCase:
      remove(node)
      unwrap(node)
    case .labeledExpr, .arrayElement, .dictionaryElement:
      removeFromList(node)
    default:
      if node.is(ExprSyntax.self) { replaceByParts(node) }
    }
    return .visitChildren
  }

  private func remove(_ node: Syntax) {
    found.append(Edit(range: bytes(node, withTrivia: true), replacement: ""))
  }

  /// `if … { a }` becomes `a`.
  private func unwrap(_ node: Syntax) {
    for block in node.children(viewMode: .sourceAccurate).flatMap({ blocks(in: $0) }).prefix(3) {
      found.append(
        Edit(range: bytes(node, withTrivia: false), replacement: block.statements.trimmedDescription))
    }
  }

  private func blocks(in node: Syntax) -> [CodeBlockSyntax] {
    if let block = node.as(CodeBlockSyntax.self) { return [block] }
    guard node.is(StmtSyntax.self) || node.is(IfExprSyntax.self) else { return [] }
    return node.children(viewMode: .sourceAccurate).flatMap { blocks(in: $0) }
  }

  private func removeFromList(_ node: Syntax) {
    // The last element leaves the comma before it behind, which calls and literals allow.
    found.append(Edit(range: bytes(node, withTrivia: true), replacement: ""))
  }

  private func replaceByParts(_ node: Syntax) {
    let range = bytes(node, withTrivia: false)
    for part in parts(of: node) {
      found.append(Edit(range: range, replacement: part.trimmedDescription))
    }
    if node.is(StringLiteralExprSyntax.self) { found.append(Edit(range: range, replacement: "\"a\"")) }
    if node.is(ArrayExprSyntax.self) { found.append(Edit(range: range, replacement: "[]")) }
    if range.count > 4 {
      for value in ["1", "true", "\"a\""] { found.append(Edit(range: range, replacement: value)) }
    }
  }

  private func parts(of node: Syntax) -> [Syntax] {
    node.children(viewMode: .sourceAccurate).flatMap { child -> [Syntax] in
      switch child.kind {
      case .binaryOperatorExpr: []
      case .labeledExprList, .exprList, .labeledExpr: parts(of: child)
      default: child.is(ExprSyntax.self) ? [child] : []
      }
    }
  }

  private func bytes(_ node: Syntax, withTrivia: Bool) -> Range<Int> {
    let start = withTrivia ? node.position : node.positionAfterSkippingLeadingTrivia
    let end = withTrivia ? node.endPosition : node.endPositionBeforeTrailingTrivia
    return start.utf8Offset..<max(start.utf8Offset, end.utf8Offset)
  }
}
