import Diagnostics
import SwiftSyntax

/// `=` where a sign like it is meant: `filter { $0 = 2 }`, `["a" = 1]`.
struct MisplacedAssignment {
  let node: InfixOperatorExprSyntax

  /// What to say if the left side cannot be changed.
  var mistake: Mistake? {
    if node.parent?.is(ArrayElementSyntax.self) == true {
      return sides.map { .flow(.dictionaryEntry(swift: "[\($0): \($1)]")) }
    }
    // A calculation cannot be given a value.
    if node.leftOperand.is(InfixOperatorExprSyntax.self) {
      return sides.map { .type(.assignmentAsCondition(left: $0, right: $1)) }
    }
    guard let item = node.parent?.as(CodeBlockItemSyntax.self), let list = item.parent?.as(CodeBlockItemListSyntax.self),
      list.count == 1, list.parent?.is(ClosureExprSyntax.self) == true
    else { return nil }
    return sides.map { .type(.assignmentAsCondition(left: $0, right: $1)) }
  }

  /// What is written on both sides, if it is short.
  private var sides: (String, String)? {
    guard let left = node.leftOperand.shortText, let right = node.rightOperand.shortText else { return nil }
    return (left, right)
  }
}
