import SwiftOperators
import SwiftSyntax

/// Groups the operands of a text by precedence.
///
/// What is well formed is decided here, see ``PrecedenceOrder``: the library looks for the way between two
/// groups anew at each pair of operators, which took more time than parsing. Sequences of no known order
/// are the library's, which says what is wrong with them.
final class OperatorFolding: SyntaxRewriter {
  private let operators: OperatorTable
  private let order: PrecedenceOrder
  private let report: (OperatorError) -> Void

  init(
    _ operators: OperatorTable, _ order: PrecedenceOrder, _ report: @escaping (OperatorError) -> Void
  ) {
    self.operators = operators
    self.order = order
    self.report = report
    super.init(viewMode: .fixedUp)
  }

  override func visitAny(_ node: Syntax) -> Syntax? { node.hasSequenceExpr ? nil : node }

  override func visit(_ node: SequenceExprSyntax) -> ExprSyntax {
    let hasInner = node.elements.contains { $0.hasSequenceExpr }
    guard let sequence = hasInner ? super.visit(node).as(SequenceExprSyntax.self) : node else {
      return ExprSyntax(node)
    }
    var fold = SequenceFold(Array(sequence.elements), operators, order)
    if let folded = fold.result() { return folded }
    // The library reads freed memory when it orders a group that nobody declared.
    if let (name, sign) = fold.unknownGroup {
      report(.missingGroup(name, referencedFrom: Syntax(sign)))
      return fold.fromLeft() ?? ExprSyntax(sequence)
    }
    if let conflict = fold.conflict {
      report(
        .incomparableOperators(
          leftOperator: conflict.left, leftPrecedenceGroup: conflict.leftGroup, rightOperator: conflict.right,
          rightPrecedenceGroup: conflict.rightGroup))
      return fold.fromLeft() ?? ExprSyntax(sequence)
    }
    return operators.foldSingle(sequence, errorHandler: report)
  }
}

/// Folds one sequence whose operators belong to known groups.
private struct SequenceFold {
  private typealias Group = PrecedenceOrder.Group

  private let elements: [ExprSyntax]
  private let operators: OperatorTable
  private let order: PrecedenceOrder
  private var next = 1

  init(_ elements: [ExprSyntax], _ operators: OperatorTable, _ order: PrecedenceOrder) {
    self.elements = elements
    self.operators = operators
    self.order = order
  }

  /// The folded sequence; nil where it is not for this type to say.
  mutating func result() -> ExprSyntax? {
    guard elements.count >= 3, elements.count % 2 == 1 else { return nil }
    return operand(elements[0], after: nil)
  }

  /// Two neighbours of which one has no group of its own, so that neither binds more closely.
  private(set) var conflict: (left: ExprSyntax, leftGroup: String, right: ExprSyntax, rightGroup: String)?

  private mutating func note(_ left: ExprSyntax, _ leftGroup: Group, _ right: ExprSyntax, _ rightGroup: Group) {
    guard conflict == nil, [leftGroup.name, rightGroup.name].contains(PrecedenceOrder.defaultName) else { return }
    conflict = (left, leftGroup.name, right, rightGroup.name)
  }

  /// The first operator of a group that is not declared, with the group's name.
  var unknownGroup: (name: String, sign: ExprSyntax)? {
    for sign in elements {
      guard let node = sign.as(BinaryOperatorExprSyntax.self),
        let name = operators.infixOperator(named: node.operator.text)?.precedenceGroup,
        order.group(named: name) == nil
      else { continue }
      return (name, sign)
    }
    return nil
  }

  /// Folded as if all operators were of one group; nil where that cannot be.
  func fromLeft() -> ExprSyntax? {
    guard elements.count >= 3, elements.count % 2 == 1 else { return nil }
    var left = elements[0]
    for next in stride(from: 1, to: elements.count, by: 2) {
      guard let joined = Self.join(left, elements[next], elements[next + 1]) else { return nil }
      left = joined
    }
    return left
  }

  /// Takes the operators that bind more closely than the one in front, with what stands to their right.
  private mutating func operand(_ first: ExprSyntax, after bound: Group?, _ front: ExprSyntax? = nil) -> ExprSyntax? {
    var left = first
    while next < elements.count {
      let sign = elements[next]
      guard let group = group(of: sign) else { return nil }
      if let bound {
        switch order.relation(of: group, to: bound) {
        case .higher: break
        case .same where bound.associativity == .right: break
        case .same, .lower: return left
        case .unrelated:
          if let front { note(front, bound, sign, group) }
          return nil
        }
      }
      var right = elements[next + 1]
      next += 2
      if !Self.isCast(sign) {
        guard let whole = operand(right, after: group, sign) else { return nil }
        right = whole
      }
      guard let joined = Self.join(left, sign, right) else { return nil }
      left = joined
      // `a < b < c` has no meaning: the library says why.
      if group.associativity == .none, next < elements.count,
        self.group(of: elements[next])?.name == group.name
      {
        note(sign, group, elements[next], group)
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
      operators.infixOperator(named: node.operator.text).flatMap {
        order.group(named: $0.precedenceGroup ?? PrecedenceOrder.defaultName)
      }
    case .unresolvedTernaryExpr: order.group(named: "TernaryPrecedence")
    case .assignmentExpr: order.group(named: "AssignmentPrecedence")
    case .unresolvedAsExpr, .unresolvedIsExpr: order.group(named: "CastingPrecedence")
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
