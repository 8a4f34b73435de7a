internal import Metering

/// The fast generator, for training: PCG64, seeded as NumPy's `default_rng(seed)`.
///
///     var random = try PermutedCongruential(seed: 42)
///     random.random()                             // 0.7739560485559633
///     try random.integers(in: 0..<10, count: 3)   // [0, 7, 6]
///
/// A draw is one multiplication of 128 bits. Where a lesson must match `random_state=42` of
/// scikit-learn, ``RandomState`` is the one to take.
///
/// Source: O'Neill, *PCG* (Harvey Mudd College, HMC-CS-2014-0905), XSL-RR 128/64.
public struct PermutedCongruential: RandomNumberGenerator, Sendable {
  private static let multiplier: UInt128 = 2_549_297_995_355_413_924 << 64 | 4_865_540_595_714_422_341
  private var state: UInt128 = 0
  private let increment: UInt128
  /// The upper half of a word whose lower half was drawn.
  private var waitingHalf: UInt32?

  /// - Throws: ``RandomStateError`` where the seed is negative, as in NumPy.
  public init(seed: Int) throws(RandomStateError) {
    guard let seed = UInt64(exactly: seed) else { throw .negativeSeed(seed) }
    let words = SeedSequence(seed: seed).state(words: 4)
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    step()
    state &+= UInt128(words[0]) << 64 | UInt128(words[1])
    step()
  }

  // konspekt:hide
  /// Where the stream stands, for ``init(position:)``.
  public var position: [UInt64] {
    [state, increment].flatMap { [UInt64(truncatingIfNeeded: $0 >> 64), UInt64(truncatingIfNeeded: $0)] }
      + (waitingHalf.map { [UInt64($0)] } ?? [])
  }

  // konspekt:hide
  /// Takes a stream up where it stood; `nil` for numbers that are no ``position``.
  public init?(position: [UInt64]) {
    guard (4...5).contains(position.count), position[3] & 1 == 1 else { return nil }
    state = UInt128(position[0]) << 64 | UInt128(position[1])
    increment = UInt128(position[2]) << 64 | UInt128(position[3])
    if position.count == 5 {
      guard let half = UInt32(exactly: position[4]) else { return nil }
      waitingHalf = half
    }
  }

  private mutating func step() { state = state &* Self.multiplier &+ increment }

  /// The next 64 bits; what Swift's `shuffled(using:)`, `randomElement(using:)` and `random(in:using:)`
  /// draw from. They choose in Swift's way, so that numbers differ from those of ``permutation(_:)`` and
  /// ``integer(in:)``, which choose in NumPy's.
  public mutating func next() -> UInt64 {
    step()
    let folded = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let turn = UInt64(truncatingIfNeeded: state >> 122)
    return folded >> turn | folded << ((64 &- turn) & 63)
  }

  private mutating func nextHalf() -> UInt32 {
    if let waiting = waitingHalf {
      waitingHalf = nil
      return waiting
    }
    let word = next()
    waitingHalf = UInt32(truncatingIfNeeded: word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  /// A number of [0, 1) with 53 random bits.
  public mutating func random() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number of [0, 1) with 24 random bits; NumPy's `random(dtype=float32)`.
  public mutating func randomFloat() -> Float { Float(nextHalf() >> 8) / 16_777_216 }

  /// Numbers of [0, 1).
  public mutating func random(count: Int) throws -> [Double] {
    try prepare(count)
    return (0..<count).map { _ in random() }
  }

  /// A whole number of a range; NumPy's `integers(low, high)`.
  public mutating func integer(in range: Range<Int>) throws(RandomStateError) -> Int {
    guard !range.isEmpty else { throw .emptyRange(low: range.lowerBound, high: range.upperBound) }
    let span = UInt64(bitPattern: Int64(range.upperBound &- 1 &- range.lowerBound))
    return range.lowerBound &+ Int(truncatingIfNeeded: bounded(span))
  }

  /// Whole numbers of a range.
  public mutating func integers(in range: Range<Int>, count: Int) throws -> [Int] {
    try prepare(count)
    return try (0..<count).map { _ in try integer(in: range) }
  }

  /// The numbers 0..<count in random order.
  public mutating func permutation(_ count: Int) throws -> [Int] {
    try prepare(count)
    var order = Array(0..<count)
    try shuffle(&order)
    return order
  }

  // konspekt:hide
  /// Brings the elements into random order.
  public mutating func shuffle<Element>(_ elements: inout [Element]) throws {
    try Meter.charge(4 * elements.count)
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, Int(masked(UInt64(index))))
    }
  }

  /// A number of 0…span by rejection under a mask, as NumPy draws it where it shuffles.
  private mutating func masked(_ span: UInt64) -> UInt64 {
    let mask = UInt64.max >> UInt64(span.leadingZeroBitCount)
    while true {
      let value = (span <= 0xFFFF_FFFF ? UInt64(nextHalf()) : next()) & mask
      if value <= span { return value }
    }
  }

  private func prepare(_ count: Int) throws {
    guard count >= 0 else { throw RandomStateError.count(count) }
    try Meter.reserve(elements: count, ofSize: 8)
    try Meter.charge(4 * count)
  }

  /// A number of 0…span, from the upper half of a product.
  ///
  /// Source: Lemire, *Fast random integer generation in an interval* (ACM TOMACS 29, 2019).
  private mutating func bounded(_ span: UInt64) -> UInt64 {
    if span == 0 { return 0 }
    if span == .max { return next() }
    if span >= 0xFFFF_FFFF {
      return span == 0xFFFF_FFFF ? UInt64(nextHalf()) : boundedWord(span + 1)
    }
    return UInt64(boundedHalf(UInt32(span) + 1))
  }

  private mutating func boundedHalf(_ limit: UInt32) -> UInt32 {
    var product = UInt64(nextHalf()) * UInt64(limit)
    if UInt32(truncatingIfNeeded: product) < limit {
      let threshold = (0 &- limit) % limit
      while UInt32(truncatingIfNeeded: product) < threshold {
        product = UInt64(nextHalf()) * UInt64(limit)
      }
    }
    return UInt32(product >> 32)
  }

  private mutating func boundedWord(_ limit: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: limit)
    if product.low < limit {
      let threshold = (0 &- limit) % limit
      while product.low < threshold { product = next().multipliedFullWidth(by: limit) }
    }
    return product.high
  }
}
