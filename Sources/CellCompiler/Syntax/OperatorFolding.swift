import SwiftOperators
import SwiftSyntax

/// Groups the operands of a text by precedence.
///
/// What the standard precedence groups decide is decided here, by one number for each group: the
/// library looks for the way between two groups anew at each pair of operators, which took more time
/// than parsing. Sequences with operators of other groups, or of no known order, are the library's.
final class OperatorFolding: SyntaxRewriter {
  private let operators: OperatorTable
  private let report: (OperatorError) -> Void

  init(_ operators: OperatorTable, _ report: @escaping (OperatorError) -> Void) {
    self.operators = operators
    self.report = report
    super.init(viewMode: .fixedUp)
  }

  override func visitAny(_ node: Syntax) -> Syntax? { node.hasSequenceExpr ? nil : node }

  override func visit(_ node: SequenceExprSyntax) -> ExprSyntax {
    let hasInner = node.elements.contains { $0.hasSequenceExpr }
    guard let sequence = hasInner ? super.visit(node).as(SequenceExprSyntax.self) : node else {
      return ExprSyntax(node)
    }
    var fold = StandardFold(Array(sequence.elements), operators)
    return fold.result() ?? operators.foldSingle(sequence, errorHandler: report)
  }
}

/// Folds one sequence whose operators belong to the standard groups.
private struct StandardFold {
  private let elements: [ExprSyntax]
  private let operators: OperatorTable
  private var next = 1

  /// A standard precedence group: what binds more closely ranks higher.
  private struct Group {
    enum Associativity { case left, right, none }

    var rank: Int
    var associativity: Associativity
  }

  private static let groups: [String: Group] = [
    "BitwiseShiftPrecedence": Group(rank: 11, associativity: .none),
    "MultiplicationPrecedence": Group(rank: 10, associativity: .left),
    "AdditionPrecedence": Group(rank: 9, associativity: .left),
    "RangeFormationPrecedence": Group(rank: 8, associativity: .none),
    "CastingPrecedence": Group(rank: 7, associativity: .none),
    "NilCoalescingPrecedence": Group(rank: 6, associativity: .right),
    "ComparisonPrecedence": Group(rank: 5, associativity: .none),
    "LogicalConjunctionPrecedence": Group(rank: 4, associativity: .left),
    "LogicalDisjunctionPrecedence": Group(rank: 3, associativity: .left),
    "TernaryPrecedence": Group(rank: 2, associativity: .right),
    "AssignmentPrecedence": Group(rank: 1, associativity: .right),
  ]

  init(_ elements: [ExprSyntax], _ operators: OperatorTable) {
    self.elements = elements
    self.operators = operators
  }

  /// The folded sequence; nil where it is not for this type to say.
  mutating func result() -> ExprSyntax? {
    guard elements.count >= 3, elements.count % 2 == 1 else { return nil }
    return operand(elements[0], above: 0)
  }

  /// Takes the operators that rank higher than a bound, with what stands to their right.
  private mutating func operand(_ first: ExprSyntax, above bound: Int) -> ExprSyntax? {
    var left = first
    while next < elements.count {
      let sign = elements[next]
      guard let group = group(of: sign) else { return nil }
      if group.rank <= bound { return left }
      var right = elements[next + 1]
      next += 2
      if !Self.isCast(sign) {
        guard let whole = operand(right, above: group.associativity == .right ? group.rank - 1 : group.rank)
        else { return nil }
        right = whole
      }
      guard let joined = Self.join(left, sign, right) else { return nil }
      left = joined
      // `a < b < c` has no meaning: the library says why.
      if group.associativity == .none, next < elements.count,
        self.group(of: elements[next])?.rank == group.rank
      {
        return nil
      }
    }
    return left
  }

  private static func isCast(_ sign: ExprSyntax) -> Bool {
    sign.is(UnresolvedAsExprSyntax.self) || sign.is(UnresolvedIsExprSyntax.self)
  }

  private func group(of sign: ExprSyntax) -> Group? {
    switch sign.as(ExprSyntaxEnum.self) {
    case .binaryOperatorExpr(let node):
      operators.infixOperator(named: node.operator.text)?.precedenceGroup.flatMap { Self.groups[$0] }
    case .unresolvedTernaryExpr: Self.groups["TernaryPrecedence"]
    case .assignmentExpr: Self.groups["AssignmentPrecedence"]
    case .unresolvedAsExpr, .unresolvedIsExpr: Self.groups["CastingPrecedence"]
    default: nil
    }
  }

  /// One operator with its operands. `try` in front of the left one covers both: the library moves it.
  private static func join(_ left: ExprSyntax, _ sign: ExprSyntax, _ right: ExprSyntax) -> ExprSyntax? {
    if left.is(TryExprSyntax.self) || left.is(AwaitExprSyntax.self) || left.is(UnsafeExprSyntax.self) {
      return nil
    }
    switch sign.as(ExprSyntaxEnum.self) {
    case .binaryOperatorExpr, .assignmentExpr:
      return ExprSyntax(InfixOperatorExprSyntax(leftOperand: left, operator: sign, rightOperand: right))
    case .unresolvedTernaryExpr(let node):
      return ExprSyntax(
        TernaryExprSyntax(
          condition: left, node.unexpectedBeforeQuestionMark, questionMark: node.questionMark,
          node.unexpectedBetweenQuestionMarkAndThenExpression, thenExpression: node.thenExpression,
          node.unexpectedBetweenThenExpressionAndColon, colon: node.colon, elseExpression: right))
    case .unresolvedAsExpr(let node):
      guard let type = right.as(TypeExprSyntax.self)?.type else { return nil }
      return ExprSyntax(
        AsExprSyntax(
          expression: left, node.unexpectedBeforeAsKeyword, asKeyword: node.asKeyword,
          node.unexpectedBetweenAsKeywordAndQuestionOrExclamationMark,
          questionOrExclamationMark: node.questionOrExclamationMark, type: type))
    case .unresolvedIsExpr(let node):
      guard let type = right.as(TypeExprSyntax.self)?.type else { return nil }
      return ExprSyntax(
        IsExprSyntax(expression: left, node.unexpectedBeforeIsKeyword, isKeyword: node.isKeyword, type: type))
    default: return nil
    }
  }
}
