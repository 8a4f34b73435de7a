import CellMachine

/// A register that holds an expression's value, and whether it is a temporary.
struct Operand {
  var register: Int
  var isTemporary: Bool
}

extension FunctionLowering {
  // MARK: Operands

  /// The value in some register: a variable's own where it can be borrowed, else a temporary.
  func operand(_ expression: Expression, unless changers: [Expression] = []) -> Operand {
    if let register = borrowed(expression), !changers.contains(where: Changes.inside) {
      return Operand(register: register, isTemporary: false)
    }
    let register = allocate(for: expression.type)
    lower(expression, into: register)
    return Operand(register: register, isTemporary: true)
  }

  /// The register of a local variable that no closure changes.
  func borrowed(_ expression: Expression) -> Int? {
    switch expression.kind {
    case .variable(let variable):
      guard case .local = variable.storage, !variable.needsBox, variable.ownership == .strong
      else { return nil }
      return register(of: variable)
    case .tryForce, .tryOptional: return nil
    default: return nil
    }
  }

  /// The register of a local constant, which nothing evaluated later can change.
  func constantRegister(_ expression: Expression) -> Int? {
    guard case .variable(let variable) = expression.kind, !variable.isMutable else { return nil }
    return borrowed(expression)
  }

  /// Drops a temporary's reference.
  func drop(_ operand: Operand, _ type: Type) {
    guard operand.isTemporary, representation(type).usesObject else { return }
    if showsLifetimes { endScope(operand.register, operand.register + 1) } else { emit(.release, operand.register) }
  }

  /// The same for an operand of a string instruction. A literal, and a string that an instruction
  /// made, stay in the register: when the instruction runs again, in a loop, they serve once more.
  func drop(_ operand: Operand, of expression: Expression) {
    switch expression.kind {
    case .string: return
    case .call(let call) where representation(expression.type) == .object:
      if case .instruction = call.declaration.implementation { return }
      if case .native("String.init(describing:)") = call.declaration.implementation { return }
    default: break
    }
    drop(operand, expression.type)
  }

  /// Evaluates for its effects.
  func evaluate(_ expression: Expression) {
    let mark = next
    let register = allocate(for: expression.type)
    lower(expression, into: register)
    if representation(expression.type).usesObject { emit(.release, register) }
    next = mark
  }

  // MARK: Lowering

  /// Leaves the value of an expression in a register.
  func lower(_ expression: Expression, into target: Int) {
    at(expression.place) {
      if representation(expression.type).usesObject { noteObject(target) }
      lowerKind(expression, target)
    }
  }

  private func lowerKind(_ expression: Expression, _ target: Int) {
    if let call = LiteralLowering(self).own(expression) {
      return CallLowering(self).lower(call, type(of: expression), target)
    }
    switch expression.kind {
    case .integer(let text): LiteralLowering(self).integer(text, type(of: expression), target)
    case .float(let value): LiteralLowering(self).float(value, type(of: expression), target)
    case .bool(let value): emit(.loadInt, target, wide: value ? 1 : 0)
    case .string(let text): emit(.constant, target, wide: constant(Slot(text)))
    case .regex(let expression):
      emit(.constant, target, wide: constant(Slot(expression: expression)))
    case .interpolation:
      let text = TextLowering(self)
      text.make(text.pieces(of: expression), target)
    case .nilLiteral: emit(.release, target)
    case .array(let elements): LiteralLowering(self).array(elements, type(of: expression), target)
    case .dictionary(let pairs): LiteralLowering(self).dictionary(pairs, type(of: expression), target)
    case .variable(let variable): read(variable, into: target)
    case .call(let call): CallLowering(self).lower(call, type(of: expression), target)
    case .apply(let callee, let arguments):
      CallLowering(self).apply(callee, arguments, type(of: expression), target)
    case .reference(let call): ReferenceLowering(self).lower(call, expression, target)
    case .closure(let function): closure(function, target)
    case .tuple(let parts): tuple(parts, target)
    case .tupleElement(let base, let index): field(base, index, expression, target)
    case .field(let base, let property):
      if case .stored(let index) = property.implementation { field(base, index, expression, target) }
      retain(target, from: property.ownership)
    case .member(let base, let declaration, let indices, let substitution):
      MemberLowering(self).read(base, declaration, indices, substitution, type(of: expression), target)
    case .assignment(let place, let value): AssignmentLowering(self).assign(place, value)
    case .compoundAssignment(let place, let call): AssignmentLowering(self).compound(place, call)
    case .address(let place): lower(place, into: target)
    case .conditional(let condition, let first, let second):
      conditional(condition, first, second, target)
    case .and(let left, let right): logical(left, right, stopsOn: false, target)
    case .or(let left, let right): logical(left, right, stopsOn: true, target)
    case .coalesce(let left, let right): OptionalLowering(self).coalesce(left, right, target)
    case .forceUnwrap(let value): OptionalLowering(self).force(value, target)
    case .nilTest(let value, let isNegated):
      OptionalLowering(self).test(value, isNegated: isNegated, target)
    case .identity(let left, let right, let isNegated): identity(left, right, isNegated, target)
    case .optionalChain(let value): OptionalLowering(self).chain(value, target)
    case .bindOptional(let value): OptionalLowering(self).bind(value, target)
    case .wrap(let value): OptionalLowering(self).wrap(value, target)
    case .erase(let value): erase(value, expression, target)
    case .convert(let value):
      noteType(value, as: expression)
      lower(value, into: target)
    case .tryOptional(let value): ErrorLowering(self).optional(value, target)
    case .tryForce(let value): ErrorLowering(self).force(value, target)
    case .typeTest(let value, let wanted): CastLowering(self).test(value, wanted, target)
    case .conditionalCast(let value, let wanted):
      CastLowering(self).cast(value, wanted, target, isForced: false)
    case .forcedCast(let value, let wanted):
      CastLowering(self).cast(value, wanted, target, isForced: true)
    case .branch(let statement):
      let end = Label()
      branchTargets.append((target, end))
      lower(statement)
      branchTargets.removeLast()
      bind(end)
    case .type(let named): TypeValueLowering(self).named(named, target)
    case .dynamicType(let value): TypeValueLowering(self).dynamic(value, target)
    case .deferredOperator, .pending, .error: trap("this expression was not understood", help: nil)
    }
  }

  // MARK: Variables

  func read(_ variable: Variable, into target: Int) {
    readStored(variable, into: target)
    retain(target, from: variable.ownership)
  }

  /// What a variable holds, as it holds it.
  private func readStored(_ variable: Variable, into target: Int) {
    let isScalar = self.isScalar(variable.type)
    switch variable.storage {
    case .global(let index):
      prepare(variable)
      emit(isScalar ? .loadGlobalScalar : .loadGlobal, target, wide: index)
    case .local:
      guard let register = register(of: variable) else {
        return trap("'\(variable.name)' is not available here", help: nil)
      }
      if variable.needsBox {
        emit(isScalar ? .loadBoxScalar : .loadBox, target, register)
      } else if register != target {
        emit(isScalar ? .move : .copy, target, register)
      }
    }
  }

  /// Makes the value of a static property, if this is its first use.
  func prepare(_ variable: Variable) {
    guard let first = variable.firstUse else { return }
    builder.program.globalCount = max(builder.program.globalCount, first.flag + 1)
    let mark = next
    let flag = allocate(.scalar)
    let end = Label()
    emit(.loadGlobalScalar, flag, wide: first.flag)
    jump(.jumpIfTrue, flag, to: end)
    let window = allocate(.object)
    emit(.call, window, wide: builder.compile(first.initializer, [:]))
    // Only now: a value that needs itself asks for itself again, until the calls are too deep.
    emit(.loadInt, flag, wide: 1)
    emit(.storeGlobalScalar, flag, wide: first.flag)
    bind(end)
    next = mark
  }

  /// Gives a variable its first value, taken from a register.
  func initialize(_ variable: Variable, from register: Int) {
    release(register, to: variable.ownership)
    let isScalar = self.isScalar(variable.type)
    switch variable.storage {
    case .global(let index):
      emit(isScalar ? .storeGlobalScalar : .storeGlobal, register, wide: index)
    case .local:
      guard let own = self.register(of: variable) else { return }
      if variable.needsBox {
        emit(isScalar ? .storeBoxScalar : .storeBox, own, register)
      } else if own != register {
        emit(isScalar ? .move : .take, own, register)
      }
    }
  }

  /// Makes room for a variable; a boxed one gets a new box each time.
  func declare(_ variable: Variable) {
    switch variable.storage {
    case .global(let index):
      builder.program.globalCount = max(builder.program.globalCount, index + 1)
      builder.program.globalNames[index] = variable.name
      builder.program.globalPlaces[index] = variable.place?.place
    case .local:
      if variable.needsBox {
        let box = allocate(.object)
        setRegister(box, of: variable)
        let empty = allocate(for: variable.type)
        if representation(variable.type).usesObject { emit(.release, empty) }
        emit(.makeBox, box, empty)
        next = empty
      } else {
        setRegister(allocate(for: variable.type), of: variable)
      }
    }
  }

  // MARK: Small constructs

  /// Leaves a value that stands in a register in another one.
  func transfer(_ source: Int, to target: Int, _ type: Type) {
    guard source != target else { return }
    emit(isScalar(type) ? .move : .take, target, source)
  }

  private func tuple(_ parts: [Expression], _ target: Int) {
    if parts.isEmpty { return }
    let mark = next
    let base = next
    for part in parts {
      let register = allocate(for: part.type)
      lower(part, into: register)
    }
    emit(.makeRecord, target, base, parts.count)
    next = mark
  }

  private func field(_ base: Expression, _ index: Int, _ whole: Expression, _ target: Int) {
    let mark = next
    let record = operand(base)
    if case .instance = runtimeType(base.type) {
      emit(.getInstanceField, target, record.register, index)
      noteObject(target)
      if record.register != target { drop(record, base.type) }
      next = mark
      return
    }
    emit(isScalar(whole.type) ? .getFieldScalar : .getField, target, record.register, index)
    if record.register != target { drop(record, base.type) }
    next = mark
  }

  private func conditional(
    _ condition: Expression, _ first: Expression, _ second: Expression, _ target: Int
  ) {
    let otherwise = Label()
    let end = Label()
    branch(condition, ifFalse: otherwise)
    lower(first, into: target)
    jump(.jump, to: end)
    bind(otherwise)
    lower(second, into: target)
    bind(end)
  }

  private func logical(_ left: Expression, _ right: Expression, stopsOn: Bool, _ target: Int) {
    let end = Label()
    lower(left, into: target)
    jump(stopsOn ? .jumpIfTrue : .jumpIfFalse, target, to: end)
    lower(right, into: target)
    bind(end)
  }

  /// Goes on where a condition holds and jumps where it does not.
  func branch(_ condition: Expression, ifFalse label: Label) {
    if case .and(let left, let right) = condition.kind {
      branch(left, ifFalse: label)
      branch(right, ifFalse: label)
      return
    }
    if case .or(let left, let right) = condition.kind {
      let otherwise = Label()
      let holds = Label()
      branch(left, ifFalse: otherwise)
      jump(.jump, to: holds)
      bind(otherwise)
      branch(right, ifFalse: label)
      bind(holds)
      return
    }
    at(condition.place) {
      if TestLowering(self).lower(condition, ifFalse: label) { return }
      let mark = next
      if let inner = negated(condition) {
        let value = operand(inner)
        jump(.jumpIfTrue, value.register, to: label)
      } else {
        let value = operand(condition)
        jump(.jumpIfFalse, value.register, to: label)
      }
      next = mark
    }
  }

  /// What `!` is applied to.
  private func negated(_ condition: Expression) -> Expression? {
    guard case .call(let call) = condition.kind,
      case .instruction("not", _, _) = call.declaration.implementation
    else { return nil }
    return call.operands.first
  }

  private func identity(
    _ left: Expression, _ right: Expression, _ isNegated: Bool, _ target: Int
  ) {
    let mark = next
    let base = allocate(.object)
    lower(left, into: base)
    let second = allocate(.object)
    lower(right, into: second)
    NativeEmission(self).call(
      "identity", at: base, count: 2, types: [],
      function: { call in
        let (left, right) = (call.arguments[0].bareObject, call.arguments[1].bareObject)
        var isSame = left === right
        if let left = left as? MetatypeObject, let right = right as? MetatypeObject {
          isSame = left.type == right.type && left.name == right.name
        }
        call.result = Slot(isSame != isNegated)
      })
    transfer(base, to: target, builder.universe.bool)
    next = mark
  }

  /// A type as a value where any type that conforms to a protocol is expected: its members are called by it.
  private func noteType(_ value: Expression, as whole: Expression) {
    guard case .metatype(.existential(let protocols)) = type(of: whole),
      case .metatype(let own) = type(of: value)
    else { return }
    if case .existential = own { return }
    builder.registerWitnesses(own, protocols, at: value.place)
  }

  private func erase(_ value: Expression, _ whole: Expression, _ target: Int) {
    if case .existential = type(of: value) { return lower(value, into: target) }
    let mark = next
    let register = allocate(for: value.type)
    lower(value, into: register)
    if case .existential(let protocols) = type(of: whole) {
      builder.registerWitnesses(type(of: value), protocols, at: value.place)
      builder.casts.note(erased: type(of: value), at: value.place)
    }
    function.runtimeTypes.append(runtimeType(value.type))
    emit(.makeExistential, target, register, function.runtimeTypes.count - 1)
    next = mark
  }

  func closure(_ inner: UserFunction, _ target: Int) {
    let mark = next
    for (variable, value) in inner.captureList {
      declare(variable)
      if let register = register(of: variable) {
        lower(value, into: register)
        release(register, to: variable.ownership)
      }
    }
    let index = builder.compileClosure(inner, substitution)
    let base = captures(inner.context)
    emit(.makeClosure, base, wide: index)
    noteObject(base)
    if base != target { emit(.take, target, base) }
    leaveScope(mark)
  }

  /// Copies what an inner function captures into consecutive registers and returns the first.
  @discardableResult
  func captures(_ context: FunctionContext) -> Int {
    let base = next
    reserve(to: base + 1)
    for variable in builder.captures(of: context) {
      let source = register(of: variable)
      if variable.needsBox {
        let register = allocate(.object)
        if let source { emit(.copy, register, source) }
      } else {
        let register = allocate(for: variable.type)
        readStored(variable, into: register)
      }
    }
    return base
  }
}

/// Whether evaluating an expression can change a local variable.
enum Changes {
  static func inside(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .address, .assignment, .compoundAssignment, .branch: return true
    case .call(let call) where call.declaration.isMutating: return true
    case .member(_, let declaration, _, _) where declaration.isMutating: return true
    default: return expression.children.contains(where: inside)
    }
  }
}
