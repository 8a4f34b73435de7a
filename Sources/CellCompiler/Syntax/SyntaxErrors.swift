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
    for problem in ParseDiagnosticsGenerator.diagnostics(for: tree)
    where problem.diagMessage.severity == .error {
      let offset = compilerOffset(problem.message, problem.position.utf8Offset)
      let place = text.place(
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

  /// A body without `{` has no `}` either.
  private func isConsequence(
    _ next: Diagnostics.Diagnostic, of found: [Diagnostics.Diagnostic]
  ) -> Bool {
    guard case .flow(.unclosed(bracket: "}", opened: nil))? = next.mistake else { return false }
    return found.contains {
      if case .flow(.expectedBrace)? = $0.mistake { true } else { false }
    }
  }

  private func diagnostic(of problem: SwiftDiagnostics.Diagnostic, at place: SourcePlace)
    -> Diagnostics.Diagnostic
  {
    let mistake = SyntaxMistakes(text: text).mistake(of: problem)
    return Diagnostics.Diagnostic(
      Self.compilerWording(problem.message), at: place,
      help: mistake == nil ? problem.fixIts.first?.message.message : nil,
      mistake: mistake ?? .flow(.notUnderstood))
  }

  /// Where a closing parenthesis or the last brace is missing, the compiler points at what it found
  /// in its place, the parser behind what came before.
  private func compilerOffset(_ message: String, _ offset: Int) -> Int {
    let isParenthesis = message.hasPrefix("expected ')'")
    guard isParenthesis || message.hasPrefix("expected '}'"),
      let next = text.tree.tokens(viewMode: .sourceAccurate).first(where: {
        $0.positionAfterSkippingLeadingTrivia.utf8Offset >= offset
      })
    else { return offset }
    if !isParenthesis, next.tokenKind != .endOfFile { return offset }
    return next.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  /// The compiler's words, where the parser's own differ.
  private static func compilerWording(_ message: String) -> String {
    switch message {
    case "consecutive statements on a line must be separated by newline or ';'":
      "consecutive statements on a line must be separated by ';'"
    case "expected '\"' to end string literal": "unterminated string literal"
    case "expected ':' and expression after '? ...' in ternary expression":
      "expected ':' after '? ...' in ternary expression"
    case "Single-quoted string literal found, use '\"'":
      "single-quoted string literal found, use '\"'"
    default: message
    }
  }
}
