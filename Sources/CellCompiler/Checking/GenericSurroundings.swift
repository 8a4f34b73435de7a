import Diagnostics
import SwiftSyntax

/// Types inside of generic functions, which Swift does not have.
struct GenericSurroundings {
  let checker: Checker

  func check(_ syntax: DeclSyntax, _ header: NominalHeader) {
    guard !checker.context.isCell, isGeneric else { return }
    checker.session.report(
      "type '\(header.name)' cannot be nested in generic function '\(functionName(around: syntax))'",
      at: header.nameNode,
      mistake: .declaration(.nested(type: header.name, function: functionName(around: syntax))))
  }

  /// Whether a type parameter is in sight: of a function around, or of the type whose method it is.
  private var isGeneric: Bool {
    if !checker.generics.isEmpty { return true }
    guard let owner = checker.owner else { return false }
    return owner.kind == .protocolType || !owner.generics.isEmpty
  }

  private func functionName(around syntax: DeclSyntax) -> String {
    var parent = Syntax(syntax).parent
    while let node = parent {
      if let function = node.as(FunctionDeclSyntax.self) {
        return name(function.name.plain, function.signature.parameterClause.parameters)
      }
      if let initializer = node.as(InitializerDeclSyntax.self) {
        return name("init", initializer.signature.parameterClause.parameters)
      }
      if node.is(AccessorBlockSyntax.self) { return "getter" }
      parent = node.parent
    }
    return "closure"
  }

  private func name(_ base: String, _ parameters: FunctionParameterListSyntax) -> String {
    base + "(" + parameters.map { $0.firstName.plain + ":" }.joined() + ")"
  }
}
