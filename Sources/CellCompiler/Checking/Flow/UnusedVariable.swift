import Diagnostics

/// Says that a local variable is never read, or never changed, in Swift's words.
struct UnusedVariable {
  let session: CheckSession

  /// Asks when the whole cell is checked and sound. Names at the top of a cell may be used by later ones.
  func watch(_ variable: Variable) {
    session.whenSound { [session] in
      if case .global = variable.storage { return }
      guard let place = variable.place?.place, let message = Self.message(variable) else { return }
      session.report(Diagnostic(.warning, message, at: place))
    }
  }

  private static func message(_ variable: Variable) -> String? {
    guard let role = variable.role, variable.name != "_" else { return nil }
    let name = "'\(variable.name)'"
    let kind = variable.isMutable ? "variable" : "immutable value"
    switch (variable.isRead, variable.isChanged) {
    case (true, false) where variable.isMutable && variable.hasInitialValue:
      return role == .loop
        ? "variable \(name) was never mutated; consider removing 'var' to make it constant"
        : "variable \(name) was never mutated; consider changing to 'let' constant"
    case (true, _): return nil
    case (false, true):
      return variable.isMutable
        ? "variable \(name) was written to, but never read"
        : "immutable value \(name) was never used; consider removing it"
    case (false, false): break
    }
    switch role {
    case .condition:
      return "value \(name) was defined but never used; consider replacing with boolean test"
    case .initialized:
      return
        "initialization of \(kind) \(name) was never used; consider replacing with assignment to '_' or removing it"
    case .named, .loop:
      return "\(kind) \(name) was never used; consider replacing with '_' or removing it"
    }
  }
}
