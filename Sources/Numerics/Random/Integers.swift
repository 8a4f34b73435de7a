/// Whole numbers of a range, by rejection under the smallest mask of ones that covers it.
///
/// Source: `_bounded_integers.pyx` and `random_interval` of NumPy.
extension RandomState {
  /// The width of the integers that NumPy would draw; it decides how the stream is read.
  public enum IntegerWidth: String, Hashable, Sendable {
    case uint8, uint16, int32, int64
  }

  /// A whole number of a range; NumPy's `randint(low, high)`.
  public mutating func integer(in range: Range<Int>) throws(RandomStateError) -> Int {
    let span = try Self.span(of: range)
    return range.lowerBound &+ Int(truncatingIfNeeded: bounded(span))
  }

  /// Whole numbers of a range; NumPy's `randint(low, high, size, dtype)`.
  ///
  /// - Parameter width: `dtype` in NumPy, whose default is `int64`: narrow ones take several numbers
  ///   from one word of the stream.
  /// - Throws: ``RandomStateError`` where the range is empty and a number is wanted, where it is wider than
  ///   `width` holds, or where the count is negative.
  public mutating func integers(
    in range: Range<Int>, count: Int, width: IntegerWidth = .int64
  ) throws -> [Int] {
    if count == 0, range.isEmpty { return [] }
    let span = try Self.span(of: range)
    switch width {
    case .int64, .int32:
      if width == .int32 { try Self.require(range, within: Int(Int32.min)...Int(Int32.max)) }
      return try draw(count) { range.lowerBound &+ Int(truncatingIfNeeded: $0.bounded(span)) }
    case .uint8, .uint16:
      let bits = width == .uint8 ? 8 : 16
      try Self.require(range, within: 0...(1 << bits - 1))
      var word = PackedWord(bits: bits)
      return try draw(count) { range.lowerBound + word.bounded(UInt32(span), &$0.twister) }
    }
  }

  private static func span(of range: Range<Int>) throws(RandomStateError) -> UInt64 {
    guard !range.isEmpty else {
      throw .emptyRange(low: range.lowerBound, high: range.upperBound)
    }
    return UInt64(bitPattern: Int64(range.upperBound &- 1 &- range.lowerBound))
  }

  private static func require(_ range: Range<Int>, within allowed: ClosedRange<Int>) throws {
    guard range.lowerBound >= allowed.lowerBound, range.upperBound - 1 <= allowed.upperBound else {
      throw RandomStateError.parameter(
        name: "range", value: Double(range.upperBound),
        expected: "numbers from \(allowed.lowerBound) to \(allowed.upperBound) at this width")
    }
  }

  /// A number of 0…span.
  mutating func bounded(_ span: UInt64) -> UInt64 {
    if span == 0 { return 0 }
    let mask = UInt64.max >> UInt64(span.leadingZeroBitCount)
    while true {
      let value = (span <= 0xFFFF_FFFF ? UInt64(twister.next()) : twister.next64()) & mask
      if value <= span { return value }
    }
  }
}

/// Takes several narrow numbers from one word of the stream, lowest bits first.
private struct PackedWord {
  let bits: Int
  private var word: UInt32 = 0
  private var left = 0

  init(bits: Int) { self.bits = bits }

  mutating func bounded(_ span: UInt32, _ twister: inout MersenneTwister) -> Int {
    if span == 0 { return 0 }
    let mask = UInt32.max >> UInt32(span.leadingZeroBitCount)
    while true {
      let value = next(&twister) & mask
      if value <= span { return Int(value) }
    }
  }

  private mutating func next(_ twister: inout MersenneTwister) -> UInt32 {
    if left == 0 {
      word = twister.next()
      left = 32 / bits
    } else {
      word >>= UInt32(bits)
    }
    left -= 1
    return word & (1 << UInt32(bits) - 1)
  }
}
