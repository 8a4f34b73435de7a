import Diagnostics
import SwiftParser
import SwiftSyntax

/// String literals: plain, multi-line, raw, with interpolated values.
struct StringChecker {
  let checker: Checker

  func check(_ node: StringLiteralExprSyntax, _ expected: Type?) -> Expression {
    let segments = node.segments.map { $0 }
    let isInterpolated = segments.contains { if case .expressionSegment = $0 { true } else { false } }
    if !isInterpolated, let text = node.representedLiteralValue {
      let kind = text.count == 1 ? TypeVariable.Kind.characterLiteral : .stringLiteral
      let made = checker.make(.string(text), literalType(kind, expected), node)
      OwnTypeLiterals(checker: checker).adoptWhenFinal(made, label: "stringLiteral")
      return made
    }
    if let own = InterpolationChecker(checker: checker, node: node).check(expected, pieces(of: node)) {
      return own
    }
    let parts = segments.map { segment -> Expression.Segment in
      switch segment {
      case .stringSegment(let piece): .text(unescaped(piece, in: node))
      case .expressionSegment(let piece): value(piece)
      }
    }
    let text = checker.make(.interpolation(parts), checker.universe.string, node)
    guard checker.universe.interpolatesOwnTypes,
      let target = OwnTypeLiterals(checker: checker).target(expected, label: "stringLiteral"),
      checker.solver.conforms(target.type, to: "ExpressibleByStringInterpolation")
    else { return text }
    return checker.make(target.call(.value(text)), target.type, node)
  }

  private func pieces(of node: StringLiteralExprSyntax) -> [InterpolationChecker.Piece] {
    node.segments.compactMap { segment in
      switch segment {
      case .stringSegment(let piece):
        let text = unescaped(piece, in: node)
        return text.isEmpty ? nil : .text(text)
      case .expressionSegment(let piece): return .values(piece)
      }
    }
  }

  private func literalType(_ kind: TypeVariable.Kind, _ expected: Type?) -> Type {
    let solver = checker.solver
    let type = solver.fresh(kind)
    guard var wanted = expected.map(solver.resolve) else { return type }
    while case .nominal(let nominal, let arguments) = wanted,
      nominal === checker.universe.optionalType
    {
      wanted = solver.resolve(arguments[0])
    }
    if case .variable(let variable) = wanted, variable.kind == .any { return type }
    let mark = solver.mark()
    if !solver.unify(type, wanted) { solver.undo(to: mark) }
    return type
  }

  private func value(_ piece: ExpressionSegmentSyntax) -> Expression.Segment {
    guard piece.expressions.count == 1, let only = piece.expressions.first, only.label == nil else {
      checker.session.report(
        "an interpolation holds one value", at: piece, mistake: .syntax(.severalInterpolated))
      return .text("")
    }
    let value = checker.expression(only.expression)
    OptionalAsAny(checker: checker).watch(interpolated: value, at: only.expression)
    let session = checker.session
    let solver = checker.solver
    session.whenFinal {
      if case .variable = solver.final(value.type) {
        session.report("the type of the value in this interpolation is not known", at: only,
          mistake: .generic(.unknownValue))
      }
    }
    return .value(value)
  }

  /// The characters a piece of a literal stands for; the parser joins lines and strips indentation
  /// only in a whole literal, so a literal of this piece alone is made and read.
  private func unescaped(_ piece: StringSegmentSyntax, in node: StringLiteralExprSyntax) -> String {
    let alone = StringLiteralExprSyntax(
      openingPounds: node.openingPounds, openingQuote: node.openingQuote,
      segments: [.stringSegment(piece)], closingQuote: node.closingQuote,
      closingPounds: node.closingPounds)
    if node.openingQuote.tokenKind == .multilineStringQuote {
      return MultilineSegment(piece, pounds: node.openingPounds?.text.count ?? 0).text
    }
    return alone.representedLiteralValue ?? piece.content.text
  }
}

/// One piece of a multi-line literal; the parser keeps indentation as trivia of the piece.
struct MultilineSegment {
  let text: String

  init(_ piece: StringSegmentSyntax, pounds: Int) {
    let raw = piece.content.text
    let escape = "\\" + String(repeating: "#", count: pounds)
    var result = ""
    var rest = raw[...]
    while let range = rest.firstRange(of: escape) {
      result += rest[..<range.lowerBound]
      rest = rest[range.upperBound...]
      guard let mark = rest.first else { break }
      rest = rest.dropFirst()
      switch mark {
      case "n": result += "\n"
      case "t": result += "\t"
      case "r": result += "\r"
      case "0": result += "\0"
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        if let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) {
          result.unicodeScalars.append(scalar)
        }
        rest = rest.dropFirst(digits.count + 2)
      case "\n":
        break  // a line joined with the next
      default: result.append(mark)
      }
    }
    text = result + rest
  }
}
