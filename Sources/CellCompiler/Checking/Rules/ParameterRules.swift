import Diagnostics
import SwiftSyntax

/// What a list of parameters must not contain.
struct ParameterRules {
  let session: CheckSession
  /// Knows what names of types stand for.
  var types: TypeScope?

  func check(_ syntax: DeclSyntax) {
    switch syntax.as(DeclSyntaxEnum.self) {
    case .functionDecl(let node):
      check(node.signature.parameterClause)
      check(node.genericParameterClause)
      checkRethrows(node.signature)
    case .initializerDecl(let node):
      check(node.signature.parameterClause)
      check(node.genericParameterClause)
    case .subscriptDecl(let node): check(node.parameterClause)
    default: return
    }
  }

  private func check(_ clause: FunctionParameterClauseSyntax) {
    let parameters = clause.parameters.map { $0 }
    repeated(parameters.map { $0.secondName ?? $0.firstName })
    for (index, parameter) in parameters.enumerated() {
      let name = (parameter.secondName ?? parameter.firstName).plain
      if TypeScope.isInout(parameter.type), let value = parameter.defaultValue {
        session.report("cannot provide default value to inout parameter '\(name)'", at: value.value,
          mistake: .declaration(.inoutDefault(name: name)))
      }
      if index > 0, parameters[index - 1].ellipsis != nil, parameter.firstName.text == "_" {
        session.report(
          "a parameter following a variadic parameter requires a label", at: parameter,
          mistake: .declaration(.labelAfterVariadic))
      }
    }
  }

  private func check(_ clause: GenericParameterClauseSyntax?) {
    repeated(clause?.parameters.map(\.name) ?? [])
  }

  func repeated(_ names: [TokenSyntax]) {
    var seen: Set<String> = []
    for name in names where name.text != "_" && !seen.insert(name.plain).inserted {
      session.report(
        "invalid redeclaration of '\(name.plain)'", at: name,
        mistake: .declaration(.declaredTwice(name: name.plain)))
    }
  }

  /// A name for a type of functions that throw.
  private func isThrowingAlias(_ type: TypeSyntax) -> Bool {
    guard let name = type.as(IdentifierTypeSyntax.self)?.name.plain,
      case .function(let function)? = types?.localAlias(name)?.type ?? types?.owner?.typeAliases[name]
    else { return false }
    return function.isThrowing
  }

  private func checkRethrows(_ signature: FunctionSignatureSyntax) {
    guard let word = signature.effectSpecifiers?.throwsClause?.throwsSpecifier, word.text == "rethrows"
    else { return }
    let takesThrowing = signature.parameterClause.parameters.contains { parameter in
      parameter.type.description.contains("throws") || isThrowingAlias(parameter.type)
    }
    if takesThrowing { return }
    session.report(
      "'rethrows' function must take a throwing function argument", at: word,
      mistake: .effect(.rethrowsNothing))
  }
}
