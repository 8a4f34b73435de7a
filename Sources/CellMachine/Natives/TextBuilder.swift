/// Puts a long text together: charges for the bytes that are moved, and asks for memory before it takes it.
struct TextBuilder {
  private unowned(unsafe) let machine: Machine
  private(set) var text: String
  /// Bytes that were asked for.
  private var room = 1 << 16

  init(_ machine: Machine, _ text: String = "") {
    self.machine = machine
    self.text = text
    room = max(room, text.utf8.count)
  }

  /// Bytes so far.
  var count: Int { text.utf8.count }

  @inline(__always)
  mutating func append(_ part: some StringProtocol) throws {
    try prepare(part.utf8.count)
    text.append(contentsOf: part)
  }

  /// Appends the text of a string or of a part of one.
  @inline(__always)
  mutating func append(_ slot: Slot) throws {
    if let object = slot.object, type(of: object) == StringObject.self {
      try append(unsafeDowncast(object, to: StringObject.self).value)
    } else {
      try append(slot.substring())
    }
  }

  private mutating func prepare(_ bytes: Int) throws {
    try machine.charge(bytes / 8 + 2)
    let needed = text.utf8.count + bytes
    guard needed > room else { return }
    // The text doubles, and moves from one place to the other.
    room = max(needed, 2 * room)
    try machine.reserve(bytes: room + text.utf8.count)
    text.reserveCapacity(room)
  }
}
