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
    let sought = SoughtValue(value, lowering)
    let optional = lowering.operand(sought.asking)
    unwrap(optional.register, arguments[0], target)
    sought.note()
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
    if case .wrap(let inner) = value.kind, AssignmentLowering(lowering).changeInChain(inner) {
      wrap(Expression(.tuple([]), .void, at: inner.place), target)
    } else {
      lowering.lower(value, into: target)
    }
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
      lowering.changing({ body(value) }) { lowering.emit(.take, optional, value) }
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
    if value.delegatesInitialization, lowering.source.isInitializer, lowering.source.isFailable {
      DelegatedInitializer(lowering).fail()
    }
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
        "'try!' expression unexpectedly raised an error: ", describesError: true))
    lowering.emit(.trap, error, wide: lowering.function.traps.count - 1)
    lowering.next = mark
    lowering.bind(end)
  }
}
