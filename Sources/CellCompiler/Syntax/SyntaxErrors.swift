import Diagnostics
private import SwiftDiagnostics
import SwiftParserDiagnostics
import SwiftSyntax

/// Turns the parser's findings into diagnostics, the first of each line.
struct SyntaxErrors {
  let text: CellText

  func diagnostics() -> [Diagnostics.Diagnostic] {
    if let excess = text.excess { return [diagnostic(of: excess)] }
    guard text.tree.hasError || text.tree.hasWarning else { return [] }
    var found: [Diagnostics.Diagnostic] = []
    var lines: Set<Int> = []
    var tree = text.tree
    if UnexpectedText.confusesLibrary(in: tree) {
      let unexpected = UnexpectedText(in: tree)
      tree = unexpected.removed(from: tree)
      found = unexpected.ranges.map { text.place(from: $0.lowerBound, to: $0.upperBound) }
        .filter { lines.insert($0.range.start.line).inserted }
        .map {
          Diagnostics.Diagnostic(
            "invalid character in source file", at: $0, mistake: .flow(.notUnderstood))
        }
    }
    for problem in ParseDiagnosticsGenerator.diagnostics(for: CrowdedLines.cut(from: tree))
    where problem.diagMessage.severity == .error && !Self.endsOperator(problem) {
      let offset = gap(before: problem) ?? opening(of: problem)
        ?? compilerOffset(problem.message, problem.position.utf8Offset)
      let place = opener(of: problem, missedAt: offset) ?? text.place(
        from: offset, to: max(offset + 1, problem.node.endPositionBeforeTrailingTrivia.utf8Offset))
      // One missing bracket yields several findings; the first of a line says it.
      guard lines.insert(place.range.start.line).inserted else { continue }
      let next = diagnostic(of: problem, at: place)
      if !isConsequence(next, of: found) { found.append(next) }
    }
    return found
  }

  private func diagnostic(of excess: NestingGuard.Excess) -> Diagnostics.Diagnostic {
    switch excess {
    case .length:
      let kilobytes = NestingGuard.maximalLength / 1024
      return Diagnostics.Diagnostic(
        "the cell has more than \(kilobytes) KB of text", at: text.place(from: 0, to: 1),
        mistake: .flow(.cellTooLong(kilobytes: kilobytes)))
    case .brackets(let offset):
      return Diagnostics.Diagnostic(
        "brackets or '?' are nested more than \(NestingGuard.limit(at: offset, in: text.source.text)) levels deep",
        at: text.place(from: offset, to: offset + 1), mistake: .flow(.nestedTooDeep))
    case .repetition(let offset, let sign):
      return Diagnostics.Diagnostic(
        "found more than \(NestingGuard.maximalRepetition) '\(sign)' in a row",
        at: text.place(from: offset, to: offset + 1), mistake: .flow(.notUnderstood))
    case .depth(let offset):
      return Diagnostics.Diagnostic(
        "this is nested too deeply", at: text.place(from: offset, to: offset + 1),
        mistake: .flow(.nestedTooDeep))
    }
  }

  /// `prefix operator ~~; prefix func …`: the parser takes the semicolon for a part of the operator.
  private static func endsOperator(_ problem: SwiftDiagnostics.Diagnostic) -> Bool {
    if problem.message == "';' is not allowed in operator names" { return true }
    guard problem.message.hasPrefix("consecutive statements") else { return false }
    let offset = problem.position.utf8Offset
    let last = problem.node.root.tokens(viewMode: .sourceAccurate).reversed().first {
      $0.endPosition.utf8Offset <= offset
    }
    return last?.text == ";" && last?.parent?.parent?.is(OperatorDeclSyntax.self) == true
  }

  /// A body without `{` has no `}` either, and what an unterminated text swallows no `)`.
  private func isConsequence(
    _ next: Diagnostics.Diagnostic, of found: [Diagnostics.Diagnostic]
  ) -> Bool {
    if case .flow(.unclosed(bracket: ")", opened: _))? = next.mistake,
      case .flow(.unterminatedText)? = found.last?.mistake
    {
      return true
    }
    guard case .flow(.unclosed(bracket: "}", opened: nil))? = next.mistake else { return false }
    return found.contains {
      if case .flow(.expectedBrace)? = $0.mistake { true } else { false }
    }
  }

  private func diagnostic(of problem: SwiftDiagnostics.Diagnostic, at place: SourcePlace)
    -> Diagnostics.Diagnostic
  {
    let mistake =
      gap(before: problem) == nil
      ? SyntaxMistakes(text: text).mistake(of: problem) : .flow(.missingToken(","))
    return Diagnostics.Diagnostic(
      compilerWording(problem), at: place,
      help: mistake == nil ? problem.fixIts.first?.message.message : nil,
      mistake: mistake ?? .flow(.notUnderstood))
  }

  /// Where a closing parenthesis or the last brace is missing, or an expression at the end of the file, the
  /// compiler points at what it found in its place, the parser behind what came before.
  private func compilerOffset(_ message: String, _ offset: Int) -> Int {
    let isParenthesis = message.hasPrefix("expected ')'")
    let isExpression = message.hasPrefix("expected expression")
    guard isParenthesis || isExpression || message.hasPrefix("expected '}'"), let next = token(from: offset) else {
      return offset
    }
    if message.hasSuffix("parameter clause") || isParenthesis && next.startsExpression { return offset }
    if !isParenthesis, next.tokenKind != .endOfFile { return offset }
    return next.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  /// The bracket that nothing closes, where the end of the cell is met in the search: the fence is not the learner's.
  private func opener(of problem: SwiftDiagnostics.Diagnostic, missedAt offset: Int) -> SourcePlace? {
    guard !text.source.origins.isEmpty, token(from: offset).map({ $0.tokenKind == .endOfFile }) ?? true else { return nil }
    return SyntaxMistakes(text: text).opener(of: problem).map { text.place(of: $0) }
  }

  /// Where a text of several lines begins that nothing ends.
  private func opening(of problem: SwiftDiagnostics.Diagnostic) -> Int? {
    guard problem.message == Self.openLines else { return nil }
    var node: Syntax? = problem.node
    while let current = node, !current.is(StringLiteralExprSyntax.self) { node = current.parent }
    return node?.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  private static let openLines = "expected '\"\"\"' to end string literal"

  /// Where the comma is missing, if a list goes on without one: `[1 2]`.
  private func gap(before problem: SwiftDiagnostics.Diagnostic) -> Int? {
    guard problem.message.hasPrefix("unexpected code"),
      [" in array", " in dictionary", " in function call", " in tuple"].contains(where: problem.message.hasSuffix),
      let first = problem.node.firstToken(viewMode: .sourceAccurate), first.startsExpression
    else { return nil }
    return first.previousToken(viewMode: .sourceAccurate)?.endPositionBeforeTrailingTrivia.utf8Offset
  }

  private func token(from offset: Int) -> TokenSyntax? {
    text.tree.tokens(viewMode: .sourceAccurate).first {
      $0.positionAfterSkippingLeadingTrivia.utf8Offset >= offset
    }
  }

  /// The compiler's words, where the parser's own differ.
  private func compilerWording(_ problem: SwiftDiagnostics.Diagnostic) -> String {
    let message = problem.message
    if gap(before: problem) != nil { return "expected ',' separator" }
    switch message {
    case "expected ')' to end function call", "expected ')' to end tuple":
      return token(from: problem.position.utf8Offset)?.startsExpression == true
        ? "expected ',' separator" : "expected ')' in expression list"
    default: return Self.compilerWording(message)
    }
  }

  private static func compilerWording(_ message: String) -> String {
    switch message {
    case "expected ')' to end parameter clause": "expected ')' in parameter"
    case "expected ']' to end array": "expected ']' in container literal expression"
    case "expected expression after ternary operator":
      "expected expression after '? ... :' in ternary expression"
    case "consecutive statements on a line must be separated by newline or ';'":
      "consecutive statements on a line must be separated by ';'"
    case "expected '\"' to end string literal", openLines: "unterminated string literal"
    case "expected ':' and expression after '? ...' in ternary expression":
      "expected ':' after '? ...' in ternary expression"
    case "Single-quoted string literal found, use '\"'":
      "single-quoted string literal found, use '\"'"
    default: message
    }
  }
}

extension TokenSyntax {
  /// Whether a further element of a list could begin here, so that a comma is what is missed first.
  fileprivate var startsExpression: Bool {
    switch tokenKind {
    case .identifier, .integerLiteral, .floatLiteral, .stringQuote, .multilineStringQuote, .dollarIdentifier,
      .prefixOperator, .leftBrace, .leftParen, .leftSquare:
      true
    case .keyword(let word):
      [.self, .Self, .super, .try, .true, .false, .nil].contains(word)
    default: false
    }
  }
}
