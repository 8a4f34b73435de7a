import Diagnostics
import SwiftSyntax

/// `[]` and `[:]` where nothing says what they would hold.
///
/// Alone they are refused; as a part of something, `[[]]` or `[].count`, lists hold `Any`.
struct EmptyLiteral {
  let checker: Checker
  /// Whether its type is asked for, by `let all: Set = []` for one, which leaves open of what.
  var isExpected = false

  private var solver: TypeSolver { checker.solver }
  private var session: CheckSession { checker.session }

  func settle(_ node: ArrayExprSyntax, _ type: Type) {
    session.whenFinal { [self] in
      guard case .nominal(_, let arguments) = solver.final(type), case .variable? = arguments.first else { return }
      if isAlone(ExprSyntax(node)) {
        refuse(node, "\(node.declaredName): [Int] = []")
      } else {
        _ = solver.unify(arguments[0], .existential([]))
      }
    }
  }

  /// Keys of any kind (`AnyHashable`) are not part of the cells' language.
  func settle(_ node: DictionaryExprSyntax, _ type: Type) {
    session.whenFinal { [self] in
      guard case .nominal(_, let arguments) = solver.final(type), case .variable = arguments[0] else { return }
      refuse(node, "\(node.declaredName): [String: Int] = [:]")
    }
  }

  private func refuse(_ node: some SyntaxProtocol, _ example: String) {
    session.report(
      "empty collection literal requires an explicit type", at: node,
      mistake: .type(.emptyLiteral(example: example)))
  }

  /// Whether it is all that a name begins with, a `switch` looks at or a statement consists of.
  private func isAlone(_ node: ExprSyntax) -> Bool {
    guard let around = node.parent else { return true }
    if let list = around.parent?.as(LabeledExprListSyntax.self), list.count == 1,
      let whole = list.parent?.as(TupleExprSyntax.self)
    {
      return isAlone(ExprSyntax(whole))
    }
    if let clause = around.as(InitializerClauseSyntax.self) {
      return isExpected || clause.parent?.as(PatternBindingSyntax.self)?.typeAnnotation == nil
    }
    guard around.is(CodeBlockItemSyntax.self) else { return around.is(SwitchExprSyntax.self) }
    guard let items = around.parent?.as(CodeBlockItemListSyntax.self), items.count == 1 else { return true }
    return items.parent?.is(ClosureExprSyntax.self) != true
  }
}
