import SwiftSyntax

/// `#function`: the name of the function around. `#line` and its like are refused, since a lesson and the
/// file that is exported from it count lines differently.
struct SourceLiteralChecker {
  let checker: Checker

  private static let places = ["line", "column", "file", "fileID", "filePath"]

  /// The text, a report, or nil where the expression is a macro of another kind.
  func check(_ node: MacroExpansionExprSyntax) -> Expression? {
    let word = node.macroName.text
    if Self.places.contains(word) {
      return checker.session.report(
        "'#\(word)' is not supported in cells", at: node,
        help: "a lesson and the file exported from it count lines differently")
    }
    guard word == "function" else { return nil }
    // As a default it is the caller's.
    let isDefault = node.parent?.parent?.is(FunctionParameterSyntax.self) ?? false
    guard let name = isDefault ? "" : enclosingName(Syntax(node)) else {
      return checker.session.report(
        "'#function' is supported only inside the body of a function", at: node)
    }
    return checker.make(.string(name), checker.solver.fresh(.stringLiteral), node)
  }

  /// The text that a call gives where it leaves out a parameter whose default is `#function`.
  func caller(of node: ExprSyntax, _ parameter: Declaration.Parameter) -> Expression? {
    guard let macro = parameter.defaultSyntax?.as(MacroExpansionExprSyntax.self),
      macro.macroName.text == "function"
    else { return nil }
    guard let name = enclosingName(Syntax(node)) else {
      return checker.session.report(
        "'#function' is supported only inside the body of a function", at: node,
        help: "give '\(parameter.label ?? parameter.name)' a value here")
    }
    return checker.make(.string(name), checker.universe.string, node)
  }

  /// `move(by:)`, as Swift spells the declaration around; closures have no name of their own.
  private func enclosingName(_ node: Syntax) -> String? {
    var around = node.parent
    while let current = around {
      switch current.as(SyntaxEnum.self) {
      // A default is evaluated where the function is called.
      case .functionParameter: return nil
      case .functionDecl(let function):
        let isOperator = OperatorChecker.isOperator(function.name.text)
        return function.name.plain + labels(function.signature.parameterClause, isUnlabeled: isOperator)
      case .initializerDecl(let initializer):
        return "init" + labels(initializer.signature.parameterClause)
      case .deinitializerDecl: return "deinit"
      case .subscriptDecl(let subscripting):
        return "subscript" + labels(subscripting.parameterClause, ofSubscript: true)
      case .patternBinding(let binding) where binding.accessorBlock != nil:
        return binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.plain
      default: around = current.parent
      }
    }
    return nil
  }

  private func labels(
    _ clause: FunctionParameterClauseSyntax, ofSubscript: Bool = false, isUnlabeled: Bool = false
  ) -> String {
    let names = clause.parameters.map { parameter in
      isUnlabeled || ofSubscript && parameter.secondName == nil ? "_" : parameter.firstName.plain
    }
    return "(" + names.map { $0 + ":" }.joined() + ")"
  }
}
