import SwiftSyntax

/// The names that a pattern binds although it does not fit: they are declared all the same, without a
/// type, so that their uses are not complained about.
final class PatternNames: SyntaxVisitor {
  private let declare: (TokenSyntax) -> Void
  private var isBinding: Bool

  /// - Parameter isBinding: Whether a `let` or `var` stands around the pattern.
  init(isBinding: Bool, _ declare: @escaping (TokenSyntax) -> Void) {
    self.isBinding = isBinding
    self.declare = declare
    super.init(viewMode: .sourceAccurate)
  }

  override func visit(_ node: ValueBindingPatternSyntax) -> SyntaxVisitorContinueKind {
    let outer = isBinding
    isBinding = true
    walk(node.pattern)
    isBinding = outer
    return .skipChildren
  }

  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    if isBinding { declare(node.identifier) }
    return .skipChildren
  }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if isBinding, node.argumentNames == nil { declare(node.baseName) }
    return .skipChildren
  }

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
