import Diagnostics
import SwiftSyntax

/// `=` where a sign like it is meant: `filter { $0 = 2 }`, `["a" = 1]`.
struct MisplacedAssignment {
  let node: InfixOperatorExprSyntax

  /// What to say if the left side cannot be changed.
  var mistake: Mistake? {
    guard let left = node.leftOperand.shortText, let right = node.rightOperand.shortText else { return nil }
    if node.parent?.is(ArrayElementSyntax.self) == true {
      return .flow(.dictionaryEntry(swift: "[\(left): \(right)]"))
    }
    guard let item = node.parent?.as(CodeBlockItemSyntax.self), let list = item.parent?.as(CodeBlockItemListSyntax.self),
      list.count == 1, list.parent?.is(ClosureExprSyntax.self) == true
    else { return nil }
    return .type(.assignmentAsCondition(left: left, right: right))
  }
}
