import CellMachine

/// The way from a variable to the part of it that is changed; indices are evaluated already.
indirect enum Path {
  case variable(Variable)
  case field(Path, index: Int, type: Type)
  case element(Path, index: Int, type: Type)
  /// A property of an object, which is shared and therefore only read itself.
  case instanceField(object: Int, index: Int, type: Type)
  case accessor(Path?, Expression, Declaration, indices: [Int], Substitution)
  case entry(Path, EntryPlace)
  case unwrapped(Path, type: Type, wrapped: Type)
  /// A weak or unowned variable.
  case reference(Path, Ownership)
  /// A value that is not stored anywhere: changes to it go nowhere but through references.
  case value(Int, type: Type)

  init(_ place: Expression, _ lowering: FunctionLowering) {
    switch place.kind {
    case .variable(let variable) where variable.ownership != .strong:
      self = .reference(.variable(variable), variable.ownership)
    case .variable(let variable): self = .variable(variable)
    case .field(let base, let property):
      if case .instance = lowering.runtimeType(base.type) {
        let object = lowering.allocate(.object)
        lowering.lower(base, into: object)
        self = .instanceField(
          object: object, index: property.storedIndex, type: lowering.type(of: place))
      } else {
        self = .field(
          Path(base, lowering), index: property.storedIndex, type: lowering.type(of: place))
      }
      if property.ownership != .strong { self = .reference(self, property.ownership) }
    case .tupleElement(let base, let index):
      self = .field(Path(base, lowering), index: index, type: lowering.type(of: place))
    case .member(let base, let declaration, let indices, let substitution):
      self = Self.member(place, base, declaration, indices, substitution, lowering)
    case .forceUnwrap(let base):
      self = .unwrapped(
        Path(base, lowering), type: lowering.type(of: base), wrapped: lowering.type(of: place))
    case .optionalChain(let inner), .convert(let inner): self = Path(inner, lowering)
    case .wrap(let inner): self = Path(inner, lowering)
    default:
      let register = lowering.allocate(for: place.type)
      lowering.lower(place, into: register)
      self = .value(register, type: lowering.type(of: place))
    }
  }

  /// A value that is only read.
  private init(value: Expression, _ lowering: FunctionLowering) {
    let register = lowering.allocate(for: value.type)
    lowering.lower(value, into: register)
    self = .value(register, type: lowering.type(of: value))
  }

  private static func member(
    _ place: Expression, _ base: Expression?, _ declaration: Declaration,
    _ indices: [Expression.Argument], _ substitution: Substitution,
    _ lowering: FunctionLowering
  ) -> Path {
    let path = base.flatMap { base -> Path? in
      if base.isType { return nil }
      return readsBase(of: declaration) ? Path(value: base, lowering) : Path(base, lowering)
    }
    if let path, DictionaryLowering.hasDefault(declaration),
      let fallback = DictionaryLowering.fallback(indices), case .value(let key)? = indices.first,
      let base
    {
      return .entry(
        path,
        EntryPlace(
          key: Self.register(of: key, lowering), fallback: fallback, type: lowering.type(of: place),
          dictionary: lowering.type(of: base)))
    }
    var registers: [Int] = []
    for (position, argument) in indices.enumerated() {
      guard case .value(let index) = argument else {
        let parameter = declaration.parameters[safe: position]
        registers.append(OpenIndex(lowering, substitution).register(of: argument, parameter) ?? -1)
        continue
      }
      registers.append(Self.register(of: index, lowering))
    }
    if case .native("Array.subscript(_:)") = declaration.implementation, let path {
      return .element(path, index: registers[0], type: lowering.type(of: place))
    }
    return .accessor(path, place, declaration, indices: registers, substitution)
  }

  /// Whether accessors get a value that stays where it is, such as an object: they may come back to it.
  static func readsBase(of declaration: Declaration) -> Bool {
    if declaration.hasNonmutatingSetter { return true }
    guard let owner = declaration.owner, !declaration.isStatic else { return false }
    return owner.kind == .classType || owner.kind == .protocolType && owner.isClassBound
  }

  /// Where an index stands until the place is used.
  private static func register(of index: Expression, _ lowering: FunctionLowering) -> Int {
    if let register = lowering.constantRegister(index) { return register }
    let register = lowering.allocate(for: index.type)
    lowering.lower(index, into: register)
    return register
  }

  // MARK: Writing

  /// Takes the value of a register into the place.
  func write(_ register: Int, _ lowering: FunctionLowering) {
    switch self {
    case .variable(let variable):
      lowering.prepare(variable)
      lowering.initialize(variable, from: register)
    case .field(let base, let index, let type):
      base.change(lowering) { record in
        lowering.emit(lowering.isScalar(type) ? .setFieldScalar : .setField, record, index, register)
      }
    case .element(.element(let base, let outer, _), let inner, let type) where lowering.isScalar(type):
      base.change(lowering) { rows in
        lowering.emit(.setNestedScalar, rows, outer, inner)
        lowering.emit(.nop, register)
      }
    case .element(let base, let index, let type):
      base.change(lowering) { array in
        lowering.emit(
          lowering.isScalar(type) ? .setScalarElement : .setSlotElement, array, index, register)
      }
    case .instanceField(let object, let index, _):
      lowering.emit(.setInstanceField, object, index, register)
      lowering.emit(.release, object)
    case .accessor(let base, let place, let declaration, let indices, let substitution):
      Accessor(lowering, place, declaration, indices, substitution).write(register, base)
    case .entry(let base, let entry):
      base.change(lowering) { entry.write(register, $0, lowering) }
    case .unwrapped:
      change(lowering) { lowering.transfer(register, to: $0, valueType) }
    case .reference(let base, let ownership):
      // A variable sees to it itself when it gets a value.
      if case .variable = base {
      } else {
        lowering.release(register, to: ownership)
      }
      base.write(register, lowering)
    case .value: break
    }
  }

  private var valueType: Type {
    switch self {
    case .unwrapped(_, _, let wrapped): wrapped
    case .field(_, _, let type), .element(_, _, let type), .value(_, let type),
      .instanceField(_, _, let type):
      type
    case .variable(let variable): variable.type
    case .reference(let base, _): base.valueType
    case .entry(_, let entry): entry.type
    case .accessor(_, let place, _, _, _): place.type
    }
  }

  // MARK: Changing in place

  func change(_ lowering: FunctionLowering, _ body: (Int) -> Void) {
    let mark = lowering.next
    defer { lowering.next = mark }
    switch self {
    case .variable(let variable): changeVariable(variable, lowering, body)
    case .field(let base, let index, let type):
      base.change(lowering) { record in
        let isScalar = lowering.isScalar(type)
        let part = lowering.allocate(for: type)
        lowering.emit(isScalar ? .getFieldScalar : .takeField, part, record, index)
        lowering.changing({ body(part) }) {
          lowering.emit(isScalar ? .setFieldScalar : .setField, record, index, part)
        }
      }
    case .element(.element(let base, let outer, _), let inner, let type) where lowering.isScalar(type):
      base.change(lowering) { rows in
        let part = lowering.allocate(for: type)
        lowering.emit(.getNestedScalar, part, rows, outer)
        lowering.emit(.nop, inner)
        body(part)
        lowering.emit(.setNestedScalar, rows, outer, inner)
        lowering.emit(.nop, part)
      }
    case .element(let base, let index, let type):
      base.change(lowering) { array in
        let isScalar = lowering.isScalar(type)
        let part = lowering.allocate(for: type)
        lowering.emit(isScalar ? .getScalarElement : .takeSlotElement, part, array, index)
        lowering.changing({ body(part) }) {
          lowering.emit(isScalar ? .setScalarElement : .setSlotElement, array, index, part)
        }
      }
    case .instanceField(let object, let index, let type):
      let part = lowering.allocate(for: type)
      lowering.noteObject(part)
      let isScalar = lowering.isScalar(type)
      lowering.emit(isScalar ? .getInstanceField : .takeInstanceField, part, object, index)
      lowering.changing({ body(part) }) { lowering.emit(.setInstanceField, object, index, part) }
      lowering.emit(.release, object)
    case .accessor(let base, let place, let declaration, let indices, let substitution):
      Accessor(lowering, place, declaration, indices, substitution).change(base, body)
    case .entry(let base, let entry):
      base.change(lowering) { entry.change($0, lowering, body) }
    case .unwrapped(let base, let type, let wrapped):
      base.change(lowering) { optional in
        OptionalLowering(lowering).inside(optional, type, wrapped, body)
      }
    case .reference(let base, let ownership):
      base.change(lowering) { register in
        lowering.retain(register, from: ownership)
        body(register)
        lowering.release(register, to: ownership)
      }
    case .value(let register, let type):
      body(register)
      // An object is held no longer than it is changed.
      if !lowering.isScalar(type) { lowering.emit(.release, register) }
    }
  }

  private func changeVariable(
    _ variable: Variable, _ lowering: FunctionLowering, _ body: (Int) -> Void
  ) {
    let isScalar = lowering.isScalar(variable.type)
    switch variable.storage {
    case .global(let index):
      lowering.prepare(variable)
      let value = lowering.allocate(for: variable.type)
      lowering.emit(isScalar ? .loadGlobalScalar : .takeGlobal, value, wide: index)
      lowering.changing({ body(value) }) {
        lowering.emit(isScalar ? .storeGlobalScalar : .storeGlobal, value, wide: index)
      }
    case .local:
      guard let register = lowering.register(of: variable) else { return }
      guard variable.needsBox else { return body(register) }
      let value = lowering.allocate(for: variable.type)
      let isRead = lowering.readWhileChanged.contains(variable)
      lowering.emit(isScalar ? .loadBoxScalar : isRead ? .loadBox : .takeBox, value, register)
      lowering.changing({ body(value) }) {
        lowering.emit(isScalar ? .storeBoxScalar : .storeBox, register, value)
      }
    }
  }
}
