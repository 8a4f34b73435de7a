import Foundation

/// Cuts a text at separators. The parts are made one after the other, so that a text of separators alone is
/// charged for each, and refused when they take too much memory.
struct TextSplitter {
  unowned(unsafe) let machine: Machine
  var most = Int.max
  var omitsEmpty = false
  private var parts: ArrayBuilder

  /// Steps that a part costs, and a character that is looked at.
  private static let partCost = 24
  private static let characterCost = 14
  /// Bytes of a character that cutting it off looks at quickly; it may have any number of marks.
  private static let quickBytes = 16
  private static let markCost = 20
  private static let scalarCost = 8

  init(_ machine: Machine, most: Int = .max, omitsEmpty: Bool = false) throws {
    self.machine = machine
    self.most = most
    self.omitsEmpty = omitsEmpty
    parts = try ArrayBuilder(of: .substring, machine)
  }

  /// What it takes to find where a character ends.
  static func steps(forCutting character: Character) -> Int {
    let bytes = character.utf8.count
    return bytes <= quickBytes ? characterCost : bytes.multipliedSaturating(by: markCost)
  }

  /// The parts between the characters that are separators.
  mutating func split(_ text: Substring, where isSeparator: (Character) throws -> Bool) throws -> Slot {
    var start = text.startIndex
    var position = start
    while parts.count < most, position < text.endIndex {
      let character = text[position]
      let next = text.index(after: position)
      try machine.charge(Self.steps(forCutting: character))
      if try isSeparator(character) {
        if start < position || !omitsEmpty { try add(Slot(text[start..<position])) }
        start = next
      }
      position = next
    }
    if start < text.endIndex || !omitsEmpty { try add(Slot(text[start...])) }
    return parts.finish()
  }

  /// The parts, each a text of its own, between the scalars of a set.
  mutating func components(of text: Substring, at separators: CharacterSet) throws -> Slot {
    let scalars = text.unicodeScalars
    var (start, position) = (scalars.startIndex, scalars.startIndex)
    while position < scalars.endIndex {
      try machine.charge(Self.scalarCost)
      let next = scalars.index(after: position)
      if separators.contains(scalars[position]) {
        try add(Slot(String(scalars[start..<position])))
        start = next
      }
      position = next
    }
    try add(Slot(String(scalars[start...])))
    return parts.finish()
  }

  /// The parts between ASCII separators, found by their bytes: in a text of plain ASCII, or where the
  /// separator is one character.
  ///
  /// - Parameter plainOnly: Whether other texts are left to Foundation, which has rules of its own.
  /// - Returns: nil where bytes do not tell.
  mutating func splitBytes(
    _ text: Substring, at separator: String, plainOnly: Bool = false,
    part: (Substring) -> Slot = { Slot($0) }
  ) throws -> Slot? {
    let wanted = Array(separator.utf8)
    guard let first = wanted.first, wanted.allSatisfy({ $0 < 0x80 }) else { return nil }
    let isPlain = text.plainCount != nil
    if !isPlain, plainOnly || wanted.count > 1 || Self.hasOtherForm(first) { return nil }
    try machine.charge(text.utf8.count / 4)
    let bytes = text.utf8
    let isDone: Void? = try bytes.withContiguousStorageIfAvailable { buffer in
      let search = ByteSearch(wanted, first)
      var (offset, place, start) = (0, bytes.startIndex, bytes.startIndex)
      while parts.count < most, let found = search.first(in: buffer, from: offset) {
        place = bytes.index(place, offsetBy: found - offset)
        let next = bytes.index(place, offsetBy: wanted.count)
        offset = found + wanted.count
        try machine.charge(isPlain ? 1 : Self.characterCost)
        if isPlain || Self.isWhole(found, in: buffer, text, place..<next) {
          if start < place || !omitsEmpty { try add(part(text[start..<place])) }
          start = next
        }
        place = next
      }
      if start < text.endIndex || !omitsEmpty { try add(part(text[start...])) }
    }
    return isDone == nil ? nil : parts.finish()
  }

  /// Whether a byte is a character by itself: a mark behind it makes it another one, and so do some scalars
  /// before it.
  private static func isWhole(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ text: Substring, _ range: Range<String.Index>
  ) -> Bool {
    if offset > 0, bytes[offset] == 0x0A, bytes[offset - 1] == 0x0D { return false }
    guard text[range.lowerBound].utf8.count == 1 else { return false }
    // Letters of Latin, Greek and Cyrillic, and their marks, take nothing to them that follows.
    if offset == 0 || bytes[offset - 1] < 0x80 { return true }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return bytes[start] < 0xD8 || text[..<range.upperBound].last?.utf8.count == 1
  }

  /// Characters of ASCII that another scalar is canonically equal to.
  private static func hasOtherForm(_ byte: UInt8) -> Bool { ";`K".utf8.contains(byte) }

  private mutating func add(_ part: Slot) throws {
    try machine.charge(Self.partCost)
    try parts.append(part)
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
