/// How far a call is from a perfect fit; the lowest wins.
struct CallRanking {
  let checker: Checker
  let declaration: Declaration

  private var solver: TypeSolver { checker.solver }

  /// What it costs to bring the arguments to their places; of equal ones a function that is not generic is meant
  /// before a generic one, and one that asks for more before one that asks for less.
  func score(_ call: Expression, since mark: TypeSolver.Mark) -> Int {
    guard case .call(let applied) = call.kind else { return 0 }
    return cost(applied, call.type, since: mark) * Self.step + min(Self.step - 1, generality + looseness(applied))
  }

  /// More than ``generality`` and ``looseness(_:)`` ever are.
  private static let step = 1000

  /// Arguments left out, and parameters that take values of any type.
  private func looseness(_ applied: Expression.Call) -> Int {
    zip(applied.arguments, declaration.parameters).reduce(0) { sum, pair in
      if case .omitted = pair.0 { return sum + 1 }
      var type = pair.1.type
      if case .nominal(let nominal, let wrapped) = type, nominal === checker.universe.optionalType { type = wrapped[0] }
      guard case .existential(let protocols) = type else { return sum }
      return sum + (protocols.isEmpty ? 2 : 1)
    }
  }

  private var generality: Int {
    if declaration.generics.isEmpty { return 0 }
    var asked = 0
    for requirement in declaration.requirements where isOwn(requirement) {
      if case .conforms(_, let nominal) = requirement { asked += 2 * min(3, depth(nominal)) } else { asked += 3 }
    }
    return max(1, Self.step / 2 - asked)
  }

  /// Whether the condition is one on the function's own parameters, and not on the type that it is a member of.
  private func isOwn(_ requirement: Requirement) -> Bool {
    let subjects: [Type] =
      switch requirement {
      case .conforms(let type, _), .inherits(let type, _): [type]
      case .same(let left, let right): [left, right]
      }
    return subjects.contains { subject in
      subject.contains { if case .generic(let generic) = $0 { declaration.generics.contains(generic) } else { false } }
    }
  }

  private func cost(_ applied: Expression.Call, _ type: Type, since mark: TypeSolver.Mark) -> Int {
    var cost = 0
    for argument in applied.arguments {
      switch argument {
      case .omitted: break
      case .variadic: cost += 8
      case .value(let expression): cost += conversion(expression)
      }
    }
    cost += 4 * solver.unusualLiterals(since: mark)
    // A member of a more refined protocol, or under stricter conditions, is meant before others.
    if let owner = declaration.owner, declaration.isProtocolMember {
      cost += 12 - 2 * min(5, depth(owner))
    }
    for requirement in declaration.requirements where !isOwn(requirement) {
      if case .conforms(_, let nominal) = requirement { cost -= 2 * min(3, depth(nominal)) }
    }
    if declaration.isDisfavored { cost += 20 }
    // `.name` tells more where the parameter has a type of its own.
    cost += 8 * declaration.generics.count { isAsked(applied.substitution[$0]) }
    if checker.universe.isOptional(solver.resolve(type)) && declaration.isFailable { cost += 1 }
    return cost
  }

  /// Whether nothing but the name of a member is known of a type.
  private func isAsked(_ type: Type?) -> Bool {
    guard let type, case .variable(let variable) = solver.resolve(type) else { return false }
    return !variable.members.isEmpty
  }

  /// How many protocols a protocol refines, one below the other.
  private func depth(_ nominal: NominalType) -> Int {
    checker.universe.loadConformances(of: nominal)
    return 1 + (nominal.conformances.map { depth($0.protocolType) }.max() ?? 0)
  }

  /// In Swift's order: a literal of another type than its own costs most, then an optional, then `Any`.
  private func conversion(_ expression: Expression) -> Int {
    switch expression.kind {
    case .wrap(let inner): 3 + conversion(inner)
    case .erase: expression.type == .existential([]) ? 2 : 0
    case .convert: 1
    case .array(let elements): elements.map(conversion).max() ?? 0
    case .optionalChain(let inner): isRewrapped(inner) ? 2 : 0
    default: 0
    }
  }

  /// `Int?` as `Any?`
  private func isRewrapped(_ inner: Expression) -> Bool {
    if case .wrap(let value) = inner.kind, case .erase(let kept) = value.kind, case .bindOptional = kept.kind {
      true
    } else {
      false
    }
  }
}
