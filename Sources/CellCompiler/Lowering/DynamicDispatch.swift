import CellMachine

/// Requirements called on `any P`: found by the type of the value when the program runs.
struct DynamicDispatch {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// A call by a selector, for the type of the receiver at run time.
  func call(
    _ call: Expression.Call, _ selector: Int, _ type: Type, _ target: Int, _ captures: FunctionContext? = nil
  ) {
    if call.declaration.isMutating || call.declaration.parameters.contains(where: \.isInout) {
      return changing(call, selector, type, target)
    }
    let calls = CallLowering(lowering)
    let mark = lowering.next
    let base = calls.window(target)
    let all = calls.arguments(call)
    lowering.reserve(to: base + 1)
    lowering.noteObject(base)
    _ = calls.place(all, at: base, for: call)
    lowering.next = base + all.count
    if let captures { lowering.captures(captures) }
    lowering.emit(.callWitness, base, wide: selector)
    calls.markError(call)
    calls.leaveOnError(call, base)
    lowering.endArguments()
    lowering.next = max(mark, base + 1)
    lowering.transfer(base, to: target, type)
    lowering.next = mark
  }

  /// A method that changes the value or what it is given. The value is opened for the call and becomes
  /// `any P` again, also where the call throws.
  private func changing(_ call: Expression.Call, _ selector: Int, _ type: Type, _ target: Int) {
    let calls = CallLowering(lowering)
    let mark = lowering.next
    var call = call
    let places = ArgumentOrder(lowering).settle(&call)
    let kind = lowering.allocate(.object)
    let base = lowering.next
    let isMutating = call.declaration.isMutating
    var all = calls.arguments(call)
    if isMutating { all[0].0 = .value(calls.placeholder(all[0].0)) }
    lowering.reserve(to: base + 1)
    lowering.noteObject(base)
    calls.place(all, at: base + 1, for: call)
    lowering.next = base + 1 + all.count
    let count = lowering.next - base
    AssignmentLowering(lowering).withPlaces(places, at: base + 1) {
      if isMutating { keepType(of: base + 1, in: kind) }
      calls.inWindow(base, count, places.map { 1 + $0.argument }) { window in
        // The value is looked at where a call without inout parameters has it.
        lowering.emit(.copy, window, window + 1)
        lowering.emit(.callWitness, window, wide: selector)
        calls.markError(call)
      }
      if isMutating { close(base + 1, kind) }
    }
    calls.leaveOnError(call, base)
    lowering.endArguments()
    lowering.next = max(mark, base + 1)
    lowering.transfer(base, to: target, type)
    lowering.next = mark
  }

  private func keepType(of register: Int, in kind: Int) {
    let spare = lowering.next
    lowering.reserve(to: spare + 1)
    lowering.noteObject(spare)
    lowering.emit(.copy, spare, register)
    NativeEmission(lowering).call(
      "type of any", at: spare, count: 1, types: [], function: OpenedExistential.type)
    lowering.emit(.take, kind, spare)
  }

  private func close(_ register: Int, _ kind: Int) {
    let spare = lowering.next
    lowering.reserve(to: spare + 2)
    lowering.noteObject(spare)
    lowering.noteObject(spare + 1)
    lowering.emit(.take, spare, register)
    lowering.emit(.take, spare + 1, kind)
    NativeEmission(lowering).call(
      "any of type", at: spare, count: 2, types: [], function: OpenedExistential.close)
    lowering.emit(.take, register, spare)
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
