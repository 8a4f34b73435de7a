import CellMachine

/// `for`, `while` and `repeat`. Counting and walking arrays need no iterator.
struct LoopLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  private typealias Label = FunctionLowering.Label

  func lower(_ statement: Statement) {
    let mark = lowering.next
    switch statement {
    case .whileLoop(let conditions, let body, let label): whileLoop(conditions, body, label)
    case .repeatLoop(let body, let condition, let label): repeatLoop(body, condition, label)
    case .forLoop(let pattern, let sequence, let filter, let body, let label, let kind):
      lowering.at(sequence.place) {
        forLoop(ForParts(pattern: pattern, filter: filter, body: body, label: label), sequence, kind)
      }
    default: break
    }
    lowering.leaveScope(mark)
  }

  private func enter(_ label: String?, _ end: Label, _ again: Label) {
    lowering.jumps.append(
      .init(
        label: label, isLoop: true, breakTarget: end, continueTarget: again,
        deferDepth: lowering.deferred.count, firstFree: lowering.next))
  }

  private func whileLoop(_ conditions: [Condition], _ body: Block, _ label: String?) {
    let again = Label()
    let end = Label()
    enter(label, end, again)
    lowering.bind(again)
    let mark = lowering.next
    lowering.conditions(conditions, ifFalse: end)
    lowering.block(body)
    lowering.leaveScope(mark)
    lowering.jumpBack(to: again)
    lowering.bind(end)
    lowering.jumps.removeLast()
  }

  private func repeatLoop(_ body: Block, _ condition: Expression, _ label: String?) {
    let start = Label()
    let again = Label()
    let end = Label()
    enter(label, end, again)
    lowering.bind(start)
    lowering.block(body)
    lowering.bind(again)
    lowering.branch(condition, ifFalse: end)
    lowering.jumpBack(to: start)
    lowering.bind(end)
    lowering.jumps.removeLast()
  }

  private struct ForParts {
    var pattern: Pattern
    var filter: Expression?
    var body: Block
    var label: String?
  }

  private func forLoop(_ parts: ForParts, _ sequence: Expression, _ kind: Statement.ForKind) {
    switch kind {
    case .iterator(let make, let next, let iterator, let element):
      walk(parts, sequence, make, next, iterator, element)
    case .builtin(let element):
      if count(parts, sequence) { return }
      if enumerate(parts, sequence) { return }
      elements(parts, sequence, element)
    }
  }

  // MARK: Counting

  /// `a..<b` and `a...b` over `Int`.
  private func count(_ parts: ForParts, _ sequence: Expression) -> Bool {
    guard case .call(let call) = sequence.kind, ["..<", "..."].contains(call.declaration.name),
      call.operands.count == 2 || call.declaration.fixity == .postfix, case .integer(.int) = lowering.runtimeType(call.operands[0].type)
    else { return false }
    let isUpToMaximum = call.operands.count == 2 && isMaximum(call.operands[1])
    if isUpToMaximum, case .call = call.operands[0].kind { return false }
    let counter = lowering.allocate(.scalar)
    lowering.lower(call.operands[0], into: counter)
    let limit = lowering.allocate(.scalar)
    let isEndless = call.declaration.fixity == .postfix || isUpToMaximum
    if isEndless {
      lowering.emit(.constantScalar, limit, wide: lowering.constant(Slot(bits: .max)))
    } else {
      lowering.lower(call.operands[1], into: limit)
    }
    if isEndless {
    } else if call.declaration.name == "..." {
      checkBounds(counter, limit, "...")
      lowering.emit(.addIntConstant, limit, limit, 1)
    } else {
      checkBounds(counter, limit, "..<")
    }
    let start = Label()
    let again = Label()
    let end = Label()
    enter(parts.label, end, again)
    test(counter, limit, ifFalse: end)
    lowering.bind(start)
    body(parts, again) { pattern in
      guard case .bind(let variable) = pattern else { return }
      // A constant is the counter itself.
      if case .local = variable.storage, !variable.isMutable, !variable.needsBox {
        return lowering.setRegister(counter, of: variable)
      }
      lowering.declare(variable)
      let value = lowering.allocate(.scalar)
      lowering.emit(.move, value, counter)
      lowering.initialize(variable, from: value)
    }
    lowering.bind(again)
    countAndLoop(counter, limit, start)
    lowering.bind(end)
    lowering.jumps.removeLast()
    return true
  }

  /// `Int.max`: a loop up to it ends by other means.
  private func isMaximum(_ expression: Expression) -> Bool {
    guard case .member(_, let declaration, _, _) = expression.kind else { return false }
    return declaration.name == "max" && declaration.isStatic && declaration.owner?.name == "Int"
  }

  private func countAndLoop(_ counter: Int, _ limit: Int, _ start: Label) {
    let distance = (start.position ?? 0) - (lowering.function.code.count + 1)
    if distance >= -32_000 {
      lowering.emit(.countAndLoop, counter, limit, distance)
      return
    }
    // Too far for the short form.
    let end = Label()
    lowering.emit(.addIntConstant, counter, counter, 1)
    test(counter, limit, ifFalse: end)
    lowering.jumpBack(to: start)
    lowering.bind(end)
  }

  private func checkBounds(_ lower: Int, _ upper: Int, _ operation: String) {
    let good = Label()
    test(upper, lower, ifFalse: good)
    lowering.trap(
      TrapMessage("", bounds: .init(lower: lower, upper: upper, operation: operation)))
    lowering.bind(good)
  }

  /// Goes on where one number is less than the other.
  private func test(_ left: Int, _ right: Int, ifFalse label: Label) {
    lowering.emit(.testLessInt, left, right)
    lowering.jump(.jump, to: label)
  }

  // MARK: Arrays

  /// Any sequence, as arrays of its next elements.
  private func elements(_ parts: ForParts, _ sequence: Expression, _ element: Type) {
    let type = lowering.runtimeType(sequence.type)
    if case .array = type {
      let array = lowering.allocate(.object)
      lowering.lower(sequence, into: array)
      return walkArray(parts, array, element, index: nil)
    }
    let iterator = lowering.allocate(.object)
    lowering.lower(sequence, into: iterator)
    NativeEmission(lowering).standard("$iterator", at: iterator, count: 1, types: [type])
    walkArray(parts, lowering.allocate(.object), element, index: nil, iterator: iterator)
    lowering.emit(.release, iterator)
  }

  /// `for (i, x) in array.enumerated()` without making tuples.
  private func enumerate(_ parts: ForParts, _ sequence: Expression) -> Bool {
    guard case .call(let call) = sequence.kind, call.declaration.name == "enumerated",
      let receiver = call.receiver, case .nominal(let nominal, let arguments) = lowering.type(of: receiver),
      nominal === lowering.builder.universe.arrayType, case .tuple(let names) = parts.pattern,
      names.count == 2, case .native = call.declaration.implementation
    else { return false }
    let array = lowering.allocate(.object)
    lowering.lower(receiver, into: array)
    var inner = parts
    inner.pattern = names[1]
    walkArray(inner, array, arguments[0], index: names[0])
    return true
  }

  /// The elements of an array; where an iterator is given, of one array after the other that it fills.
  private func walkArray(
    _ parts: ForParts, _ array: Int, _ element: Type, index: Pattern?, iterator: Int? = nil
  ) {
    let isScalar = lowering.isScalar(element)
    let counter = lowering.allocate(.scalar)
    let limit = lowering.allocate(.scalar)
    lowering.emit(.loadInt, counter, wide: 0)
    let (start, again, end, refill) = (Label(), Label(), Label(), Label())
    lowering.bind(refill)
    if let iterator { fill(array, from: iterator) }
    lowering.emit(isScalar ? .scalarArrayCount : .slotArrayCount, limit, array)
    enter(parts.label, end, again)
    test(counter, limit, ifFalse: end)
    lowering.bind(start)
    body(parts, again) { pattern in
      if let index { bindElement(index, counter, lowering.builder.universe.int, again) }
      if case .wildcard = pattern { return }
      // Variables first, so that the element's register can be given back.
      for variable in PatternLowering.variables(of: pattern) { lowering.declare(variable) }
      let mark = lowering.next
      let value = lowering.allocate(for: element)
      lowering.emit(isScalar ? .getScalarElement : .getSlotElement, value, array, counter)
      fit(pattern, value, element, again)
      lowering.next = mark
    }
    lowering.bind(again)
    countAndLoop(counter, limit, start)
    if iterator != nil {
      lowering.emit(.loadInt, counter, wide: 0)
      lowering.jumpBack(to: refill)
    }
    lowering.bind(end)
    lowering.jumps.removeLast()
    lowering.emit(.release, array)
  }

  private func fill(_ array: Int, from iterator: Int) {
    let mark = lowering.next
    let base = lowering.allocate(.object)
    lowering.emit(.copy, base, iterator)
    NativeEmission(lowering).standard("$chunk", at: base, count: 1, types: [])
    lowering.emit(.take, array, base)
    lowering.next = mark
  }

  private func bindElement(_ pattern: Pattern, _ counter: Int, _ type: Type, _ again: Label) {
    guard case .bind(let variable) = pattern else { return }
    lowering.declare(variable)
    let mark = lowering.next
    let value = lowering.allocate(.scalar)
    lowering.emit(.move, value, counter)
    lowering.initialize(variable, from: value)
    lowering.next = mark
  }

  /// Binds names, or skips elements that a `case` pattern does not fit.
  private func fit(_ pattern: Pattern, _ value: Int, _ type: Type, _ again: Label) {
    if SwitchCoverage.isOpen(pattern) {
      PatternLowering(lowering).bind(pattern, value, type)
    } else {
      PatternLowering(lowering).match(pattern, value, type, ifNot: again)
      if lowering.representation(type).usesObject { lowering.emit(.release, value) }
    }
  }

  /// The body of one turn: binding, `where`, statements.
  private func body(_ parts: ForParts, _ again: Label, _ bind: (Pattern) -> Void) {
    let mark = lowering.next
    bind(parts.pattern)
    if let filter = parts.filter { lowering.branch(filter, ifFalse: again) }
    lowering.block(parts.body)
    lowering.leaveScope(mark)
  }

  // MARK: Iterators of cells

  private func walk(
    _ parts: ForParts, _ sequence: Expression, _ make: Declaration?, _ next: Declaration,
    _ iterator: Type, _ element: Type
  ) {
    let variable = Variable("$iterator", iterator, isMutable: true, in: lowering.source.context)
    lowering.declare(variable)
    var initial = sequence
    if let make {
      initial = Expression(
        .call(call(make, sequence, lowering.type(of: sequence))), iterator, at: sequence.place)
    }
    if let register = lowering.register(of: variable) { lowering.lower(initial, into: register) }
    let again = Label()
    let end = Label()
    enter(parts.label, end, again)
    lowering.bind(again)
    let use = Expression(.variable(variable), iterator, at: sequence.place)
    let optional = lowering.builder.universe.optional(element)
    let step = Expression(
      .call(call(next, use, lowering.type(iterator))), optional, at: sequence.place)
    body(parts, again) { pattern in
      for variable in PatternLowering.variables(of: pattern) { lowering.declare(variable) }
      let mark = lowering.next
      let found = lowering.allocate(for: optional)
      lowering.lower(step, into: found)
      lowering.jump(.jumpIfNil, found, to: end)
      let value = lowering.allocate(for: element)
      OptionalLowering(lowering).unwrap(found, element, value)
      lowering.emit(.release, found)
      fit(pattern, value, element, again)
      lowering.next = mark
    }
    lowering.jumpBack(to: again)
    lowering.bind(end)
    lowering.jumps.removeLast()
  }

  private func call(_ declaration: Declaration, _ receiver: Expression, _ type: Type) -> Expression.Call
  {
    var substitution: Substitution = [:]
    if case .nominal(let nominal, let arguments) = type {
      substitution = nominal.substitution(for: arguments)
    }
    if let owner = declaration.owner, owner.kind == .protocolType {
      substitution[owner.selfParameter] = type
    }
    return Expression.Call(
      declaration: declaration, receiver: receiver, arguments: [], substitution: substitution)
  }
}
