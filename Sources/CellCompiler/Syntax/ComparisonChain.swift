import SwiftSyntax

/// `0 < x < 10`, which compares a Bool in Swift.
enum ComparisonChain {
  private static let signs: Set<String> = ["<", ">", "<=", ">=", "==", "!="]

  /// `0 < x && x < 10`, if the operator at `node` and the one behind it compare.
  static func split(at node: Syntax) -> String? {
    guard let list = node.parent?.as(ExprListSyntax.self).map(Array.init),
      let index = list.firstIndex(where: { $0.id == ExprSyntax(node)?.id }), index > 0, index + 3 < list.count,
      signs.contains(list[index].trimmedText), signs.contains(list[index + 2].trimmedText)
    else { return nil }
    let text = list[(index - 1)...(index + 3)].map(\.trimmedText)
    let split = "\(text[0]) \(text[1]) \(text[2]) && \(text[2]) \(text[3]) \(text[4])"
    return split.count <= 60 && !split.contains("\n") ? split : nil
  }

  /// `n > 3 && n < 5` of `n > 3 & n < 5`, where `&` binds before the comparisons.
  static func joinedByBits(at node: Syntax) -> (sign: String, swift: String)? {
    guard let list = node.parent?.as(ExprListSyntax.self).map(Array.init),
      let index = list.firstIndex(where: { $0.id == ExprSyntax(node)?.id }), index > 0, index + 5 < list.count,
      case let sign = list[index + 2].trimmedText, sign == "&" || sign == "|",
      signs.contains(list[index].trimmedText), signs.contains(list[index + 4].trimmedText)
    else { return nil }
    let swift = list.map { $0.trimmedText == sign ? sign + sign : $0.trimmedText }.joined(separator: " ")
    return swift.count <= 80 && !swift.contains("\n") ? (sign, swift) : nil
  }

  /// Whether a comparison's left side is another one, without parentheses.
  static func continues(_ node: Syntax) -> Bool {
    guard let outer = node.as(InfixOperatorExprSyntax.self),
      let inner = outer.leftOperand.as(InfixOperatorExprSyntax.self)
    else { return false }
    return signs.contains(outer.operator.trimmedText) && signs.contains(inner.operator.trimmedText)
  }
}
