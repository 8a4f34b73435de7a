/// A value of `any Collection<Int>`, or a range between values of a cell's own type: what is done with it is
/// done with its elements.
struct OpenedSequence {
  let checker: Checker

  /// What a value of `any Sequence<Int>` gives; nil for other values.
  func element(of value: Expression) -> Type? {
    guard case .existential(let protocols) = checker.solver.resolve(value.type),
      checker.solver.conforms(value.type, to: "Sequence"),
      protocols.contains(where: { ($0.bound?.base ?? $0).origin == .standard })
    else { return nil }
    return protocols.given("Element")
  }

  /// An array of the elements; nil for other values.
  func array(of value: Expression) -> Expression? {
    guard case .existential(let protocols) = checker.solver.resolve(value.type),
      checker.solver.conforms(value.type, to: "Sequence"),
      protocols.contains(where: { ($0.bound?.base ?? $0).origin == .standard })
    else { return nil }
    guard let element = protocols.given("Element") else { return anything(of: value) }
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

  /// An array of the elements of `any Sequence`, each of which may be of any type.
  private func anything(of value: Expression) -> Expression? {
    let name = "_anyElements"
    guard let function = checker.universe.functions(named: name).first else { return nil }
    let call = Expression.Call(declaration: function, receiver: nil, arguments: [.value(value)], substitution: [:])
    return Expression(.call(call), checker.universe.array(of: .existential([])), at: value.place)
  }

  /// What a range says of itself, without being walked through.
  static let ofRanges: Set<String> = [
    "lowerBound", "upperBound", "isEmpty", "contains", "overlaps", "clamped", "description",
    "debugDescription", "hash", "hashValue",
  ]

  /// The elements of a range whose bounds are a cell's own `Strideable` values.
  func steps(of value: Expression) -> Expression? {
    guard case .nominal(let range, let arguments) = checker.solver.resolve(value.type),
      range.origin == .standard, ["Range", "ClosedRange"].contains(range.name),
      let bound = arguments.first.map(checker.solver.resolve), case .nominal(let own, _) = bound,
      own.origin == .cell, checker.solver.conforms(bound, to: "Strideable"),
      checker.solver.conforms(.dependent(bound, "Stride"), to: "SignedInteger"),
      let elements = checker.scope.functions(named: "_elements").first(where: { declaration in
        guard case .nominal(let taken, _)? = declaration.parameters.first?.type else { return false }
        return taken === range && declaration.generics.count == 1
      })
    else { return nil }
    let call = Expression.Call(
      declaration: elements, receiver: nil, arguments: [.value(value)],
      substitution: [elements.generics[0]: bound])
    checker.context.noteUse(of: elements)
    return Expression(.call(call), checker.universe.array(of: bound), at: value.place)
  }

  func plain(_ value: Expression) -> Expression { array(of: value) ?? steps(of: value) ?? value }
}
