import SwiftOperators
import SwiftSyntax

/// Functions that implement operators nobody declared.
final class OperatorImplementations: SyntaxVisitor {
  private let operators: OperatorTable
  private var names: [TokenSyntax] = []

  init(_ operators: OperatorTable) {
    self.operators = operators
    super.init(viewMode: .sourceAccurate)
  }

  /// The names of such functions, in the order of the text.
  func undeclared(in tree: SourceFileSyntax) -> [TokenSyntax] {
    walk(tree)
    return names
  }

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    if case .decl = node.item { .visitChildren } else { .skipChildren }
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.name.tokenKind.isOperator, !isDeclared(node) { names.append(node.name) }
    return .skipChildren
  }

  private func isDeclared(_ node: FunctionDeclSyntax) -> Bool {
    let name = node.name.text
    let words = node.modifiers.map(\.name.text)
    if words.contains("prefix") { return operators.prefixOperator(named: name) != nil }
    if words.contains("postfix") { return operators.postfixOperator(named: name) != nil }
    return operators.infixOperator(named: name) != nil || name == "="
  }
}
