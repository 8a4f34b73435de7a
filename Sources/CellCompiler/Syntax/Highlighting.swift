import SwiftSyntax

/// Cuts Swift code into tokens with a colour each.
public enum SwiftHighlighter {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case plain, keyword, string, number, comment, type, function, attribute
  }

  public struct Token: Hashable, Sendable {
    public var kind: Kind
    public var text: String
  }

  /// The tokens of any text; put together they are the text itself, which is one of them where it is nested too deep.
  public static func tokens(of code: String) -> [Token] {
    // What the parser cannot bear is shown as it is.
    guard let tree = CellText.bearableTree(of: code) else { return [Token(kind: .plain, text: code)] }
    var tokens: [Token] = []
    for token in tree.tokens(viewMode: .sourceAccurate) {
      append(token.leadingTrivia, to: &tokens)
      append(token.text, kind(of: token), to: &tokens)
      append(token.trailingTrivia, to: &tokens)
    }
    return tokens
  }

  private static func append(_ trivia: Trivia, to tokens: inout [Token]) {
    for piece in trivia {
      var text = ""
      piece.write(to: &text)
      append(text, piece.isComment ? .comment : .plain, to: &tokens)
    }
  }

  private static func append(_ text: String, _ kind: Kind, to tokens: inout [Token]) {
    if text.isEmpty { return }
    if tokens.last?.kind == kind {
      tokens[tokens.count - 1].text += text
    } else {
      tokens.append(Token(kind: kind, text: text))
    }
  }

  private static func kind(of token: TokenSyntax) -> Kind {
    switch token.tokenKind {
    case .keyword: .keyword
    case .integerLiteral, .floatLiteral: .number
    case .stringQuote, .multilineStringQuote, .singleQuote, .rawStringPoundDelimiter,
      .stringSegment:
      .string
    case .atSign, .pound: .attribute
    case .identifier(let name): kind(ofName: name, token)
    default: .plain
    }
  }

  private static func kind(ofName name: String, _ token: TokenSyntax) -> Kind {
    if token.previousToken(viewMode: .sourceAccurate)?.tokenKind == .atSign { return .attribute }
    if name.first?.isUppercase == true { return .type }
    let isCalled = token.nextToken(viewMode: .sourceAccurate)?.tokenKind == .leftParen
    return isCalled && token.trailingTrivia.isEmpty ? .function : .plain
  }
}
