import Diagnostics
import SwiftSyntax

/// What the type parameters of a function must be: constrained by protocols or classes, and named by the
/// signature, since nothing else could tell a call what they are.
struct GenericParameterRules {
  let session: CheckSession
  let declaration: Declaration

  func check(_ syntax: DeclSyntax, _ scope: TypeScope) {
    guard let (clause, signature) = Self.head(of: syntax) else { return }
    let words = Set(signature.tokens(viewMode: .sourceAccurate).map(\.text))
    for (generic, parameter) in zip(declaration.generics, clause.parameters) {
      refuseConstraint(parameter, scope)
      if !words.contains(generic.name), !isEquated(generic) {
        session.report(
          "generic parameter '\(generic.name)' is not used in function signature", at: parameter.name,
          mistake: .generic(.unusedParameter(generic.name)))
      }
    }
  }

  private static func head(of syntax: DeclSyntax) -> (GenericParameterClauseSyntax, FunctionSignatureSyntax)? {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node): node.genericParameterClause.map { ($0, node.signature) }
    case .initializerDecl(let node): node.genericParameterClause.map { ($0, node.signature) }
    default: nil
    }
  }

  private func refuseConstraint(_ parameter: GenericParameterSyntax, _ scope: TypeScope) {
    guard let constraint = parameter.inheritedType else { return }
    var quiet = scope
    quiet.report = { _ in }
    guard case .nominal(let nominal, _) = quiet.resolve(constraint), nominal.kind != .classType else { return }
    session.report(
      "type '\(parameter.name.plain)' constrained to non-protocol, non-class type '\(nominal.name)'",
      at: constraint,
      mistake: .inheritance(.notAProtocol(name: nominal.name)))
  }

  /// Whether a condition says what it is: `where S.Element == T`.
  private func isEquated(_ generic: GenericParameter) -> Bool {
    declaration.requirements.contains { requirement in
      guard case .same(let left, let right) = requirement else { return false }
      return left.contains { $0 == .generic(generic) } || right.contains { $0 == .generic(generic) }
    }
  }
}
