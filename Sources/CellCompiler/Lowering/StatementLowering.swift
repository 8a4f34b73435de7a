import CellMachine

extension FunctionLowering {
  func block(_ block: Block, isFunctionBody: Bool = false) {
    let mark = next
    deferred.append([])
    for statement in block.statements { endingTemporaries { lower(statement) } }
    runDeferred(blocks: deferred.removeLast(), below: highest)
    if !isFunctionBody { leaveScope(mark) }
  }

  /// Clears the variables of a scope that ends, so that their values are not kept alive.
  func leaveScope(_ mark: Int) {
    if showsLifetimes {
      endScope(mark, highest)
      forget(from: mark)
      next = mark
      return
    }
    for (variable, register) in registers
    where register >= mark && (variable.needsBox || representation(variable.type).usesObject) {
      emit(.release, register)
    }
    forget(from: mark)
    next = mark
  }

  private func forget(from mark: Int) {
    for (variable, register) in registers where register >= mark { removeRegister(of: variable) }
  }

  private func runDeferred(blocks: [DeferredBlock], below end: Int) {
    for deferred in blocks.reversed() {
      endScope(deferred.firstFree, end)
      block(deferred.block)
    }
  }

  /// Runs the `defer` blocks of scopes that are left early.
  ///
  /// - Parameter end: The register of a value that is on its way out; those from it on are kept.
  func runDeferred(downTo depth: Int, below end: Int) {
    let saved = deferred
    while deferred.count > depth { runDeferred(blocks: deferred.removeLast(), below: end) }
    deferred = saved
  }

  func lower(_ statement: Statement) {
    switch statement {
    case .expression(let value): at(value.place) { evaluate(value) }
    case .display(let value): at(value.place) { display(value) }
    case .declaration(let pattern, let value): declaration(pattern, value)
    case .conditional(let conditions, let then, let otherwise):
      conditional(conditions, then, otherwise)
    case .guarding(let conditions, let otherwise): guarding(conditions, otherwise)
    case .whileLoop, .repeatLoop, .forLoop: LoopLowering(self).lower(statement)
    case .returning(let value, let place): at(place) { returning(value) }
    case .breaking(let label, let place): at(place) { leaveLoop(label, isBreak: true) }
    case .continuing(let label, let place): at(place) { leaveLoop(label, isBreak: false) }
    case .fallingThrough: SwitchLowering(self).fallThrough()
    case .switching(let subject, let cases, let label):
      SwitchLowering(self).lower(subject, cases, label)
    case .throwing(let value, let place): at(place) { throwing(value) }
    case .doCatch(let body, let clauses, let label): DoLowering(self).lower(body, clauses, label)
    case .deferring(let block): deferred[deferred.count - 1].append(.init(block: block, firstFree: next))
    case .block(let inner): block(inner)
    case .functionDefined: break
    case .yield(let value):
      guard let target = branchTargets.last else { return evaluate(value) }
      lower(value, into: target.register)
      jump(.jump, to: target.end)
    }
  }

  private func display(_ value: Expression) {
    if type(of: value).isVoid { return evaluate(value) }
    let mark = next
    let register = allocate(for: value.type)
    lower(value, into: register)
    NativeEmission(self).standard(
      "$display", at: register, count: 1, types: [runtimeType(value.type)])
    next = mark
  }

  private func declaration(_ pattern: Pattern, _ value: Expression?) {
    guard let value else {
      for variable in PatternLowering.variables(of: pattern) { declare(variable) }
      return
    }
    if case .bind(let variable) = pattern, case .local = variable.storage, !variable.needsBox {
      at(value.place) {
        declare(variable)
        if let register = self.register(of: variable) {
          lower(value, into: register)
          release(register, to: variable.ownership)
        }
      }
      return
    }
    // The variables come first, so that the temporary can be given back.
    for variable in PatternLowering.variables(of: pattern) { declare(variable) }
    let mark = next
    let register = allocate(for: value.type)
    lower(value, into: register)
    PatternLowering(self).bind(pattern, register, self.type(of: value))
    next = mark
  }

  private func conditional(_ conditions: [Condition], _ then: Block, _ otherwise: Block?) {
    let mark = next
    let failed = Label()
    let end = Label()
    self.conditions(conditions, ifFalse: failed)
    block(then)
    leaveScope(mark)
    if otherwise != nil { jump(.jump, to: end) }
    bind(failed)
    endTemporaries()
    if let otherwise { block(otherwise) }
    bind(end)
  }

  private func guarding(_ conditions: [Condition], _ otherwise: Block) {
    let failed = Label()
    let passed = Label()
    self.conditions(conditions, ifFalse: failed)
    jump(.jump, to: passed)
    bind(failed)
    endTemporaries()
    block(otherwise)
    bind(passed)
  }

  /// Tests conditions in order; what they bind stays declared.
  func conditions(_ conditions: [Condition], ifFalse label: Label) {
    for condition in conditions {
      switch condition {
      case .expression(let value): branch(value, ifFalse: label)
      case .unwrap(let pattern, let value):
        at(value.place) {
          for variable in PatternLowering.variables(of: pattern) { declare(variable) }
          let mark = next
          let register = allocate(for: value.type)
          lower(value, into: register)
          jump(.jumpIfNil, register, to: label)
          if case .nominal(_, let arguments) = type(of: value) {
            let inner = allocate(for: arguments[0])
            OptionalLowering(self).unwrap(register, arguments[0], inner)
            emit(.release, register)
            PatternLowering(self).bind(pattern, inner, arguments[0])
          }
          next = mark
        }
      case .match(let pattern, let value):
        at(value.place) {
          for variable in PatternLowering.variables(of: pattern) { declare(variable) }
          let mark = next
          let register = allocate(for: value.type)
          lower(value, into: register)
          PatternLowering(self).match(pattern, register, type(of: value), ifNot: label)
          next = mark
        }
      }
    }
    endTemporaries()
  }

  func returning(_ value: Expression?) {
    let mark = next
    if source.isInitializer, !source.isFailable || value == nil {
      runDeferred(downTo: 0, below: highest)
      InitializerLowering(self).end()
      return
    }
    guard let value, !type(of: value).isVoid else {
      if let value { evaluate(value) }
      runDeferred(downTo: 0, below: highest)
      endScope(localsStart, next)
      beforeLeaving()
      emit(.returnVoid)
      next = mark
      return
    }
    if deferred.allSatisfy(\.isEmpty), case .variable(let variable) = value.kind,
      case .local = variable.storage, !variable.needsBox, isScalar(value.type),
      let register = register(of: variable)
    {
      endScope(localsStart, next)
      beforeLeaving()
      emit(.returnScalar, register)
      return
    }
    let register = allocate(for: value.type)
    lower(value, into: register)
    endTemporaries()
    runDeferred(downTo: 0, below: register)
    endScope(localsStart, register)
    beforeLeaving()
    emit(isScalar(value.type) ? .returnScalar : .returnSlot, register)
    next = mark
  }

  private func throwing(_ value: Expression) {
    let mark = next
    let error = allocate(.object)
    lower(value, into: error)
    if let handler = errorHandlers.last {
      // The handler takes the error from where a call would have left it.
      runDeferred(downTo: handlerDepths.last ?? 0, below: error)
      raise(error)
      jump(.jumpIfError, to: handler)
    } else {
      runDeferred(downTo: 0, below: error)
      endScope(localsStart, error)
      beforeLeaving()
      emit(.throwError, error)
    }
    next = mark
  }

  private func leaveLoop(_ label: String?, isBreak: Bool) {
    let scope = jumps.last {
      if let label { return $0.label == label }
      return isBreak ? $0.label == nil || $0.isLoop || $0.isSwitch : $0.isLoop
    }
    guard let scope else { return }
    runDeferred(downTo: scope.deferDepth, below: highest)
    endScope(scope.firstFree, highest)
    if let target = isBreak ? scope.breakTarget : scope.continueTarget {
      jump(.jump, to: target)
    }
  }
}
