import CellMachine

/// A computed property without a receiver: of a type, or a variable outside of types.
struct SharedAccessor {
  let lowering: FunctionLowering
  let place: Expression
  let declaration: Declaration
  /// Registers of the indices.
  let indices: [Int]
  let substitution: Substitution

  private var type: Type { lowering.type(of: place) }

  private var owner: Type? {
    guard case .member(let base?, _, _, _) = place.kind, case .type(let type) = base.kind else {
      return nil
    }
    return type
  }

  func change(_ body: (Int) -> Void) {
    let value = lowering.allocate(for: type)
    let call = Expression.Call(
      declaration: declaration, receiver: nil, arguments: arguments, substitution: substitution,
      owner: owner)
    CallLowering(lowering).lower(call, type, value)
    body(value)
    write(value)
  }

  func write(_ register: Int) {
    guard let setter = SetterDeclarations.setter(of: declaration) else { return }
    setter.isStatic = true
    setter.isMutating = false
    let value = Expression.Argument.value(argument(register, type))
    let call = Expression.Call(
      declaration: setter, receiver: nil, arguments: [value] + arguments,
      substitution: substitution, owner: owner)
    let mark = lowering.next
    CallLowering(lowering).lower(call, .void, lowering.allocate(.object))
    if !lowering.isScalar(type) { lowering.emit(.release, register) }
    lowering.next = mark
  }

  private var arguments: [Expression.Argument] {
    zip(indices, declaration.parameters).map { .value(argument($0, $1.type)) }
  }

  /// A register as an expression.
  private func argument(_ register: Int, _ type: Type) -> Expression {
    let variable = Variable("$value", type, isMutable: false, in: lowering.source.context)
    lowering.setRegister(register, of: variable)
    return Expression(.variable(variable), type, at: place.place)
  }
}
