/// The base of everything a slot refers to.
///
/// Values copy on write: a mutating instruction asks whether its slot holds the only reference.
/// Only ``BoxObject`` and ``InstanceObject`` are shared on purpose.
///
/// Stored properties are not checked for exclusive access: machine code never runs inside an access,
/// and a variable that is being changed has left its place (see ``hole``).
open class HeapObject {
  final let heap: Unmanaged<Heap>?
  @exclusivity(unchecked) final var chargedBytes: Int

  /// - Parameter bytes: What the object needs beyond itself, such as its buffer.
  public init(bytes: Int = 0) {
    chargedBytes = bytes &+ Self.fixedBytes
    heap = Heap.current
    heap?._withUnsafeGuaranteedRef { $0.open(chargedBytes, hasBuffer: bytes > 0) }
  }

  /// - Parameter fields: What the object's own fields need beyond ``fixedBytes``.
  init(bytes: Int, fields: Int) {
    chargedBytes = bytes &+ fields &+ Self.fixedBytes
    heap = Heap.current
    heap?._withUnsafeGuaranteedRef { $0.open(chargedBytes, hasBuffer: bytes > 0) }
  }

  deinit {
    if let heap { Heap.close(heap, chargedBytes) }
  }

  /// What the allocator gives an object with one or two fields.
  static let fixedBytes = 64

  /// What the allocator gives a buffer for so many bytes, which has a head: nothing where it is empty.
  @inline(__always)
  static func buffer(_ bytes: Int) -> Int {
    // 32 bytes of head, 8 of the allocator's own, in steps of 16; large ones in pages.
    bytes == 0 ? 0 : bytes < Self.pages ? (bytes &+ 55) & ~15 : bytes &+ 4_096
  }

  private static let pages = 1 << 17

  /// Says that the object's buffer grew or shrank to so many bytes.
  final func recharge(_ bytes: Int) {
    let total = bytes &+ Self.fixedBytes
    heap?._withUnsafeGuaranteedRef { $0.change(by: total &- chargedBytes) }
    chargedBytes = total
  }

  /// What the object's buffer was charged with.
  final var bufferBytes: Int { chargedBytes &- Self.fixedBytes }

  /// Marks an optional of a scalar as present.
  public nonisolated(unsafe) static let some: HeapObject = MarkerObject.make()

  /// Marks a variable whose value is not there: not yet set, or being changed by a caller.
  /// Reading it is an exclusivity violation and stops the cell; it is never handed to a native.
  public nonisolated(unsafe) static let hole: HeapObject = MarkerObject.make()
}

/// The class of ``HeapObject/some`` and ``HeapObject/hole``.
final class MarkerObject: HeapObject {
  /// Shared by all machines, so charged to none.
  static func make() -> MarkerObject {
    let before = Heap.exchangeCurrent(nil)
    defer { _ = Heap.exchangeCurrent(before) }
    return MarkerObject()
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
  @exclusivity(unchecked) public var elements: ContiguousArray<Int>
  /// The index of the first element: 0 except in slices.
  @exclusivity(unchecked) public var startIndex: Int

  public init(_ elements: ContiguousArray<Int>, startIndex: Int = 0) {
    self.elements = elements
    self.startIndex = startIndex
    super.init(bytes: Self.buffer(elements.capacity &* 8))
  }

  /// The element at an index; nil outside.
  @inline(__always)
  func bits(at index: Int) -> Int? {
    let position = index &- startIndex
    guard UInt(bitPattern: position) < UInt(bitPattern: elements.count) else { return nil }
    return elements[position]
  }

  /// Stores an element in an array that nobody else refers to; false outside.
  @inline(__always)
  func set(_ bits: Int, at index: Int) -> Bool {
    let position = index &- startIndex
    guard UInt(bitPattern: position) < UInt(bitPattern: elements.count) else { return false }
    elements[position] = bits
    return true
  }
}

/// An array, or an array slice, of anything that is not a scalar.
public final class SlotArray: HeapObject {
  @exclusivity(unchecked) public var elements: ContiguousArray<Slot>
  /// The index of the first element: 0 except in slices.
  @exclusivity(unchecked) public var startIndex: Int

  public init(_ elements: ContiguousArray<Slot>, startIndex: Int = 0) {
    self.elements = elements
    self.startIndex = startIndex
    super.init(bytes: Self.buffer(elements.capacity &* 16))
  }

  /// Where the element at an index stands, to be read before anything changes; nil outside.
  @inline(__always)
  func slot(at index: Int) -> UnsafeMutablePointer<Slot>? {
    let position = index &- startIndex
    guard UInt(bitPattern: position) < UInt(bitPattern: elements.count) else { return nil }
    return elements.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { UnsafeMutablePointer(mutating: $0) + position }
    }
  }

  /// The same for changing: the elements are then this array's own.
  @inline(__always)
  func mutableSlot(at index: Int) -> UnsafeMutablePointer<Slot>? {
    let position = index &- startIndex
    guard UInt(bitPattern: position) < UInt(bitPattern: elements.count) else { return nil }
    return elements.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { $0 + position }
    }
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&elements) }
  }
}

/// A struct, a tuple, or a range: its stored parts in declaration order.
public final class RecordObject: HeapObject {
  @exclusivity(unchecked) public var fields: ContiguousArray<Slot>

  public init(_ fields: ContiguousArray<Slot>) {
    self.fields = fields
    super.init(bytes: Self.buffer(fields.capacity &* 16))
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&fields) }
  }
}

/// A case of an enum that has payloads.
public final class EnumObject: HeapObject {
  /// Position of the case in its declaration, from 0.
  public let tag: Int
  @exclusivity(unchecked) public private(set) var payload: ContiguousArray<Slot>

  public init(tag: Int, payload: ContiguousArray<Slot>) {
    self.tag = tag
    self.payload = payload
    super.init(bytes: Self.buffer(payload.capacity &* 16))
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&payload) }
  }
}

/// An optional inside an optional: present, whatever it holds.
public final class NestedOptionalObject: HeapObject {
  @exclusivity(unchecked) public private(set) var value: Slot

  public init(_ value: Slot) {
    self.value = value
    super.init()
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&value) }
  }
}

/// A variable that closures captured.
public final class BoxObject: HeapObject {
  @exclusivity(unchecked) public var value: Slot

  public init(_ value: Slot) {
    self.value = value
    super.init()
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&value) }
  }
}

/// An object of a class declared in a cell.
public final class InstanceObject: HeapObject {
  /// Index of the class in ``Program/types``.
  public let type: Int
  @exclusivity(unchecked) public var fields: ContiguousArray<Slot>
  /// Whether its class's deinitialiser runs when it ends.
  @exclusivity(unchecked) var isDeinitialized = false

  public init(type: Int, fields: ContiguousArray<Slot>) {
    self.type = type
    self.fields = fields
    super.init(bytes: Self.buffer(fields.capacity &* 16), fields: 16)
  }

  deinit {
    heap?._withUnsafeGuaranteedRef {
      if isDeinitialized { $0.noteEnd(of: type, &fields) } else { $0.dispose(&fields) }
    }
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
  /// Copied into the callee's registers behind its parameters. Changed only while a snapshot that
  /// contains this closure is being made.
  @exclusivity(unchecked) public internal(set) var captures: ContiguousArray<Slot>

  public init(function: Int, captures: ContiguousArray<Slot>) {
    target = .function(function)
    self.captures = captures
    super.init(bytes: Self.buffer(captures.capacity &* 16), fields: 16)
  }

  /// The same function with variables of its own, which have the same values.
  func copied() -> ClosureObject {
    guard case .function(let function) = target else { return self }
    return ClosureObject(
      function: function,
      captures: ContiguousArray(
        captures.map { ($0.object as? BoxObject).map { Slot(BoxObject($0.value)) } ?? $0 }))
  }

  public init(native: @escaping (Machine, [Slot]) throws -> Slot) {
    target = .native(native)
    captures = []
    super.init(bytes: 0, fields: 80)
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&captures) }
  }
}

/// A value whose static type is `any P` or `Any`: the value and what it is.
public final class ExistentialObject: HeapObject {
  public let type: RuntimeType
  @exclusivity(unchecked) public private(set) var value: Slot

  public init(type: RuntimeType, value: Slot) {
    self.type = type
    self.value = value
    super.init()
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&value) }
  }
}

extension Slot {
  /// The object itself, also where it is held as `any` of some protocol.
  public var bareObject: HeapObject? {
    var slot = self
    while let existential = slot.object as? ExistentialObject { slot = existential.value }
    return slot.object
  }
}

/// A value of a library type, or a Swift error that the library threw.
public final class ForeignObject: HeapObject {
  @exclusivity(unchecked) public var value: Any

  /// - Parameter bytes: What the value holds beyond a few words; ``ForeignMemory`` finds out later what
  ///   a function of the library made.
  public init(_ value: Any, bytes: Int = 0) {
    self.value = value
    super.init(bytes: bytes, fields: 16)
  }
}
