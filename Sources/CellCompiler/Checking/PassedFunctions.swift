/// Which functions a `rethrows` function was handed: only what these throw may leave it.
enum PassedFunctions {
  /// Whether a value that is called may be a parameter. What looks like neither is taken for one.
  static func isPassed(_ callee: Expression) -> Bool {
    switch callee.kind {
    case .variable(let variable): variable.isParameter
    case .field: false
    default: true
    }
  }

  /// Whether a function belongs to a body: it may throw only what the parameters around it throw.
  static func isLocal(_ declaration: Declaration) -> Bool {
    guard declaration.owner == nil, case .user(let function) = declaration.implementation else { return false }
    return function.isLocal
  }

  /// Whether an argument is a function of the cell that throws by itself.
  static func isOwnThrower(_ argument: Expression) -> Bool {
    switch argument.kind {
    case .convert(let inner): return isOwnThrower(inner)
    case .reference(let call):
      return call.receiver == nil && call.declaration.isThrowing && !isLocal(call.declaration)
    default: return false
    }
  }
}
