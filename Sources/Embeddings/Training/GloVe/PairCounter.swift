internal import Metering

/// A pair of words and what its occurrences add up to.
struct PairCount: BitwiseCopyable {
  /// The word's number above, the context word's below.
  var key: UInt64
  var count: Double

  static func key(_ word: Int32, _ context: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: word)) << 32 | UInt64(UInt32(bitPattern: context))
  }

  var word: Int32 { Int32(bitPattern: UInt32(truncatingIfNeeded: key >> 32)) }
  var context: Int32 { Int32(bitPattern: UInt32(truncatingIfNeeded: key)) }
}

/// Adds up pairs in a table with open addressing. When the table would pass its limit, what it holds goes
/// to disk as a sorted run.
///
/// A symmetric table holds each pair once, the smaller number first.
struct PairCounter: ~Copyable {
  private static let free = UInt64.max

  private var slots: UnsafeMutableBufferPointer<PairCount>
  private var filled = 0
  private let weights: [Double]
  private let symmetric: Bool
  /// The greatest number of slots.
  private let limit: Int
  private var runs: PairRuns?
  private var reserved = 0

  /// - Parameters:
  ///   - window: The largest distance.
  ///   - spill: Where runs go; without it the table grows as long as memory is granted.
  init(
    window: Int, weighting: Cooccurrences.Weighting, symmetric: Bool, spill: Spill?
  ) throws {
    // Distances beyond any sentence in memory are not asked for.
    weights = (0..<min(window, 1 << 24)).map { weighting == .harmonic ? 1 / Double($0 + 1) : 1 }
    self.symmetric = symmetric
    limit = max((spill?.memoryLimit ?? .max) / MemoryLayout<PairCount>.stride, 1 << 10)
    runs = spill.map { PairRuns(folder: $0.folder) }
    slots = .allocate(capacity: 0)
    try resize(to: 1 << 10)
  }

  deinit { slots.deallocate() }

  /// Counts the pairs of a sentence.
  mutating func add(_ sentence: ArraySlice<Int32>) throws {
    for place in sentence.indices.dropFirst() {
      let reach = min(weights.count, place - sentence.startIndex)
      // As many new pairs as the next loop can bring.
      if 10 * (filled + reach) > 7 * slots.count { try makeRoom(reach) }
      let center = sentence[place]
      for distance in 1...reach {
        let left = sentence[place - distance]
        if symmetric {
          let weight = center == left ? 2 * weights[distance - 1] : weights[distance - 1]
          add(PairCount.key(min(center, left), max(center, left)), weight)
        } else {
          add(PairCount.key(center, left), weights[distance - 1])
        }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ key: UInt64, _ weight: Double) {
    let mask = slots.count - 1
    var slot = Self.slot(of: key) & mask
    while true {
      if slots[slot].key == key {
        slots[slot].count += weight
        return
      }
      if slots[slot].key == Self.free {
        slots[slot] = PairCount(key: key, count: weight)
        filled += 1
        return
      }
      slot = (slot + 1) & mask
    }
  }

  private static func slot(of key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 32) >> 8)
  }

  private mutating func makeRoom(_ wanted: Int) throws {
    if runs != nil, 2 * slots.count > limit, filled > 0 {
      try spill()
      if 10 * wanted <= 7 * slots.count { return }
    }
    var size = slots.count
    while 10 * (filled + wanted) > 7 * size { size *= 2 }
    try resize(to: size)
  }

  private mutating func resize(to size: Int) throws {
    let bytes = size * MemoryLayout<PairCount>.stride
    try Meter.reserve(bytes: bytes)
    try Meter.charge(size)
    let old = slots
    slots = .allocate(capacity: size)
    slots.initialize(repeating: PairCount(key: Self.free, count: 0))
    for pair in old where pair.key != Self.free {
      var slot = Self.slot(of: pair.key) & (size - 1)
      while slots[slot].key != Self.free { slot = (slot + 1) & (size - 1) }
      slots[slot] = pair
    }
    old.deallocate()
    Meter.release(bytes: reserved)
    reserved = bytes
  }

  private mutating func spill() throws {
    try runs?.append(drained())
  }

  /// The pairs by their keys; the table is empty then.
  private mutating func drained() throws -> [PairCount] {
    try Meter.charge(8 * slots.count)
    var pairs: [PairCount] = []
    pairs.reserveCapacity(filled)
    for slot in slots.indices where slots[slot].key != Self.free {
      pairs.append(slots[slot])
      slots[slot].key = Self.free
    }
    filled = 0
    pairs.sort { $0.key < $1.key }
    return pairs
  }

  /// An upper limit of how many pairs ``finish(_:)`` hands over.
  var mostPairs: Int { (filled + (runs?.count ?? 0)) * (symmetric ? 2 : 1) }

  /// Whether anything went to disk.
  var hasSpilled: Bool { (runs?.count ?? 0) > 0 }

  /// Hands over all pairs, those of a symmetric table from either side. The table is empty then.
  mutating func finish(_ body: (PairCount) throws -> Void) throws {
    func emit(_ pair: PairCount) throws {
      try body(pair)
      if symmetric, pair.word != pair.context {
        try body(PairCount(key: PairCount.key(pair.context, pair.word), count: pair.count))
      }
    }
    let rest = try drained()
    slots.deallocate()
    slots = .allocate(capacity: 0)
    Meter.release(bytes: reserved)
    reserved = 0
    guard hasSpilled else { return try rest.forEach(emit) }
    try runs?.append(rest)
    try runs?.merge(emit)
  }
}
