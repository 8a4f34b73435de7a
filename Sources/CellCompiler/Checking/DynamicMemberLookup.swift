import SwiftSyntax

/// `value.name` on a type with `@dynamicMemberLookup`: a name that the type does not have goes to its
/// `subscript(dynamicMember:)` as text.
struct DynamicMemberLookup {
  let checker: Checker

  /// Whether a declared type takes names as text; by key paths it is not supported.
  static func isUsed(by syntax: DeclSyntax) -> Bool {
    syntax.soundMembers.contains { member in
      guard let node = member.decl.as(SubscriptDeclSyntax.self),
        let only = node.parameterClause.parameters.first
      else { return false }
      return only.firstName.text == "dynamicMember" && only.type.trimmedText == "String"
    }
  }

  /// The element of that name, or nil if the type does not look members up.
  func member(_ name: String, of base: Expression, _ node: MemberAccessExprSyntax) -> Expression? {
    guard case .nominal(let nominal, _) = checker.solver.resolve(base.type), nominal.looksUpMembers
    else { return nil }
    let text = checker.universe.string
    let candidates = MemberLookup(checker: checker)
      .instanceMembers(of: base.type, named: "subscript")
      .filter {
        let parameters = $0.declaration.parameters
        return parameters.count == 1 && parameters[0].label == "dynamicMember" && parameters[0].type == text
      }
      .map { $0.with(receiver: base) }
    guard !candidates.isEmpty else { return nil }
    let arguments = CallArguments(operands: [ExprSyntax(node)], end: node)
    let resolver = OverloadResolver(checker: checker, arguments: arguments, node: ExprSyntax(node))
    guard let found = resolver.best(of: candidates, [.ready(checker.make(.string(name), text, node))], nil)
    else { return nil }
    guard case .call(let call) = found.kind else { return found }
    found.kind = .member(
      base, call.declaration, indices: call.arguments, substitution: call.substitution)
    return found
  }
}
