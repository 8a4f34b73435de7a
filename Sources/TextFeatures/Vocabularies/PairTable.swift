/// Pairs of numbers, numbered in the order in which they came.
///
/// Pairs are looked up many at a time: the slots of a whole batch are fetched before the first is
/// compared, so that the waits for memory overlap.
struct PairTable: Sendable {
  private struct Slot {
    /// `free` where there is no pair.
    var pair: UInt64
    var number: Int32
  }

  /// No pair: both numbers are below 2³¹.
  static let free = UInt64.max
  private static let batch = 32

  private var slots: [Slot] = Array(repeating: Slot(pair: free, number: -1), count: 1024)
  /// The pairs by number.
  private(set) var pairs: [UInt64] = []

  var count: Int { pairs.count }
  /// Bytes of memory.
  var memory: Int { 16 * slots.count + 8 * pairs.count }

  @inline(__always)
  static func pair(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  @inline(__always)
  private static func hash(_ pair: UInt64) -> Int {
    Int(truncatingIfNeeded: TermHash.mix(pair, 0x2545_F491_4F6C_DD1D))
  }

  /// The number of a pair, or −1.
  func find(_ pair: UInt64) -> Int32 {
    var place = Self.hash(pair) & (slots.count - 1)
    while slots[place].pair != Self.free {
      if slots[place].pair == pair { return slots[place].number }
      place = (place + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Appends the number of each pair; ``free`` and pairs that are not there have −1.
  func find(_ wanted: [UInt64], into numbers: inout [Int32]) {
    numbers.reserveCapacity(numbers.count + wanted.count)
    slots.withUnsafeBufferPointer { slots in
      Self.batches(wanted, UnsafePointer(slots.baseAddress), slots.count - 1) { pair, start in
        var place = start
        while slots[place].pair != Self.free, slots[place].pair != pair {
          place = (place + 1) & (slots.count - 1)
        }
        return pair == Self.free ? -1 : slots[place].number
      } then: {
        numbers.append($0)
      }
    }
  }

  /// Appends the number of each pair; new pairs get the next numbers.
  mutating func add(_ wanted: [UInt64], into numbers: inout [Int32]) {
    reserve(count + wanted.count)
    numbers.reserveCapacity(numbers.count + wanted.count)
    var pairs: [UInt64] = []
    swap(&pairs, &self.pairs)
    slots.withUnsafeMutableBufferPointer { slots in
      Self.batches(wanted, UnsafePointer(slots.baseAddress), slots.count - 1) { pair, start in
        var place = start
        while slots[place].pair != Self.free, slots[place].pair != pair {
          place = (place + 1) & (slots.count - 1)
        }
        if slots[place].pair == Self.free {
          slots[place] = Slot(pair: pair, number: Int32(pairs.count))
          pairs.append(pair)
        }
        return slots[place].number
      } then: {
        numbers.append($0)
      }
    }
    swap(&pairs, &self.pairs)
  }

  /// Copies the first slot of each pair of a batch, and then compares.
  ///
  /// - Parameter search: Looks from a place on; called where the pair is not in its first slot.
  @inline(__always)
  private static func batches(
    _ wanted: [UInt64], _ slots: UnsafePointer<Slot>?, _ mask: Int,
    search: (UInt64, Int) -> Int32, then: (Int32) -> Void
  ) {
    guard let slots else { return }
    withUnsafeTemporaryAllocation(of: (place: Int, slot: Slot).self, capacity: batch) { fetched in
      wanted.withUnsafeBufferPointer { wanted in
        var start = 0
        while start < wanted.count {
          let count = min(batch, wanted.count - start)
          for index in 0..<count {
            let place = hash(wanted[start + index]) & mask
            fetched[index] = (place, slots[place])
          }
          for index in 0..<count {
            let pair = wanted[start + index]
            let (place, slot) = fetched[index]
            then(slot.pair == pair && pair != free ? slot.number : search(pair, place))
          }
          start += count
        }
      }
    }
  }

  private mutating func reserve(_ wanted: Int) {
    var size = slots.count
    while 10 * wanted > 7 * size { size *= 2 }
    guard size > slots.count else { return }
    slots = Array(repeating: Slot(pair: Self.free, number: -1), count: size)
    slots.withUnsafeMutableBufferPointer { slots in
      for (number, pair) in pairs.enumerated() {
        var place = Self.hash(pair) & (size - 1)
        while slots[place].pair != Self.free { place = (place + 1) & (size - 1) }
        slots[place] = Slot(pair: pair, number: Int32(number))
      }
    }
  }
}
