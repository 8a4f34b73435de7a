import CellMachine

/// Subscripts of dictionaries as instructions.
struct DictionaryLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  private typealias Label = FunctionLowering.Label

  static func isPlain(_ declaration: Declaration) -> Bool {
    if case .native("Dictionary.subscript(_:)") = declaration.implementation { true } else { false }
  }

  static func hasDefault(_ declaration: Declaration) -> Bool {
    if case .native("Dictionary.subscript(_:default:)") = declaration.implementation {
      true
    } else {
      false
    }
  }

  // MARK: Reading

  /// - Returns: Whether the subscript is one of these; otherwise nothing was emitted.
  func read(
    _ base: Expression, _ declaration: Declaration, _ indices: [Expression.Argument], _ type: Type,
    _ target: Int
  ) -> Bool {
    guard case .value(let key)? = indices.first else { return false }
    if Self.isPlain(declaration) {
      get(key, of: base, target)
      return true
    }
    guard Self.hasDefault(declaration), let fallback = Self.fallback(indices) else { return false }
    let mark = lowering.next
    let optional = lowering.allocate(.object)
    get(key, of: base, optional)
    let otherwise = Label()
    let end = Label()
    lowering.jump(.jumpIfNil, optional, to: otherwise)
    OptionalLowering(lowering).unwrap(optional, type, target)
    lowering.emit(.release, optional)
    lowering.jump(.jump, to: end)
    lowering.bind(otherwise)
    lowering.lower(fallback, into: target)
    lowering.bind(end)
    lowering.next = mark
    return true
  }

  private func get(_ key: Expression, of base: Expression, _ target: Int) {
    let mark = lowering.next
    let dictionary = lowering.operand(base, unless: [key])
    let operand = lowering.operand(key)
    emit(.getEntry, target, dictionary.register, operand.register, lowering.type(of: base))
    lowering.drop(operand, lowering.type(of: key))
    lowering.drop(dictionary, lowering.type(of: base))
    lowering.next = mark
  }

  /// The default of `dictionary[key, default: …]` where it can be evaluated in place: its variables
  /// belong to this function, and it holds no closure with variables of its own.
  static func fallback(_ indices: [Expression.Argument]) -> Expression? {
    guard indices.count == 2, case .value(let argument) = indices[1],
      case .closure(let function) = argument.kind, !function.isThrowing,
      case .returning(let value?, _)? = function.body?.statements.first, isFlat(value)
    else { return nil }
    return value
  }

  private static func isFlat(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .closure, .branch, .reference: false
    default: expression.children.allSatisfy(isFlat)
    }
  }

  /// The instruction, and behind it the site that knows the dictionary's type.
  func emit(_ opcode: Opcode, _ a: Int, _ b: Int, _ c: Int, _ type: Type) {
    lowering.emit(opcode, a, b, c)
    lowering.function.nativeCalls.append(
      NativeCallSite(
        name: "Dictionary.subscript(_:)", function: { _ in }, argumentCount: 0,
        types: [lowering.runtimeType(type)]))
    lowering.emit(.nop, wide: lowering.function.nativeCalls.count - 1)
  }

  // MARK: Changing

  /// `dictionary[key] = value`, the optional value taken.
  func set(_ dictionary: Int, _ key: Int, _ value: Int, _ type: Type) {
    emit(.setEntry, dictionary, key, value, type)
  }
}

/// `dictionary[key, default: fallback]` as a place: the key is looked up once.
struct EntryPlace {
  /// The register of the key.
  var key: Int
  var fallback: Expression
  var type: Type
  var dictionary: Type

  private typealias Label = FunctionLowering.Label

  /// Changes the value where it stands; a missing key gets the fallback first.
  func change(_ dictionary: Int, _ lowering: FunctionLowering, _ body: (Int) -> Void) {
    let entry = lowering.allocate(.scalar)
    let part = lowering.allocate(for: type)
    let found = Label()
    find(dictionary, entry, lowering, ifFound: found)
    lowering.lower(fallback, into: part)
    add(part, to: dictionary, entry, lowering)
    lowering.bind(found)
    if lowering.isScalar(type) {
      lowering.emit(.getEntryScalar, part, dictionary, entry)
      body(part)
      lowering.emit(.setEntryScalar, dictionary, entry, part)
    } else {
      lowering.emit(.release, part)
      lowering.emit(.swapEntry, dictionary, entry, part)
      lowering.changing({ body(part) }) { lowering.emit(.swapEntry, dictionary, entry, part) }
    }
  }

  func write(_ register: Int, _ dictionary: Int, _ lowering: FunctionLowering) {
    let entry = lowering.allocate(.scalar)
    let found = Label()
    let end = Label()
    find(dictionary, entry, lowering, ifFound: found)
    add(register, to: dictionary, entry, lowering)
    lowering.jump(.jump, to: end)
    lowering.bind(found)
    lowering.emit(
      lowering.isScalar(type) ? .setEntryScalar : .swapEntry, dictionary, entry, register)
    lowering.bind(end)
  }

  private func find(
    _ dictionary: Int, _ entry: Int, _ lowering: FunctionLowering, ifFound found: Label
  ) {
    emit(.findEntry, entry, dictionary, key, lowering)
    lowering.emit(.testLessConstant, entry, 0)
    lowering.jump(.jump, to: found)
  }

  private func add(_ value: Int, to dictionary: Int, _ entry: Int, _ lowering: FunctionLowering) {
    let mark = lowering.next
    let copy = lowering.allocate(.object)
    lowering.emit(.copy, copy, key)
    emit(.addEntry, copy, dictionary, value, lowering)
    lowering.emit(.move, entry, copy)
    lowering.next = mark
  }

  private func emit(_ opcode: Opcode, _ a: Int, _ b: Int, _ c: Int, _ lowering: FunctionLowering) {
    DictionaryLowering(lowering).emit(opcode, a, b, c, dictionary)
  }
}
