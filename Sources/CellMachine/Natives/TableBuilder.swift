/// Fills a table of a dictionary or a set within the budgets.
struct TableBuilder {
  private unowned(unsafe) let machine: Machine
  let keying: Keying
  private(set) var table: OrderedTable
  private var held: HeldMemory?

  /// Steps that a table costs, however small, and an entry of it.
  private static let beginCost = 24
  private static let entryCost = 12
  /// Entries that are too few to be worth counting before they are a value.
  private static let few = 1 << 10

  init(_ key: RuntimeType, _ machine: Machine, _ table: OrderedTable = OrderedTable()) throws {
    self.machine = machine
    self.table = table
    keying = Keying(key, machine)
    try machine.charge(Self.beginCost)
  }

  /// The entry of a key, and the key's hash.
  mutating func find(_ key: Slot) throws -> (entry: Int?, hash: Int) {
    try machine.charge(Self.entryCost / 2)
    let hash = try keying.hash(key)
    return (try table.findInPlace(key, hash, keying), hash)
  }

  /// Adds an entry for a key that is not there.
  mutating func add(_ key: Slot, _ hash: Int, value: Slot? = nil) throws {
    try machine.charge(Self.entryCost / 2)
    if table.isFull, table.count > Self.few { try makeRoom() }
    table.add(key, hash, value: value)
  }

  /// Adds a member that is not there.
  mutating func add(_ member: Slot) throws { try add(member, keying.hash(member)) }

  /// Stores a value; where the key is there already, `combine` decides.
  mutating func put(_ key: Slot, _ value: Slot, _ combine: (Slot, Slot) throws -> Slot) throws {
    let found = try find(key)
    guard let entry = found.entry else { return try add(key, found.hash, value: value) }
    table.values[entry] = try combine(table.values[entry], value)
  }

  /// Changes the value of an entry.
  mutating func set(_ value: Slot, at entry: Int) { table.values[entry] = value }

  /// A table that grows needs twice its size, and itself until all has moved.
  private mutating func makeRoom() throws {
    let bytes = table.bytes.multipliedSaturating(by: 2)
    try machine.reserve(bytes: bytes)
    if held == nil { held = HeldMemory() }
    held?.hold(bytes)
  }
}
