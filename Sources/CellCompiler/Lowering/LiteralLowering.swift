import CellMachine

/// Literals as constants, arrays, dictionaries and strings put together.
struct LiteralLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// A literal of a generic type that is a cell's own type in this version: its initialiser is called.
  func own(_ literal: Expression) -> Expression.Call? {
    let label: String
    switch literal.kind {
    case .integer: label = "integerLiteral"
    case .float: label = "floatLiteral"
    case .string: label = "stringLiteral"
    default: return nil
    }
    guard case .nominal(let nominal, let arguments) = lowering.type(of: literal), nominal.origin == .cell,
      let maker = lowering.builder.universe.members(of: nominal, named: "init").first(where: {
        $0.parameters.map(\.label) == [label] && !$0.isRequirement
      })
    else { return nil }
    let substitution = nominal.substitution(for: arguments)
    let inner = Expression(
      literal.kind, maker.parameters[0].type.substituting(substitution), at: literal.place)
    return Expression.Call(
      declaration: maker, receiver: nil, arguments: [.value(inner)], substitution: substitution,
      owner: .nominal(nominal, arguments))
  }

  func integer(_ text: String, _ type: Type, _ target: Int) {
    let literal = IntegerLiteral(text)
    let magnitude = literal.magnitude ?? 0
    switch lowering.runtimeType(type) {
    case .double:
      let value = Double(magnitude)
      lowering.emit(.constantScalar, target, wide: lowering.constant(Slot(literal.isNegative ? -value : value)))
    case .float:
      let value = Float(magnitude) * (literal.isNegative ? -1 : 1)
      lowering.emit(.constantScalar, target, wide: lowering.constant(Slot(bits: Int(value.bitPattern))))
    default:
      let bits = Int(bitPattern: UInt(magnitude))
      let value = literal.isNegative ? 0 &- bits : bits
      if let small = Int32(exactly: value) {
        lowering.emit(.loadInt, target, wide: Int(UInt32(bitPattern: small)))
      } else {
        lowering.emit(.constantScalar, target, wide: lowering.constant(Slot(bits: value)))
      }
    }
  }

  func float(_ value: Double, _ type: Type, _ target: Int) {
    if case .float = lowering.runtimeType(type) {
      lowering.emit(
        .constantScalar, target, wide: lowering.constant(Slot(bits: Int(Float(value).bitPattern))))
    } else {
      lowering.emit(.constantScalar, target, wide: lowering.constant(Slot(value)))
    }
  }

  // MARK: Collections

  /// Literals longer than this are appended piece by piece, to keep frames small.
  private static let chunk = 128

  func array(_ elements: [Expression], _ type: Type, _ target: Int) {
    guard case .nominal(let nominal, let arguments) = type, let element = arguments.first else {
      return
    }
    let mark = lowering.next
    let result = lowering.allocate(.object)
    list(elements, element, result)
    if nominal.name != "Array" {
      let array = RuntimeType.array(lowering.runtimeType(element))
      NativeEmission(lowering).standard(
        "\(nominal.name).init(_:)", at: result, count: 1,
        types: [lowering.runtimeType(type), array])
    }
    lowering.emit(.take, target, result)
    lowering.next = mark
  }

  /// An array of values in a register.
  func list(_ elements: [Expression], _ type: Type, _ result: Int) {
    let isScalar = lowering.isScalar(type)
    let first = elements.prefix(Self.chunk)
    let mark = lowering.next
    let base = lowering.next
    for element in first {
      let register = lowering.allocate(for: type)
      lowering.lower(element, into: register)
    }
    lowering.emit(isScalar ? .makeScalarArray : .makeSlotArray, result, base, first.count)
    lowering.next = mark
    for element in elements.dropFirst(Self.chunk) {
      let register = lowering.allocate(for: type)
      lowering.lower(element, into: register)
      lowering.emit(isScalar ? .appendScalar : .appendSlot, result, register)
      lowering.next = mark
    }
  }

  func dictionary(
    _ pairs: [(key: Expression, value: Expression)], _ type: Type, _ target: Int
  ) {
    guard case .nominal(_, let arguments) = type, arguments.count == 2 else { return }
    let mark = lowering.next
    let base = lowering.next
    lowering.reserve(to: base + 1)
    for pair in pairs {
      lowering.lower(pair.key, into: lowering.allocate(for: arguments[0]))
      lowering.lower(pair.value, into: lowering.allocate(for: arguments[1]))
    }
    NativeEmission(lowering).standard(
      "$makeDictionary", at: base, count: 2 * pairs.count, types: [lowering.runtimeType(type)])
    lowering.emit(.take, target, base)
    lowering.next = mark
  }
}
