import SwiftSyntax

/// The result `some P` of a function, computed property or subscript: one type, which its body gives.
final class OpaqueResult {
  /// As it is written, for messages.
  let spelling: String
  let protocols: [NominalType]
  /// `some Collection<Int>` says what the elements are.
  let element: Type?
  /// Checks the body, which tells the type; asked for once, by the first use or by the body's own turn.
  var infer: (() -> Void)?
  /// Whether the body is checked, or being checked.
  private(set) var isBegun = false
  /// What the body returns, with the places of the expressions.
  var returned: [(value: Expression, syntax: ExprSyntax)] = []

  /// Nothing, unless the type is written with `some`.
  init?(_ syntax: TypeSyntax, in scope: TypeScope) {
    guard let node = syntax.as(SomeOrAnyTypeSyntax.self), node.someOrAnySpecifier.text == "some" else {
      return nil
    }
    spelling = node.trimmedText
    protocols = scope.protocols(in: node.constraint).map {
      $0.unbound.origin == .standard ? $0.unbound : $0
    }
    let arguments = node.constraint.as(IdentifierTypeSyntax.self)?.genericArgumentClause?.arguments
    if case .type(let first)? = arguments?.first?.argument, arguments?.count == 1 {
      element = scope.resolve(first)
    } else {
      element = nil
    }
  }

  /// Says whether the body is still to be checked, and counts it as begun.
  func begin() -> Bool {
    infer = nil
    defer { isBegun = true }
    return !isBegun
  }

  /// Finds the type, if nobody asked before.
  func find() {
    guard let infer else { return }
    self.infer = nil
    infer()
  }
}
