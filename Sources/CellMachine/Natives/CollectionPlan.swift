/// How the keys and values of a dictionary or set type are kept, as plain flags: asking the type
/// itself costs several retains for each look-up.
struct CollectionPlan {
  enum Keys { case bits, strings, others }
  enum Wrapping { case scalar, object, nested }

  let keys: Keys
  /// How a value stands in an optional.
  let wrapping: Wrapping

  init(_ type: RuntimeType?) {
    switch type {
    case .dictionary(let key, let value):
      keys = Self.keys(key)
      wrapping = Self.wrapping(value)
    case .set(let element):
      keys = Self.keys(element)
      wrapping = Self.wrapping(element)
    default:
      keys = .others
      wrapping = .object
    }
  }

  private static func keys(_ type: RuntimeType) -> Keys {
    switch type {
    case .integer, .bool: .bits
    case .string, .character: .strings
    default: .others
    }
  }

  private static func wrapping(_ type: RuntimeType) -> Wrapping {
    switch type.representation {
    case .scalar: return .scalar
    case .optionalScalar: return .nested
    case .object:
      if case .optional = type { return .nested }
      return .object
    }
  }

  /// The value in an optional; nil where there is none.
  @inline(__always)
  func unwrapped(_ optional: Slot) -> Slot? {
    guard let object = optional.object else { return nil }
    switch wrapping {
    case .scalar: return Slot(bits: optional.bits)
    case .object: return optional
    case .nested: return (object as? NestedOptionalObject)?.value ?? optional
    }
  }

  func wrapped(_ value: Slot) -> Slot {
    switch wrapping {
    case .scalar:
      var optional = value
      optional.object = HeapObject.some
      return optional
    case .object: return value
    case .nested: return Slot(NestedOptionalObject(value))
    }
  }
}
