// Dictionaries without the detour of a native call. Registers are only borrowed: the frame keeps them
// in place even while a cell's own `hash(into:)` runs.
extension Machine {
  /// Steps that finding a key costs.
  private static let lookUpCost = 8

  @inline(never)
  func useDictionary(
    _ i: Instruction, _ r: Registers, _ site: UnsafePointer<NativeCallSite>
  ) throws {
    try charge(Self.lookUpCost)
    let keys = KeyLookUp(machine: self, site: site)
    switch i.opcode {
    case .getEntry:
      guard let dictionary = r.object(i.b, DictionaryObject.self) else { throw Trap.missingValue }
      r[i.a] = try dictionary._withUnsafeGuaranteedRef {
        guard let entry = try keys.find(r + i.c, in: &$0.table).entry else { return Slot() }
        return site.pointee.plan.wrapped($0.table.values[entry])
      }
    case .setEntry:
      try makeDictionaryUnique(r + i.a)
      guard let dictionary = r.object(i.a, DictionaryObject.self) else { throw Trap.missingValue }
      try dictionary._withUnsafeGuaranteedRef { try setEntry(of: $0, r + i.b, r + i.c, keys) }
      r[i.c].object = nil
    case .findEntry:
      try makeDictionaryUnique(r + i.b)
      guard let dictionary = r.object(i.b, DictionaryObject.self) else { throw Trap.missingValue }
      r[i.a].bits = try dictionary._withUnsafeGuaranteedRef {
        try keys.find(r + i.c, in: &$0.table).entry ?? -1
      }
    default:
      guard let dictionary = r.object(i.b, DictionaryObject.self) else { throw Trap.missingValue }
      r[i.a].bits = try dictionary._withUnsafeGuaranteedRef {
        let hash = try keys.find(r + i.a, in: &$0.table).hash
        try makeRoom(in: &$0.table)
        $0.table.add(r[i.a], hash, value: r[i.c])
        $0.recount()
        return $0.table.lastEntry
      }
      r[i.a].object = nil
      r[i.c].object = nil
      try checkMemory()
    }
  }

  /// Stores an optional: a value replaces or adds an entry, nil removes it.
  private func setEntry(
    of dictionary: DictionaryObject, _ key: Registers, _ optional: Registers, _ keys: KeyLookUp
  ) throws {
    let found = try keys.find(key, in: &dictionary.table)
    guard let value = keys.plan.unwrapped(optional.pointee) else {
      if let entry = found.entry { _ = dictionary.table.remove(entry) }
      return
    }
    if let entry = found.entry {
      dictionary.table.values[entry] = value
    } else {
      try makeRoom(in: &dictionary.table)
      dictionary.table.add(key.pointee, found.hash, value: value)
      dictionary.recount()
      try checkMemory()
    }
  }

  /// Refuses to let a table grow that would pass the memory budget; of a small one that is seen soon enough
  /// when it has grown.
  @inline(__always)
  func makeRoom(in table: inout OrderedTable) throws {
    if table.count > Self.smallTable, table.isFull { try reserve(bytes: table.bytes) }
  }

  private static var smallTable: Int { 1 << 10 }

  private func makeDictionaryUnique(_ register: Registers) throws {
    if isKnownUniquelyReferenced(&register.pointee.object) { return }
    let shared = try register.pointee.object(DictionaryObject.self)
    try reserve(bytes: shared.table.bytes)
    try charge(shared.table.count)
    register.pointee.object = DictionaryObject(shared.table)
  }
}

/// Finds keys the way the dictionary's type wants it.
struct KeyLookUp {
  unowned(unsafe) let machine: Machine
  let site: UnsafePointer<NativeCallSite>

  var plan: CollectionPlan { site.pointee.plan }

  /// The entry of the key in a slot, and the key's hash.
  @inline(__always)
  func find(
    _ key: UnsafeMutablePointer<Slot>, in table: inout OrderedTable
  ) throws -> (entry: Int?, hash: Int) {
    switch plan.keys {
    case .bits:
      let hash = SlotComparison.mixed(key.pointee.bits)
      return (table.findBits(key.pointee.bits, hash), hash)
    case .strings:
      guard let string = key.object(0, StringObject.self) else { throw Trap.missingValue }
      return string._withUnsafeGuaranteedRef { (table.findString($0, $0.hash), $0.hash) }
    case .others: return try findOther(key, in: &table)
    }
  }

  @inline(never)
  private func findOther(
    _ key: UnsafeMutablePointer<Slot>, in table: inout OrderedTable
  ) throws -> (entry: Int?, hash: Int) {
    guard let type = site.pointee.types.first else { throw Trap.missingValue }
    let keyType: RuntimeType =
      switch type {
      case .dictionary(let key, _): key
      case .set(let element): element
      default: .void
      }
    let keying = Keying(keyType, machine)
    let hash = try keying.hash(key.pointee)
    return (try table.findInPlace(key.pointee, hash, keying), hash)
  }
}
