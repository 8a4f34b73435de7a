import CellMachine

/// Changes of variables and of parts of them, in place.
///
/// A place is opened from the root inwards: the part is taken out of what holds it, changed while it
/// has no second owner, and put back. So `a[i][j] = x` copies nothing that is not shared.
struct AssignmentLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// An argument that a callee changes.
  struct ArgumentPlace {
    /// Position among the arguments, the receiver first.
    var argument: Int
    var place: Expression
    /// The way to it, where its indices are evaluated before the other arguments.
    var path: Path?
  }

  // MARK: Assignment

  func assign(_ place: Expression, _ value: Expression) {
    switch place.kind {
    case .error: lowering.evaluate(value)
    case .tuple(let parts): assignParts(parts, value)
    default:
      if let direct = directRegister(place, value) { return lowering.lower(value, into: direct) }
      if ChainedPlaces.hasBinding(place) {
        let end = FunctionLowering.Label()
        lowering.chainEnds.append(end)
        assignInChain(place, value)
        lowering.chainEnds.removeLast()
        return lowering.bind(end)
      }
      assignWhole(place, value)
    }
  }

  private func assignWhole(_ place: Expression, _ value: Expression) {
    let mark = lowering.next
    let path = Path(place, lowering)
    let register = lowering.allocate(for: value.type)
    lowering.lower(value, into: register)
    write(register, to: path, place)
    lowering.next = mark
  }

  /// `a?.b = c`: nothing happens, and `c` is not evaluated, where `a` is nil.
  private func assignInChain(_ place: Expression, _ value: Expression) {
    let chain = ChainedPlace(lowering)
    guard chain.opens(place) else { return assignWhole(place, value) }
    chain.open(place, reading: [value]) { assignWhole($0, value) }
  }

  /// Takes a value that stands in a register into a place.
  func store(_ register: Int, in place: Expression) {
    if case .convert(let inner) = place.kind { return store(register, in: inner) }
    write(register, to: Path(place, lowering), place)
  }

  /// A local variable can be the target of an instruction that reads it.
  private func directRegister(_ place: Expression, _ value: Expression) -> Int? {
    guard case .variable(let variable) = place.kind, case .local = variable.storage,
      !variable.needsBox, case .call(let call) = value.kind,
      case .instruction = call.declaration.implementation, lowering.isScalar(place.type)
    else { return nil }
    return lowering.register(of: variable)
  }

  /// `(a[i], b[j]) = value`: all indices are evaluated before the value.
  private func assignParts(_ parts: [Expression], _ value: Expression) {
    let mark = lowering.next
    let paths = paths(of: parts)
    let whole = lowering.allocate(.object)
    lowering.lower(value, into: whole)
    write(parts: parts, paths, from: whole)
    lowering.next = mark
  }

  /// The ways to the parts, and to their parts, in order; none to `_`.
  private func paths(of parts: [Expression]) -> [Path] {
    parts.flatMap { part -> [Path] in
      switch part.kind {
      case .error: []
      case .tuple(let inner): paths(of: inner)
      default: [lowering.at(part.place) { Path(part, lowering) }]
      }
    }
  }

  @discardableResult
  private func write(parts: [Expression], _ paths: [Path], from whole: Int) -> Int {
    var used = 0
    for (index, part) in parts.enumerated() {
      if case .error = part.kind { continue }
      let mark = lowering.next
      let register = lowering.allocate(for: part.type)
      lowering.emit(lowering.isScalar(part.type) ? .getFieldScalar : .getField, register, whole, index)
      if case .tuple(let inner) = part.kind {
        used += write(parts: inner, Array(paths[used...]), from: register)
      } else {
        write(register, to: paths[used], part)
        used += 1
      }
      lowering.next = mark
    }
    lowering.emit(.release, whole)
    return used
  }

  /// `(a?.b = c) == nil`: the change inside of a chain that is told apart from its end.
  ///
  /// - Returns: Whether the expression is one.
  func changeInChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .assignment(let place, let value) where ChainedPlaces.hasBinding(place):
      assignInChain(place, value)
    case .compoundAssignment(let place, let call) where ChainedPlaces.hasBinding(place):
      compoundInChain(place, call)
    default: return false
    }
    return true
  }

  private func write(_ register: Int, to path: Path, _ place: Expression) {
    lowering.at(place.place) {
      path.write(register, lowering)
    }
  }

  // MARK: Change in place

  func compound(_ place: Expression, _ call: Expression.Call) {
    guard ChainedPlaces.hasBinding(place) else { return compoundWhole(place, call) }
    let end = FunctionLowering.Label()
    lowering.chainEnds.append(end)
    compoundInChain(place, call)
    lowering.chainEnds.removeLast()
    lowering.bind(end)
  }

  private func compoundInChain(_ place: Expression, _ call: Expression.Call) {
    let chain = ChainedPlace(lowering)
    guard chain.opens(place) else { return compoundWhole(place, call) }
    chain.open(place, reading: call.arguments.suffix(1).flatMap(\.expressions)) { compoundWhole($0, call) }
  }

  private func compoundWhole(_ place: Expression, _ call: Expression.Call) {
    guard case .value(let value)? = call.arguments.last else { return }
    if case .instruction("appendString", _, _) = call.declaration.implementation {
      let text = TextLowering(lowering)
      return lowering.at(place.place) { text.append(text.pieces(of: value), to: place) }
    }
    let mark = lowering.next
    let path = Path(place, lowering)
    let operand = lowering.operand(value)
    path.change(lowering) { register in operate(call, register, operand, place, value) }
    lowering.drop(operand, of: value)
    lowering.next = mark
  }

  private func operate(
    _ call: Expression.Call, _ register: Int, _ operand: Operand, _ place: Expression,
    _ value: Expression
  ) {
    switch call.declaration.implementation {
    case .instruction(let name, _, _):
      guard let opcode = Opcodes.named[name] else { return }
      if opcode == .appendString {
        lowering.emit(opcode, register, operand.register)
      } else {
        lowering.emit(opcode, register, register, operand.register)
      }
    case .native(let key):
      let mark = lowering.next
      let base = lowering.next
      window(base, register, operand, place, value)
      let types = NativeTypes(lowering).types(of: call)
      lowering.changing({
        NativeEmission(lowering).standard(key, at: base, count: 2, changing: 1, types: types)
      }) { lowering.transfer(base + 1, to: register, lowering.type(of: place)) }
      lowering.next = mark
    case .user(let function):
      let mark = lowering.next
      let base = lowering.next
      window(base, register, operand, place, value)
      let index = lowering.builder.compile(function, lowering.applied(call.substitution))
      lowering.changing({ lowering.emit(.call, base, wide: index) }) {
        lowering.transfer(base + 1, to: register, lowering.type(of: place))
      }
      lowering.next = mark
    case .requirement:
      if let found = Witnesses(lowering).find(call) {
        operate(found, register, operand, place, value)
      } else {
        lowering.trap("'\(call.declaration.name)' is not available for this type", help: nil)
      }
    default: lowering.trap("'\(call.declaration.name)' cannot be used this way", help: nil)
    }
  }

  /// Result, changed operand, other operand.
  private func window(
    _ base: Int, _ register: Int, _ operand: Operand, _ place: Expression, _ value: Expression
  ) {
    lowering.noteObject(base)
    lowering.reserve(to: base + 3)
    lowering.next = base + 3
    lowering.noteIfObject(base + 1, place.type)
    lowering.noteIfObject(base + 2, value.type)
    lowering.transfer(register, to: base + 1, lowering.type(of: place))
    lowering.emit(lowering.isScalar(value.type) ? .move : .copy, base + 2, operand.register)
  }

  // MARK: Inout arguments

  /// Opens the places of inout arguments around a call whose arguments begin at a register.
  func withPlaces(_ places: [ArgumentPlace], at base: Int, _ call: () -> Void) {
    guard let first = places.first else { return call() }
    let register = base + first.argument
    lowering.noteIfObject(register, first.place.type)
    let type = lowering.type(of: first.place)
    let callPlace = lowering.currentPlace
    let mark = lowering.next
    lowering.at(first.place.place) {
      (first.path ?? Path(first.place, lowering)).change(lowering) { value in
        lowering.transfer(value, to: register, type)
        lowering.changing({
          lowering.at(index: callPlace) { withPlaces(Array(places.dropFirst()), at: base, call) }
        }) { lowering.transfer(register, to: value, type) }
      }
    }
    lowering.next = mark
  }
}

/// Places that end where a `?` finds nil.
enum ChainedPlaces {
  static func hasBinding(_ place: Expression) -> Bool {
    switch place.kind {
    case .bindOptional: true
    case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .optionalChain(let base), .convert(let base):
      hasBinding(base)
    case .member(let base?, _, _, _): hasBinding(base)
    default: false
    }
  }
}
