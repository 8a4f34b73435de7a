/// Unwraps values of declarations written `T!` where a plain value is needed.
struct ImplicitUnwrap {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  /// The value inside, or nil if the expression is not of such a declaration.
  func forced(_ value: Expression) -> Expression? {
    guard value.isImplicitlyUnwrapped,
      case .nominal(let nominal, let arguments) = solver.resolve(value.type),
      nominal === checker.universe.optionalType
    else { return nil }
    return Expression(.forceUnwrap(value), arguments[0], at: value.place)
  }

  func plain(_ value: Expression) -> Expression { forced(value) ?? value }

  /// What a member is looked up in: the value inside, unless optionals have the member themselves.
  func base(_ value: Expression, for name: String) -> Expression {
    let opened = OpenedSequence(checker: checker)
    if let elements = opened.array(of: value) { return elements }
    if !OpenedSequence.ofRanges.contains(name), let steps = opened.steps(of: value) { return steps }
    guard value.isImplicitlyUnwrapped,
      members(of: value, name).isEmpty
    else { return value }
    return plain(value)
  }

  private func members(of value: Expression, _ name: String) -> [Candidate] {
    MemberLookup(checker: checker).instanceMembers(of: value.type, named: name)
  }

  /// A side of an operator; optionals are compared as they are.
  func operand(_ value: Expression, of name: String) -> Expression {
    name == "==" || name == "!=" ? value : plain(value)
  }
}
