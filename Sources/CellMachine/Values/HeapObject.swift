/// The base of everything a slot refers to.
///
/// Values copy on write: a mutating instruction asks whether its slot holds the only reference.
/// Only ``BoxObject`` and ``InstanceObject`` are shared on purpose.
open class HeapObject {
  @inlinable
  public init() {}

  /// Marks an optional of a scalar as present.
  public nonisolated(unsafe) static let some: HeapObject = MarkerObject()

  /// Marks a variable whose value is not there: not yet set, or being changed by a caller.
  /// Reading it is an exclusivity violation and stops the cell; it is never handed to a native.
  public nonisolated(unsafe) static let hole: HeapObject = MarkerObject()
}

/// The class of ``HeapObject/some`` and ``HeapObject/hole``.
final class MarkerObject: HeapObject {}

/// A `String`, or a `Character` (a string of one grapheme).
public final class StringObject: HeapObject {
  public var value: String

  @inlinable
  public init(_ value: String) {
    self.value = value
    super.init()
  }
}

/// A `Substring`; shares its base, so that indices stay valid.
public final class SubstringObject: HeapObject {
  public var value: Substring

  public init(_ value: Substring) {
    self.value = value
    super.init()
  }
}

/// A `String.Index`.
public final class StringIndexObject: HeapObject {
  public let value: String.Index

  public init(_ value: String.Index) {
    self.value = value
    super.init()
  }
}

/// An array, or an array slice, of scalars.
public final class ScalarArray: HeapObject {
  /// The bits of each element.
  public var elements: ContiguousArray<Int>
  /// The index of the first element: 0 except in slices.
  public var startIndex: Int

  @inlinable
  public init(_ elements: ContiguousArray<Int>, startIndex: Int = 0) {
    self.elements = elements
    self.startIndex = startIndex
    super.init()
  }
}

/// An array, or an array slice, of anything that is not a scalar.
public final class SlotArray: HeapObject {
  public var elements: ContiguousArray<Slot>
  /// The index of the first element: 0 except in slices.
  public var startIndex: Int

  @inlinable
  public init(_ elements: ContiguousArray<Slot>, startIndex: Int = 0) {
    self.elements = elements
    self.startIndex = startIndex
    super.init()
  }
}

/// A struct, a tuple, or a range: its stored parts in declaration order.
public final class RecordObject: HeapObject {
  public var fields: ContiguousArray<Slot>

  @inlinable
  public init(_ fields: ContiguousArray<Slot>) {
    self.fields = fields
    super.init()
  }
}

/// A case of an enum that has payloads.
public final class EnumObject: HeapObject {
  /// Position of the case in its declaration, from 0.
  public let tag: Int
  public let payload: ContiguousArray<Slot>

  public init(tag: Int, payload: ContiguousArray<Slot>) {
    self.tag = tag
    self.payload = payload
    super.init()
  }
}

/// An optional inside an optional: present, whatever it holds.
public final class NestedOptionalObject: HeapObject {
  public let value: Slot

  public init(_ value: Slot) {
    self.value = value
    super.init()
  }
}

/// A variable that closures captured.
public final class BoxObject: HeapObject {
  public var value: Slot

  @inlinable
  public init(_ value: Slot) {
    self.value = value
    super.init()
  }
}

/// An object of a class declared in a cell.
public final class InstanceObject: HeapObject {
  /// Index of the class in ``Program/types``.
  public let type: Int
  public var fields: ContiguousArray<Slot>

  public init(type: Int, fields: ContiguousArray<Slot>) {
    self.type = type
    self.fields = fields
    super.init()
  }
}

/// A function value: a function of the program with what it captured, or a native one.
public final class ClosureObject: HeapObject {
  public enum Target {
    /// Index in ``Program/functions``.
    case function(Int)
    /// Called with the arguments; for library functions used as values.
    case native((Machine, [Slot]) throws -> Slot)
  }

  public let target: Target
  /// Copied into the callee's registers behind its parameters.
  public let captures: ContiguousArray<Slot>

  public init(function: Int, captures: ContiguousArray<Slot>) {
    target = .function(function)
    self.captures = captures
    super.init()
  }

  public init(native: @escaping (Machine, [Slot]) throws -> Slot) {
    target = .native(native)
    captures = []
    super.init()
  }
}

/// A value whose static type is `any P` or `Any`: the value and what it is.
public final class ExistentialObject: HeapObject {
  public let type: RuntimeType
  public let value: Slot

  public init(type: RuntimeType, value: Slot) {
    self.type = type
    self.value = value
    super.init()
  }
}

/// A value of a library type, or a Swift error that the library threw.
public final class ForeignObject: HeapObject {
  public var value: Any

  public init(_ value: Any) {
    self.value = value
    super.init()
  }
}
