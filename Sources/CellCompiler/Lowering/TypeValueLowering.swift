import CellMachine

/// Types as values.
struct TypeValueLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// A type that is named: `Int.self`, `T.self`.
  func named(_ type: Type, _ target: Int) {
    if let opened = OpenedType(lowering: lowering).metatype(of: type) { return lowering.lower(opened, into: target) }
    written(lowering.type(type), target)
  }

  private func written(_ type: Type, _ target: Int) {
    let metatype = MetatypeObject(
      lowering.runtimeType(type), name: TypeNames(isQualified: false).name(type),
      qualifiedName: TypeNames(isQualified: true).name(type))
    lowering.emit(.constant, target, wide: lowering.constant(Slot(metatype)))
  }

  /// The class of an object and what an existential holds are found when the program runs.
  func dynamic(_ value: Expression, _ target: Int) {
    let type = lowering.type(of: value)
    let runtime = lowering.runtimeType(type)
    switch runtime {
    case .existential, .instance: break
    default:
      lowering.evaluate(value)
      return written(type, target)
    }
    let mark = lowering.next
    let base = lowering.allocate(.object)
    lowering.lower(value, into: base)
    NativeEmission(lowering).call("type(of:)", at: base, count: 1, types: []) { call in
      call.result = DynamicType(call.machine).metatype(of: call.arguments[0], runtime)
    }
    lowering.emit(.take, target, base)
    lowering.next = mark
  }
}
