/// One register, field or element: 64 bits for a number, a reference for everything else.
///
/// The static type says which half counts (see ``Representation``), so no tag is stored or tested:
/// - numbers, `Bool` and enums without payloads use `bits` and leave `object` nil;
/// - strings, collections, structs, closures use `object` and leave `bits` 0;
/// - an optional of a number keeps the number in `bits` and ``HeapObject/some`` in `object`; an
///   optional of an object is that object or nil; in both cases nil means `object == nil`.
///
/// The reference is counted by Swift itself, so a forgotten release is a delayed one, never a crash.
@frozen
public struct Slot {
  public var bits: Int
  public var object: HeapObject?

  @inlinable
  public init() {
    bits = 0
    object = nil
  }

  @inlinable
  public init(bits: Int) {
    self.bits = bits
    object = nil
  }

  @inlinable
  public init(_ value: Double) {
    bits = Int(bitPattern: UInt(value.bitPattern))
    object = nil
  }

  @inlinable
  public init(_ value: Bool) {
    bits = value ? 1 : 0
    object = nil
  }

  @inlinable
  public init(_ object: HeapObject?) {
    bits = 0
    self.object = object
  }

  @inlinable
  public init(_ string: String) {
    bits = 0
    object = StringObject(string)
  }

  /// `bits` read as a floating-point number.
  @inlinable
  public var double: Double {
    get { Double(bitPattern: UInt64(UInt(bitPattern: bits))) }
    set { bits = Int(bitPattern: UInt(newValue.bitPattern)) }
  }

  @inlinable
  public var bool: Bool { bits != 0 }

  /// Whether an optional holds a value.
  @inlinable
  public var isSome: Bool { object != nil }
}

/// Which half of a ``Slot`` a static type uses.
public enum Representation: Hashable, Sendable {
  /// `bits` alone: numbers, `Bool`, enums without payloads, `Void`.
  case scalar
  /// `object` alone: every other type, and optionals of those that are not optional themselves.
  case object
  /// Both: an optional of a scalar.
  case optionalScalar

  /// Whether copying must count a reference.
  @inlinable
  public var usesObject: Bool { self != .scalar }
}
