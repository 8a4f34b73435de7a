import SwiftSyntax

/// `some P` within the type of a parameter: alone, behind `inout`, or as a part, as in `[some P]`.
enum OpaqueParameter {
  /// All of them in the order of the text, but those inside function types, which Swift refuses.
  static func all(in syntax: Syntax) -> [SomeOrAnyTypeSyntax] {
    if syntax.is(FunctionTypeSyntax.self) { return [] }
    if let node = syntax.as(SomeOrAnyTypeSyntax.self), node.someOrAnySpecifier.text == "some" { return [node] }
    return syntax.children(viewMode: .sourceAccurate).flatMap { all(in: $0) }
  }

  /// What scopes know it by: where it stands.
  static func name(of node: SomeOrAnyTypeSyntax) -> String { "some #\(node.position.utf8Offset)" }
}
