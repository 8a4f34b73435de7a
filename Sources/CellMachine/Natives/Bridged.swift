/// A Swift type whose values cells can hold: how the generated library bindings move values across.
public protocol Bridged {
  /// The value in a slot of this type.
  ///
  /// - Throws: A trap where the slot holds something else, which the checker rules out.
  static func from(_ slot: Slot) throws -> Self
  var slot: Slot { get }
  static var runtimeType: RuntimeType { get }
}

/// A library type that cells hold as it is.
public protocol ForeignBridged: Bridged {}

extension ForeignBridged {
  public static func from(_ slot: Slot) throws -> Self {
    guard let object = slot.object as? ForeignObject, let value = object.value as? Self else {
      throw Trap.missingValue
    }
    return value
  }

  public var slot: Slot { Slot(ForeignObject(self)) }

  public static var runtimeType: RuntimeType { .foreign(String(reflecting: Self.self).withoutModule) }
}

extension String {
  /// `Module.Outer.Inner` without `Module.`.
  fileprivate var withoutModule: String {
    firstIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self
  }
}

extension Int: Bridged {
  public static func from(_ slot: Slot) -> Int { slot.bits }
  public var slot: Slot { Slot(bits: self) }
  public static var runtimeType: RuntimeType { .int }
}

extension UInt64: Bridged {
  public static func from(_ slot: Slot) -> UInt64 { UInt64(truncatingIfNeeded: slot.bits) }
  public var slot: Slot { Slot(bits: Int(truncatingIfNeeded: self)) }
  public static var runtimeType: RuntimeType { .integer(.uint64) }
}

extension UInt32: Bridged {
  public static func from(_ slot: Slot) -> UInt32 { UInt32(truncatingIfNeeded: slot.bits) }
  public var slot: Slot { Slot(bits: Int(self)) }
  public static var runtimeType: RuntimeType { .integer(.uint32) }
}

extension Int32: Bridged {
  public static func from(_ slot: Slot) -> Int32 { Int32(truncatingIfNeeded: slot.bits) }
  public var slot: Slot { Slot(bits: Int(self)) }
  public static var runtimeType: RuntimeType { .integer(.int32) }
}

extension UInt8: Bridged {
  public static func from(_ slot: Slot) -> UInt8 { UInt8(truncatingIfNeeded: slot.bits) }
  public var slot: Slot { Slot(bits: Int(self)) }
  public static var runtimeType: RuntimeType { .integer(.uint8) }
}

extension Double: Bridged {
  public static func from(_ slot: Slot) -> Double { slot.double }
  public var slot: Slot { Slot(self) }
  public static var runtimeType: RuntimeType { .double }
}

extension Float: Bridged {
  public static func from(_ slot: Slot) -> Float { slot.float }
  public var slot: Slot { Slot(self) }
  public static var runtimeType: RuntimeType { .float }
}

extension Bool: Bridged {
  public static func from(_ slot: Slot) -> Bool { slot.bool }
  public var slot: Slot { Slot(self) }
  public static var runtimeType: RuntimeType { .bool }
}

extension String: Bridged {
  public static func from(_ slot: Slot) throws -> String { try slot.text() }
  public var slot: Slot { Slot(self) }
  public static var runtimeType: RuntimeType { .string }
}

extension Character: Bridged {
  public static func from(_ slot: Slot) throws -> Character {
    guard let character = try slot.text().first else { throw Trap.missingValue }
    return character
  }

  public var slot: Slot { Slot(self) }
  public static var runtimeType: RuntimeType { .character }
}

extension Optional: Bridged where Wrapped: Bridged {
  public static func from(_ slot: Slot) throws -> Wrapped? {
    try slot.unwrapped(as: Wrapped.runtimeType).map { try Wrapped.from($0) }
  }

  public var slot: Slot { map { $0.slot.wrapped(as: Wrapped.runtimeType) } ?? Slot() }
  public static var runtimeType: RuntimeType { .optional(Wrapped.runtimeType) }
}

extension Array: Bridged where Element: Bridged {
  public static func from(_ slot: Slot) throws -> [Element] {
    switch slot.object {
    case let array as ScalarArray: return try array.elements.map { try Element.from(Slot(bits: $0)) }
    case let array as SlotArray: return try array.elements.map { try Element.from($0) }
    default: throw Trap.missingValue
    }
  }

  public var slot: Slot {
    if Element.runtimeType.representation == .scalar {
      return Slot(ScalarArray(ContiguousArray(lazy.map { $0.slot.bits })))
    }
    return Slot(SlotArray(ContiguousArray(lazy.map { $0.slot })))
  }

  public static var runtimeType: RuntimeType { .array(Element.runtimeType) }
}

/// A dictionary of the library's has no order of its own; it enters cells sorted by key.
extension Dictionary: Bridged where Key: Bridged & Comparable, Value: Bridged {
  public static func from(_ slot: Slot) throws -> [Key: Value] {
    let table = try slot.object(DictionaryObject.self).table
    var result: [Key: Value] = [:]
    for entry in table.entries {
      result[try Key.from(table.keys[entry])] = try Value.from(table.values[entry])
    }
    return result
  }

  public var slot: Slot {
    var table = OrderedTable()
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      let keySlot = key.slot
      table.add(keySlot, Keying.hash(ofBridged: keySlot, Key.runtimeType), value: value.slot)
    }
    return Slot(DictionaryObject(table))
  }

  public static var runtimeType: RuntimeType { .dictionary(Key.runtimeType, Value.runtimeType) }
}

extension Set: Bridged where Element: Bridged & Comparable {
  public static func from(_ slot: Slot) throws -> Set<Element> {
    let table = try slot.object(SetObject.self).table
    return Set(try table.entries.map { try Element.from(table.keys[$0]) })
  }

  public var slot: Slot {
    var table = OrderedTable()
    for element in sorted() {
      let key = element.slot
      table.add(key, Keying.hash(ofBridged: key, Element.runtimeType))
    }
    return Slot(SetObject(table))
  }

  public static var runtimeType: RuntimeType { .set(Element.runtimeType) }
}

extension Range: Bridged where Bound: Bridged {
  public static func from(_ slot: Slot) throws -> Range<Bound> {
    let fields = try slot.object(RecordObject.self).fields
    let (lower, upper) = (try Bound.from(fields[0]), try Bound.from(fields[1]))
    guard lower <= upper else { throw Trap.missingValue }
    return lower..<upper
  }

  public var slot: Slot { Slot(record: lowerBound.slot, upperBound.slot) }
  public static var runtimeType: RuntimeType { .range(Bound.runtimeType) }
}

extension ClosedRange: Bridged where Bound: Bridged {
  public static func from(_ slot: Slot) throws -> ClosedRange<Bound> {
    let fields = try slot.object(RecordObject.self).fields
    let (lower, upper) = (try Bound.from(fields[0]), try Bound.from(fields[1]))
    guard lower <= upper else { throw Trap.missingValue }
    return lower...upper
  }

  public var slot: Slot { Slot(record: lowerBound.slot, upperBound.slot) }
  public static var runtimeType: RuntimeType { .closedRange(Bound.runtimeType) }
}
