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
  /// Made when the first offset is asked for.
  private(set) lazy var offsets = CellOffsets(source)
  /// What the text has of other languages and keyboards; the tree is that of the text without it.
  let habits: [HabitFinding]
  private var mutedLines: Set<Int> = []
  private var missingNames: Set<String> = []
  /// What the parser or those who walk its tree could not bear; the tree is then empty.
  let excess: NestingGuard.Excess?

  /// - Parameter recognisesHabits: Whether Python in it is named and read as the Swift it stands for.
  init(_ source: CellSource, cell: String? = nil, recognisesHabits: Bool = false) {
    self.source = source
    self.cell = cell
    let unreadable = NestingGuard.firstExcess(in: source.text)
    let read = Parser.parse(source: unreadable == nil ? source.text : "")
    excess = unreadable ?? TreeDepth.excess(of: read)
    let parsed = excess == nil ? read : Parser.parse(source: "")
    let foreign = recognisesHabits ? Self.foreignOperators(in: parsed, source.text) : []
    guard recognisesHabits, parsed.hasError || parsed.hasWarning || !foreign.isEmpty else {
      tree = parsed
      habits = []
      lineStarts = Self.lineStarts(of: source.text)
      return
    }
    let finder = HabitFinder(source.text)
    habits = finder.findings(understood: parsed.hasError ? nil : foreign)
    let repaired = finder.repaired(habits)
    // What was a comment, as behind Python's `//`, may hold more than the parser bears.
    let repairedTree = habits.isEmpty ? nil : Self.bearableTree(of: repaired)
    tree = repairedTree ?? parsed
    lineStarts = Self.lineStarts(of: repairedTree == nil ? source.text : repaired)
    for habit in habits where habit.severity == .error {
      mutedLines.formUnion(habit.lines)
      missingNames.formUnion(habit.names)
    }
    for (index, line) in finder.lines.enumerated()
    where line.contains(where: { missingNames.contains($0.text) }) {
      mutedLines.insert(index)
    }
  }

  /// The tree of a text that the parser and those who walk its tree can bear.
  static func bearableTree(of text: String) -> SourceFileSyntax? {
    guard NestingGuard.firstExcess(in: text) == nil else { return nil }
    let tree = Parser.parse(source: text)
    return TreeDepth.excess(of: tree) == nil ? tree : nil
  }

  /// Where `«` and `=>` stand outside of texts: operators to the parser.
  private static func foreignOperators(in tree: SourceFileSyntax, _ text: String) -> Set<Int> {
    guard mayHoldForeignOperators(text) else { return [] }
    return Set(
      tree.tokens(viewMode: .sourceAccurate).filter { token in
        switch token.tokenKind {
        case .prefixOperator(let name), .binaryOperator(let name), .postfixOperator(let name):
          name.hasPrefix("«") || name == "=>"
        default: false
        }
      }.map { $0.positionAfterSkippingLeadingTrivia.utf8Offset })
  }

  /// Whether `«` or `=>` is anywhere in the text, by bytes.
  private static func mayHoldForeignOperators(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      zip(bytes, bytes.dropFirst()).contains { first, second in
        switch first {
        case UInt8(ascii: "="): second == UInt8(ascii: ">")
        case 0xC2: second == 0xAB
        default: false
        }
      }
    }
  }

  private static func lineStarts(of text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      var starts = [0]
      for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
      return starts
    }
  }

  /// What the habits found are about, with the places of the text as it was written.
  var habitDiagnostics: [Diagnostic] {
    let starts = Self.lineStarts(of: source.text)
    return habits.compactMap { habit in
      guard let mistake = habit.mistake else { return nil }
      let line = habit.lines.lowerBound
      let start = SourcePosition(line: line + 1, column: habit.range.lowerBound - starts[line] + 1)
      let end = SourcePosition(line: line + 1, column: habit.range.upperBound - starts[line] + 1)
      let place = source.place(of: SourceRange(start: start, end: end))
      guard let message = habit.message else {
        return Diagnostic(mistake, at: place, severity: habit.severity)
      }
      return Diagnostic(habit.severity, message, at: place, mistake: mistake)
    }
  }

  /// What a habit's diagnostic says if its value is another one, which only the checker finds out.
  func otherAdvice(instead diagnostic: Diagnostic) -> Mistake? {
    habits.first { $0.mistake == diagnostic.mistake && $0.otherwise != nil }?.otherwise
  }

  /// Whether a finding is about code that a habit has explained already.
  func isExplained(_ diagnostic: Diagnostic) -> Bool {
    guard !mutedLines.isEmpty, let line = diagnostic.place?.range.start.line else { return false }
    let first = source.origins.first?.line ?? 1
    return mutedLines.contains(line - first)
  }

  /// Groups operands by precedence; errors such as `a < b < c` go to the handler.
  func foldOperators(
    _ operators: inout OperatorTable, _ order: inout PrecedenceOrder, _ report: (Diagnostic) -> Void
  ) {
    order.add(tree)
    operators.addSourceFile(tree) { error in
      // What the library of Swift declares, such as `++`, may be declared anew.
      if case .operatorAlreadyExists(let existing, _) = error, existing.syntax == nil { return }
      report(operatorDiagnostic(error))
    }
    OperatorImplementations(operators).undeclared(in: tree).forEach { name in
      report(
        Diagnostic(
          "operator implementation without matching operator declaration", at: place(of: name),
          mistake: .declaration(.undeclaredOperator(name.text))))
    }
    declareUnknownGroups(order.unknownNames(in: tree), &operators, report)
    guard tree.hasSequenceExpr else { return }
    withoutActuallyEscaping(report) { report in
      let root = tree.id
      var count = 0
      let folding = OperatorFolding(operators, order) { [self] error in
        // To find the words takes long, and no more will be told.
        count += 1
        if count > CheckSession.maximalFindings { return }
        // A sequence around one that is folded already stands in no text: the checker finds its place.
        if case .missingOperator(_, let node) = error, node.root.id != root { return }
        report(operatorDiagnostic(error))
      }
      tree = folding.rewrite(tree).as(SourceFileSyntax.self) ?? tree
    }
  }

  /// Reports groups that nobody declares, once, and makes them known: the library reads freed memory
  /// where its search from group to group meets an unknown one.
  private func declareUnknownGroups(
    _ names: [TokenSyntax], _ operators: inout OperatorTable, _ report: (Diagnostic) -> Void
  ) {
    for name in names {
      report(Diagnostic("unknown precedence group '\(name.text)'", at: place(of: name)))
      let group = PrecedenceGroupDeclSyntax(name: name.trimmed, groupAttributes: [])
      let file = SourceFileSyntax(
        statements: [CodeBlockItemSyntax(item: .decl(DeclSyntax(group)))])
      operators.addSourceFile(file) { _ in }
    }
  }

  /// Whether the text says `import` with this module.
  func imports(_ module: String) -> Bool {
    tree.statements.contains { item in
      guard let node = item.item.as(ImportDeclSyntax.self) else { return false }
      return node.path.first?.name.text == module
    }
  }

  /// Where the last statement stands, in bytes, without blanks and comments around it.
  var lastStatementRange: Range<Int>? {
    tree.statements.last.map {
      let start = $0.item.positionAfterSkippingLeadingTrivia.utf8Offset
      return start..<max(start, $0.item.endPositionBeforeTrailingTrivia.utf8Offset)
    }
  }

  /// The place of a node without its surrounding blanks and comments; an expression's begins where
  /// Swift says that it is.
  func place(of node: some SyntaxProtocol) -> SourcePlace {
    guard let expression = node.as(ExprSyntax.self) else { return extent(of: node) }
    return place(
      from: ExpressionAnchor.position(of: expression).utf8Offset,
      to: node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  /// All of a node, from its first token to its last.
  func extent(of node: some SyntaxProtocol) -> SourcePlace {
    place(
      from: node.positionAfterSkippingLeadingTrivia.utf8Offset,
      to: node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  func place(from start: Int, to end: Int) -> SourcePlace {
    source.place(of: SourceRange(start: position(start), end: position(max(end, start + 1))))
  }

  /// Where the line begins that follows the one of an offset.
  func lineStart(after offset: Int) -> Int? { lineStarts.first { $0 > offset } }

  private func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  private func mistake(ofOperator name: String, at node: Syntax) -> Mistake? {
    switch name {
    case "**": return .python(.power(swift: power(at: node)))
    case "++", "--":
      return .change(.increment(operation: name, code: operands(around: node)?.base ?? "x"))
    case "=+", "=-", "=*":
      let (base, value) = operands(around: node) ?? ("x", "1")
      return .change(.reversedAssignment(found: name, meant: "\(base) \(name.suffix(1))= \(value)"))
    default: return .name(.unknownOperator(name))
    }
  }

  /// `x ** 2` as a call.
  private func power(at node: Syntax) -> String {
    guard let (base, exponent) = operands(around: node) else { return "pow(base, exponent)" }
    return PowerAdvice(base: base, exponent: exponent).swift
  }

  /// What is written on the two sides of an operator, if it is short.
  private func operands(around node: Syntax) -> (base: String, exponent: String)? {
    guard let token = tree.token(at: node.positionAfterSkippingLeadingTrivia),
      let found = token.parent?.as(BinaryOperatorExprSyntax.self), let siblings = found.parent?.children(viewMode: .sourceAccurate),
      let index = siblings.firstIndex(where: { $0.id == found.id }), index > siblings.startIndex,
      let base = siblings[siblings.index(before: index)].shortText,
      case let next = siblings.index(after: index), next < siblings.endIndex,
      let exponent = siblings[next].shortText
    else { return nil }
    return (base, exponent)
  }

  private var declaredOnce: String { "take this declaration out: the other one is enough" }

  private func operatorDiagnostic(_ error: OperatorError) -> Diagnostic {
    switch error {
    case .incomparableOperators(let left, let first, let right, let second):
      let isUnordered = first != second && [first, second].contains(PrecedenceOrder.defaultName)
      return Diagnostic(
        isUnordered
          ? "adjacent operators are in unordered precedence groups '\(first)' and '\(second)'"
          : "adjacent operators are in non-associative precedence group", at: place(of: left),
        mistake: ComparisonChain.joinedByBits(at: Syntax(left)).map { .usage(.bitsForLogic(sign: $0.sign, swift: $0.swift)) } ?? .flow(
          .chained(sign: right.trimmedText, swift: ComparisonChain.split(at: Syntax(left)))))
    case .missingOperator(let name, let node):
      return Diagnostic(
        "cannot find operator '\(name)' in scope", at: place(of: node),
        mistake: mistake(ofOperator: name, at: node))
    case .missingGroup(let name, let node):
      return Diagnostic("unknown precedence group '\(name)'", at: place(of: node))
    case .operatorAlreadyExists(_, let new):
      return Diagnostic(
        "operator redeclared", at: place(of: new.syntax.map { Syntax($0.name) } ?? Syntax(tree)), help: declaredOnce)
    case .groupAlreadyExists(_, let new):
      return Diagnostic(
        "precedence group redeclared", at: place(of: new.syntax.map { Syntax($0.name) } ?? Syntax(tree)),
        help: declaredOnce)
    }
  }
}
