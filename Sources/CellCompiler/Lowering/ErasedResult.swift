import Diagnostics

/// The result of a function for one concrete type, given to callers who see less of its type: `Int` as `Any`,
/// `[Int]` as `[Any]`, `Self` as `any P`.
struct ErasedResult {
  let context: FunctionContext
  let solver: TypeSolver

  func returning(_ value: Expression, as shown: Type) -> [Statement] {
    let place = value.place
    guard shown != value.type, case .tuple = shown else { return [.returning(erased(value, as: shown), place)] }
    let kept = Variable("result", value.type, isMutable: false, in: context)
    let whole = Expression(.variable(kept), value.type, at: place)
    return [.declaration(.bind(kept), value), .returning(erased(whole, as: shown), place)]
  }

  private func erased(_ value: Expression, as shown: Type) -> Expression {
    if shown == value.type { return value }
    let place = value.place
    switch (value.type, shown) {
    case (_, .existential): return Expression(.erase(value), shown, at: place)
    case (.nominal(let nominal, let own), .nominal(let other, let wanted))
    where nominal === other && nominal === solver.universe.optionalType:
      let inner = Expression(.bindOptional(value), own[0], at: place)
      let some = Expression(.wrap(applied(own[0], wanted[0], to: inner)), shown, at: place)
      return Expression(.optionalChain(some), shown, at: place)
    case (.nominal(let nominal, let own), .nominal(let other, let wanted))
    where nominal === other && nominal === solver.universe.arrayType && !wanted[0].isExistential:
      return mapped(value, own[0], wanted[0], as: shown) ?? Expression(.forcedCast(value, shown), shown, at: place)
    case (.tuple(let own), .tuple(let wanted)) where own.count == wanted.count:
      let parts = own.indices.map { index in
        erased(Expression(.tupleElement(value, index), own[index].type, at: place), as: wanted[index].type)
      }
      return Expression(.tuple(parts), shown, at: place)
    case (.function(let own), .function(let wanted)) where own.parameters == wanted.parameters:
      return converted(value, own, wanted)
    default: return Expression(.forcedCast(value, shown), shown, at: place)
    }
  }

  /// Parts of a tuple are taken of a value that is there once.
  private func applied(_ own: Type, _ wanted: Type, to value: Expression) -> Expression {
    guard own != wanted, case .tuple = wanted else { return erased(value, as: wanted) }
    return Expression(.apply(conversion(own, wanted, at: value.place), [value]), wanted, at: value.place)
  }

  private func mapped(_ value: Expression, _ own: Type, _ wanted: Type, as shown: Type) -> Expression? {
    guard let sequence = solver.universe.type(named: "Sequence"),
      let map = solver.universe.members(of: sequence, named: "map").first(where: { $0.generics.count == 1 })
    else { return nil }
    var substitution: Substitution = [sequence.selfParameter: value.type]
    substitution[map.generics[0]] = wanted
    let call = Expression.Call(
      declaration: map, receiver: value, arguments: [.value(conversion(own, wanted, at: value.place))],
      substitution: substitution, owner: nil)
    return Expression(.call(call), shown, at: value.place)
  }

  /// The function that gives a value of one type as one of the other.
  private func conversion(_ own: Type, _ wanted: Type, at place: SourcePlace) -> Expression {
    let inner = FunctionContext(parent: context, result: wanted, isThrowing: false)
    let function = UserFunction(name: "conversion", context: inner, result: wanted, isThrowing: false)
    let variable = Variable("value", own, isMutable: false, in: inner)
    variable.isParameter = true
    function.parameters = [variable]
    let block = Block()
    block.statements = ErasedResult(context: inner, solver: solver)
      .returning(Expression(.variable(variable), own, at: place), as: wanted)
    function.body = block
    return Expression(.closure(function), .function(FunctionType([own], wanted)), at: place)
  }

  /// A function whose result is seen as less.
  private func converted(_ value: Expression, _ own: FunctionType, _ wanted: FunctionType) -> Expression {
    let inner = FunctionContext(parent: context, result: wanted.result, isThrowing: wanted.isThrowing)
    let function = UserFunction(
      name: "conversion", context: inner, result: wanted.result, isThrowing: wanted.isThrowing)
    let callee = Variable("function", value.type, isMutable: false, in: context)
    function.captureList = [(callee, value)]
    inner.capture(callee)
    let arguments = wanted.parameters.enumerated().map { index, parameter in
      let variable = Variable("$\(index)", parameter.type, isMutable: parameter.isInout, in: inner)
      variable.isParameter = true
      variable.isInout = parameter.isInout
      function.parameters.append(variable)
      let use = Expression(.variable(variable), variable.type, at: value.place)
      return parameter.isInout ? Expression(.address(use), use.type, at: value.place) : use
    }
    let kept = Expression(.variable(callee), value.type, at: value.place)
    let call = Expression(.apply(kept, arguments), own.result, at: value.place)
    let block = Block()
    block.statements = ErasedResult(context: inner, solver: solver).returning(call, as: wanted.result)
    function.body = block
    return Expression(.closure(function), .function(wanted), at: value.place)
  }
}
