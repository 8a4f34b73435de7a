/// What it takes to compare two long texts, so that a cell is charged for it.
enum TextComparison {
  /// Texts up to this many bytes cost what the instruction does.
  static let freeBytes = 1 << 10
  /// Steps for each byte of characters that have to be normalised.
  private static let stepsForByte = 20
  /// Characters that are looked at behind the first difference.
  private static let sample = 16

  /// The steps beyond reading both: characters that are written in two ways, `é` as one scalar and as two,
  /// are normalised one after the other, up to the first that differs.
  static func work(_ left: Substring, _ right: Substring) -> Int {
    let common = commonBytes(left, right)
    let rest = min(left.utf8.count, right.utf8.count) - common
    guard rest > freeBytes else { return 0 }
    let start = boundary(before: common, in: left)
    let behind = left.utf8.index(left.startIndex, offsetBy: start)
    let other = right.utf8.index(right.startIndex, offsetBy: start)
    let isSame = left[behind...].prefix(sample) == right[other...].prefix(sample)
    return isSame ? rest * stepsForByte : 0
  }

  private static func commonBytes(_ left: Substring, _ right: Substring) -> Int {
    let count = min(left.utf8.count, right.utf8.count)
    return left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right in
        // Eight at a time.
        let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
        var index = 0
        while index + 8 <= count,
          left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            == right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        { index += 8 }
        while index < count, left[index] == right[index] { index += 1 }
        return index
      } ?? count
    } ?? count
  }

  /// Where the scalar begins that holds a byte, or the one before it, which marks may belong to.
  private static func boundary(before offset: Int, in text: Substring) -> Int {
    var index = text.utf8.index(text.startIndex, offsetBy: offset)
    var left = offset
    for _ in 0..<2 where left > 0 {
      repeat {
        index = text.utf8.index(before: index)
        left -= 1
      } while left > 0 && text.utf8[index] & 0xC0 == 0x80
    }
    return left
  }
}

extension Machine {
  /// Whether texts are equal; long ones are charged for.
  @inline(__always)
  func equal(_ left: String, _ right: String) throws -> Bool {
    let bytes = min(left.utf8.count, right.utf8.count)
    if bytes > TextComparison.freeBytes {
      try chargeLater(bytes / 16 + TextComparison.work(left[...], right[...]))
    }
    return left == right
  }
}
