/// What the next line of the program can see.
struct Scope {
  struct Variable {
    enum Kind {
      case local
      /// A stored property seen from a method.
      case field
      case inoutParameter
      /// `$0`, which no closure inside may use.
      case shorthand
      /// The counter of a loop that must end.
      case counter
    }

    var name: String
    var type: ValueType
    var isMutable = false
    var kind = Kind.local
  }

  var variables: [Variable] = []
  /// Labels of the loops around, innermost last; empty where a loop has none.
  var loops: [String] = []
  /// What `return` gives; `nil` outside functions.
  var result: ValueType?
  /// Whether errors have somewhere to go.
  var handlesErrors = false
  /// Whether the place is inside quotes, where lines cannot break.
  var isInterpolated = false
  /// Whether functions of the program can be called: their own bodies must not, so that they end.
  var callsFunctions = true
  var nesting = 0

  mutating func declare(_ name: String, _ type: ValueType, isMutable: Bool = false, kind: Variable.Kind = .local) {
    variables.removeAll { $0.name == name }
    variables.append(Variable(name: name, type: type, isMutable: isMutable, kind: kind))
  }

  /// As a closure that outlives its place sees it.
  func escaping() -> Scope {
    var inner = inner()
    inner.variables.removeAll { $0.kind == .field || $0.kind == .inoutParameter }
    return inner
  }

  /// As any closure sees it.
  func inner() -> Scope {
    var inner = self
    inner.variables.removeAll { $0.kind == .shorthand }
    inner.loops = []
    inner.result = nil
    inner.handlesErrors = false
    return inner
  }
}
