import CellMachine

/// What a subscript of a cell is given for indices in any number, and for one that is left out, where it is
/// written to: `tensor[1, 2] = 3`.
struct OpenIndex {
  let lowering: FunctionLowering
  private let substitution: Substitution

  init(_ lowering: FunctionLowering, _ substitution: Substitution) {
    self.lowering = lowering
    self.substitution = substitution
  }

  /// The register that keeps it until the place is used, or nil where a native finds the default by itself.
  func register(of argument: Expression.Argument, _ parameter: Declaration.Parameter?) -> Int? {
    guard let parameter else { return nil }
    switch argument {
    case .value: return nil
    case .variadic(let list):
      let element = lowering.type(parameter.type.substituting(substitution))
      let register = lowering.allocate(for: lowering.builder.universe.array(of: element))
      LiteralLowering(lowering).list(list, list.first.map { lowering.type(of: $0) } ?? element, register)
      return register
    case .omitted:
      guard let value = parameter.checkedDefault else { return nil }
      let register = lowering.allocate(for: lowering.type(value.type.substituting(substitution)))
      lowering.builder.placingDefault(value) {
        lowering.with(substitution) { lowering.lower(value, into: register) }
      }
      return register
    }
  }
}
