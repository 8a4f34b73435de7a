/// Functions where functions of other types are expected.
extension Coercion {
  /// A function as one of another function type.
  func function(
    _ expression: Expression, _ source: Type, _ target: Type, _ wanted: FunctionType
  ) -> Expression? {
    guard case .function(let own) = source else {
      return solver.unify(source, target) ? expression : nil
    }
    if own.isThrowing && !wanted.isThrowing { return nil }
    decideThrown(own, wanted)
    if own.parameters.count > 1, wanted.parameters.count == 1, !own.parameters.contains(where: \.isVariadic) {
      return splat(expression, own, target, wanted)
    }
    guard own.parameters.map(\.isVariadic) == wanted.parameters.map(\.isVariadic) else { return nil }
    let mark = solver.mark()
    guard zip(own.parameters, wanted.parameters).allSatisfy({ solver.unify($0.type, $1.type) }),
      solver.unify(own.result, wanted.result)
    else {
      solver.undo(to: mark)
      return adapted(expression, own, target, wanted)
    }
    if own.isThrowing == wanted.isThrowing { return expression }
    return Expression(.convert(expression), target, at: expression.place)
  }

  /// A function that takes more and gives less than is asked for: `(Animal) -> Dog` as `(Dog) -> Animal?`.
  private func adapted(
    _ expression: Expression, _ own: FunctionType, _ target: Type, _ wanted: FunctionType
  ) -> Expression? {
    guard own.parameters.map(\.isInout) == wanted.parameters.map(\.isInout) else { return nil }
    let context = FunctionContext(parent: checker.context, result: wanted.result, isThrowing: own.isThrowing)
    let function = UserFunction(
      name: "conversion", context: context, result: wanted.result, isThrowing: own.isThrowing)
    function.parameters = wanted.parameters.enumerated().map { index, parameter in
      let variable = Variable("$\(index)", parameter.type, isMutable: parameter.isInout, in: context)
      variable.isParameter = true
      variable.isInout = parameter.isInout
      return variable
    }
    var parts: [Expression] = []
    for (variable, parameter) in zip(function.parameters, own.parameters) {
      let use = Expression(.variable(variable), variable.type, at: expression.place)
      if parameter.isInout {
        guard solver.unify(variable.type, parameter.type) else { return nil }
        parts.append(Expression(.address(use), variable.type, at: expression.place))
        continue
      }
      guard let part = convert(use, to: parameter.type) else { return nil }
      parts.append(part)
    }
    let call = application(of: expression, to: parts, own, in: function)
    guard let result = convert(call, to: wanted.result) else { return nil }
    let block = Block()
    block.statements = [.returning(result, expression.place)]
    function.body = block
    let type = FunctionType(
      parameters: wanted.parameters, result: wanted.result, isThrowing: own.isThrowing)
    let closure = Expression(.closure(function), .function(type), at: expression.place)
    if own.isThrowing == wanted.isThrowing { return closure }
    return Expression(.convert(closure), target, at: expression.place)
  }

  /// What a function throws decides the `E` of `throws(E)`.
  private func decideThrown(_ own: FunctionType, _ wanted: FunctionType) {
    guard let thrown = wanted.thrown, case .variable = solver.resolve(thrown) else { return }
    let anyError = Type.existential([universe.errorProtocol].compactMap { $0 })
    _ = solver.unify(thrown, own.isThrowing ? own.thrown ?? anyError : universe.never)
  }

  /// A function of several parameters where a function of one tuple is expected: `zip(a, b).map(*)`.
  private func splat(
    _ expression: Expression, _ own: FunctionType, _ target: Type, _ wanted: FunctionType
  ) -> Expression? {
    guard case .tuple(let elements) = solver.resolve(wanted.parameters[0].type),
      elements.count == own.parameters.count,
      zip(elements, own.parameters).allSatisfy({ solver.unify($0.type, $1.type) }),
      solver.unify(own.result, wanted.result)
    else { return nil }
    let context = FunctionContext(parent: checker.context, result: own.result, isThrowing: own.isThrowing)
    let function = UserFunction(
      name: "tuple", context: context, result: own.result, isThrowing: own.isThrowing)
    let whole = Variable("$tuple", wanted.parameters[0].type, isMutable: false, in: context)
    whole.isParameter = true
    function.parameters = [whole]
    let parts = elements.indices.map { index in
      let tuple = Expression(.variable(whole), whole.type, at: expression.place)
      return Expression(.tupleElement(tuple, index), elements[index].type, at: expression.place)
    }
    let block = Block()
    let call = application(of: expression, to: parts, own, in: function)
    block.statements = [.returning(call, expression.place)]
    function.body = block
    let type = FunctionType([whole.type], own.result, isThrowing: own.isThrowing)
    let closure = Expression(.closure(function), .function(type), at: expression.place)
    if own.isThrowing == wanted.isThrowing { return closure }
    return Expression(.convert(closure), target, at: expression.place)
  }

  /// A function named in place is called as such, any other is captured once and then called.
  private func application(
    of expression: Expression, to parts: [Expression], _ own: FunctionType, in function: UserFunction
  ) -> Expression {
    if case .reference(var call) = expression.kind, call.receiver == nil,
      call.declaration.parameters.count == parts.count
    {
      call.arguments = parts.map { .value($0) }
      return Expression(.call(call), own.result, at: expression.place)
    }
    let callee = Variable("$function", expression.type, isMutable: false, in: checker.context)
    function.captureList = [(callee, expression)]
    function.context.capture(callee)
    let use = Expression(.variable(callee), expression.type, at: expression.place)
    return Expression(.apply(use, parts), own.result, at: expression.place)
  }
}
