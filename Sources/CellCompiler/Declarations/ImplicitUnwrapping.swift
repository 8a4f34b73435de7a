import SwiftSyntax

/// `T!` in a declaration: an optional that is unwrapped wherever a plain value is needed.
enum ImplicitUnwrapping {
  /// Whether a declaration's type is written so.
  static func isWritten(_ type: TypeSyntax?) -> Bool {
    guard let type else { return false }
    if let attributed = type.as(AttributedTypeSyntax.self) { return isWritten(attributed.baseType) }
    return type.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
  }

  /// Whether it may stand here: as the whole type of a variable, a parameter or a result.
  static func isAllowed(_ type: some SyntaxProtocol) -> Bool {
    guard let parent = type.parent else { return false }
    switch parent.kind {
    case .typeAnnotation, .functionParameter: return true
    case .returnClause: return parent.parent?.is(FunctionTypeSyntax.self) == false
    case .attributedType: return isAllowed(parent)
    default: return false
    }
  }
}
