import CellMachine

/// Optionals: numbers keep theirs in both halves of a slot, objects are themselves or nil.
struct OptionalLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  private enum Shape { case scalar, object, nested }

  private func shape(_ wrapped: Type) -> Shape {
    let type = lowering.runtimeType(wrapped)
    if case .optional = type { return .nested }
    return type.representation == .scalar ? .scalar : .object
  }

  func wrap(_ value: Expression, _ target: Int) {
    let mark = lowering.next
    switch shape(value.type) {
    case .scalar:
      let register = lowering.operand(value)
      lowering.emit(.wrapScalar, target, register.register)
    case .object: lowering.lower(value, into: target)
    case .nested:
      let register = lowering.allocate(for: value.type)
      lowering.lower(value, into: register)
      lowering.emit(.wrapNested, target, register)
    }
    lowering.next = mark
  }

  /// Moves what an optional holds into a register; it must hold something.
  func unwrap(_ source: Int, _ wrapped: Type, _ target: Int) {
    switch shape(wrapped) {
    case .scalar: lowering.emit(.unwrapScalar, target, source)
    case .object: lowering.emit(.unwrap, target, source)
    case .nested: lowering.emit(.unwrapNested, target, source)
    }
  }

  func force(_ value: Expression, _ target: Int) {
    guard case .nominal(_, let arguments) = lowering.type(of: value) else { return }
    let mark = lowering.next
    let optional = lowering.operand(value)
    unwrap(optional.register, arguments[0], target)
    if optional.register != target { lowering.drop(optional, lowering.type(of: value)) }
    lowering.next = mark
  }

  func test(_ value: Expression, isNegated: Bool, _ target: Int) {
    let mark = lowering.next
    let optional = lowering.operand(value)
    lowering.emit(.isNil, target, optional.register)
    if isNegated { lowering.emit(.not, target, target) }
    if optional.register != target { lowering.drop(optional, lowering.type(of: value)) }
    lowering.next = mark
  }

  func coalesce(_ left: Expression, _ right: Expression, _ target: Int) {
    guard case .nominal(_, let arguments) = lowering.type(of: left) else { return }
    let mark = lowering.next
    let optional = lowering.allocate(for: left.type)
    let otherwise = FunctionLowering.Label()
    let end = FunctionLowering.Label()
    lowering.lower(left, into: optional)
    lowering.jump(.jumpIfNil, optional, to: otherwise)
    if lowering.type(of: right) == lowering.type(of: left) {
      lowering.emit(.take, target, optional)
    } else {
      unwrap(optional, arguments[0], target)
      lowering.emit(.release, optional)
    }
    lowering.jump(.jump, to: end)
    lowering.bind(otherwise)
    lowering.lower(right, into: target)
    lowering.bind(end)
    lowering.next = mark
  }

  // MARK: Chains

  func chain(_ value: Expression, _ target: Int) {
    let empty = FunctionLowering.Label()
    let end = FunctionLowering.Label()
    lowering.chainEnds.append(empty)
    lowering.lower(value, into: target)
    lowering.chainEnds.removeLast()
    lowering.jump(.jump, to: end)
    lowering.bind(empty)
    lowering.emit(.release, target)
    lowering.bind(end)
  }

  func bind(_ value: Expression, _ target: Int) {
    guard let empty = lowering.chainEnds.last,
      case .nominal(_, let arguments) = lowering.type(of: value)
    else { return }
    let mark = lowering.next
    let optional = lowering.operand(value)
    lowering.jump(.jumpIfNil, optional.register, to: empty)
    unwrap(optional.register, arguments[0], target)
    if optional.register != target { lowering.drop(optional, lowering.type(of: value)) }
    lowering.next = mark
  }

  /// Changes what an optional in a register holds, in place.
  func inside(_ optional: Int, _ type: Type, _ wrapped: Type, _ body: (Int) -> Void) {
    let mark = lowering.next
    let value = lowering.allocate(for: wrapped)
    switch shape(wrapped) {
    case .scalar:
      lowering.emit(.unwrapScalar, value, optional)
      body(value)
      lowering.emit(.wrapScalar, optional, value)
    case .object:
      // Tested first, so that a nil stops here; then moved, so that the value stays unique.
      lowering.emit(.unwrap, value, optional)
      lowering.emit(.take, value, optional)
      body(value)
      lowering.emit(.take, optional, value)
    case .nested:
      lowering.emit(.unwrapNested, value, optional)
      body(value)
      lowering.emit(.wrapNested, optional, value)
    }
    lowering.next = mark
  }
}

/// `try?` and `try!`.
struct ErrorLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func optional(_ value: Expression, _ target: Int) {
    let failed = FunctionLowering.Label()
    let end = FunctionLowering.Label()
    lowering.errorHandlers.append(failed)
    lowering.handlerDepths.append(lowering.deferred.count)
    lowering.lower(value, into: target)
    lowering.errorHandlers.removeLast()
    lowering.handlerDepths.removeLast()
    lowering.jump(.jump, to: end)
    lowering.bind(failed)
    lowering.noteObject(target)
    lowering.emit(.takeError, target)
    lowering.emit(.release, target)
    lowering.bind(end)
  }

  func force(_ value: Expression, _ target: Int) {
    let failed = FunctionLowering.Label()
    let end = FunctionLowering.Label()
    lowering.errorHandlers.append(failed)
    lowering.handlerDepths.append(lowering.deferred.count)
    lowering.lower(value, into: target)
    lowering.errorHandlers.removeLast()
    lowering.handlerDepths.removeLast()
    lowering.jump(.jump, to: end)
    lowering.bind(failed)
    let mark = lowering.next
    let error = lowering.allocate(.object)
    lowering.emit(.takeError, error)
    lowering.function.traps.append(
      TrapMessage(
        "'try!' expression unexpectedly raised an error: ",
        help: "handle it with 'do { … } catch { … }' or 'try?'", describesError: true))
    lowering.emit(.trap, error, wide: lowering.function.traps.count - 1)
    lowering.next = mark
    lowering.bind(end)
  }
}

/// `is`, `as?` and `as!` by the types of values at run time.
struct CastLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func test(_ value: Expression, _ wanted: Type, _ target: Int) {
    let mark = lowering.next
    let register = dynamic(value, wanted) { call, matches in call.result = Slot(matches) }
    lowering.emit(.move, target, register)
    lowering.next = mark
  }

  func cast(_ value: Expression, _ wanted: Type, _ target: Int, isForced: Bool) {
    let mark = lowering.next
    let optional = lowering.allocate(for: lowering.builder.universe.optional(wanted))
    castRegister(value, lowering.type(wanted), optional)
    if isForced {
      let end = FunctionLowering.Label()
      lowering.jump(.jumpIfSome, optional, to: end)
      lowering.trap(
        "could not cast value to '\(lowering.type(wanted))'", help: "test it with 'as?' first")
      lowering.bind(end)
      OptionalLowering(lowering).unwrap(optional, lowering.type(wanted), target)
    } else {
      lowering.emit(.take, target, optional)
    }
    lowering.next = mark
  }

  /// The value of an existential as an optional of a concrete type.
  func castRegister(_ value: Expression, _ wanted: Type, _ optional: Int) {
    let type = lowering.runtimeType(wanted)
    let isScalar = type.representation == .scalar
    let register = dynamic(value, wanted) { call, matches in
      guard matches else { return }
      call.result =
        (call.arguments[0].object as? ExistentialObject)?.value ?? call.arguments[0]
      if isScalar { call.result.object = HeapObject.some }
      if case .optional = type {
        call.result = Slot(NestedOptionalObject(call.result))
      }
    }
    lowering.emit(.take, optional, register)
  }

  /// Whether an object belongs to a class or one of its subclasses.
  private static func isInstance(_ value: Slot, of type: RuntimeType, _ program: Program) -> Bool {
    guard case .instance(let wanted) = type, let object = value.object as? InstanceObject else {
      return false
    }
    var current: Int? = object.type
    while let index = current {
      if index == wanted { return true }
      current = program.types[index].superclass
    }
    return false
  }

  /// Calls a native that knows whether the value is of a type.
  private func dynamic(
    _ value: Expression, _ wanted: Type, _ body: @escaping @Sendable (inout NativeCall, Bool) -> Void
  ) -> Int {
    let base = lowering.next
    lowering.lower(value, into: lowering.allocate(for: value.type))
    lowering.noteObject(base)
    let statically = lowering.runtimeType(value.type)
    let type = lowering.runtimeType(wanted)
    let toAny = if case .existential(let protocols) = lowering.type(wanted) { protocols.isEmpty } else { false }
    NativeEmission(lowering).call("cast", at: base, count: 1, types: [type]) { call in
      var value = call.arguments[0]
      var found = statically
      if let existential = value.object as? ExistentialObject {
        found = existential.type
        value = existential.value
      }
      body(&call, toAny || found == type || Self.isInstance(value, of: type, call.machine.program))
    }
    return base
  }
}
