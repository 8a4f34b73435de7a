import CellMachine

/// Initialisers of structs: those written in cells, and the one every struct has.
struct InitializerLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  private var own: Variable? { lowering.source.selfVariable }

  /// Makes `self` with the initial values of its properties; the others are set by the body, which
  /// was checked to set them all.
  func begin() {
    guard let own, case .nominal(let nominal, let arguments) = lowering.type(own.type),
      nominal.kind != .classType
    else { return }
    lowering.declare(own)
    guard nominal.kind == .structure else { return }
    let mark = lowering.next
    let substitution = nominal.substitution(for: arguments)
    var values = InitialValues(lowering, of: nominal.storedProperties.map { ($0, substitution) })
    let base = lowering.next
    for property in nominal.storedProperties {
      let type = property.result.substituting(substitution)
      values.make(property, type, into: lowering.allocate(for: type))
    }
    let whole = lowering.allocate(.object)
    lowering.emit(.makeRecord, whole, base, nominal.storedProperties.count)
    lowering.initialize(own, from: whole)
    lowering.next = mark
  }

  /// Leaves with the finished value.
  func end() {
    guard let own else { return }
    let mark = lowering.next
    let result = lowering.allocate(for: own.type)
    lowering.read(own, into: result)
    lowering.endScope(lowering.localsStart, result)
    lowering.beforeLeaving()
    if lowering.isScalar(own.type) {
      if lowering.source.isFailable {
        let optional = lowering.allocate(.optionalScalar)
        lowering.emit(.wrapScalar, optional, result)
        lowering.emit(.returnSlot, optional)
      } else {
        lowering.emit(.returnScalar, result)
      }
    } else {
      lowering.emit(.returnSlot, result)
    }
    lowering.next = mark
  }

  func memberwise(_ call: Expression.Call, _ type: Type, _ target: Int) {
    guard let own = call.receiver else { return record(call, type, target) }
    // `self.init(…)` replaces `self`.
    let mark = lowering.next
    let whole = lowering.allocate(.object)
    record(call, lowering.type(of: own), whole)
    AssignmentLowering(lowering).store(whole, in: own)
    lowering.next = mark
  }

  private func record(_ call: Expression.Call, _ type: Type, _ target: Int) {
    guard case .nominal(let nominal, let arguments) = type else { return }
    let substitution = nominal.substitution(for: arguments)
    let mark = lowering.next
    var values = InitialValues(lowering, of: nominal.storedProperties.map { ($0, substitution) })
    let base = lowering.next
    var given: [String: Expression.Argument] = [:]
    for (argument, parameter) in zip(call.arguments, call.declaration.parameters) {
      given[parameter.name] = argument
    }
    for property in nominal.storedProperties {
      let type = property.result.substituting(substitution)
      let register = lowering.allocate(for: type)
      if case .value(let value)? = given[property.name] {
        lowering.lower(value, into: register)
        lowering.release(register, to: property.ownership)
      } else {
        lowering.builder.nested(nominal.name, at: property.initialValue?.place) {
          lowering.inside(substitution) { values.make(property, type, into: register) }
        }
      }
    }
    lowering.emit(.makeRecord, target, base, nominal.storedProperties.count)
    lowering.next = mark
  }
}
