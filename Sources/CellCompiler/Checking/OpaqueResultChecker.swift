import Diagnostics
import SwiftSyntax

/// `some P` as a result: the type behind it follows from what the body returns, and is the same for
/// every `return`.
///
/// Uses see that type itself, so that they call its members directly.
struct OpaqueResultChecker {
  let checker: Checker
  let opaque: OpaqueResult

  private var solver: TypeSolver { checker.solver }

  /// A returned expression.
  func value(_ syntax: ExprSyntax) -> Expression {
    let value = checker.expression(syntax, expecting: hint(for: syntax))
    solver.commitDefaults(value.type)
    opaque.returned.append((value, syntax))
    return value
  }

  /// `some Collection<Double>` makes whole numbers in brackets decimal.
  private func hint(for syntax: ExprSyntax) -> Type? {
    guard let element = opaque.element, syntax.is(ArrayExprSyntax.self) else { return nil }
    return checker.universe.array(of: element)
  }

  /// When the body is checked: makes the type known to callers.
  func conclude(_ function: UserFunction, _ declaration: Declaration, at node: some SyntaxProtocol) {
    let type = underlyingType(declaration, at: node)
    declaration.result = type
    function.result = type
    function.context.result = type
  }

  private func underlyingType(_ declaration: Declaration, at node: some SyntaxProtocol) -> Type {
    let found = opaque.returned.map { solver.final($0.value.type) }
    guard let type = found.first else {
      checker.session.report(
        "function declares an opaque return type, but has no return statements in its body from which to infer an underlying type",
        at: Self.nameNode(of: node),
        mistake: .generic(.nothingReturned))
      return .error
    }
    if found.contains(.error) { return .error }
    if found.contains(where: { $0 != type }) {
      checker.session.report(
        "function declares an opaque return type '\(opaque.spelling)', but the return statements in its body do not have matching underlying types",
        at: Self.nameNode(of: node),
        mistake: .generic(.mixedResults))
      return .error
    }
    return conforms(type, declaration) ? type : .error
  }

  private func conforms(_ type: Type, _ declaration: Declaration) -> Bool {
    guard let returned = opaque.returned.first else { return false }
    for wanted in opaque.protocols where !solver.conforms(type, to: wanted) {
      checker.session.report(
        "return type of \(name(of: declaration)) requires that '\(type)' conform to '\(wanted.name)'",
        at: returned.syntax,
        mistake: .generic(.lacksConformance(type: "\(type)", protocol: wanted.name, isOwn: false)))
      return false
    }
    // Protocols of cells may call what stands in the brackets differently.
    guard let element = opaque.element, opaque.protocols.allSatisfy({ $0.origin != .cell }),
      let own = solver.associatedType("Element", of: type)
    else { return true }
    if solver.unify(own, element) { return true }
    checker.session.report(
      "return type of \(name(of: declaration)) requires the types '\(solver.final(own))' and '\(element)' be equivalent",
      at: returned.syntax,
      mistake: .generic(.differentTypes(left: "\(solver.final(own))", right: "\(element)")))
    return false
  }

  private func name(of declaration: Declaration) -> String {
    let owner = declaration.owner != nil
    switch declaration.kind {
    case .property: return "\(owner ? "property" : "var") '\(declaration.name)'"
    case .subscripting: return "subscript '\(declaration.fullName)'"
    default:
      let kind = !owner ? "global function" : declaration.isStatic ? "static method" : "instance method"
      return "\(kind) '\(declaration.fullName)'"
    }
  }

  private static func nameNode(of node: some SyntaxProtocol) -> Syntax {
    if let function = node.as(FunctionDeclSyntax.self) { return Syntax(function.name) }
    var parent = Syntax(node).parent
    while let current = parent {
      if let binding = current.as(PatternBindingSyntax.self) { return Syntax(binding.pattern) }
      if let node = current.as(SubscriptDeclSyntax.self) { return Syntax(node.subscriptKeyword) }
      if current.is(CodeBlockSyntax.self) { break }
      parent = current.parent
    }
    return Syntax(node)
  }
}
