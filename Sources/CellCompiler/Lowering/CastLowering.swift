import CellMachine

/// `is`, `as?` and `as!` by the types of values at run time.
struct CastLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func test(_ value: Expression, _ wanted: Type, _ target: Int) {
    let mark = lowering.next
    let register = dynamic(value, wanted) { call, found in call.result = Slot(found != nil) }
    lowering.emit(.move, target, register)
    lowering.next = mark
  }

  func cast(_ value: Expression, _ wanted: Type, _ target: Int, isForced: Bool) {
    let mark = lowering.next
    let optional = lowering.allocate(for: lowering.builder.universe.optional(wanted))
    if isForced {
      castOrStop(value, lowering.type(wanted), optional)
      let end = FunctionLowering.Label()
      lowering.jump(.jumpIfSome, optional, to: end)
      lowering.trap("could not cast value to '\(lowering.type(wanted))'", help: nil)
      lowering.bind(end)
      OptionalLowering(lowering).unwrap(optional, lowering.type(wanted), target)
    } else {
      castRegister(value, lowering.type(wanted), optional)
      lowering.emit(.take, target, optional)
    }
    lowering.next = mark
  }

  /// As ``castRegister(_:_:_:)``; a value of another type ends the cell and is named.
  private func castOrStop(_ value: Expression, _ wanted: Type, _ optional: Int) {
    let type = lowering.runtimeType(wanted)
    let statically = lowering.runtimeType(value.type)
    let expected = wanted.description
    let register = dynamic(value, wanted) { call, found in
      if let found {
        call.result = found.wrapped(as: type)
        return
      }
      throw Trap.failedCast(of: call.arguments[0], statically, to: expected, on: call.machine)
    }
    lowering.emit(.take, optional, register)
  }

  /// The value as an optional of the wanted type.
  func castRegister(_ value: Expression, _ wanted: Type, _ optional: Int) {
    let type = lowering.runtimeType(wanted)
    let register = dynamic(value, wanted) { call, found in
      if let found { call.result = found.wrapped(as: type) }
    }
    lowering.emit(.take, optional, register)
  }

  /// Calls a native that looks what the value is.
  private func dynamic(
    _ value: Expression, _ wanted: Type, _ body: @escaping @Sendable (inout NativeCall, Slot?) throws -> Void
  ) -> Int {
    let base = lowering.next
    lowering.lower(value, into: lowering.allocate(for: value.type))
    lowering.noteObject(base)
    let statically = lowering.runtimeType(value.type)
    lowering.builder.casts.note(erased: lowering.type(of: value), at: value.place)
    let target = target(lowering.type(wanted), at: value)
    NativeEmission(lowering).call("cast", at: base, count: 1, types: []) { call in
      let found = try DynamicCast(call.machine).cast(call.arguments[0], statically, to: target)
      try body(&call, found)
    }
    return base
  }

  private func target(_ wanted: Type, at value: Expression) -> CastTarget {
    switch wanted {
    case .existential(let protocols):
      return .existential(protocols.map { lowering.builder.casts.number(of: $0, at: value.place) })
    case .nominal(let nominal, let arguments) where nominal === lowering.builder.universe.optionalType:
      return .optional(target(arguments[0], at: value), wrapped: lowering.runtimeType(arguments[0]))
    case .nominal(let nominal, let arguments) where nominal === lowering.builder.universe.arrayType:
      return .array(target(arguments[0], at: value), element: lowering.runtimeType(arguments[0]))
    case .nominal(let nominal, let arguments)
    where nominal.name == "Dictionary" && nominal.origin == .standard && arguments.count == 2:
      return .dictionary(
        target(arguments[1], at: value), key: lowering.runtimeType(arguments[0]),
        value: lowering.runtimeType(arguments[1]))
    default: return .exact(lowering.runtimeType(wanted))
    }
  }
}
