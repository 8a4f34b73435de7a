import CellMachine
import Diagnostics

/// Calls of functions, methods, initialisers, operators and enum cases.
struct CallLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func lower(_ call: Expression.Call, _ type: Type, _ target: Int) {
    var call = call
    if call.receiver == nil, call.declaration.isProtocolMember {
      call.receiver = call.owner.flatMap(OpenedType(lowering: lowering).metatype)
    }
    if let receiver = call.receiver, call.declaration.isProtocolMember,
      case .metatype(.existential) = lowering.type(of: receiver)
    {
      return dynamic(call, receiver, type, target)
    }
    if call.declaration.isMutating, call.declaration.kind != .initializer, let receiver = call.receiver, ChainedPlace(lowering).opens(receiver) {
      return ChainedPlace(lowering).open(receiver, reading: call.arguments.flatMap(\.expressions)) { rest in
        call.receiver = rest
        lower(call, type, target)
      }
    }
    if let receiver = call.receiver, OpenedType(lowering: lowering).opens(call) {
      return dynamic(call, receiver, type, target)
    }
    if let opened = OpenedCall(lowering: lowering).make(call, type) {
      return DynamicDispatch(lowering).call(opened.call, opened.selector, type, target, opened.captures)
    }
    if DelegatedInitializer(lowering).lower(call) { return }
    switch call.declaration.implementation {
    case .instruction(let name, let swapped, _): instruction(name, swapped, call, target)
    case .native(let key): native(key, call, type, target)
    case .user(let function): user(function, call, type, target)
    case .memberwise where call.declaration.owner?.kind == .classType:
      ClassLowering(lowering).construct(nil, call, type, target)
    case .memberwise: InitializerLowering(lowering).memberwise(call, type, target)
    case .enumCase(let tag): enumCase(tag, call, type, target)
    case .requirement: requirement(call, type, target)
    case .stored(let index): stored(index, call, target)
    case .special: special(call, target)
    }
  }

  // MARK: Instructions

  private func instruction(_ name: String, _ swapped: Bool, _ call: Expression.Call, _ target: Int) {
    guard let opcode = Opcodes.named[name] else {
      return lowering.trap("operator '\(call.declaration.name)' is not available", help: nil)
    }
    let operands = call.operands
    let mark = lowering.next
    if operands.count == 1 {
      let value = lowering.operand(operands[0])
      lowering.emit(opcode, target, value.register)
      finish([(value, operands[0])], target, mark)
      return
    }
    if let (constantOpcode, small) = smallConstant(opcode, operands) {
      let value = lowering.operand(operands[0])
      lowering.emit(constantOpcode, target, value.register, small)
      lowering.next = mark
      return
    }
    if opcode == .concatenate {
      let text = TextLowering(lowering)
      return text.make(operands.flatMap(text.pieces), target)
    }
    let left = lowering.operand(operands[0], unless: [operands[1]])
    let right = lowering.operand(operands[1])
    let (b, c) = swapped ? (right, left) : (left, right)
    lowering.emit(opcode, target, b.register, c.register)
    finish([(left, operands[0]), (right, operands[1])], target, mark)
  }

  private func finish(_ operands: [(Operand, Expression)], _ target: Int, _ mark: Int) {
    for (operand, expression) in operands where operand.register != target {
      lowering.drop(operand, of: expression)
    }
    lowering.next = mark
  }

  /// `x + 1`, `x - 1`, `x * 2`, `x / 2` and `x % 2` carry the constant in the instruction.
  private func smallConstant(_ opcode: Opcode, _ operands: [Expression]) -> (Opcode, Int)? {
    guard let value = SmallConstant(operands[1])?.value else { return nil }
    switch opcode {
    case .addInt: return (.addIntConstant, value)
    case .subtractInt: return (.addIntConstant, -value)
    case .multiplyInt: return (.multiplyIntConstant, value)
    case .divideInt where value > 0: return (.divideIntConstant, value)
    case .remainderInt where value > 0: return (.remainderIntConstant, value)
    default: return nil
    }
  }

  // MARK: Windows

  /// Where a call's arguments begin: the target itself if it is the topmost register.
  func window(_ target: Int) -> Int {
    target == lowering.next - 1 ? target : lowering.next
  }

  /// Places arguments from a register upwards and returns what was left out.
  @discardableResult
  func place(
    _ arguments: [(Expression.Argument, Declaration.Parameter?)], at base: Int,
    for call: Expression.Call? = nil
  ) -> UInt64 {
    var omitted: UInt64 = 0
    for (index, (argument, parameter)) in arguments.enumerated() {
      let register = base + index
      lowering.next = register + 1
      lowering.reserve(to: register + 1)
      switch argument {
      case .value(let expression):
        if case .address = expression.kind { continue }
        lowering.noteIfObject(register, expression.type)
        lowering.lower(expression, into: register)
      case .variadic(let list):
        lowering.noteObject(register)
        // What is declared speaks of the callee's generic parameters.
        let element =
          parameter.map { lowering.type($0.type.substituting(call?.substitution ?? [:])) } ?? .existential([])
        LiteralLowering(lowering).list(list, list.first.map { lowering.type(of: $0) } ?? element, register)
      case .omitted:
        if let value = parameter?.checkedDefault {
          lowering.builder.placingDefault(value) {
            lowering.with(call?.substitution ?? [:]) {
              lowering.noteIfObject(register, value.type)
              lowering.lower(value, into: register)
            }
          }
        } else {
          omitted |= 1 << UInt64(index)
          lowering.emit(.release, register)
        }
      }
    }
    return omitted
  }

  /// The receiver first, then the arguments with their parameters.
  func arguments(_ call: Expression.Call) -> [(Expression.Argument, Declaration.Parameter?)] {
    let own = call.receiver.map { [(Expression.Argument.value($0), Declaration.Parameter?.none)] } ?? []
    return own + zip(call.arguments, call.declaration.parameters).map { ($0, $1) }
  }

  // MARK: Natives

  private func native(_ key: String, _ call: Expression.Call, _ type: Type, _ target: Int) {
    if InlineNatives(lowering).emit(key, call, target) { return }
    if Synthesized(lowering).emit(key, call, type, target) { return }
    let own = OwnCollections(lowering)
    if let written = own.written(key, call) ?? own.ofOwnNumber(key, call) { return lower(written, type, target) }
    if call.declaration.kind == .property,
      Synthesized(lowering).read(key, call.receiver, type, target)
    {
      return
    }
    let mark = lowering.next
    var call = call
    let places = ArgumentOrder(lowering).settle(&call)
    let base = window(target)
    let offset = places.isEmpty ? 0 : 1
    var all = arguments(call)
    if call.declaration.isMutating, call.receiver != nil {
      all[0].0 = .value(placeholder(all[0].0))
    }
    let lent = lend(&all, places, key)
    lowering.reserve(to: base + 1)
    let omitted = place(all, at: base + offset, for: call)
    lowering.next = max(lowering.next, base + offset + all.count)
    let types = NativeTypes(lowering).types(of: call)
    AssignmentLowering(lowering).withPlaces(places, at: base + offset) {
      NativeEmission(lowering).standard(
        key, at: base, count: all.count, omitted: omitted,
        changing: places.reduce(0) { $0 | 1 << UInt64($1.argument) }, types: types, lent: lent)
      markError(call)
    }
    leaveOnError(call, base)
    lowering.endArguments()
    lowering.next = max(mark, base + 1)
    lowering.transfer(base, to: target, type)
    lowering.next = mark
  }

  /// Lends the native those arguments that are local variables: their references are not counted.
  private func lend(
    _ arguments: inout [(Expression.Argument, Declaration.Parameter?)],
    _ places: [AssignmentLowering.ArgumentPlace], _ key: String
  ) -> LentArguments {
    var lent = LentArguments()
    guard places.isEmpty, !LibraryDigest.isLibrary(key) else { return lent }
    let values = arguments.flatMap(\.0.expressions)
    guard !values.contains(where: Changes.inside) else { return lent }
    for (index, (argument, _)) in arguments.prefix(LentArguments.limit).enumerated() {
      guard case .value(let expression) = argument, let register = lowering.borrowed(expression),
        lowering.representation(expression.type) == .object
      else { continue }
      lent[index] = register
      arguments[index].0 = .value(placeholder(argument))
    }
    return lent
  }

  /// A receiver or argument that is moved in later, when its place is opened.
  func placeholder(_ argument: Expression.Argument) -> Expression {
    guard case .value(let expression) = argument else {
      return argument.expressions.first ?? Expression(.error, .error, at: lowering.source.place ?? .unknown)
    }
    return Expression(.address(expression), expression.type, at: expression.place)
  }

  /// The machine turns an error into a value where a call is followed by this instruction.
  func markError(_ call: Expression.Call) {
    guard canThrow(call) else { return }
    let here = FunctionLowering.Label()
    lowering.jump(.jumpIfError, to: here)
    lowering.bind(here)
  }

  func leaveOnError(_ call: Expression.Call, _ base: Int) {
    guard canThrow(call) else { return }
    lowering.leaveOnError()
  }

  private func canThrow(_ call: Expression.Call) -> Bool {
    call.declaration.isThrowing || call.declaration.isRethrowing
  }

  // MARK: Functions of cells

  private func user(_ function: UserFunction, _ call: Expression.Call, _ type: Type, _ target: Int) {
    if function.isInitializer, call.declaration.owner?.kind == .classType {
      if MetatypeInitializer(lowering).lower(function, call, type, target) { return }
      return ClassLowering(lowering).construct(function, call, type, target)
    }
    let mark = lowering.next
    var call = call
    let places = ArgumentOrder(lowering).settle(&call)
    let base = window(target)
    var substitution = lowering.applied(call.substitution)
    // Inside a generic type, its parameters stand for themselves.
    for generic in function.generics where substitution[generic] == nil {
      substitution[generic] = lowering.type(.generic(generic))
    }
    let offset = function.hasInout ? 1 : 0
    var all = arguments(call)
    let selector =
      ClassLowering.dispatched(function, call)
      ?? ClassLowering(lowering).version(function, call, substitution)
    if function.takesClass {
      if call.receiver == nil { all.insert((.value(ownClass(call)), nil), at: 0) }
    } else if function.isInitializer || call.declaration.isStatic && selector == nil,
      call.receiver != nil
    {
      all.removeFirst()
    } else if call.declaration.isMutating, call.receiver != nil {
      all[0].0 = .value(placeholder(all[0].0))
    }
    lowering.reserve(to: base + 1)
    lowering.noteIfObject(base, type)
    _ = place(all, at: base + offset, for: call)
    lowering.next = base + offset + all.count
    if function.context.parent != nil {
      lowering.captures(function.context)
    }
    let count = lowering.next - base
    let emit: (Int) -> Void
    if let selector {
      emit = { [lowering] window in
        // The object is looked at where a call without inout parameters has it.
        if offset == 1 { lowering.emit(.copy, window, window + 1) }
        lowering.emit(.callMethod, window, wide: selector)
      }
    } else {
      let index =
        lowering.builder.captures(of: function.context).isEmpty
        ? lowering.builder.compile(function, substitution)
        : lowering.builder.compile(function, lowering.substitution.merging(substitution) { _, new in new })
      emit = { [lowering] window in lowering.emit(.call, window, wide: index) }
    }
    AssignmentLowering(lowering).withPlaces(places, at: base + offset) {
      inWindow(base, count, places.map { offset + $0.argument }) { window in
        emit(window)
        markError(call)
      }
    }
    leaveOnError(call, base)
    lowering.endArguments()
    lowering.next = max(mark, base + 1)
    if function.isInitializer, let receiver = call.receiver, call.declaration.kind == .initializer {
      // `self.init(…)` replaces `self`.
      AssignmentLowering(lowering).store(base, in: receiver)
    } else {
      lowering.transfer(base, to: target, type)
    }
    lowering.next = mark
  }

  /// The class that a `static` or `class` method is called on.
  private func ownClass(_ call: Expression.Call) -> Expression {
    let type = call.owner ?? call.declaration.owner?.selfType ?? .error
    return Expression(.type(type), .metatype(type), at: lowering.source.place ?? .unknown)
  }

  /// Calls with the arguments above everything that is in use: opening the places of inout arguments
  /// takes registers behind them, which the callee's frame would cover.
  func inWindow(_ base: Int, _ count: Int, _ changed: [Int], _ call: (Int) -> Void) {
    let window = lowering.next
    guard window > base + count else { return call(base) }
    lowering.next = window + count
    lowering.reserve(to: window + count + 1)
    for position in 0..<count {
      lowering.noteObject(window + position)
      lowering.noteObject(base + position)
      lowering.emit(.take, window + position, base + position)
    }
    let opened = lowering.function.code.count
    call(window)
    let back = lowering.function.code.count
    lowering.emit(.take, base, window)
    for (number, position) in changed.enumerated() {
      lowering.emit(.take, base + position, window + position)
      lowering.function.changes.append(.init(opened: opened, closed: back + 1 + number))
    }
    lowering.next = window
  }

  /// A requirement of a protocol: found by the concrete type of this version.
  private func requirement(_ call: Expression.Call, _ type: Type, _ target: Int) {
    if let receiver = call.receiver, case .existential = lowering.type(of: receiver) {
      return dynamic(call, receiver, type, target)
    }
    guard let found = Witnesses(lowering).find(call) else {
      return lowering.trap(
        "'\(call.declaration.fullName)' is not available for this type", help: nil)
    }
    lower(found, type, target)
  }

  /// A stored property that fulfils a requirement.
  private func stored(_ index: Int, _ call: Expression.Call, _ target: Int) {
    guard let receiver = call.receiver else { return special(call, target) }
    if call.declaration.isOverridden, !call.isSuper {
      return ClassLowering(lowering).readOverridden(call.declaration, receiver, target)
    }
    let place = Expression(
      .field(receiver, call.declaration), call.declaration.result.substituting(call.substitution), at: receiver.place)
    lowering.lower(place, into: target)
  }

  private func special(_ call: Expression.Call, _ target: Int) {
    if let variable = call.declaration.sharedVariable { return lowering.read(variable, into: target) }
    lowering.trap("'\(call.declaration.fullName)' cannot be used this way", help: nil)
  }

  /// A requirement called on `any P`: found by the type of the value at run time.
  private func dynamic(
    _ call: Expression.Call, _ receiver: Expression, _ type: Type, _ target: Int
  ) {
    if call.declaration.owner?.origin != .cell, case .requirement = call.declaration.implementation {
      return described(call, receiver, target)
    }
    guard
      let selector = lowering.builder.witnesses.selector(
        of: call.declaration, lowering.applied(call.substitution),
        through: OpenedType(lowering: lowering).whole(call))
    else { return }
    DynamicDispatch(lowering).call(call, selector, type, target)
  }

  /// `description` of any value; other requirements of the standard library need a concrete type.
  private func described(_ call: Expression.Call, _ receiver: Expression, _ target: Int) {
    guard call.declaration.name == "description" else { return special(call, target) }
    let mark = lowering.next
    let base = lowering.next
    lowering.lower(receiver, into: lowering.allocate(.object))
    NativeEmission(lowering).standard("description", at: base, count: 1, types: [.existential])
    lowering.transfer(base, to: target, lowering.builder.universe.string)
    lowering.next = mark
  }

  // MARK: Enum cases

  private func enumCase(_ tag: Int, _ call: Expression.Call, _ type: Type, _ target: Int) {
    guard case .nominal(let nominal, _) = type else { return }
    if nominal === lowering.builder.universe.optionalType {
      // Optionals have no tag: `numbers.map(Optional.some)`.
      guard case .value(let value)? = call.arguments.first else { return lowering.emit(.release, target) }
      return OptionalLowering(lowering).wrap(value, target)
    }
    if lowering.builder.isPlain(nominal) {
      lowering.emit(.loadInt, target, wide: tag)
      return
    }
    let mark = lowering.next
    let base = lowering.next
    _ = place(zip(call.arguments, call.declaration.parameters).map { ($0, $1) }, at: base, for: call)
    lowering.next = base
    let holder = lowering.allocate(.object)
    lowering.function.enumCases.append(
      .init(tag: tag, payloadCount: call.arguments.count))
    lowering.emit(.makeEnum, holder, wide: lowering.function.enumCases.count - 1)
    lowering.next = mark
    if holder != target { lowering.emit(.take, target, holder) }
  }

  // MARK: Function values

  func apply(_ callee: Expression, _ arguments: [Expression], _ type: Type, _ target: Int) {
    guard case .function(let signature) = lowering.type(of: callee) else { return }
    let mark = lowering.next
    let closure = lowering.operand(callee, unless: arguments)
    var settled = arguments.map(Expression.Argument.value)
    let places = ArgumentOrder(lowering).settle(&settled, changesFirst: false)
    let base = lowering.next
    let hasInout = signature.parameters.contains(where: \.isInout)
    let offset = hasInout ? 1 : 0
    lowering.reserve(to: base + 1)
    lowering.noteObject(base)
    _ = place(settled.map { ($0, nil) }, at: base + offset)
    lowering.next = base + offset + arguments.count
    lowering.reserve(to: lowering.next)
    AssignmentLowering(lowering).withPlaces(places, at: base + offset) {
      inWindow(base, offset + arguments.count, places.map { offset + $0.argument }) { window in
        lowering.emit(.callClosure, window, closure.register, arguments.count)
        if signature.isThrowing {
          let here = FunctionLowering.Label()
          lowering.jump(.jumpIfError, to: here)
          lowering.bind(here)
        }
      }
    }
    if signature.isThrowing { lowering.leaveOnError() }
    lowering.next = max(mark, base + 1)
    lowering.drop(closure, lowering.type(of: callee))
    lowering.transfer(base, to: target, type)
    lowering.next = mark
  }
}

extension FunctionLowering {
  func noteIfObject(_ register: Int, _ type: Type) {
    if representation(type).usesObject { noteObject(register) }
  }
}
