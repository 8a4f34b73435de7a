/// A value of `any Collection<Int>`: what is done with it is done with its elements.
struct OpenedSequence {
  let checker: Checker

  /// An array of the elements; nil for other values.
  func array(of value: Expression) -> Expression? {
    guard case .existential(let protocols) = checker.solver.resolve(value.type),
      protocols.contains(where: { $0.bound?.base.origin == .standard }),
      let element = protocols.given("Element"), checker.solver.conforms(value.type, to: "Sequence")
    else { return nil }
    let type = checker.universe.array(of: element)
    guard case .nominal(let array, let arguments) = type,
      let initializer = checker.universe.members(of: array, named: "init").first(where: {
        $0.generics.count == 1 && $0.parameters.count == 1 && $0.parameters[0].label == nil
      })
    else { return nil }
    var substitution = array.substitution(for: arguments)
    substitution[initializer.generics[0]] = value.type
    let call = Expression.Call(
      declaration: initializer, receiver: nil, arguments: [.value(value)],
      substitution: substitution, owner: type)
    return Expression(.call(call), type, at: value.place)
  }

  func plain(_ value: Expression) -> Expression { array(of: value) ?? value }
}
