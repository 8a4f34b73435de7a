import CellMachine
import Diagnostics

/// Patterns: tests and the variables they bind.
struct PatternLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  static func variables(of pattern: Pattern) -> [Variable] {
    switch pattern {
    case .bind(let variable): [variable]
    case .tuple(let parts), .enumCase(_, let parts, _): parts.flatMap(variables)
    case .some(let inner), .cast(let inner, _): variables(of: inner)
    case .wildcard, .isNil, .expression, .isType: []
    }
  }

  /// Binds a pattern that always fits; takes the value out of the register.
  func bind(_ pattern: Pattern, _ register: Int, _ type: Type) {
    switch pattern {
    case .bind(let variable): lowering.initialize(variable, from: register)
    case .tuple(let parts):
      guard case .tuple(let elements) = lowering.type(type) else { return }
      for (index, (part, element)) in zip(parts, elements).enumerated() {
        if case .wildcard = part { continue }
        let mark = lowering.next
        let field = lowering.allocate(for: element.type)
        lowering.emit(
          lowering.isScalar(element.type) ? .getFieldScalar : .getField, field, register, index)
        bind(part, field, element.type)
        lowering.next = mark
      }
      lowering.emit(.release, register)
    default:
      if lowering.representation(type).usesObject { lowering.emit(.release, register) }
    }
  }

  /// Tests a pattern and binds its variables; the register keeps the value.
  func match(_ pattern: Pattern, _ register: Int, _ type: Type, ifNot label: FunctionLowering.Label)
  {
    let type = lowering.type(type)
    let mark = lowering.next
    defer { lowering.next = mark }
    switch pattern {
    case .wildcard: break
    case .bind(let variable):
      let copy = lowering.allocate(for: type)
      lowering.emit(lowering.isScalar(type) ? .move : .copy, copy, register)
      lowering.initialize(variable, from: copy)
    case .tuple(let parts):
      guard case .tuple(let elements) = type else { return }
      for (index, (part, element)) in zip(parts, elements).enumerated() {
        if case .wildcard = part { continue }
        let field = lowering.allocate(for: element.type)
        lowering.emit(
          lowering.isScalar(element.type) ? .getFieldScalar : .getField, field, register, index)
        match(part, field, element.type, ifNot: label)
      }
    case .isNil: lowering.jump(.jumpIfSome, register, to: label)
    case .some(let inner):
      guard case .nominal(_, let arguments) = type else { return }
      lowering.jump(.jumpIfNil, register, to: label)
      let value = lowering.allocate(for: arguments[0])
      OptionalLowering(lowering).unwrap(register, arguments[0], value)
      match(inner, value, arguments[0], ifNot: label)
    case .enumCase(let declaration, let parts, let enumType):
      enumCase(declaration, parts, lowering.type(enumType), register, label)
    case .expression(_, let test, let subject):
      lowering.setRegister(register, of: subject)
      lowering.branch(test, ifFalse: label)
    case .isType(let wanted): cast(register, type, wanted, label) { _ in }
    case .cast(let inner, let wanted):
      // A generic error type may turn out to be any error.
      if lowering.type(wanted) == lowering.type(type) { return match(inner, register, wanted, ifNot: label) }
      cast(register, type, wanted, label) { match(inner, $0, wanted, ifNot: label) }
    }
  }

  private func enumCase(
    _ declaration: Declaration, _ parts: [Pattern], _ type: Type, _ register: Int,
    _ label: FunctionLowering.Label
  ) {
    if case .native(let key) = declaration.implementation {
      return libraryCase(key, declaration, parts, register, label)
    }
    guard case .enumCase(let tag) = declaration.implementation,
      case .nominal(let nominal, let arguments) = type
    else { return }
    let found = lowering.allocate(.scalar)
    let wanted = lowering.allocate(.scalar)
    let isPlain = lowering.builder.isPlain(nominal)
    if isPlain {
      lowering.emit(.move, found, register)
    } else {
      lowering.emit(.enumTag, found, register)
    }
    lowering.emit(.loadInt, wanted, wide: tag)
    lowering.emit(.equalInt, found, found, wanted)
    lowering.jump(.jumpIfFalse, found, to: label)
    let substitution = nominal.substitution(for: arguments)
    payload(parts, declaration, substitution, label) { target, index, _ in
      lowering.noteObject(target)
      lowering.emit(.enumPayload, target, register, index)
    }
  }

  /// Matches the values that a case carries, each or all of them as a tuple.
  ///
  /// - Parameter load: Puts the value of a number and a type into a register.
  private func payload(
    _ parts: [Pattern], _ declaration: Declaration, _ substitution: Substitution,
    _ label: FunctionLowering.Label, load: (Int, Int, Type) -> Void
  ) {
    let types = declaration.parameters.map { $0.type.substituting(substitution) }
    if parts.count == 1, types.count > 1 {
      let base = lowering.next
      for (index, type) in types.enumerated() { load(lowering.allocate(for: type), index, type) }
      let whole = Type.tuple(zip(declaration.parameters, types).map { .init($0.label, $1) })
      let target = lowering.allocate(for: whole)
      lowering.emit(.makeRecord, target, base, types.count)
      return match(parts[0], target, whole, ifNot: label)
    }
    for (index, (part, type)) in zip(parts, types).enumerated() {
      if case .wildcard = part { continue }
      let target = lowering.allocate(for: type)
      load(target, index, type)
      match(part, target, type, ifNot: label)
    }
  }

  /// Asks the library for a record of what the case carries.
  private func libraryCase(
    _ key: String, _ declaration: Declaration, _ parts: [Pattern], _ register: Int,
    _ label: FunctionLowering.Label
  ) {
    let record = lowering.allocate(.object)
    lowering.emit(.copy, record, register)
    NativeEmission(lowering).standard(key + "~=", at: record, count: 1, types: [])
    lowering.jump(.jumpIfNil, record, to: label)
    payload(parts, declaration, [:], label) { target, index, type in
      lowering.emit(lowering.isScalar(type) ? .getFieldScalar : .getField, target, record, index)
    }
  }

  private func cast(
    _ register: Int, _ type: Type, _ wanted: Type, _ label: FunctionLowering.Label,
    _ body: (Int) -> Void
  ) {
    let subject = Variable("$cast", type, isMutable: false, in: lowering.source.context)
    lowering.setRegister(register, of: subject)
    let value = Expression(.variable(subject), type, at: lowering.source.place ?? .unknown)
    let optional = lowering.allocate(for: lowering.builder.universe.optional(wanted))
    CastLowering(lowering).castRegister(value, lowering.type(wanted), optional)
    lowering.jump(.jumpIfNil, optional, to: label)
    let inner = lowering.allocate(for: wanted)
    OptionalLowering(lowering).unwrap(optional, lowering.type(wanted), inner)
    body(inner)
  }
}

/// `switch`.
struct SwitchLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func lower(_ subject: Expression, _ cases: [Statement.SwitchCase], _ label: String?) {
    let mark = lowering.next
    let type = lowering.type(of: subject)
    let register = lowering.allocate(for: type)
    lowering.lower(subject, into: register)
    let end = FunctionLowering.Label()
    let bodies = cases.map { _ in FunctionLowering.Label() }
    lowering.jumps.append(
      .init(
        label: label, isLoop: false, isSwitch: true, breakTarget: end, continueTarget: nil,
        deferDepth: lowering.deferred.count, firstFree: lowering.next))
    for (index, single) in cases.enumerated() {
      lowering.fallTargets.append(index + 1 < bodies.count ? bodies[index + 1] : nil)
      lower(single, register, type, body: bodies[index], end: end)
      lowering.fallTargets.removeLast()
    }
    lowering.jumps.removeLast()
    lowering.bind(end)
    if lowering.representation(type).usesObject { lowering.emit(.release, register) }
    lowering.next = mark
  }

  private func lower(
    _ single: Statement.SwitchCase, _ register: Int, _ type: Type, body: FunctionLowering.Label,
    end: FunctionLowering.Label
  ) {
    let mark = lowering.next
    let following = FunctionLowering.Label()
    for (index, item) in single.patterns.enumerated() {
      let isLast = index == single.patterns.count - 1
      let failed = isLast ? following : FunctionLowering.Label()
      lowering.at(single.place) {
        for variable in PatternLowering.variables(of: item.pattern)
        where lowering.register(of: variable) == nil {
          lowering.declare(variable)
        }
        PatternLowering(lowering).match(item.pattern, register, type, ifNot: failed)
        if let condition = item.guard { lowering.branch(condition, ifFalse: failed) }
      }
      if !isLast {
        lowering.jump(.jump, to: body)
        lowering.bind(failed)
      }
    }
    lowering.bind(body)
    lowering.block(single.body)
    lowering.leaveScope(mark)
    lowering.jump(.jump, to: end)
    lowering.bind(following)
  }

  func fallThrough() {
    if let target = lowering.fallTargets.last ?? nil { lowering.jump(.jump, to: target) }
  }
}

/// `do { } catch { }`.
struct DoLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func lower(_ body: Block, _ clauses: [Statement.CatchClause], _ label: String?) {
    let end = FunctionLowering.Label()
    if label != nil {
      lowering.jumps.append(
        .init(
          label: label, isLoop: false, breakTarget: end, continueTarget: nil,
          deferDepth: lowering.deferred.count, firstFree: lowering.next))
    }
    defer { if label != nil { lowering.jumps.removeLast() } }
    guard !clauses.isEmpty else {
      lowering.block(body)
      return lowering.bind(end)
    }
    let handler = FunctionLowering.Label()
    lowering.errorHandlers.append(handler)
    lowering.handlerDepths.append(lowering.deferred.count)
    lowering.block(body)
    lowering.errorHandlers.removeLast()
    lowering.handlerDepths.removeLast()
    lowering.jump(.jump, to: end)
    lowering.bind(handler)
    let mark = lowering.next
    let error = lowering.allocate(.object)
    lowering.emit(.takeError, error)
    lowering.endTemporaries()
    for clause in clauses { lower(clause, error, end) }
    // No clause took it: it goes on.
    rethrow(error)
    lowering.bind(end)
    lowering.next = mark
  }

  private func lower(
    _ clause: Statement.CatchClause, _ error: Int, _ end: FunctionLowering.Label
  ) {
    let mark = lowering.next
    let following = FunctionLowering.Label()
    lowering.declare(clause.variable)
    let copy = lowering.allocate(.object)
    lowering.emit(.copy, copy, error)
    lowering.initialize(clause.variable, from: copy)
    if let pattern = clause.pattern {
      for variable in PatternLowering.variables(of: pattern) { lowering.declare(variable) }
      PatternLowering(lowering).match(pattern, error, clause.variable.type, ifNot: following)
    }
    if let condition = clause.condition { lowering.branch(condition, ifFalse: following) }
    lowering.block(clause.body)
    lowering.emit(.release, error)
    lowering.jump(.jump, to: end)
    lowering.bind(following)
    lowering.leaveScope(mark)
  }

  private func rethrow(_ error: Int) {
    if let outer = lowering.errorHandlers.last {
      lowering.runDeferred(downTo: lowering.handlerDepths.last ?? 0, below: error)
      lowering.raise(error)
      lowering.jump(.jumpIfError, to: outer)
    } else {
      lowering.runDeferred(downTo: 0, below: error)
      lowering.endScope(lowering.localsStart, error)
      lowering.beforeLeaving()
      lowering.emit(.throwError, error)
    }
  }
}
