import Diagnostics
import SwiftSyntax

/// A function, method, initialiser, operator or enum case used as a value.
struct FunctionReference {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func choose(
    _ candidates: [Candidate], labels: DeclNameArgumentsSyntax?, _ expected: Type?,
    _ node: some SyntaxProtocol
  ) -> Expression {
    var fitting = candidates
    if let labels {
      let wanted = labels.arguments.map { $0.name.plain == "_" ? nil : $0.name.plain }
      fitting = candidates.filter { $0.declaration.parameters.map(\.label) == wanted }
    }
    if !fitting.isEmpty, fitting.allSatisfy({ $0.declaration.isMutating && $0.receiver.map(isValue) == true }) {
      return checker.session.report(
        "cannot reference 'mutating' method as function value", at: node, mistake: .closure(.partialMutating))
    }
    let told = expected == nil && labels == nil ? UntoldReference(checker: checker).told(fitting, at: node) : fitting
    if let told { fitting = told }
    if told == nil || fitting.count > 1 && isAmbiguous(fitting, expected) {
      return checker.session.report(
        "ambiguous use of \(ambiguousName(fitting[0]))", at: node,
        mistake: .generic(.ambiguous(name: fitting[0].declaration.name, swift: nil)))
    }
    guard let first = fitting.first else {
      return checker.session.report("no function has these labels", at: node,
        mistake: .generic(.noSuchLabels))
    }
    if fitting.count == 1 || expected == nil { return make(first, expected, node) }
    let viable = fitting.compactMap { candidate -> (candidate: Candidate, cost: Int)? in
      checker.session.attempt {
        let mark = solver.mark()
        // In `(1...5).reduce(1, *)` the numbers are what they are by default.
        return fits(candidate, expected, node).map { $0 + 20 * solver.unusualLiterals(since: mark) }
      }.map { (candidate, $0 + cost(candidate)) }
    }
    return make(viable.min { $0.cost < $1.cost }?.candidate ?? first, expected, node)
  }

  /// Whether nothing says which of several functions is meant.
  private func isAmbiguous(_ candidates: [Candidate], _ expected: Type?) -> Bool {
    if let expected {
      guard case .variable(let variable) = solver.resolve(expected), variable.kind == .any else {
        return false
      }
    }
    let owner = candidates[0].declaration.owner
    return candidates.allSatisfy { candidate in
      if candidate.declaration.kind == .initializer { return true }
      if candidate.receiver == nil, isOperator(candidate) { return true }
      return isOwn(candidate) && candidate.declaration.owner === owner && owner?.kind != .protocolType
        && (owner == nil || candidate.declaration.generics.isEmpty)
    }
  }

  private func isValue(_ receiver: Expression) -> Bool {
    guard case .nominal(let nominal, _) = solver.resolve(receiver.type) else { return true }
    return nominal.kind != .classType
  }

  private func isOperator(_ candidate: Candidate) -> Bool {
    OperatorChecker.isOperator(candidate.declaration.name)
  }

  private func isOwn(_ candidate: Candidate) -> Bool {
    if case .user = candidate.declaration.implementation { true } else { false }
  }

  private func ambiguousName(_ candidate: Candidate) -> String {
    (isOperator(candidate) ? "operator " : "") + "'\(candidate.declaration.name)'"
  }

  private func cost(_ candidate: Candidate) -> Int {
    var cost = 0
    if case .requirement = candidate.declaration.implementation { cost = 10 }
    return cost + (candidate.declaration.isProtocolMember ? 4 : 0)
      + (candidate.declaration.generics.isEmpty ? 0 : 2)
      + candidate.declaration.parameters.count { $0.hasDefault }
  }

  /// What it costs to bring the function to the expected type, or nil where that cannot be.
  private func fits(_ candidate: Candidate, _ expected: Type?, _ node: some SyntaxProtocol) -> Int? {
    let made = make(candidate, expected, node)
    guard let expected else { return 0 }
    guard let converted = Coercion(checker: checker).convert(made, to: expected) else { return nil }
    guard case .reference(let call) = made.kind else { return 0 }
    // The expected type may have decided what conditions are about.
    guard conditions(call).allSatisfy(solver.holds) else { return nil }
    if case .closure = converted.kind { return 5 }
    return 0
  }

  /// The conditions of a declaration; an operator of a protocol asks for the protocol too.
  private func conditions(_ call: Expression.Call) -> [Requirement] {
    var all = call.declaration.requirements.map { $0.substituting(call.substitution) }
    if call.receiver == nil, call.owner == nil, let owner = call.declaration.owner, owner.kind == .protocolType,
      let subject = call.substitution[owner.selfParameter]
    {
      all.append(.conforms(subject, owner))
    }
    return all
  }

  private func make(_ candidate: Candidate, _ expected: Type?, _ node: some SyntaxProtocol)
    -> Expression
  {
    let declaration = candidate.declaration
    var substitution = candidate.substitution
    for generic in declaration.generics { substitution[generic] = solver.fresh(for: generic) }
    if let owner = candidate.owner, let protocolType = declaration.owner, declaration.isProtocolMember {
      substitution[protocolType.selfParameter] = owner
    }
    checker.context.noteUse(of: declaration)
    let call = Expression.Call(
      declaration: declaration, receiver: candidate.receiver,
      arguments: declaration.parameters.map { _ in .omitted }, substitution: substitution,
      owner: candidate.owner, isSuper: candidate.isSuper)
    if declaration.kind == .enumCase && declaration.parameters.isEmpty {
      return checker.make(.call(call), declaration.result.substituting(substitution), node)
    }
    var function = declaration.functionType.mapTypes { $0.substituting(substitution) }
    for (index, parameter) in declaration.parameters.enumerated() where parameter.isVariadic {
      function.parameters[index].type = checker.universe.array(of: function.parameters[index].type)
    }
    function.result = DynamicSelf(checker: checker).result(function.result, of: candidate)
    // A default may fill what the expected function type does not pass.
    if case .function(let wanted)? = expected.map(solver.resolve),
      wanted.parameters.count < function.parameters.count
    {
      let required = zip(function.parameters, declaration.parameters).filter { !$1.hasDefault }
      if required.count == wanted.parameters.count { function.parameters = required.map(\.0) }
    }
    // An initialiser inherited from a superclass makes the subclass.
    if declaration.kind == .initializer, case .nominal(let nominal, _)? = candidate.owner.map(solver.resolve),
      nominal.kind == .classType, let owner = candidate.owner
    {
      function.result = declaration.isFailable ? checker.universe.optional(owner) : owner
    }
    if let expected { _ = checker.session.attempt(keep: true) { solver.unify(.function(function), expected) ? true : nil } }
    checkRequirements(declaration, substitution, node)
    UntoldArguments(checker: checker).watch(call, at: node)
    return checker.make(.reference(call), .function(function), node)
  }

  private func checkRequirements(
    _ declaration: Declaration, _ substitution: Substitution, _ node: some SyntaxProtocol
  ) {
    var requirements = declaration.requirements
    // A protocol's operator is there for what conforms.
    if let owner = declaration.owner, owner.kind == .protocolType, OperatorChecker.isOperator(declaration.name) {
      requirements.append(.conforms(.generic(owner.selfParameter), owner))
    }
    for requirement in requirements {
      let applied = requirement.substituting(substitution)
      if !solver.holds(applied) {
        _ = RequirementMessage(checker: checker).report(applied, declaration, at: node)
        return
      }
    }
  }
}
