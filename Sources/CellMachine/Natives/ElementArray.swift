import Diagnostics

/// What ``ScalarArray`` and ``SlotArray`` have in common, so that each native is written once.
protocol ElementArray: HeapObject {
  associatedtype Stored
  var elements: ContiguousArray<Stored> { get set }
  var startIndex: Int { get set }
  init(_ elements: ContiguousArray<Stored>, startIndex: Int)
  static func stored(_ slot: Slot) -> Stored
  static func slot(_ stored: Stored) -> Slot
}

extension ScalarArray: ElementArray {
  static func stored(_ slot: Slot) -> Int { slot.bits }
  static func slot(_ stored: Int) -> Slot { Slot(bits: stored) }
}

extension SlotArray: ElementArray {
  static func stored(_ slot: Slot) -> Slot { slot }
  static func slot(_ stored: Slot) -> Slot { stored }
}

extension ElementArray {
  var count: Int { elements.count }
  var endIndex: Int { startIndex + elements.count }

  /// Where an index lies in ``elements``.
  func position(_ index: Int) throws -> Int {
    let (position, overflow) = index.subtractingReportingOverflow(startIndex)
    guard !overflow, position >= 0, position < elements.count else {
      throw Trap.indexOutOfRange(index, count: elements.count, start: startIndex)
    }
    return position
  }

  /// Where a range of indices lies in ``elements``.
  func positions(_ range: Range<Int>) throws -> Range<Int> {
    guard range.lowerBound >= startIndex, range.upperBound <= endIndex else {
      throw Trap(
        "range \(range) is out of range for an array with indices \(startIndex)..<\(endIndex)",
        .slice(range: "\(range)", indices: "\(startIndex)..<\(endIndex)"))
    }
    return range.lowerBound - startIndex..<range.upperBound - startIndex
  }

  func element(at position: Int) -> Slot { Self.slot(elements[position]) }

  func copied() -> Self { Self(elements, startIndex: startIndex) }

  /// Elements as an array of their own.
  func asArray() -> HeapObject { startIndex == 0 ? self : Self(elements, startIndex: 0) }

  func slice(_ positions: Range<Int>, startIndex: Int) -> Self {
    Self(ContiguousArray(elements[positions]), startIndex: startIndex)
  }

  /// Charges what the buffer has become.
  func recount() { recharge(Self.buffer(elements.capacity &* MemoryLayout<Stored>.stride)) }

  var bytes: Int { elements.count &* MemoryLayout<Stored>.stride }

  func append(_ slot: Slot) {
    elements.append(Self.stored(slot))
  }

  func insert(_ slots: ContiguousArray<Slot>, at position: Int) {
    elements.insert(contentsOf: slots.map(Self.stored), at: position)
  }

  func remove(at position: Int) -> Slot { Self.slot(elements.remove(at: position)) }

  func replace(_ positions: Range<Int>, with slots: ContiguousArray<Slot>) {
    elements.replaceSubrange(positions, with: slots.map(Self.stored))
  }

  func removeElements(_ positions: Range<Int>) { elements.removeSubrange(positions) }

  func removeAll(where shouldBeRemoved: (Slot) throws -> Bool) rethrows {
    var kept = ContiguousArray<Stored>()
    for element in elements where try !shouldBeRemoved(Self.slot(element)) { kept.append(element) }
    elements = kept
  }

  /// The standard library's two-sided partition; gives the first position of the second part.
  func partition(by belongsToSecond: (Slot) throws -> Bool) rethrows -> Int {
    var low = 0
    var high = count
    while true {
      while low < high, try !belongsToSecond(element(at: low)) { low += 1 }
      if low >= high { return low }
      repeat {
        high -= 1
        if low >= high { return low }
      } while try belongsToSecond(element(at: high))
      swapAt(low, high)
      low += 1
    }
  }

  func swapAt(_ i: Int, _ j: Int) { elements.swapAt(i, j) }
  func reverse() { elements.reverse() }

  func sort(by precedes: (Slot, Slot) throws -> Bool) rethrows {
    try elements.sort { try precedes(Self.slot($0), Self.slot($1)) }
  }
}

/// Collects elements into the kind of array their type asks for, within the memory budget.
struct ArrayBuilder {
  private unowned(unsafe) let machine: Machine
  private let isScalar: Bool
  private var scalars = ContiguousArray<Int>()
  private var slots = ContiguousArray<Slot>()
  private var held: HeldMemory?

  /// Elements that are too few to be worth counting before they are an array.
  private static let few = 1 << 10

  init(of element: RuntimeType, _ machine: Machine, capacity: Int = 0) throws {
    self.machine = machine
    isScalar = element.representation == .scalar
    if capacity > 0 { try makeRoom(capacity) }
  }

  var count: Int { isScalar ? scalars.count : slots.count }

  @inline(__always)
  mutating func append(_ slot: Slot) throws {
    if isScalar {
      if scalars.count == scalars.capacity { try makeRoom(max(4, 2 * scalars.count)) }
      scalars.append(slot.bits)
    } else {
      if slots.count == slots.capacity { try makeRoom(max(4, 2 * slots.count)) }
      slots.append(slot)
    }
  }

  /// Asks for memory, what it is copied from being there until then, and takes it.
  @inline(never)
  private mutating func makeRoom(_ capacity: Int) throws {
    let bytes = capacity.multipliedSaturating(by: isScalar ? 8 : 16)
    try machine.reserve(bytes: bytes)
    if isScalar { scalars.reserveCapacity(capacity) } else { slots.reserveCapacity(capacity) }
    guard capacity > Self.few else { return }
    if held == nil { held = HeldMemory() }
    held?.hold(bytes)
  }

  mutating func append(contentsOf sequence: inout SlotSequence) throws {
    while let element = try sequence.next() { try append(element) }
  }

  func finish(startIndex: Int = 0) -> Slot {
    isScalar
      ? Slot(ScalarArray(scalars, startIndex: startIndex))
      : Slot(SlotArray(slots, startIndex: startIndex))
  }
}

extension NativeCall {
  func array(_ index: Int) throws -> any ElementArray {
    switch arguments[index].object {
    case let array as ScalarArray: array
    case let array as SlotArray: array
    default: throw Trap.missingValue
    }
  }

  /// The array in argument 0, for changing; a shared one is copied first.
  func mutableArray() throws -> any ElementArray {
    if !isKnownUniquelyReferenced(&arguments[0].object) {
      let shared = try array(0)
      try machine.reserve(bytes: shared.bytes)
      try machine.charge(shared.count / 4)
      arguments[0].object = shared.copied()
    }
    return try array(0)
  }
}
