import Diagnostics
import SwiftDiagnostics
import SwiftSyntax

/// What a finding of the parser means where its message alone tells, besides the code it is about.
struct SyntaxWords {
  let problem: SwiftDiagnostics.Diagnostic

  private var message: String { problem.message }
  private var code: String? { problem.node.shortText }

  var mistake: SyntaxMistake? { ofWords ?? ofNumbers ?? ofLeftovers }

  /// Words that are missing or misplaced.
  private var ofWords: SyntaxMistake? {
    switch message {
    case "expected ':' and expression after '? ...' in ternary expression": .ternaryWithoutElse(code: ternary)
    case "expected return type in function signature": .resultMissing
    case "expected Sequence expression for for-each loop": .nothingToLoopOver
    case "expected 'while' and condition in 'repeat' statement": .repeatWithoutWhile
    case "expected ':' and value in dictionary element": .keyWithoutValue
    case "invalid escape sequence in literal": .escape(swift: literal)
    case "expected '#' to end regex literal", "expected '/#' to end regex literal": pattern.map { .patternEnd(swift: $0) }
    case "insufficient indentation of line in multi-line string literal": .indentation
    case "multi-line string literal content must begin on a new line": .textBehindQuotes
    case "multi-line string literal closing delimiter must begin on a new line": .quotesBehindText
    case "unterminated '/*' comment": .openComment
    case "expected throwing specifier; did you mean 'throws'?": .throwsSpelling
    case "'throws' must precede '->'": .throwsAfterResult
    case "'inout' before a parameter name is not allowed": .inoutBeforeName
    case "'try' must be placed on the returned expression": .tryBeforeReturn
    case "unexpected ';' separator": .needlessSemicolon
    case "unexpected brace in source file": .extraBracket("}")
    case "expected 'var' in variable": isInEnum ? .caseWithoutWord : nil
    case "expected 'func' in function": .statementInType
    case _ where message.hasPrefix("all statements inside a switch"): .statementOutsideCase
    case _ where message.hasPrefix("'case' can only appear"): .caseOutsideSwitch(word: "case")
    case _ where message.hasPrefix("'default' label can only"): .caseOutsideSwitch(word: "default")
    case _ where message.hasPrefix("found an unexpected second identifier"): secondName
    default: nil
    }
  }

  private var ofNumbers: SyntaxMistake? {
    if let segment = ancestor(ExpressionSegmentSyntax.self), let text = segment.shortText,
      let found = text.wholeMatch(of: /\\\((.+?):\s*(\S*[dfegs])\)/)
    {
      return .formatInText(swift: "\\(String(format: \"%\(found.2)\", \(found.1)))")
    }
    if let found = message.firstMatch(of: /'(.)' is not a valid (binary|octal|hexadecimal|decimal|) ?digit/) {
      let radix = ["binary": 2, "octal": 8, "hexadecimal": 16][String(found.2)] ?? 10
      return .digit(String(found.1), radix: radix)
    }
    if let found = message.firstMatch(of: /it must be written '(.+)'/) {
      return .decimalWithoutZero(swift: String(found.1))
    }
    if message.hasPrefix("expected a digit in floating point exponent") { return .exponent }
    guard message.hasPrefix("identifier can only start"),
      problem.node.isInside(EnumCaseElementSyntax.self)
    else { return nil }
    return .numberAsCase
  }

  /// Code that the parser could not place.
  private var ofLeftovers: SyntaxMistake? {
    guard message.hasPrefix("unexpected code"), let code else { return nil }
    if code == "*/" { return .closedComment }
    if [")", "]", "}"].contains(code) { return .extraBracket(code) }
    if message.hasSuffix("in function"), let type = Self.result(in: code) {
      return .resultWithoutArrow(type: type)
    }
    if message.hasSuffix("in 'if' statement") {
      return code == "then" ? .needlessWord(code) : .conditionAfterElse(code: code)
    }
    if message.hasSuffix("'for' statement"), let swift = stride(code) { return .rangeWithStep(swift: swift) }
    if message.hasSuffix("statement"), ["then", "do"].contains(code) { return .needlessWord(code) }
    return code.hasPrefix("else") ? .elseWithoutIf : nil
  }

  /// `Int` of `=> Int`, `- > Int` or `Int`.
  private static func result(in code: String) -> String? {
    let type = code.drop { "=-> ".contains($0) }
    guard type.first?.isUppercase == true || type.hasPrefix("["), !type.contains(" ") else { return nil }
    return String(type)
  }

  /// `stride(from: 0, through: 10, by: 2)` of `0...10 step 2`.
  private func stride(_ code: String) -> String? {
    guard let step = code.prefixMatch(of: /(?:step|by)\s+(\S+)/)?.1,
      let range = ancestor(ForStmtSyntax.self)?.sequence.trimmedText,
      let bounds = range.wholeMatch(of: /(.+?)\s*(\.\.\.|\.\.<)\s*(.+)/)
    else { return nil }
    return "stride(from: \(bounds.1), \(bounds.2 == "..." ? "through" : "to"): \(bounds.3), by: \(step))"
  }

  /// The text without a meaning of `\`.
  private var literal: String? {
    guard let text = ancestor(StringLiteralExprSyntax.self), text.openingQuote.text == "\"",
      text.openingPounds == nil, text.segments.allSatisfy({ $0.is(StringSegmentSyntax.self) })
    else { return nil }
    return text.shortText.map { "#\($0)#" }
  }

  /// `#/\d+/#` of `#/\d+#/`.
  private var pattern: String? {
    guard let code = ancestor(RegexLiteralExprSyntax.self)?.shortText else { return nil }
    if let end = code.ranges(of: "#/").last, end.lowerBound > code.startIndex { return code[..<end.lowerBound] + "/#" }
    return code + (code.hasSuffix("/") ? "#" : "/#")
  }

  private func ancestor<Node: SyntaxProtocol>(_ type: Node.Type) -> Node? {
    problem.node.as(type) ?? problem.node.firstAncestor(type)
  }

  /// `c ? 1`
  private var ternary: String? {
    var node: Syntax? = problem.node
    while let current = node {
      if let sequence = current.as(SequenceExprSyntax.self) { return sequence.shortText }
      node = current.parent
    }
    return nil
  }

  /// `for x in` of `for each x in`.
  private var secondName: SyntaxMistake? {
    guard let name = problem.node.lastToken(viewMode: .sourceAccurate) else { return nil }
    return .secondName(swift: problem.node.isInside(ForStmtSyntax.self) ? "for \(name.text) in" : name.text)
  }

  private var isInEnum: Bool { problem.node.isInside(EnumDeclSyntax.self) }
}

extension SyntaxProtocol {
  /// Whether it stands in a node of a kind.
  fileprivate func isInside<Node: SyntaxProtocol>(_ type: Node.Type) -> Bool {
    var node: Syntax? = Syntax(self)
    while let current = node {
      if current.is(Node.self) { return true }
      node = current.parent
    }
    return false
  }
}
