/// What a value is to be cast to, as far as the machine must look.
public indirect enum CastTarget: Sendable {
  /// A type, or for classes also its subclasses.
  case exact(RuntimeType)
  /// `any P & Q`, by the numbers of the protocols; none for `Any`.
  case existential([Int])
  case optional(CastTarget, wrapped: RuntimeType)
  case array(CastTarget, element: RuntimeType)
  /// A dictionary with the same keys, whose values are what the target says.
  case dictionary(CastTarget, key: RuntimeType, value: RuntimeType)

  /// How the target is kept in a slot.
  var type: RuntimeType {
    switch self {
    case .exact(let type): type
    case .existential: .existential
    case .optional(_, let wrapped): .optional(wrapped)
    case .array(_, let element): .array(element)
    case .dictionary(_, let key, let value): .dictionary(key, value)
    }
  }
}

/// `as?` and `is`: looks at what a value is when the program runs.
public struct DynamicCast {
  private unowned(unsafe) let machine: Machine
  private var depth = 0

  public init(_ machine: Machine) { self.machine = machine }

  /// The value as the target, not wrapped in an optional; nil where it is something else.
  public func cast(_ slot: Slot, _ type: RuntimeType, to target: CastTarget) throws -> Slot? {
    var (value, type) = opened(slot, type)
    if case .optional(let inner, let wrapped) = target {
      guard case .optional(let own) = type else {
        return try deeper().cast(value, type, to: inner)?.wrapped(as: wrapped)
      }
      guard let present = value.unwrapped(as: own) else { return Slot() }
      return try deeper().cast(present, own, to: inner)?.wrapped(as: wrapped)
    }
    while case .optional(let own) = type {
      if case .existential(let protocols) = target, protocols.isEmpty { break }
      guard let present = value.unwrapped(as: own) else { return nil }
      (value, type) = opened(present, own)
    }
    switch target {
    case .exact(let wanted): return isExact(value, type, wanted) ? value : nil
    case .existential(let protocols):
      guard protocols.allSatisfy({ conforms(type, to: $0) }) else { return nil }
      return Slot(ExistentialObject(type: type, value: value))
    case .array(let element, let wanted): return try array(value, type, element, wanted)
    case .dictionary(let target, let key, let wanted):
      return try dictionary(value, type, target, key: key, wanted)
    case .optional: return nil
    }
  }

  private func deeper() throws -> DynamicCast {
    guard depth < SlotComparison.deepest else { throw SlotComparison.tooDeep }
    var next = self
    next.depth += 1
    return next
  }

  /// The value inside an existential; objects by the class they are of.
  private func opened(_ slot: Slot, _ type: RuntimeType) -> (Slot, RuntimeType) {
    var (value, type) = (slot, type)
    while case .existential = type, let existential = value.object as? ExistentialObject {
      (value, type) = (existential.value, existential.type)
    }
    if let object = value.object as? InstanceObject, case .instance = type { type = .instance(object.type) }
    return (value, type)
  }

  private func isExact(_ value: Slot, _ type: RuntimeType, _ wanted: RuntimeType) -> Bool {
    if type == wanted { return true }
    guard case .instance(let own) = type, case .instance(let base) = wanted else { return false }
    var current: Int? = own
    while let index = current, machine.program.types.indices.contains(index) {
      if index == base { return true }
      current = machine.program.types[index].superclass
    }
    return false
  }

  private func conforms(_ type: RuntimeType, to number: Int) -> Bool {
    machine.program.conformances[type]?.contains(number) ?? false
  }

  private func array(
    _ value: Slot, _ type: RuntimeType, _ target: CastTarget, _ wanted: RuntimeType
  ) throws -> Slot? {
    guard case .array(let element) = type else { return nil }
    if element == wanted, element != .existential { return value }
    var elements = try SlotSequence(value, type, machine)
    var builder = try ArrayBuilder(of: wanted, machine)
    let deeper = try deeper()
    while let next = try elements.next() {
      try machine.charge(4)
      guard let converted = try deeper.cast(next, element, to: target) else { return nil }
      try builder.append(converted)
    }
    return builder.finish()
  }

  private func dictionary(
    _ value: Slot, _ type: RuntimeType, _ target: CastTarget, key: RuntimeType, _ wanted: RuntimeType
  ) throws -> Slot? {
    guard case .dictionary(key, let own) = type, let source = value.object as? DictionaryObject else { return nil }
    if own == wanted, own != .existential { return value }
    let deeper = try deeper()
    try machine.reserve(bytes: source.table.bytes)
    var fits = true
    let converted = try source.table.mapValues { part in
      try machine.charge(4)
      guard fits, let found = try deeper.cast(part, own, to: target) else {
        fits = false
        return Slot()
      }
      return found
    }
    return fits ? Slot(DictionaryObject(converted)) : nil
  }
}
