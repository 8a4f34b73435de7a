import Diagnostics
import SwiftSyntax

/// `=`, `+=` and `&x`, and whether what they change may be changed.
struct AssignmentChecker {
  let checker: Checker

  private var solver: TypeSolver { checker.solver }

  func assign(_ node: InfixOperatorExprSyntax) -> Expression {
    if node.leftOperand.is(DiscardAssignmentExprSyntax.self) {
      let value = checker.expression(node.rightOperand)
      return checker.make(.assignment(to: checker.make(.error, value.type, node.leftOperand), value), .void, node)
    }
    if let tuple = node.leftOperand.as(TupleExprSyntax.self), tuple.elements.count > 1 {
      return assignTuple(tuple, node)
    }
    let reads = ReadMarks(node.leftOperand, checker)
    let target = self.target(node.leftOperand)
    reads.takeBack(ifOnlyStored: target)
    if let meant = MisplacedAssignment(node: node).mistake,
      !requireMutable(target, at: MutationPlace.of(node.leftOperand), instead: meant)
    {
      return Expression(.error, .error, at: checker.place(of: node))
    }
    if let chained = ChainedAssignment(node: node).mistake {
      return checker.session.report(
        "cannot assign value of type '()' to type '\(solver.final(target.type))'", at: node.rightOperand, mistake: chained)
    }
    let value = checker.expression(node.rightOperand, as: target.type, .assignment)
    EscapeRules(checker: checker).checkStoring(value, isAssignment: true, at: node.rightOperand)
    let itself = SelfAssignment(session: checker.session)
    requireMutable(target, at: MutationPlace.of(node.leftOperand), instead: itself.mistake(ofParameter: target, value, at: node))
    itself.check(target, value, at: node)
    ExclusivityChecker(checker: checker).check(chain: target, value, at: node)
    return AssignmentValue(checker: checker).whole(checker.make(.assignment(to: target, value), .void, node), node)
  }

  /// The left side; a chain `a?.b` stays open, so that nothing is assigned where it ends early.
  private func target(_ syntax: ExprSyntax) -> Expression {
    let target = checker.expression(syntax)
    markAssigned(target)
    if case .optionalChain(let inner) = target.kind {
      if case .wrap(let value) = inner.kind { return value }
      return inner
    }
    return target
  }

  private func assignTuple(_ tuple: TupleExprSyntax, _ node: InfixOperatorExprSyntax) -> Expression {
    let target = tupleTarget(tuple)
    let value = checker.expression(node.rightOperand, as: target.type, .assignment)
    return checker.make(.assignment(to: target, value), .void, node)
  }

  /// The places that parts of a tuple go to, which may be tuples of places.
  private func tupleTarget(_ tuple: TupleExprSyntax) -> Expression {
    var parts: [Expression] = []
    for element in tuple.elements {
      if element.expression.is(DiscardAssignmentExprSyntax.self) {
        parts.append(checker.make(.error, solver.fresh(), element))
        continue
      }
      if let inner = element.expression.as(TupleExprSyntax.self), inner.elements.count > 1 {
        parts.append(tupleTarget(inner))
        continue
      }
      let reads = ReadMarks(element.expression, checker)
      let part = target(element.expression)
      reads.takeBack(ifOnlyStored: part)
      requireMutable(part, at: element.expression)
      parts.append(part)
    }
    return checker.make(.tuple(parts), .tuple(parts.map { .init(nil, $0.type) }), tuple)
  }

  // MARK: Compound assignment

  func compound(_ node: InfixOperatorExprSyntax, _ token: TokenSyntax) -> Expression {
    if node.leftOperand.is(DiscardAssignmentExprSyntax.self) {
      return checker.session.report(
        "'_' can only appear in a pattern or on the left side of an assignment", at: node.leftOperand,
        mistake: .declaration(.underscoreAsValue))
    }
    let target = ImplicitUnwrap(checker: checker).plain(self.target(node.leftOperand))
    if case .error = solver.resolve(target.type) {
      _ = checker.expression(node.rightOperand)
      return target
    }
    if changesNothing(token.text, target) {
      let value = checker.expression(node.rightOperand)
      return OperatorChecker(checker: checker).combine(token.text, target, value, node, nil)
    }
    requireMutable(target, at: token, isCompound: true)
    let needs = ContextualSyntax.needsContext(node.rightOperand, checker)
    let isList = node.rightOperand.is(ArrayExprSyntax.self)
    let value = checker.expression(
      node.rightOperand, expecting: needs || isList ? target.type : nil)
    if case .error = solver.resolve(value.type) { return value }
    let prepared: [OverloadResolver.Prepared] = [.ready(target), .ready(value)]
    let operators = OperatorChecker(checker: checker)
    let resolver = OverloadResolver(
      checker: checker,
      arguments: CallArguments(operands: [node.leftOperand, node.rightOperand], end: node),
      node: ExprSyntax(node))
    let candidates = operators.candidates(token.text, prepared, count: 2)
    if let best = CompoundChoice(checker: checker, resolver: resolver).best(candidates, target, value),
      case .call(let call) = best.kind
    {
      let whole = checker.make(.compoundAssignment(to: target, call), .void, node)
      ExclusivityChecker(checker: checker).check(chain: target, value, at: node)
      if ["/=", "%="].contains(token.text) {
        ConstantArithmetic(checker: checker).watch(whole, sign: node.operator)
      }
      return AssignmentValue(checker: checker).whole(whole, node)
    }
    return plainOperator(token.text, target, value, node)
      ?? OperatorMessage(checker: checker).report(token.text, [target, value], node)
  }

  /// Whether the operator takes an object as it is: it may change what the object holds.
  private func changesNothing(_ name: String, _ target: Expression) -> Bool {
    guard case .nominal(let nominal, _) = solver.resolve(target.type), nominal.kind == .classType,
      nominal.origin == .cell
    else { return false }
    let own = checker.scope.functions(named: name) + checker.universe.members(of: nominal, named: name)
    return own.contains { declaration in
      guard declaration.parameters.count == 2, let first = declaration.parameters.first else { return false }
      guard case .nominal(let owner, _) = first.type, owner === nominal else { return false }
      return !first.isInout
    }
  }

  /// `a += b` as `a = a + b`, for a cell's type that is `AdditiveArithmetic` and only says what `+` is.
  private func plainOperator(
    _ name: String, _ target: Expression, _ value: Expression, _ node: InfixOperatorExprSyntax
  ) -> Expression? {
    guard ["+=", "-=", "*="].contains(name), case .nominal(let nominal, _) = solver.resolve(target.type),
      nominal.origin == .cell,
      solver.conforms(target.type, to: name == "*=" ? "Numeric" : "AdditiveArithmetic")
    else { return nil }
    let sum = OperatorChecker(checker: checker).combine(
      String(name.dropLast()), target, value, node, target.type)
    if case .error = solver.resolve(sum.type) { return nil }
    return checker.make(.assignment(to: target, sum), .void, node)
  }

  // MARK: Inout

  /// `&x` outside of an argument.
  func address(_ node: InOutExprSyntax) -> Expression {
    checker.session.report(
      "'&' may only be used to pass an argument to inout parameter", at: node,
      mistake: .closure(.needlessAmpersand))
  }

  /// The operand of an operator that changes it, which is written without `&`.
  func operand(_ syntax: ExprSyntax, _ type: Type) -> Expression {
    let target = self.target(syntax)
    if case .error = solver.resolve(target.type) { return target }
    requireMutable(target, at: syntax, isCompound: true)
    if !solver.unify(target.type, type) {
      return checker.session.report(
        "cannot convert value of type '\(solver.zonk(target.type))' to expected argument type '\(solver.zonk(type))'",
        at: syntax,
        mistake: .type(
          .mismatch(
            found: solver.zonk(target.type).description, expected: solver.zonk(type).description,
            purpose: .argument, code: nil)))
    }
    return checker.make(.address(target), type, syntax)
  }

  func inoutArgument(_ syntax: ExprSyntax, _ type: Type) -> Expression {
    guard let node = syntax.as(InOutExprSyntax.self) else {
      let value = checker.expression(syntax, expecting: type)
      if case .error = solver.resolve(value.type) { return value }
      return checker.session.report(
        "passing value of type '\(solver.zonk(value.type))' to an inout parameter requires explicit '&'",
        at: syntax,
        mistake: .change(
          .notMarkedInout(
            code: syntax.trimmedText, type: solver.zonk(value.type).description)))
    }
    let target = checker.expression(node.expression)
    markAssigned(target)
    requireMutable(target, at: node, isInout: true)
    if !solver.unify(target.type, type) {
      return checker.session.report(
        "cannot convert value of type '\(solver.zonk(target.type))' to expected argument type '\(solver.zonk(type))'",
        at: node,
        mistake: .type(
          .mismatch(
            found: solver.zonk(target.type).description, expected: solver.zonk(type).description,
            purpose: .argument, code: nil)))
    }
    return checker.make(.address(target), type, node)
  }

  private func markAssigned(_ target: Expression) {
    switch target.kind {
    case .variable(let variable): variable.isAssigned = true
    case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .bindOptional(let base), .optionalChain(let base), .wrap(let base):
      markAssigned(base)
    case .member(let base?, _, _, _): markAssigned(base)
    default: break
    }
  }

  // MARK: Mutability

  /// Reports what cannot be changed.
  ///
  /// - Returns: Whether it can.
  @discardableResult
  func requireMutable(
    _ target: Expression, at node: some SyntaxProtocol, method: Declaration? = nil,
    isInout: Bool = false, isCompound: Bool = false, getter: Bool = false,
    instead mistake: Mistake? = nil
  ) -> Bool {
    if method != nil || getter { markAssigned(target) }
    ReadMarks.noteChange(of: target, solver)
    guard let problem = problem(of: target) else { return true }
    let lead =
      getter
      ? "cannot use mutating getter on immutable value"
      : method != nil
      ? "cannot use mutating member on immutable value"
      : isInout
        ? "cannot pass immutable value as inout argument"
        : isCompound ? "left side of mutating operator isn't mutable" : problem.lead
    checker.session.report(
      "\(lead): \(problem.reason)", at: node, notes: mistake == nil ? problem.notes : [],
      mistake: mistake ?? ofLesson(problem, node) ?? accumulated(problem, node) ?? method.flatMap { copying($0.name, node) } ?? problem.mistake(calling: method?.name))
    return false
  }

  /// `n = 5`, where the lesson's head gives `n` its value.
  private func ofLesson(_ problem: Problem, _ node: some SyntaxProtocol) -> Mistake? {
    guard case .lessonParameter(let name, _)? = problem.change,
      let assignment = Syntax(node).parent?.as(InfixOperatorExprSyntax.self),
      assignment.operator.is(AssignmentExprSyntax.self), let value = assignment.rightOperand.shortText,
      assignment.rightOperand.kind != .declReferenceExpr, !value.contains(" ")
    else { return nil }
    return .change(.lessonParameter(name, value: value))
  }

  /// `xs.reduce(0) { sum, x in sum += x }`
  private func accumulated(_ problem: Problem, _ node: some SyntaxProtocol) -> Mistake? {
    guard case .parameter(let name)? = problem.change, let closure = node.firstAncestor(ClosureExprSyntax.self),
      let call = closure.firstAncestor(FunctionCallExprSyntax.self), call.arguments.first?.label == nil,
      let member = call.calledExpression.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "reduce",
      let base = member.base?.shortText, let start = call.arguments.first?.expression.shortText,
      name == "$0" || closure.signature?.trimmedText.drop(while: { $0 == "(" || $0 == " " }).hasPrefix(name) == true
    else { return nil }
    let swift = "\(base).reduce(into: \(start)) \(closure.trimmedText)"
    let isShort = swift.count <= 90 && !swift.contains("\n")
    return .change(.accumulator(name, swift: isShort ? swift : "\(base).reduce(into: \(start)) { … }"))
  }

  /// `let ys = xs.sort()`: the method whose result is another list.
  private func copying(_ method: String, _ node: some SyntaxProtocol) -> Mistake? {
    let copies = ["sort": "sorted", "reverse": "reversed"]
    guard let copy = copies[method], let member = node.as(MemberAccessExprSyntax.self) ?? node.firstAncestor(MemberAccessExprSyntax.self),
      let call = member.parent?.as(FunctionCallExprSyntax.self), call.parent?.is(CodeBlockItemSyntax.self) == false,
      let base = member.base?.shortText
    else { return nil }
    let closure = call.trailingClosure.map { " " + $0.trimmedText } ?? ""
    let arguments = closure.isEmpty || !call.arguments.isEmpty ? "(\(call.arguments.trimmedText))" : ""
    let swift = "\(base).\(copy)\(arguments)\(closure)"
    return .change(.changedInPlace(method: method, swift: method == "reverse" ? "Array(\(swift))" : swift))
  }

  private struct Problem {
    var lead = "cannot assign to value"
    var reason: String
    var notes: [Diagnostic.Note] = []
    var change: ChangeMistake?
    var declaration: DeclarationMistake?
    var generic: GenericMistake?

    /// Python lets names that are given once be appended to: that habit has words of its own.
    func mistake(calling method: String?) -> Mistake? {
      if case .constant(let name)? = change, let method, Self.growing.contains(method) {
        return .python(.appendOnConstant(name: name, method: method))
      }
      return change.map { .change($0) } ?? declaration.map { .declaration($0) } ?? generic.map { .generic($0) }
    }

    private static let growing: Set<String> = ["append", "insert", "remove", "removeLast", "sort"]
  }

  private func problem(of target: Expression) -> Problem? {
    switch target.kind {
    case .variable(let variable):
      if let property = variable.property, let hidden = hiddenSetter(property) { return hidden }
      return problem(of: variable)
    case .field(let base, let property):
      if let hidden = hiddenSetter(property) { return hidden }
      if property.isConstant, !isOwnInitializer(base) {
        return Problem(
          lead: "cannot assign to property", reason: "'\(property.name)' is a 'let' constant",
          change: .constantProperty(property.name))
      }
      if isClass(base.type) { return nil }
      return problem(of: base).map(asProperty)
    case .member(let base, let declaration, _, _):
      if declaration.isSettable, let hidden = hiddenSetter(declaration) { return hidden }
      guard declaration.isSettable else {
        return Problem(
          lead: declaration.kind == .subscripting
            ? "cannot assign through subscript"
            : base == nil && declaration.owner == nil
              ? "cannot assign to value" : "cannot assign to property",
          reason: declaration.kind == .subscripting
            ? "subscript is get-only" : "'\(declaration.name)' is a get-only property",
          change: declaration.kind == .subscripting ? nil : .getOnly(declaration.name),
          declaration: declaration.kind == .subscripting ? .getOnlySubscript : nil)
      }
      if let base, let owner = declaration.owner, owner.kind == .protocolType,
        AnyView(whole: solver.resolve(base.type), owner: owner, solver: solver).isUntold(declaration)
      {
        return Problem(
          lead: "cannot assign to property",
          reason: "the type of '\(declaration.name)' is not told by '\(solver.zonk(base.type))'",
          generic: .memberOfAny(member: declaration.name))
      }
      guard let base, !declaration.isStatic, !isClass(base.type), !declaration.hasNonmutatingSetter
      else { return nil }
      return problem(of: base).map {
        var changed = $0
        changed.lead =
          declaration.kind == .subscripting
          ? "cannot assign through subscript" : "cannot assign to property"
        return changed
      }
    case .tupleElement(let base, _): return problem(of: base).map(asProperty)
    case .forceUnwrap(let base), .bindOptional(let base), .optionalChain(let base), .wrap(let base):
      return problem(of: base)
    case .convert(let base) where isClass(target.type): return problem(of: base)
    case .error: return nil
    case .call(let call):
      let what = call.declaration.kind == .initializer ? "function call" : "'\(call.declaration.name)'"
      return Problem(reason: "\(what) returns immutable value", change: .temporary)
    default:
      if isClass(target.type) { return nil }
      return Problem(reason: "literals are not mutable", change: .temporary)
    }
  }

  private func hiddenSetter(_ property: Declaration) -> Problem? {
    if AccessChecker(checker: checker).canSet(property) { return nil }
    return Problem(
      lead: property.kind == .subscripting
        ? "cannot assign through subscript" : "cannot assign to property",
      reason: property.kind == .subscripting
        ? "subscript setter is inaccessible" : "'\(property.name)' setter is inaccessible",
      declaration: .inaccessible(
        name: property.name, owner: property.owner?.name ?? "…", isSetter: true))
  }

  private func asProperty(_ problem: Problem) -> Problem {
    var changed = problem
    changed.lead = "cannot assign to property"
    return changed
  }

  private func problem(of variable: Variable) -> Problem? {
    if variable.isMutable || !variable.hasInitialValue { return nil }
    if case .error = solver.resolve(variable.type) { return nil }
    if variable.name == "self" {
      return Problem(
        reason: "'self' is immutable",
        change: .selfInMethod)
    }
    var notes: [Diagnostic.Note] = []
    if let place = variable.place {
      notes.append(
        .init(.declared(name: variable.name, cell: place.cell), at: place.place))
    }
    return Problem(
      reason: "'\(variable.name)' is \(variable.name.hasPrefix("$") ? "immutable" : "a 'let' constant")",
      notes: notes, change: change(of: variable))
  }

  private func change(of variable: Variable) -> ChangeMistake {
    if variable.isParameter { return .parameter(variable.name) }
    if variable.place?.cell == Diagnostic.parametersName { return .lessonParameter(variable.name, value: "…") }
    return isLoopVariable(variable) ? .loopVariable(variable.name) : .constant(variable.name)
  }

  /// Whether the name is given its values by a loop.
  private func isLoopVariable(_ variable: Variable) -> Bool {
    guard let place = variable.place?.place else { return false }
    return checker.session.text.tree.firstDescendant { node in
      guard let loop = node.as(ForStmtSyntax.self), loop.pattern.shortText == variable.name else {
        return false
      }
      return checker.place(of: loop.pattern).range.start == place.range.start
    } != nil
  }

  /// Constants of `self` are given their values in initialisers.
  private func isOwnInitializer(_ base: Expression) -> Bool {
    guard case .variable(let variable) = base.kind, variable.name == "self" else { return false }
    return checker.context.isInitializer
  }

  private func isClass(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = solver.resolve(type) { return nominal.kind == .classType }
    return solver.protocols(of: type).contains(where: \.isClassBound)
  }
}

/// The operator function behind `a += b`. Its first parameter is `inout`, so the target is passed as
/// an address once the function is chosen.
struct CompoundChoice {
  let checker: Checker
  let resolver: OverloadResolver

  func best(_ candidates: [Candidate], _ target: Expression, _ value: Expression) -> Expression? {
    var found: (score: Int, candidate: Candidate)?
    for candidate in candidates {
      guard let score = checker.session.attempt({ apply(candidate, target, value) })?.score else {
        continue
      }
      if score < found?.score ?? .max { found = (score, candidate) }
    }
    guard let found else { return nil }
    return apply(found.candidate, target, value)?.call
  }

  private func apply(_ candidate: Candidate, _ target: Expression, _ value: Expression)
    -> (score: Int, call: Expression)?
  {
    let solver = checker.solver
    let declaration = candidate.declaration
    var substitution = candidate.substitution
    for generic in declaration.generics { substitution[generic] = solver.fresh(for: generic) }
    let types = declaration.parameters.map { $0.type.substituting(substitution) }
    guard types.count == 2, solver.unify(target.type, types[0]),
      let converted = Coercion(checker: checker).convert(value, to: types[1]),
      declaration.requirements.allSatisfy({ solver.holds($0.substituting(substitution)) })
    else { return nil }
    let call = Expression.Call(
      declaration: declaration, receiver: nil, arguments: [.value(target), .value(converted)],
      substitution: substitution, owner: candidate.owner)
    var score = declaration.isProtocolMember ? 4 : 0
    if !declaration.generics.isEmpty { score += 2 }
    if case .wrap = converted.kind { score += 2 }
    return (score, Expression(.call(call), .void, at: target.place))
  }
}
