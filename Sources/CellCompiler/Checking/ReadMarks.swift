import SwiftSyntax

/// Which variables are read and which are only given values: `x = 1` and `p.x = 1` read nothing.
struct ReadMarks {
  private let variable: Variable?
  private let wasRead: Bool

  /// Remembers whether the variable at the root of a left side has been read before.
  init(_ target: ExprSyntax, _ checker: Checker) {
    var syntax = target
    while let member = syntax.as(MemberAccessExprSyntax.self), let base = member.base { syntax = base }
    if let name = syntax.as(DeclReferenceExprSyntax.self)?.baseName.plain,
      case .variable(let found)? = checker.scope.find(name)
    {
      variable = found
      wasRead = found.isRead
    } else {
      variable = nil
      wasRead = false
    }
  }

  /// Finding the place was no read where a value is only put there.
  func takeBack(ifOnlyStored target: Expression) {
    guard let variable, Self.storedRoot(of: target) === variable else { return }
    variable.isRead = wasRead
  }

  /// The variable that a value is put into, or into a stored part of.
  private static func storedRoot(of target: Expression) -> Variable? {
    switch target.kind {
    case .variable(let variable): variable
    case .tupleElement(let base, _): storedRoot(of: base)
    case .field(let base, let property):
      property.owner?.kind == .classType || property.observers != nil ? nil : storedRoot(of: base)
    default: nil
    }
  }

  /// Notes that a variable is changed, unless what changes is an object that it refers to.
  static func noteChange(of target: Expression, _ solver: TypeSolver) {
    switch target.kind {
    case .variable(let variable): variable.isChanged = true
    case .field(let base, _), .member(let base?, _, _, _):
      if case .nominal(let nominal, _) = solver.resolve(base.type), nominal.kind == .classType { return }
      noteChange(of: base, solver)
    case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base),
      .optionalChain(let base), .wrap(let base), .convert(let base):
      noteChange(of: base, solver)
    default: break
    }
  }
}
