import Diagnostics
import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// A parsed piece of code and the way from its syntax back to places in the lesson.
final class CellText {
  let source: CellSource
  /// The display name of the cell, such as `#forward`.
  let cell: String?
  private(set) var tree: SourceFileSyntax
  private let lineStarts: [Int]
  /// Where brackets go too deep; the text is then not parsed.
  let excessiveNesting: Int?

  init(_ source: CellSource, cell: String? = nil) {
    self.source = source
    self.cell = cell
    excessiveNesting = NestingGuard.firstExcess(in: source.text)
    tree = Parser.parse(source: excessiveNesting == nil ? source.text : "")
    var starts = [0]
    for (offset, byte) in source.text.utf8.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// Groups operands by precedence; errors such as `a < b < c` go to the handler.
  func foldOperators(_ operators: inout OperatorTable, _ report: (Diagnostic) -> Void) {
    operators.addSourceFile(tree) { error in report(operatorDiagnostic(error)) }
    guard tree.hasSequenceExpr else { return }
    withoutActuallyEscaping(report) { report in
      let folding = OperatorFolding(operators) { [self] in report(operatorDiagnostic($0)) }
      tree = folding.rewrite(tree).as(SourceFileSyntax.self) ?? tree
    }
  }

  /// Where the last statement stands, in bytes, without blanks and comments around it.
  var lastStatementRange: Range<Int>? {
    tree.statements.last.map {
      let start = $0.item.positionAfterSkippingLeadingTrivia.utf8Offset
      return start..<max(start, $0.item.endPositionBeforeTrailingTrivia.utf8Offset)
    }
  }

  /// The place of a node without its surrounding blanks and comments.
  func place(of node: some SyntaxProtocol) -> SourcePlace {
    place(
      from: node.positionAfterSkippingLeadingTrivia.utf8Offset,
      to: node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  func place(from start: Int, to end: Int) -> SourcePlace {
    source.place(of: SourceRange(start: position(start), end: position(max(end, start + 1))))
  }

  private func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  private func operatorDiagnostic(_ error: OperatorError) -> Diagnostic {
    switch error {
    case .incomparableOperators(let left, _, let right, _):
      return Diagnostic(
        "adjacent operators are in non-associative precedence group", at: place(of: left),
        help: "put parentheses around one of the two sides of '\(right.trimmedDescription)'")
    case .missingOperator(let name, let node):
      return Diagnostic(
        "cannot find operator '\(name)' in scope", at: place(of: node),
        help: name == "**" ? "use 'pow(base, exponent)' for powers" : nil)
    default:
      return Diagnostic("operators cannot be combined this way", at: place(of: tree))
    }
  }
}
