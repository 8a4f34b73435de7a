import SwiftSyntax

/// The arguments of a call as written, trailing closures included.
struct CallArguments {
  struct Item {
    var label: String?
    var expression: ExprSyntax
    var isTrailing = false
    /// The first trailing closure fits any label.
    var fitsAnyLabel = false

    /// Beside an operator, where `&` is not written.
    var isOperand = false

    var isInout: Bool { expression.is(InOutExprSyntax.self) }

    /// Where the argument begins, with its label.
    var place: Syntax {
      expression.parent?.as(LabeledExprSyntax.self).map { Syntax($0) } ?? Syntax(expression)
    }
  }

  var all: [Item]
  /// Where messages about all arguments point, and about the first one missing.
  var start: Syntax
  var end: Syntax

  init(_ node: FunctionCallExprSyntax) {
    all = node.arguments.map { Item(label: $0.label?.plain, expression: $0.expression) }
    if let closure = node.trailingClosure {
      all.append(
        Item(label: nil, expression: ExprSyntax(closure), isTrailing: true, fitsAnyLabel: true))
    }
    for closure in node.additionalTrailingClosures {
      all.append(
        Item(label: closure.label.plain, expression: ExprSyntax(closure.closure), isTrailing: true))
    }
    start = node.leftParen.map { Syntax($0) } ?? Syntax(node)
    end = node.rightParen.map { Syntax($0) } ?? Syntax(node)
  }

  init(_ node: SubscriptCallExprSyntax) {
    all = node.arguments.map { Item(label: $0.label?.plain, expression: $0.expression) }
    start = Syntax(node.leftSquare)
    end = Syntax(node.rightSquare)
  }

  init(_ node: KeyPathSubscriptComponentSyntax) {
    all = node.arguments.map { Item(label: $0.label?.plain, expression: $0.expression) }
    start = Syntax(node.leftSquare)
    end = Syntax(node.rightSquare)
  }

  init(operands: [ExprSyntax], end: some SyntaxProtocol) {
    all = operands.map { Item(label: nil, expression: $0, isOperand: true) }
    start = Syntax(end)
    self.end = Syntax(end)
  }

  /// Whether a list is to be unpacked as Python does: `zip(*rows)`.
  var unpacks: Bool {
    all.contains { $0.expression.as(PrefixOperatorExprSyntax.self)?.operator.text == "*" }
  }
}
