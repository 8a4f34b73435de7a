import Diagnostics
import SwiftSyntax

/// One declaration applied to the arguments of one call.
struct CallApplication {
  let checker: Checker
  let node: ExprSyntax
  let match: OverloadResolver.Match

  private var solver: TypeSolver { checker.solver }
  private var declaration: Declaration { match.candidate.declaration }

  /// The call, or nil after a report. In a trial, arguments that need context are passed over.
  func apply(
    _ arguments: CallArguments, _ prepared: [OverloadResolver.Prepared]?, _ expected: Type?,
    isTrial: Bool
  ) -> Expression? {
    var substitution = match.candidate.substitution
    for generic in declaration.generics { substitution[generic] = solver.fresh(for: generic) }
    if let owner = match.candidate.owner, let protocolType = declaration.owner,
      declaration.isProtocolMember
    {
      substitution[protocolType.selfParameter] = owner
    }
    let isInitializer = declaration.kind == .initializer
    var result = declaration.result.substituting(substitution)
    if isInitializer, declaration.isProtocolMember, let owner = match.candidate.owner {
      result = declaration.isFailable ? checker.universe.optional(owner) : owner
    }
    result = DynamicSelf(checker: checker).result(result, of: match.candidate)
    expect(result, expected)
    var slots: [Expression.Argument?] = Array(repeating: nil, count: declaration.parameters.count)
    presumeInout(arguments, substitution)
    presumeNil(arguments, substitution)
    var values: [Int: Expression] = [:]
    // First what does not need context, so that its types help the rest.
    for phase in Phase.allCases {
      if phase == .contextual {
        guard satisfied(substitution, isFinal: false, isTrial: isTrial) else { return nil }
        if isTrial { break }
      }
      for (index, parameter) in declaration.parameters.enumerated() {
        for argument in match.assignment[index] where values[argument] == nil {
          let item = arguments.all[argument]
          let type = parameter.type.substituting(substitution)
          guard isDue(isContextual(argument, item, prepared), item, type, phase) else { continue }
          let checked = value(item, prepared?[argument], parameter, type, substitution)
          if case .error = checked.type { if isTrial { return nil } }
          values[argument] = checked
          // In the order of the text, whatever was checked first.
          let list = match.assignment[index].compactMap { values[$0] }
          slots[index] = parameter.isVariadic ? .variadic(list) : .value(checked)
        }
      }
    }
    if !isTrial, takesSelf {
      checker.session.report(
        "member '\(declaration.name)' cannot be used on value of type '\(match.candidate.receiver.map { solver.zonk($0.type).description } ?? "any")'; consider using a generic constraint instead",
        at: calleeName,
        mistake: .generic(.memberOfAny(member: declaration.name)))
      return nil
    }
    if !isTrial {
      if AccessChecker(checker: checker).refuse(declaration, at: calleeName) { return nil }
      guard satisfied(substitution, isFinal: true, isTrial: false) else { return nil }
      noteEffects(slots, substitution)
    }
    return build(slots, substitution, result)
  }

  /// Arguments that need no context are checked first; a closure whose parameters nothing has decided
  /// yet waits for the others.
  private enum Phase: CaseIterable { case plain, contextual, open }

  private func isDue(
    _ isContextual: Bool, _ item: CallArguments.Item, _ type: Type, _ phase: Phase
  ) -> Bool {
    switch phase {
    case .plain: !isContextual && !isPartOfOpen(type)
    case .contextual: !isContextual || !waits(item, type)
    case .open: true
    }
  }

  /// Whether a type speaks of a part of what another argument decides: `[S.Element]` beside `S.Type`.
  private func isPartOfOpen(_ type: Type) -> Bool {
    !type.isFinal && type.contains { part in
      guard case .dependent(let base, _) = part, case .variable(let variable) = solver.resolve(base) else {
        return false
      }
      return variable.kind == .any
    }
  }

  private func waits(_ item: CallArguments.Item, _ type: Type) -> Bool {
    guard takesItsParameters(item.expression), case .function(let function) = solver.resolve(type)
    else { return false }
    return function.parameters.contains { parameter in
      guard case .variable(let variable) = solver.resolve(parameter.type) else { return false }
      return variable.kind == .any
    }
  }

  /// A closure without written types, or the name of one function of several.
  private func takesItsParameters(_ syntax: ExprSyntax) -> Bool {
    guard let closure = syntax.as(ClosureExprSyntax.self) else {
      return ContextualSyntax.namesInitializer(syntax) || syntax.is(DeclReferenceExprSyntax.self)
    }
    guard case .parameterClause(let clause)? = closure.signature?.parameterClause else { return true }
    return clause.parameters.contains { $0.type == nil }
  }

  /// The variable in `&x` has a type already, which may decide what other arguments are.
  private func presumeInout(_ arguments: CallArguments, _ substitution: Substitution) {
    for (index, parameter) in declaration.parameters.enumerated() where parameter.isInout {
      for argument in match.assignment[index] {
        guard let place = arguments.all[argument].expression.as(InOutExprSyntax.self)?.expression,
          let name = place.as(DeclReferenceExprSyntax.self)?.baseName.plain,
          case .variable(let variable)? = checker.scope.find(name)
        else { continue }
        let mark = solver.mark()
        if !solver.unify(variable.type, parameter.type.substituting(substitution)) {
          solver.undo(to: mark)
        }
      }
    }
  }

  /// Where `nil` is passed, the parameter is some optional, whatever its other arguments say.
  private func presumeNil(_ arguments: CallArguments, _ substitution: Substitution) {
    for (index, parameter) in declaration.parameters.enumerated()
    where match.assignment[index].contains(where: { arguments.all[$0].expression.is(NilLiteralExprSyntax.self) }) {
      var type = parameter.type.substituting(substitution)
      if parameter.isAutoclosure, case .function(let function) = type { type = function.result }
      guard case .variable(let variable) = solver.resolve(type), variable.kind == .any else { continue }
      _ = solver.unify(type, checker.universe.optional(solver.fresh()))
    }
  }

  private func isContextual(
    _ index: Int, _ item: CallArguments.Item, _ prepared: [OverloadResolver.Prepared]?
  ) -> Bool {
    guard let prepared else { return item.expression.is(ClosureExprSyntax.self) || item.expression.is(KeyPathExprSyntax.self) || ContextualSyntax.needsContext(item.expression, checker) }
    if case .contextual = prepared[index] { return true }
    return false
  }

  /// Lets the expected type fill in generic results, where it can.
  private func expect(_ result: Type, _ expected: Type?) {
    guard let expected, !result.isFinal else { return }
    let open = result.contains { if case .variable = solver.resolve($0) { true } else { false } }
    guard open else { return }
    let wanted = solver.resolve(expected)
    // A bare type variable may still become a subtype or the wrapped type: leave it open, unless
    // what is expected is concrete and not optional.
    if case .variable = solver.resolve(result) {
      if checker.universe.isOptional(wanted) { return }
      if case .existential = wanted { return }
      if case .variable = wanted { return }
    }
    let mark = solver.mark()
    var target = wanted
    if checker.universe.isOptional(target), !checker.universe.isOptional(solver.resolve(result)),
      case .nominal(_, let arguments) = target
    {
      target = arguments[0]
    }
    // A value of any type may stand where `Any` or `any P` is expected.
    if Self.isExistential(solver.resolve(target), solver) { return }
    if !solver.unify(result, target) { solver.undo(to: mark) }
  }

  private static func isExistential(_ type: Type, _ solver: TypeSolver) -> Bool {
    if case .existential = type { return true }
    guard case .nominal(let nominal, let arguments) = type,
      nominal === solver.universe.optionalType
    else { return false }
    return isExistential(solver.resolve(arguments[0]), solver)
  }

  /// An array in the place of values for a variadic parameter.
  private func array(
    _ value: Expression, _ parameter: Declaration.Parameter, _ type: Type, _ item: CallArguments.Item
  ) -> Expression? {
    guard parameter.isVariadic else { return nil }
    return ArrayAsVariadic(checker: checker).report(value, element: type, at: item.expression)
  }

  private func value(
    _ item: CallArguments.Item, _ prepared: OverloadResolver.Prepared?,
    _ parameter: Declaration.Parameter, _ type: Type, _ substitution: Substitution
  ) -> Expression {
    if parameter.isInout {
      let assignments = AssignmentChecker(checker: checker)
      return item.isOperand
        ? assignments.operand(item.expression, type) : assignments.inoutArgument(item.expression, type)
    }
    if item.isInout {
      return checker.session.report(
        "'&' used with non-inout argument of type '\(solver.zonk(type))'", at: item.expression,
        mistake: .closure(.needlessAmpersand))
    }
    if parameter.isAutoclosure, case .function(let function) = type {
      return ClosureChecker(checker: checker).autoclosure(item.expression, function)
    }
    let coercion = Coercion(checker: checker)
    let escapes = EscapeRules(checker: checker)
    if case .ready(let expression)? = prepared {
      let expression = ElementWidening(checker: checker, declaration: declaration, substitution: substitution)
        .widen(expression, parameter, type)
      escapes.checkPassing(expression, to: parameter, of: declaration, at: item.expression)
      if let refused = array(expression, parameter, type, item) { return refused }
      return coercion.require(expression, as: type, .argument, at: item.expression)
    }
    escapes.pass(item.expression, to: parameter, of: declaration)
    if parameter.isVariadic,
      let refused = ArrayAsVariadic(checker: checker).report(item.expression, element: type)
    {
      return refused
    }
    let open = checker.expression(item.expression, expecting: type)
    if let refused = array(open, parameter, type, item) { return refused }
    let value = coercion.require(
      ElementWidening(checker: checker, declaration: declaration, substitution: substitution).widen(open, parameter, type),
      as: type, .argument, at: item.expression)
    escapes.checkPassing(value, to: parameter, of: declaration, at: item.expression)
    return value
  }

  /// Checks the conditions; those about types still open wait until the statement ends.
  private func satisfied(
    _ substitution: Substitution, isFinal: Bool, isTrial: Bool
  ) -> Bool {
    for requirement in declaration.requirements + ownerRequirements {
      let applied = requirement.substituting(substitution)
      if isFinal, !isTrial, UntoldSame(solver: solver).isUntold(applied) {
        _ = RequirementMessage(checker: checker).report(requirement, declaration, at: node)
        return false
      }
      if case .same = applied, !isFinal, isOpen(applied) {
        if isUntold(applied) { continue }
        let mark = solver.mark()
        if solver.holds(applied) { continue }
        solver.undo(to: mark)
        if isTrial { return false }
        continue
      }
      let mark = solver.mark()
      let any = OpenedArgument(solver: solver, declaration: declaration, substitution: substitution)
      if any.isOpened(requirement) { continue }
      if !any.isClosed(applied), solver.holds(applied) {
        if isFinal, case .conforms(let type, let nominal) = applied { recheck(type, nominal) }
        continue
      }
      solver.undo(to: mark)
      if isTrial { return false }
      if !isFinal { continue }
      _ = RequirementMessage(checker: checker).report(applied, declaration, at: node)
      return false
    }
    return true
  }

  /// What the type that declares an operator asks of its own parameters: elements of sets are `Hashable`.
  private var ownerRequirements: [Requirement] {
    guard match.candidate.receiver == nil, let owner = declaration.owner, owner.kind != .protocolType,
      declaration.kind == .function || declaration.kind == .initializer && owner.origin == .cell
    else { return [] }
    return owner.generics.flatMap { generic in
      generic.constraints.map { .conforms(.generic(generic), $0) }
    }
  }

  private func isOpen(_ requirement: Requirement) -> Bool {
    guard case .same(let left, let right) = requirement else { return false }
    let isVariable: (Type) -> Bool = { if case .variable = self.solver.resolve($0) { true } else { false } }
    return left.contains(where: isVariable) || right.contains(where: isVariable)
  }

  /// Whether a part of a type that is not known yet is to equal the same part of another one, which says
  /// nothing about the types themselves: `I.Element == Self.Element`.
  private func isUntold(_ requirement: Requirement) -> Bool {
    guard case .same(let left, let right) = requirement,
      case .dependent(let first, _) = solver.resolve(left), case .dependent(let second, _) = solver.resolve(right)
    else { return false }
    return [first, second].contains {
      if case .variable(let variable) = solver.resolve($0) { variable.kind == .any } else { false }
    }
  }

  /// A condition on a type that is not known yet is asked again when it is.
  private func recheck(_ type: Type, _ nominal: NominalType) {
    guard case .variable = solver.resolve(type) else { return }
    let checker = self.checker
    let declaration = self.declaration
    let node = self.node
    checker.session.whenFinal {
      let final = checker.solver.final(type)
      if !checker.solver.conforms(final, to: nominal) {
        _ = RequirementMessage(checker: checker).report(
          .conforms(final, nominal), declaration, at: node)
      }
    }
  }

  /// Whether the declaration wants another value of the receiver's own type, which `any P` does not tell.
  private var takesSelf: Bool {
    guard let receiver = match.candidate.receiver, let owner = declaration.owner,
      owner.kind == .protocolType, owner.origin == .cell, owner.name != "KeyPathRoot", case .existential = solver.resolve(receiver.type)
    else { return false }
    let untold = UntoldSelf(solver: solver, own: .generic(owner.selfParameter), receiver: receiver.type)
    return declaration.parameters.contains { untold.isIn($0.type) } || declaration.opaque == nil && untold.isFixed(in: declaration.result)
  }

  private func noteEffects(
    _ slots: [Expression.Argument?], _ substitution: Substitution
  ) {
    if declaration.isThrowing {
      Effects(checker: checker).noteThrow(
        at: node, what: "call", declaration.thrown?.substituting(substitution),
        isPassedOn: PassedFunctions.isLocal(declaration))
    } else if declaration.isRethrowing {
      let throwing = slots.contains { slot in
        guard case .value(let expression)? = slot else { return false }
        if case .function(let function) = solver.resolve(expression.type) {
          if case .convert(let inner) = expression.kind,
            case .function(let own) = solver.resolve(inner.type)
          {
            return own.isThrowing
          }
          return function.isThrowing
        }
        return false
      }
      guard throwing else { return }
      let values = slots.compactMap { $0?.expressions.first }
      Effects(checker: checker).noteThrow(
        at: node, what: "call", isPassedOn: !values.contains(where: PassedFunctions.isOwnThrower))
    }
  }

  /// Reports a receiver that the method would change and that cannot be.
  ///
  /// - Returns: Whether there is none.
  @discardableResult
  func requireMutableReceiver() -> Bool {
    guard declaration.isMutating, let receiver = match.candidate.receiver else { return true }
    return AssignmentChecker(checker: checker).requireMutable(
      receiver, at: receiverSyntax ?? Syntax(node), method: declaration)
  }

  private func build(
    _ slots: [Expression.Argument?], _ substitution: Substitution, _ result: Type
  ) -> Expression {
    let caller = SourceLiteralChecker(checker: checker)
    let filled = zip(slots, declaration.parameters).map { slot, parameter -> Expression.Argument in
      if let slot { return slot }
      if parameter.isVariadic { return .variadic([]) }
      return caller.caller(of: node, parameter).map { .value($0) } ?? .omitted
    }
    let receiver = match.candidate.receiver
    requireMutableReceiver()
    let generics = declaration.generics
    if !generics.isEmpty {
      let checker = self.checker
      let node = self.node
      let name = declaration.name
      checker.session.whenFinal {
        if checker.session.hasErrors(on: node) { return }
        for generic in generics {
          guard let type = substitution[generic] else { continue }
          if case .variable = checker.solver.final(type) {
            checker.session.report(
              "generic parameter '\(generic.name)' could not be inferred", at: node,
              mistake: .generic(.resultNotInferred(function: name)))
            return
          }
        }
      }
    }
    checker.context.noteUse(of: declaration)
    let call = Expression.Call(
      declaration: declaration, receiver: receiver, arguments: filled, substitution: substitution,
      owner: match.candidate.owner, isSuper: match.candidate.isSuper)
    ExclusivityChecker(checker: checker).check(call, at: node)
    let made = Expression(.call(call), result, at: checker.place(of: node))
    made.isImplicitlyUnwrapped = declaration.isImplicitlyUnwrapped
    return made
  }

  /// The name that is called, for messages about it.
  private var calleeName: Syntax {
    let callee = node.as(FunctionCallExprSyntax.self)?.calledExpression
    return callee?.as(MemberAccessExprSyntax.self).map { Syntax($0.declName) } ?? Syntax(node)
  }

  private var receiverSyntax: Syntax? {
    node.as(FunctionCallExprSyntax.self)?.calledExpression.as(MemberAccessExprSyntax.self)
      .map { Syntax($0.declName) }
  }

  // MARK: Ranking

  func isUsable(_ result: Type, _ expected: Type?) -> Bool {
    guard let expected else { return true }
    let probe = Expression(.error, result, at: checker.place(of: node))
    return Coercion(checker: checker).convert(probe, to: expected) != nil
  }
}
