/// Cuts a text at separators. The parts are made one after the other, so that a text of separators alone is
/// charged for each, and refused when they take too much memory.
struct TextSplitter {
  unowned(unsafe) let machine: Machine
  var most = Int.max
  var omitsEmpty = false
  private var parts = ContiguousArray<Slot>()

  /// Steps that a part costs, and a character that is looked at.
  private static let partCost = 24
  private static let characterCost = 10

  init(_ machine: Machine, most: Int = .max, omitsEmpty: Bool = false) {
    self.machine = machine
    self.most = most
    self.omitsEmpty = omitsEmpty
  }

  /// The parts between the characters that are separators.
  mutating func split(_ text: Substring, where isSeparator: (Character) throws -> Bool) throws -> Slot {
    var start = text.startIndex
    var position = start
    while parts.count < most, position < text.endIndex {
      let character = text[position]
      let next = text.index(after: position)
      try machine.charge(Self.characterCost + character.utf8.count / 2)
      if try isSeparator(character) {
        if start < position || !omitsEmpty { try add(Slot(text[start..<position])) }
        start = next
      }
      position = next
    }
    if start < text.endIndex || !omitsEmpty { try add(Slot(text[start...])) }
    return Slot(SlotArray(parts))
  }

  /// The parts between ASCII separators in a text of plain ASCII, where bytes are characters.
  ///
  /// - Returns: nil where the text or the separator is something else.
  mutating func splitPlain(
    _ text: Substring, at separator: String, part: (Substring) -> Slot = { Slot($0) }
  ) throws -> Slot? {
    let wanted = Array(separator.utf8)
    guard let first = wanted.first, wanted.allSatisfy({ $0 < 0x80 }), text.plainCount != nil else {
      return nil
    }
    try machine.charge(text.utf8.count / 4)
    let isDone: Void? = try text.utf8.withContiguousStorageIfAvailable { bytes in
      let search = ByteSearch(wanted, first)
      var start = 0
      func cut(_ end: Int) throws {
        if start == end, omitsEmpty { return }
        let whole = text.utf8
        let lower = whole.index(whole.startIndex, offsetBy: start)
        try add(part(text[lower..<whole.index(lower, offsetBy: end - start)]))
      }
      while parts.count < most, let found = search.first(in: bytes, from: start) {
        try cut(found)
        start = found + wanted.count
        try machine.charge(1)
      }
      try cut(bytes.count)
    }
    return isDone == nil ? nil : Slot(SlotArray(parts))
  }

  private mutating func add(_ part: Slot) throws {
    try machine.charge(Self.partCost)
    if parts.count == parts.capacity { try machine.reserve(bytes: parts.count.multipliedSaturating(by: 48)) }
    parts.append(part)
  }
}

/// Finds bytes in bytes.
struct ByteSearch {
  private let wanted: [UInt8]
  private let first: UInt8

  init(_ wanted: [UInt8], _ first: UInt8) {
    self.wanted = wanted
    self.first = first
  }

  /// Where the bytes stand first from a place on.
  func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var place = start
    let last = bytes.count - wanted.count
    while place <= last {
      if bytes[place] == first, isThere(bytes, place) { return place }
      place += 1
    }
    return nil
  }

  private func isThere(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    for index in 1..<max(1, wanted.count) where bytes[place + index] != wanted[index] { return false }
    return true
  }

  /// How often a text stands in another one, as it is written, no two overlapping.
  static func count(of wanted: String, in text: Substring) -> Int {
    let bytes = Array(wanted.utf8)
    guard let first = bytes.first else { return 0 }
    let search = ByteSearch(bytes, first)
    return text.utf8.withContiguousStorageIfAvailable { buffer in
      var (count, place) = (0, 0)
      while let found = search.first(in: buffer, from: place) {
        count += 1
        place = found + bytes.count
      }
      return count
    } ?? text.utf8.count / bytes.count
  }
}
