import Diagnostics
import SwiftDiagnostics
import SwiftSyntax

/// What the parser's findings mean to a learner, read from the syntax around them.
struct SyntaxMistakes {
  let text: CellText

  func mistake(of problem: SwiftDiagnostics.Diagnostic) -> Mistake? {
    if problem.node.firstAncestorOrSelf(StringLiteralExprSyntax.self)?.openingQuote.text == "'" {
      return .flow(.singleQuotes(swift: "\"…\""))
    }
    if let found = declaration(problem) { return found }
    if let found = SyntaxWords(problem: problem).mistake { return .syntax(found) }
    if let token = missingToken(problem) { return mistake(ofMissing: token) ?? other(problem) }
    return isBetweenStatements(problem) ? .flow(.statementsOnOneLine) : other(problem)
  }

  /// Parameters without types, results behind `:`, loops as in C.
  private func declaration(_ problem: SwiftDiagnostics.Diagnostic) -> Mistake? {
    if problem.message.contains("maximum nesting level") { return .flow(.nestedTooDeep) }
    if problem.message.hasPrefix("C-style for") { return .flow(.cStyleLoop) }
    if problem.message.hasPrefix("keyword '"), let word = problem.node.shortText {
      return .flow(.keywordAsName(word))
    }
    if problem.message.contains("type in parameter"),
      let parameter = problem.node.firstAncestorOrSelf(FunctionParameterSyntax.self)
    {
      if parameter.firstName.text == "self" { return .syntax(.selfParameter) }
      return .flow(.parameterWithoutType(name: (parameter.secondName ?? parameter.firstName).text))
    }
    guard problem.message.hasSuffix("in function"), let found = problem.node.shortText, found.hasPrefix(":")
    else { return nil }
    return .flow(.resultAfterColon(type: String(found.dropFirst().drop { $0 == " " })))
  }

  /// What has no words of its own: something that is there or is not.
  private func other(_ problem: SwiftDiagnostics.Diagnostic) -> Mistake? {
    if let found = problem.message.wholeMatch(of: /missing condition in '?(\w+)'? statement/) {
      return .flow(.missingCondition(construct: String(found.1)))
    }
    if problem.message.hasSuffix("in tuple"), let found = problem.node.shortText, found.hasPrefix(":"),
      let tuple = problem.node.firstAncestorOrSelf(TupleExprSyntax.self)?.shortText
    {
      return .flow(.dictionaryEntry(swift: "[\(tuple.dropFirst().dropLast())]"))
    }
    if let word = problem.fixIts.first?.message.message.wholeMatch(of: /insert '([^']+)'/) {
      return .flow(.missingToken(String(word.1)))
    }
    if problem.message.hasPrefix("unexpected code"), let code = problem.node.shortText {
      return .flow(.unexpected(code: code))
    }
    let part = problem.message.prefixMatch(of: /(?:expected|insert) (expression|value|pattern|type|identifier|name)/)
    return part.map { .flow(.expected(String($0.1))) }
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
    opener(of: token, kind).map { text.place(of: $0).range.start.line }
  }

  private func opener(of token: TokenSyntax, _ kind: TokenKind) -> TokenSyntax? {
    token.parent?.children(viewMode: .sourceAccurate).lazy
      .compactMap { $0.as(TokenSyntax.self) }.first { $0.tokenKind == kind }
  }

  /// The bracket whose other half is missing.
  func opener(of problem: SwiftDiagnostics.Diagnostic) -> TokenSyntax? {
    guard let token = missingToken(problem) else { return nil }
    switch token.tokenKind {
    case .rightBrace: return opener(of: token, .leftBrace)
    case .rightParen: return opener(of: token, .leftParen)
    case .rightSquare: return opener(of: token, .leftSquare)
    default: return nil
    }
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
