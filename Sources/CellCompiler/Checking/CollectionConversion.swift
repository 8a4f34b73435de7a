/// Collections where collections of a wider element are expected: `[Dog]` as `[any Animal]`, `[Int]` as `[Int?]`,
/// `[String: Int]` as `[String: Any]`.
extension Coercion {
  /// The collection with each element converted, or nil where the elements do not fit.
  func collection(_ expression: Expression, _ source: Type, _ target: Type) -> Expression? {
    if case .array(let elements) = expression.kind, case .nominal(let wanted, let wider) = target,
      wanted.name == "Array", case .variable = source
    {
      let converted = elements.compactMap { convert($0, to: wider[0]) }
      guard converted.count == elements.count else { return nil }
      return Expression(.convert(Expression(.array(converted), target, at: expression.place)), target, at: expression.place)
    }
    guard case .nominal(let own, let parts) = source, case .nominal(let wanted, let wider) = target,
      own === wanted, let last = parts.last, let element = wider.last
    else { return nil }
    let from = solver.resolve(last)
    let to = solver.resolve(element)
    guard !isUndecided(from), !isUndecided(to) else { return nil }
    switch own.name {
    case "Array":
      return mapped(expression, by: "map", source, from, to, target)
    case "Dictionary" where solver.unify(parts[0], wider[0]):
      return mapped(expression, by: "mapValues", source, from, to, target)
    case "Set" where isClass(to) && solver.isSubclass(from, of: to):
      return Expression(.convert(expression), target, at: expression.place)
    default: return nil
    }
  }

  /// An optional collection, of which what is inside is converted.
  func optionalCollection(_ expression: Expression, _ own: Type, _ wrapped: Type, _ target: Type)
    -> Expression?
  {
    let inside = Expression(.bindOptional(expression), own, at: expression.place)
    guard let converted = collection(inside, solver.resolve(own), solver.resolve(wrapped)) else { return nil }
    let wrapping = Expression(.wrap(converted), target, at: expression.place)
    return Expression(.optionalChain(wrapping), target, at: expression.place)
  }

  private func isUndecided(_ type: Type) -> Bool {
    switch type {
    case .variable, .error: true
    default: false
    }
  }

  private func isClass(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { nominal.kind == .classType } else { false }
  }

  private func mapped(
    _ expression: Expression, by name: String, _ source: Type, _ from: Type, _ to: Type, _ target: Type
  ) -> Expression? {
    // Objects are the same objects under the name of their superclass.
    if isClass(to) {
      guard solver.isSubclass(from, of: to) else { return nil }
      return Expression(.convert(expression), target, at: expression.place)
    }
    guard let closure = conversion(from, to, expression),
      let map = MemberLookup(checker: checker).instanceMembers(of: source, named: name).first(where: {
        $0.declaration.generics.count == 1 && $0.declaration.parameters.count == 1
      })
    else { return nil }
    var substitution = map.substitution
    substitution[map.declaration.generics[0]] = to
    let call = Expression.Call(
      declaration: map.declaration, receiver: expression, arguments: [.value(closure)],
      substitution: substitution, owner: nil)
    let made = Expression(.call(call), target, at: expression.place)
    return Expression(.convert(made), target, at: expression.place)
  }

  /// A closure that converts one element.
  private func conversion(_ from: Type, _ to: Type, _ expression: Expression) -> Expression? {
    let context = FunctionContext(parent: checker.context, result: to, isThrowing: false)
    context.isClosure = true
    let function = UserFunction(name: "conversion", context: context, result: to, isThrowing: false)
    let element = Variable("$element", from, isMutable: false, in: context)
    element.isParameter = true
    function.parameters = [element]
    let use = Expression(.variable(element), from, at: expression.place)
    guard let converted = Coercion(checker: checker.inner(context)).convert(use, to: to) else { return nil }
    let block = Block()
    block.statements = [.returning(converted, expression.place)]
    function.body = block
    return Expression(.closure(function), .function(FunctionType([from], to)), at: expression.place)
  }
}

/// Arrays where some sequence of wider elements is expected: `animals.append(contentsOf: dogs)`.
struct ElementWidening {
  let checker: Checker
  let declaration: Declaration
  let substitution: Substitution

  /// - Parameter type: What the parameter's type stands for in this call.
  func widen(_ value: Expression, _ parameter: Declaration.Parameter, _ type: Type) -> Expression {
    let solver = checker.solver
    guard case .generic(let generic) = parameter.type, case .variable = solver.resolve(type),
      let element = element(of: generic), case .nominal(let nominal, let own) = solver.resolve(value.type),
      nominal.name == "Array", own.count == 1
    else { return value }
    let wanted = solver.resolve(element)
    let present = solver.resolve(own[0])
    if case .variable = wanted { return value }
    if wanted == present { return value }
    return Coercion(checker: checker).collection(
      value, solver.resolve(value.type), checker.universe.array(of: wanted)) ?? value
  }

  /// What the elements of a sequence that stands for a generic parameter must be.
  private func element(of generic: GenericParameter) -> Type? {
    let own = Type.dependent(.generic(generic), "Element")
    for case .same(let left, let right) in declaration.requirements {
      if left == own { return right.substituting(substitution) }
      if right == own { return left.substituting(substitution) }
    }
    return nil
  }
}
