import Diagnostics
import SwiftSyntax

/// Says that the value of a statement goes nowhere, in Swift's words.
struct UnusedResult {
  let session: CheckSession
  let unreturned: UnreturnedValue

  func report(_ value: Expression, _ type: Type, at node: ExprSyntax) {
    if refuseClosure(value, at: node) { return }
    if case .reference = value.kind {
      session.report("function is unused", at: node,
        mistake: .closure(.unusedFunction))
      return
    }
    guard let what = description(of: value, type) else { return }
    let returned = unreturned.code(type, at: node)
    session.report(
      what, at: node, severity: .warning,
      mistake: .flow(
        returned.map { .unreturned(type: type.description, code: $0) } ?? .unused(type: type.description)))
  }

  /// A closure that nobody calls, and `Type.method`, which is one.
  private func refuseClosure(_ value: Expression, at node: ExprSyntax) -> Bool {
    guard case .closure = value.kind else { return false }
    if node.is(MemberAccessExprSyntax.self) {
      session.report("function is unused", at: node,
        mistake: .closure(.unusedFunction))
    } else if node.is(ClosureExprSyntax.self) {
      session.report("closure expression is unused", at: node,
        mistake: .closure(.unusedFunction))
    } else {
      return false
    }
    return true
  }

  private func description(of value: Expression, _ type: Type) -> String? {
    switch value.kind {
    case .assignment, .compoundAssignment, .optionalChain, .error, .branch: nil
    case .tryForce(let inner): description(of: inner, type)
    case .tryOptional: "result of 'try?' is unused"
    case .call(let call): description(of: call, type)
    case .apply: "result of call to function returning '\(type)' is unused"
    case .and: "result of operator '&&' is unused"
    case .or: "result of operator '||' is unused"
    case .coalesce: "result of operator '??' is unused"
    case .identity(_, _, let isNegated): "result of operator '\(isNegated ? "!==" : "===")' is unused"
    case .nilTest(_, let isNegated): "result of operator '\(isNegated ? "!=" : "==")' is unused"
    case .integer: "integer literal is unused"
    case .float: "floating-point literal is unused"
    case .bool: "boolean literal is unused"
    case .string, .interpolation: "string literal is unused"
    case .variable(let variable) where variable.isMutable: "variable is unused"
    case .field(let base, _) where isChangeable(base): "property is accessed but result is unused"
    case .member(_, let declaration, _, _) where declaration.kind == .subscripting && declaration.isSettable:
      "subscript is accessed but result is unused"
    case .member(_, let declaration, _, _) where declaration.isSettable:
      "property is accessed but result is unused"
    default: "expression of type '\(type)' is unused"
    }
  }

  private func description(of call: Expression.Call, _ type: Type) -> String? {
    let declaration = call.declaration
    if declaration.isDiscardable { return nil }
    switch declaration.kind {
    case .initializer: return "result of '\(declaration.owner?.name ?? "\(type)")' initializer is unused"
    case .enumCase: return "result of call to function returning '\(type)' is unused"
    default: break
    }
    if OperatorChecker.isOperator(declaration.name) {
      return "result of operator '\(declaration.name)' is unused"
    }
    let labels = declaration.parameters.map(\.label)
    let isPlain = !labels.isEmpty && labels.allSatisfy { $0 == nil }
    return "result of call to '\(isPlain ? declaration.name : declaration.fullName)' is unused"
  }

  /// Whether a stored property belongs to something that may vary.
  private func isChangeable(_ base: Expression) -> Bool {
    switch base.kind {
    case .variable(let variable): return variable.isMutable
    case .field(let inner, _), .tupleElement(let inner, _), .convert(let inner): return isChangeable(inner)
    default: return false
    }
  }
}
