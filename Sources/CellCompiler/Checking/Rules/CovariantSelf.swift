import Diagnostics
import SwiftSyntax

/// Where a class may say `Self`: as all of a result or of a property's type, since a subclass's is another.
struct CovariantSelf {
  let session: CheckSession
  let type: NominalType

  func check(_ member: DeclSyntax) {
    guard type.kind == .classType else { return }
    switch member.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node):
      check(node.signature.parameterClause)
      if let result = node.signature.returnClause?.type { check(result, of: "method result") }
    case .subscriptDecl(let node):
      check(node.parameterClause)
      check(node.returnClause.type, of: "subscript")
    case .initializerDecl(let node): check(node.signature.parameterClause)
    case .variableDecl(let node):
      for type in node.bindings.compactMap(\.typeAnnotation?.type) { check(type, of: "property") }
    default: break
    }
  }

  private func check(_ parameters: FunctionParameterClauseSyntax) {
    for parameter in parameters.parameters {
      guard let word = found(in: parameter.type) else { continue }
      session.report(
        "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean '\(type.name)'?",
        at: word, mistake: .generic(.selfInside(class: type.name)))
    }
  }

  private func check(_ written: TypeSyntax, of what: String) {
    let whole = written.as(OptionalTypeSyntax.self)?.wrappedType ?? written
    guard !isSelf(whole), let word = found(in: written) else { return }
    session.report(
      "covariant 'Self' or 'Self?' can only appear at the top level of \(what) type", at: word,
      mistake: .generic(.selfInside(class: type.name)))
  }

  private func isSelf(_ type: TypeSyntax) -> Bool { type.as(IdentifierTypeSyntax.self)?.name.text == "Self" }

  private func found(in type: TypeSyntax) -> Syntax? {
    Syntax(type).firstDescendant { $0.as(IdentifierTypeSyntax.self)?.name.text == "Self" && $0.parent?.is(MemberTypeSyntax.self) != true }
      ?? (isSelf(type) ? Syntax(type) : nil)
  }
}
