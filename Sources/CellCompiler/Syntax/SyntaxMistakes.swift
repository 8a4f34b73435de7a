import Diagnostics
import SwiftDiagnostics
import SwiftSyntax

/// What the parser's findings mean to a learner, read from the syntax around them.
struct SyntaxMistakes {
  let text: CellText

  func mistake(of problem: SwiftDiagnostics.Diagnostic) -> Mistake? {
    if problem.node.firstAncestorOrSelf(StringLiteralExprSyntax.self)?.openingQuote.text == "'" {
      return .flow(.singleQuotes)
    }
    if let token = missingToken(problem) { return mistake(ofMissing: token) }
    return isBetweenStatements(problem) ? .flow(.statementsOnOneLine) : nil
  }

  /// The token whose absence is reported: the node itself, or the first missing one in it.
  private func missingToken(_ problem: SwiftDiagnostics.Diagnostic) -> TokenSyntax? {
    for note in problem.fixIts.prefix(1) {
      for change in note.changes {
        if case .replace(let old, _) = change, let token = old.firstMissingToken { return token }
      }
    }
    return problem.node.firstMissingToken
  }

  private func mistake(ofMissing token: TokenSyntax) -> Mistake? {
    switch token.tokenKind {
    case .leftBrace:
      return .flow(.expectedBrace(construct: construct(around: token)))
    case .rightBrace: return .flow(.unclosed(bracket: "}", opened: line(ofOpener: token, .leftBrace)))
    case .rightParen: return .flow(.unclosed(bracket: ")", opened: line(ofOpener: token, .leftParen)))
    case .rightSquare: return .flow(.unclosed(bracket: "]", opened: line(ofOpener: token, .leftSquare)))
    case .stringQuote, .multilineStringQuote: return .flow(.unterminatedText)
    case .semicolon: return .flow(.statementsOnOneLine)
    default: return nil
    }
  }

  /// The word that the missing body belongs to.
  private func construct(around token: TokenSyntax) -> String {
    var node = token.parent
    while let current = node {
      if current.is(ForStmtSyntax.self) { return "for" }
      if current.is(WhileStmtSyntax.self) { return "while" }
      if current.is(IfExprSyntax.self) { return "if" }
      if current.is(SwitchExprSyntax.self) { return "switch" }
      if current.is(GuardStmtSyntax.self) { return "guard … else" }
      if current.is(StructDeclSyntax.self) { return "struct" }
      if current.is(EnumDeclSyntax.self) { return "enum" }
      if current.is(ClassDeclSyntax.self) { return "class" }
      if current.is(FunctionDeclSyntax.self) { return "func" }
      node = current.parent
    }
    return "…"
  }

  private func line(ofOpener token: TokenSyntax, _ kind: TokenKind) -> Int? {
    let opener = token.parent?.children(viewMode: .sourceAccurate).lazy
      .compactMap { $0.as(TokenSyntax.self) }.first { $0.tokenKind == kind }
    return opener.map { text.place(of: $0).range.start.line }
  }

  private func isBetweenStatements(_ problem: SwiftDiagnostics.Diagnostic) -> Bool {
    problem.node.is(CodeBlockItemSyntax.self) && !problem.fixIts.isEmpty
  }
}

extension SyntaxProtocol {
  /// The first token that the parser had to imagine.
  fileprivate var firstMissingToken: TokenSyntax? {
    firstToken(viewMode: .all).flatMap { first in
      var token: TokenSyntax? = first
      var left = 64
      while let current = token, current.position <= endPosition, left > 0 {
        if current.presence == .missing { return current }
        token = current.nextToken(viewMode: .all)
        left -= 1
      }
      return nil
    }
  }

  fileprivate func firstAncestorOrSelf<Node: SyntaxProtocol>(_ type: Node.Type) -> Node? {
    Syntax(self).as(Node.self) ?? firstAncestor(type)
  }
}
