import CellMachine

/// Requirements called on `any P`: found by the type of the value when the program runs.
struct DynamicDispatch {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// A method that changes the value: the callee gives the changed one back in front of its result.
  func mutating(_ call: Expression.Call, _ receiver: Expression, _ type: Type, _ target: Int) {
    guard
      let selector = lowering.builder.witnesses.selector(
        of: call.declaration, lowering.applied(call.substitution))
    else { return }
    let calls = CallLowering(lowering)
    let mark = lowering.next
    let result = lowering.allocate(for: type)
    let first = lowering.next
    let arguments = zip(call.arguments, call.declaration.parameters).map {
      (argument, parameter) -> (Expression.Argument, Declaration.Parameter?) in (argument, parameter)
    }
    calls.place(arguments, at: first, for: call)
    lowering.next = first + arguments.count
    AssignmentLowering(lowering).change(receiver) { value in
      let base = lowering.next
      take(value, arguments.indices.map { first + $0 }, at: base)
      lowering.emit(.callWitness, base, wide: selector)
      calls.markError(call)
      calls.leaveOnError(call, base)
      lowering.emit(.getField, value, base, 0)
      if !type.isVoid {
        lowering.emit(lowering.isScalar(type) ? .getFieldScalar : .getField, result, base, 1)
      }
      lowering.emit(.release, base)
    }
    if !type.isVoid { lowering.transfer(result, to: target, type) }
    lowering.next = mark
  }

  /// The setter of a property or subscript on a value that stands in a register.
  func set(_ selector: Int, _ receiver: Int, _ value: Int, _ indices: [Int]) {
    let mark = lowering.next
    let base = lowering.next
    take(receiver, [value] + indices, at: base)
    lowering.emit(.callWitness, base, wide: selector)
    lowering.emit(.getField, receiver, base, 0)
    lowering.emit(.release, base)
    lowering.next = mark
  }

  private func take(_ value: Int, _ others: [Int], at base: Int) {
    let count = 1 + others.count
    lowering.reserve(to: base + count + 1)
    for register in base..<(base + count) { lowering.noteObject(register) }
    lowering.next = base + count
    lowering.emit(.take, base, value)
    for (position, register) in others.enumerated() {
      lowering.emit(.copy, base + 1 + position, register)
    }
  }
}
