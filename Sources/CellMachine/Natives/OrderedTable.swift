/// A hash table that keeps the order of insertion, for dictionaries and sets.
///
/// Entries stand one after the other, an index of open addresses points at them. Removal leaves a
/// dead entry, so that the rest keeps its order; dead entries are dropped when the table is rebuilt.
/// Lookups are O(1) on average.
struct OrderedTable {
  private(set) var keys = ContiguousArray<Slot>()
  /// Empty for sets.
  var values = ContiguousArray<Slot>()
  private var hashes = ContiguousArray<Int>()
  /// Entry numbers; a power of two of them.
  private var buckets = ContiguousArray<Int32>(repeating: Self.free, count: 8)
  private(set) var count = 0

  private static let free: Int32 = -1
  private static let removed: Int32 = -2

  private var mask: Int { buckets.count - 1 }

  /// What the table takes, in bytes: itself and its four buffers.
  var bytes: Int {
    Self.ownBytes + HeapObject.buffer(keys.capacity * 16) + HeapObject.buffer(hashes.capacity * 8)
      + HeapObject.buffer(values.capacity * 16) + HeapObject.buffer(buckets.count * 4)
  }

  /// What it adds to the object that holds it.
  private static let ownBytes = 16

  /// Whether the next entry makes it grow.
  var isFull: Bool { keys.count == keys.capacity || (keys.count + 1) * 3 > buckets.count * 2 }

  func isLive(_ entry: Int) -> Bool { keys[entry].object !== HeapObject.hole }

  /// The first live entry from a position on.
  func entry(from position: Int) -> Int? {
    var entry = position
    while entry < keys.count {
      if isLive(entry) { return entry }
      entry += 1
    }
    return nil
  }

  /// How many live entries stand before one.
  func position(of entry: Int) -> Int {
    count == keys.count ? entry : (0..<entry).reduce(0) { $0 + (isLive($1) ? 1 : 0) }
  }

  /// The live entry at a position from 0.
  func entry(at position: Int) throws -> Int {
    guard position >= 0, position < count else {
      throw Trap.indexOutOfRange(position, count: count)
    }
    return count == keys.count ? position : entries[position]
  }

  /// Live entries in order.
  var entries: [Int] { keys.indices.filter { isLive($0) } }

  func find(_ key: Slot, _ hash: Int, _ keying: Keying) throws -> Int? {
    var table = self
    return try table.findInPlace(key, hash, keying)
  }

  /// ``find(_:_:_:)`` for a table in an object. Changes nothing; `mutating` because otherwise the
  /// table is copied and its four buffers are retained for each look-up.
  mutating func findInPlace(_ key: Slot, _ hash: Int, _ keying: Keying) throws -> Int? {
    var bucket = hash & mask
    while true {
      let entry = buckets[bucket]
      if entry == Self.free { return nil }
      if entry >= 0, hashes[Int(entry)] == hash, try keying.equal(keys[Int(entry)], key) {
        return Int(entry)
      }
      bucket = (bucket + 1) & mask
    }
  }

  /// The same for keys that are their bits.
  mutating func findBits(_ key: Int, _ hash: Int) -> Int? {
    var bucket = hash & mask
    while true {
      let entry = Int(buckets[bucket])
      if entry == Int(Self.free) { return nil }
      if entry >= 0, hashes[entry] == hash, keys[entry].bits == key { return entry }
      bucket = (bucket + 1) & mask
    }
  }

  /// The same for keys that are strings.
  mutating func findString(_ key: StringObject, _ hash: Int) -> Int? {
    var bucket = hash & mask
    while true {
      let entry = Int(buckets[bucket])
      if entry == Int(Self.free) { return nil }
      if entry >= 0, hashes[entry] == hash, Self.isSame(keys[entry], key) { return entry }
      bucket = (bucket + 1) & mask
    }
  }

  @inline(__always)
  private static func isSame(_ found: Slot, _ key: StringObject) -> Bool {
    guard let object = found.object else { return false }
    return object === key || unsafeDowncast(object, to: StringObject.self).value == key.value
  }

  /// The number of the entry that was added last.
  var lastEntry: Int { keys.count - 1 }

  /// Adds an entry for a key that is not there.
  mutating func add(_ key: Slot, _ hash: Int, value: Slot? = nil) {
    // At most two thirds full, dead entries included.
    if (keys.count + 1) * 3 > buckets.count * 2 { rebuild(capacity: count + 1) }
    place(Int32(keys.count), hash)
    keys.append(key)
    hashes.append(hash)
    if let value { values.append(value) }
    count += 1
  }

  /// Removes an entry.
  ///
  /// - Returns: Its value, for dictionaries.
  mutating func remove(_ entry: Int) -> Slot {
    var bucket = hashes[entry] & mask
    while buckets[bucket] != Int32(entry) { bucket = (bucket + 1) & mask }
    buckets[bucket] = Self.removed
    keys[entry] = Slot(HeapObject.hole)
    count -= 1
    var value = Slot()
    if !values.isEmpty { swap(&value, &values[entry]) }
    return value
  }

  mutating func removeAll() { self = OrderedTable() }

  mutating func reserve(_ capacity: Int) {
    if capacity * 3 > buckets.count * 2 { rebuild(capacity: capacity) }
  }

  private mutating func place(_ entry: Int32, _ hash: Int) {
    var bucket = hash & mask
    while buckets[bucket] >= 0 { bucket = (bucket + 1) & mask }
    buckets[bucket] = entry
  }

  private mutating func rebuild(capacity: Int) {
    var size = 8
    while size < capacity * 3 { size *= 2 }
    if count < keys.count { dropDeadEntries() }
    buckets = ContiguousArray(repeating: Self.free, count: size)
    for (entry, hash) in hashes.enumerated() { place(Int32(entry), hash) }
  }

  private mutating func dropDeadEntries() {
    let live = entries
    let hasValues = !values.isEmpty
    keys = ContiguousArray(live.map { keys[$0] })
    hashes = ContiguousArray(live.map { hashes[$0] })
    if hasValues { values = ContiguousArray(live.map { values[$0] }) }
  }

  /// The same table with other keys and values of the same hashes, for snapshots.
  func mapSlots(_ transform: (Slot) -> Slot) -> OrderedTable {
    var result = self
    result.keys = ContiguousArray(keys.map(transform))
    result.values = ContiguousArray(values.map(transform))
    return result
  }

  /// The same keys with other values.
  func mapValues(_ transform: (Slot) throws -> Slot) rethrows -> OrderedTable {
    var result = self
    result.values = []
    result.values.reserveCapacity(keys.count)
    for entry in keys.indices {
      result.values.append(isLive(entry) ? try transform(values[entry]) : Slot())
    }
    return result
  }
}

/// How the keys of one type are hashed and compared; whole numbers and strings without detours.
struct Keying {
  private enum Kind {
    case bits
    case string
    case general
  }

  private let kind: Kind
  private let type: RuntimeType
  private let comparison: SlotComparison

  init(_ type: RuntimeType, _ machine: Machine) {
    self.type = type
    comparison = SlotComparison(machine)
    kind =
      switch type {
      case .integer, .bool: .bits
      case .string, .character: .string
      default: .general
      }
  }

  func hash(_ key: Slot) throws -> Int {
    switch kind {
    case .bits: return SlotComparison.mixed(key.bits)
    case .string:
      if let string = key.object as? StringObject { return string.hash }
      return try comparison.hash(key, type)
    case .general: return try comparison.hash(key, type)
    }
  }

  /// The hash of a key that came from the library, where no machine is at hand: keys of cells' own
  /// types never do.
  static func hash(ofBridged key: Slot, _ type: RuntimeType) -> Int {
    switch type {
    case .integer, .bool: SlotComparison.mixed(key.bits)
    case .string, .character: (key.object as? StringObject)?.hash ?? 0
    default: SlotComparison.hashOfSimple(key, type)
    }
  }

  @inline(__always)
  func equal(_ left: Slot, _ right: Slot) throws -> Bool {
    switch kind {
    case .bits: return left.bits == right.bits
    case .string:
      guard let left = left.object, let right = right.object else { return false }
      return try comparison.machine.equal(
        unsafeDowncast(left, to: StringObject.self).value,
        unsafeDowncast(right, to: StringObject.self).value)
    case .general:
      // Keys that equal nothing, as NaN does, are compared with all their likes.
      try comparison.machine.chargeLater(60)
      return try comparison.equal(left, right, type)
    }
  }
}

/// A `Dictionary`.
public final class DictionaryObject: HeapObject, SlotContainer {
  @exclusivity(unchecked) var table: OrderedTable

  init(_ table: OrderedTable = OrderedTable()) {
    self.table = table
    super.init(bytes: table.bytes)
  }

  func recount() { recharge(table.bytes) }

  var heldSlots: [Slot] { Array(table.keys) + Array(table.values) }

  func rebuilt(_ transform: (Slot) -> Slot) -> HeapObject {
    DictionaryObject(table.mapSlots(transform))
  }

  deinit {
    heap?._withUnsafeGuaranteedRef { $0.dispose(&table.values) }
  }
}

/// A `Set`.
public final class SetObject: HeapObject, SlotContainer {
  @exclusivity(unchecked) var table: OrderedTable

  init(_ table: OrderedTable = OrderedTable()) {
    self.table = table
    super.init(bytes: table.bytes)
  }

  func recount() { recharge(table.bytes) }

  var heldSlots: [Slot] { Array(table.keys) }

  func rebuilt(_ transform: (Slot) -> Slot) -> HeapObject { SetObject(table.mapSlots(transform)) }
}
