import CellMachine

/// A computed property or subscript that is changed through its getter and setter.
struct Accessor {
  let lowering: FunctionLowering
  let place: Expression
  let declaration: Declaration
  let indices: [Int]
  let substitution: Substitution

  init(
    _ lowering: FunctionLowering, _ place: Expression, _ declaration: Declaration, _ indices: [Int],
    _ substitution: Substitution
  ) {
    self.lowering = lowering
    self.place = place
    self.declaration = declaration
    self.indices = indices
    self.substitution = substitution
  }

  private var type: Type { lowering.type(of: place) }

  func write(_ register: Int, _ base: Path?) {
    guard let base else { return shared { $0.write(register, lowering) } else: { $0.write(register) } }
    base.change(lowering) { receiver in
      if DictionaryLowering.isPlain(declaration) {
        DictionaryLowering(lowering).set(receiver, indices[0], register, receiverType)
      } else {
        set(receiver, register)
      }
    }
  }

  func change(_ base: Path?, _ body: (Int) -> Void) {
    guard let base else { return shared { $0.change(lowering, body) } else: { $0.change(body) } }
    base.change(lowering) { receiver in
      let value = lowering.allocate(for: type)
      get(receiver, into: value)
      let opened = lowering.function.code.count
      body(value)
      if let key = Self.taking(concrete.0) {
        let entry = Function.Change.Entry(
          dictionary: receiver, value: value, type: lowering.runtimeType(type), isOptional: !key.contains("default"))
        lowering.function.changes.append(.init(opened: opened, closed: lowering.function.code.count, entry: entry))
      }
      set(receiver, value)
    }
  }

  /// Without a receiver: a static property's variable, or accessors that take none.
  private func shared(_ stored: (Path) -> Void, else computed: (SharedAccessor) -> Void) {
    let (declaration, substitution) = concrete
    if let variable = declaration.sharedVariable { return stored(.variable(variable)) }
    computed(
      SharedAccessor(
        lowering: lowering, place: place, declaration: declaration, indices: indices,
        substitution: substitution))
  }

  private var isClass: Bool {
    let (declaration, _) = concrete
    return declaration.owner?.kind == .classType && !declaration.isStatic
  }

  /// Whether accessors are found by the object's class.
  private var isDispatched: Bool {
    guard case .member(let base?, _, _, _) = place.kind else { return isClass }
    return isClass && !base.isSuper
  }

  private var receiverType: Type {
    guard case .member(let base?, _, _, _) = place.kind else { return .error }
    return lowering.type(of: base)
  }

  /// The concrete declaration, where this one is a protocol's requirement.
  private var concrete: (Declaration, Substitution) {
    guard case .requirement = declaration.implementation,
      case .member(let base, _, _, _) = place.kind,
      let found = Witnesses(lowering).concrete(declaration, substitution, base, nil)
    else { return (declaration, substitution) }
    return (found.declaration, substitution.merging(found.substitution) { _, new in new })
  }

  private func get(_ receiver: Int, into value: Int) {
    let (declaration, substitution) = concrete
    // The value leaves the collection for the time of the change, so that it stays unique.
    let key = Self.taking(declaration) ?? ""
    let mark = lowering.next
    let base = lowering.next
    if !key.isEmpty, lowering.builder.universe.native(key) != nil {
      window(base, receiver, offset: 1, moves: true)
      lowering.changing({
        emitNative(key, base, count: 1 + indices.count, omitted: omitted(base + 1), changing: 1, substitution)
      }) { lowering.transfer(base + 1, to: receiver, receiverType) }
    } else if !isDispatched, case .user(let function) = declaration.implementation, function.isMutating {
      // The getter of a lazy property, or a `mutating get`, may change the value.
      window(base, receiver, offset: 1, moves: true)
      let index = lowering.builder.compile(function, lowering.applied(substitution))
      lowering.changing({ lowering.emit(.call, base, wide: index) }) {
        lowering.transfer(base + 1, to: receiver, receiverType)
      }
    } else {
      window(base, receiver, offset: 0, moves: false)
      switch declaration.implementation {
      case .native(let key):
        emitNative(key, base, count: 1 + indices.count, omitted: omitted(base), changing: 0, substitution)
      case .user where isDispatched:
        lowering.emit(.callMethod, base, wide: ClassLowering.selector(of: declaration))
      case .stored where isDispatched && declaration.isOverridden:
        lowering.emit(.callMethod, base, wide: ClassLowering.selector(of: declaration))
      case .stored(let index):
        let isScalar = lowering.isScalar(type)
        lowering.emit(
          isClass ? .getInstanceField : isScalar ? .getFieldScalar : .getField, base, base, index)
        lowering.retain(base, from: declaration.ownership)
      case .user(let function):
        let index = lowering.builder.compile(function, lowering.applied(substitution))
        lowering.emit(.call, base, wide: index)
      case .requirement(let selector):
        lowering.emit(.callWitness, base, wide: selector)
      default: lowering.trap("'\(declaration.name)' cannot be changed", help: nil)
      }
    }
    lowering.transfer(base, to: value, type)
    lowering.next = mark
  }

  /// Natives that read a value and leave a hole, for collections of values that copy on write.
  private static func taking(_ declaration: Declaration) -> String? {
    guard case .native(let key) = declaration.implementation, key.hasPrefix("Dictionary.subscript")
    else { return nil }
    return key + "$take"
  }

  private func set(_ receiver: Int, _ value: Int) {
    let (declaration, substitution) = concrete
    if case .requirement(let selector)? = declaration.setter, case .existential = receiverType {
      return DynamicDispatch(lowering).set(selector, receiver, value, indices)
    }
    guard let setter = SetterDeclarations.setter(of: declaration) else { return }
    let mark = lowering.next
    let base = lowering.next
    var isPlain = false
    if case .stored = setter.implementation { isPlain = !declaration.isOverridden }
    if isDispatched, !isPlain {
      // Objects are shared: the setter gets the reference and nothing comes back.
      window(base, receiver, offset: 0, moves: false, isUser: true, value: value)
      lowering.emit(.callMethod, base, wide: ClassLowering.selector(of: declaration) + 1)
      lowering.emit(.release, base)
      lowering.next = mark
      return
    }
    if isClass {
      return setDirectly(setter, declaration.ownership, base, receiver, value, mark)
    }
    if case .stored(let index) = setter.implementation {
      let isScalar = lowering.isScalar(type)
      lowering.release(value, to: declaration.ownership)
      lowering.emit(isScalar ? .setFieldScalar : .setField, receiver, index, value)
      return
    }
    if case .user(let function) = setter.implementation, declaration.hasNonmutatingSetter {
      window(base, receiver, offset: 0, moves: false, isUser: true, value: value)
      lowering.emit(.call, base, wide: lowering.builder.compile(function, lowering.applied(substitution)))
      lowering.emit(.release, base)
      lowering.next = mark
      return
    }
    window(base, receiver, offset: 1, moves: true, isUser: isUser(setter), value: value)
    lowering.changing({
      switch setter.implementation {
      case .native(let key):
        emitNative(
          key, base, count: 2 + indices.count, omitted: omitted(base + 1), changing: 1, substitution)
      case .user(let function):
        let index = lowering.builder.compile(function, lowering.applied(substitution))
        lowering.emit(.call, base, wide: index)
      default: lowering.trap("'\(declaration.name)' cannot be changed", help: nil)
      }
    }) { lowering.transfer(base + 1, to: receiver, receiverType) }
    lowering.next = mark
  }

  /// Through `super`: the superclass's own setter, or its stored value.
  ///
  /// - Parameter ownership: Of the property itself: what a protocol asks for does not say `weak`.
  private func setDirectly(
    _ setter: Declaration, _ ownership: Ownership, _ base: Int, _ receiver: Int, _ value: Int, _ mark: Int
  ) {
    if case .user(let function) = setter.implementation {
      window(base, receiver, offset: 0, moves: false, isUser: true, value: value)
      let index = lowering.builder.compile(function, lowering.applied(substitution))
      lowering.emit(.call, base, wide: index)
      lowering.emit(.release, base)
    } else if case .stored(let index) = setter.implementation {
      lowering.release(value, to: ownership)
      lowering.emit(.setInstanceField, receiver, index, value)
    }
    lowering.next = mark
  }

  private func isUser(_ declaration: Declaration) -> Bool {
    if case .user = declaration.implementation { true } else { false }
  }

  private func emitNative(
    _ key: String, _ base: Int, count: Int, omitted: UInt64, changing: UInt64,
    _ substitution: Substitution
  ) {
    let types =
      [lowering.runtimeType(receiverType)]
      + declaration.generics.map { lowering.runtimeType(substitution[$0] ?? .generic($0)) }
    NativeEmission(lowering).standard(
      key, at: base, count: count, omitted: omitted, changing: changing, types: types)
  }

  private func omitted(_ first: Int) -> UInt64 {
    indices.enumerated().reduce(0) { $1.element < 0 ? $0 | 1 << UInt64($1.offset + 1) : $0 }
  }

  /// Places receiver, indices and new value in consecutive registers.
  private func window(
    _ base: Int, _ receiver: Int, offset: Int, moves: Bool, isUser: Bool = false, value: Int? = nil
  ) {
    let count = offset + 1 + indices.count + (value == nil ? 0 : 1)
    lowering.reserve(to: base + count + 1)
    for register in base..<(base + count) { lowering.noteObject(register) }
    lowering.next = base + count
    let own = base + offset
    let isScalar = lowering.isScalar(receiverType)
    lowering.emit(isScalar ? .move : moves ? .take : .copy, own, receiver)
    let first = isUser && value != nil ? own + 2 : own + 1
    for (position, index) in indices.enumerated() where index >= 0 {
      // Taken when they are last used, copied before.
      lowering.emit(.copy, first + position, index)
    }
    if let value {
      let target = isUser ? own + 1 : first + indices.count
      lowering.emit(lowering.isScalar(type) ? .move : .take, target, value)
    }
  }
}
