import SwiftSyntax

/// The names of types in a written type that are aliases with a word such as `private` before them. What an alias
/// stands for is no secret; where it may be written is.
struct HiddenAliases {
  let types: TypeScope

  /// The first alias in a type that is seen less far than a scope.
  func first(in syntax: some SyntaxProtocol, from scope: AccessScope) -> (scope: AccessScope, level: AccessLevel)? {
    var found: (AccessScope, AccessLevel)?
    _ = syntax.firstDescendant { node in
      guard let name = node.as(IdentifierTypeSyntax.self)?.name.plain, let alias = alias(name), !alias.scope.covers(scope)
      else { return false }
      found = alias
      return true
    }
    return found
  }

  private func alias(_ name: String) -> (scope: AccessScope, level: AccessLevel)? {
    var around = types.owner
    while let type = around {
      if let level = type.hiddenAliases[name] { return (AccessScope(level, in: type), level) }
      if type.typeAliases[name] != nil || type.nested[name] != nil { return nil }
      around = type.outer
    }
    guard let level = types.localAlias(name)?.access, level != .all else { return nil }
    return (AccessScope(level, in: nil), level)
  }
}
