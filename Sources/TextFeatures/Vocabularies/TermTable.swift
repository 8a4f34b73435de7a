internal import Foundation

/// Terms as bytes, numbered in the order in which they came: a hash table that keeps no strings.
///
/// Terms are equal when their UTF-8 is, so `й` in one and in two scalars are two terms.
struct TermTable: Sendable {
  private var slots: [Slot]
  private var mask: Int
  /// The bytes of all terms, one behind the other; term *i* ends where *i* + 1 begins.
  private var bytes: [UInt8] = []
  private var offsets: [Int] = [0]
  private var hashes: [UInt64] = []

  private struct Slot {
    var tag: UInt32 = 0
    /// −1 where the slot is free.
    var term: Int32 = -1
  }

  init() {
    slots = Array(repeating: Slot(), count: 1024)
    mask = 1023
  }

  var count: Int { offsets.count - 1 }
  /// Bytes of memory that the terms take, roughly.
  var memory: Int { bytes.count + 16 * count + 8 * slots.count }

  /// The number of a term, or −1.
  func find(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var place = Int(truncatingIfNeeded: hash) & mask
    return slots.withUnsafeBufferPointer { slots in
      while slots[place].term >= 0 {
        if slots[place].tag == tag, isTerm(Int(slots[place].term), term) { return slots[place].term }
        place = (place + 1) & mask
      }
      return -1
    }
  }

  /// The number of a term, which becomes the next one if it is new.
  mutating func add(_ term: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].term >= 0 {
      if slots[place].tag == tag, isTerm(Int(slots[place].term), term) { return slots[place].term }
      place = (place + 1) & mask
    }
    let number = Int32(count)
    slots[place] = Slot(tag: tag, term: number)
    bytes.append(contentsOf: term)
    offsets.append(bytes.count)
    hashes.append(hash)
    if 2 * count > slots.count { grow() }
    return number
  }

  private func isTerm(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = offsets[number]
    guard offsets[number + 1] - start == term.count else { return false }
    guard let base = term.baseAddress else { return true }
    return bytes.withUnsafeBufferPointer { all in
      all.baseAddress.map { memcmp($0 + start, base, term.count) == 0 } ?? term.isEmpty
    }
  }

  private mutating func grow() {
    mask = 2 * slots.count - 1
    slots = Array(repeating: Slot(), count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].term >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(tag: UInt32(truncatingIfNeeded: hash >> 32), term: Int32(number))
    }
  }

  /// A term as text.
  func text(_ number: Int) -> String {
    String(decoding: bytes[offsets[number]..<offsets[number + 1]], as: UTF8.self)
  }

  func withBytes<Result>(
    of number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    try bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[offsets[number]..<offsets[number + 1]]))
    }
  }

  func hash(_ number: Int) -> UInt64 { hashes[number] }

  /// The numbers in the order of their terms' code points, which is that of their bytes.
  func sortedNumbers() -> [Int32] {
    struct Key {
      var prefix: UInt64
      var number: Int32
    }
    var keys = (0..<count).map { Key(prefix: prefix(of: $0), number: Int32($0)) }
    bytes.withUnsafeBufferPointer { all in
      keys.sort { left, right in
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        return precedes(Int(left.number), Int(right.number), all)
      }
    }
    return keys.map(\.number)
  }

  /// The first eight bytes as a number that orders as they do.
  private func prefix(of number: Int) -> UInt64 {
    var prefix: UInt64 = 0
    let range = offsets[number]..<min(offsets[number] + 8, offsets[number + 1])
    for byte in bytes[range] { prefix = prefix << 8 | UInt64(byte) }
    return prefix << UInt64(8 * (8 - range.count))
  }

  private func precedes(_ left: Int, _ right: Int, _ all: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = all.baseAddress else { return false }
    let leftCount = offsets[left + 1] - offsets[left]
    let rightCount = offsets[right + 1] - offsets[right]
    let order = memcmp(base + offsets[left], base + offsets[right], min(leftCount, rightCount))
    return order != 0 ? order < 0 : leftCount < rightCount
  }
}
