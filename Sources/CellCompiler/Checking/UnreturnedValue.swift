import SwiftSyntax

/// A value that stands at the end of a body without `return`, where the function should give one.
///
/// Only a body of one expression gives its value by itself.
struct UnreturnedValue {
  let checker: Checker
  private let context: FunctionContext
  /// A closure's result that nothing has told yet.
  private let isOpen: Bool

  /// Before the statement's types are final.
  init(checker: Checker) {
    self.checker = checker
    context = checker.context
    isOpen =
      if context.isClosure, case .variable = checker.solver.resolve(context.result) { true } else { false }
  }

  /// The code to be returned, if this value was meant to be.
  func code(_ type: Type, at node: ExprSyntax) -> String? {
    guard !context.isCell, isMeant(type), Self.isLast(Syntax(node)) else { return nil }
    let text = node.trimmedText
    let line = String(text.prefix { !$0.isNewline })
    let code = node.shortText ?? (line.count <= 60 ? line : String(line.prefix(40))) + " …"
    if context.unreturned == nil { context.unreturned = code }
    return code
  }

  private func isMeant(_ type: Type) -> Bool {
    let result = checker.solver.final(context.result)
    if result.isVoid { return isOpen }
    return result == type || result == checker.universe.optional(type)
  }

  /// Whether a body ends with the statement, be it inside of its last `if` or `switch`.
  private static func isLast(_ node: Syntax) -> Bool {
    guard let item = node.firstAncestor(CodeBlockItemSyntax.self),
      let list = item.parent?.as(CodeBlockItemListSyntax.self), list.last?.id == item.id,
      let around = list.parent?.is(CodeBlockSyntax.self) == true ? list.parent?.parent : list.parent
    else { return false }
    switch around.kind {
    case .functionDecl, .accessorDecl, .accessorBlock, .closureExpr: return true
    case .ifExpr, .switchCase: return isLast(around)
    default: return false
    }
  }
}
