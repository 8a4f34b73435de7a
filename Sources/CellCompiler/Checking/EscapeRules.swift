import Diagnostics
import SwiftSyntax

/// What closures may capture, and where functions that must not escape may go.
struct EscapeRules {
  let checker: Checker

  // MARK: Closures passed to calls

  /// Whether a parameter only calls the function it is given.
  static func isNonEscaping(_ parameter: Declaration.Parameter, of declaration: Declaration) -> Bool {
    if case .memberwise = declaration.implementation { return false }
    guard case .function = parameter.type, declaration.kind != .enumCase, !parameter.isVariadic else {
      return false
    }
    return !parameter.isEscaping
  }

  func pass(
    _ syntax: ExprSyntax, to parameter: Declaration.Parameter, of declaration: Declaration
  ) {
    guard syntax.is(ClosureExprSyntax.self) else { return }
    if Self.isNonEscaping(parameter, of: declaration) {
      checker.session.passedClosures.insert(syntax.id)
    } else {
      // Another candidate may have been tried before.
      checker.session.passedClosures.remove(syntax.id)
    }
  }

  /// A parameter that must not escape is passed to a call.
  func checkPassing(
    _ value: Expression, to parameter: Declaration.Parameter, of declaration: Declaration,
    at node: ExprSyntax
  ) {
    guard case .variable(let variable) = value.kind, variable.isNonEscaping,
      !Self.isNonEscaping(parameter, of: declaration)
    else { return }
    switch parameter.type {
    case .generic(let generic):
      later(
        "converting non-escaping parameter '\(variable.name)' to generic parameter '\(generic.name)' may allow it to escape",
        of: variable, at: node)
    case .function:
      later(
        "passing non-escaping parameter '\(variable.name)' to function expecting an '@escaping' closure",
        of: variable, at: node)
    default: break
    }
  }

  /// A parameter that must not escape is returned, stored or kept in a list.
  func checkStoring(_ value: Expression, isAssignment: Bool = false, at node: some SyntaxProtocol) {
    if case .wrap(let inner) = value.kind {
      return checkStoring(inner, isAssignment: isAssignment, at: node)
    }
    guard case .variable(let variable) = value.kind, variable.isNonEscaping else { return }
    later(
      isAssignment
        ? "assigning non-escaping parameter '\(variable.name)' to an '@escaping' closure"
        : "using non-escaping parameter '\(variable.name)' in a context expecting an '@escaping' closure",
      of: variable, at: node)
  }

  private func later(_ message: String, of variable: Variable, at node: some SyntaxProtocol) {
    let session = checker.session
    session.whenFinal {
      session.report(message, at: node, mistake: .closure(.escaping(parameter: variable.name)))
    }
  }

  // MARK: Captures

  /// Members of an object used without `self.` in a closure that may outlive the call.
  func checkImplicitSelf(_ member: Declaration, of own: Variable, at node: some SyntaxProtocol) {
    guard case .nominal(let nominal, _) = checker.solver.resolve(own.type),
      nominal.kind == .classType, needsExplicitSelf
    else { return }
    let what = member.kind == .property ? "reference to property" : "call to method"
    let session = checker.session
    session.whenFinal {
      session.report(
        "\(what) '\(member.name)' in closure requires explicit use of 'self' to make capture semantics explicit",
        at: node,
        mistake: .closure(.explicitSelf(member: member.name)))
    }
  }

  private var needsExplicitSelf: Bool {
    var context: FunctionContext? = checker.context
    var isEscaping = false
    while let current = context, current.selfVariable == nil {
      if current.capturesSelf { return false }
      if current.isClosure, current.escapes { isEscaping = true }
      context = current.parent
    }
    return isEscaping
  }

  /// A closure that may outlive the call captures what ends with it.
  func checkCaptures(of function: UserFunction, at node: ClosureExprSyntax) {
    guard function.context.escapes else { return }
    let session = checker.session
    session.whenSound {
      for variable in function.context.outerVariables where !isInside(variable, function.context) {
        if variable.isInout {
          session.report(
            variable.name == "self"
              ? "escaping closure captures mutating 'self' parameter"
              : "escaping closure captures 'inout' parameter '\(variable.name)'", at: node,
            mistake: .closure(.inoutCaptured(name: variable.name)))
        } else if variable.isNonEscaping {
          session.report("escaping closure captures non-escaping parameter '\(variable.name)'", at: node,
            mistake: .closure(.escaping(parameter: variable.name)))
        }
      }
    }
  }

  /// Whether a variable belongs to the function itself, or to one inside it.
  private func isInside(_ variable: Variable, _ function: FunctionContext) -> Bool {
    var context: FunctionContext? = variable.context
    while let current = context {
      if current === function { return true }
      context = current.parent
    }
    return false
  }

  /// Parameters whose types nothing decides.
  func checkParameters(_ function: UserFunction, _ names: [TokenSyntax], at node: ClosureExprSyntax) {
    let solver = checker.solver
    let session = checker.session
    session.whenFinal {
      for (index, parameter) in function.parameters.enumerated() {
        guard case .variable = solver.final(parameter.type), !session.hasErrors else { continue }
        let place = names.indices.contains(index) ? Syntax(names[index]) : Syntax(node.statements)
        session.report(
          "cannot infer type of closure parameter '\(parameter.name)' without a type annotation",
          at: place,
          mistake: .closure(.parameterType(parameter.name)))
      }
    }
  }
}
