/// Compares texts without normalising them wherever their bytes decide, and says what it costs where they
/// do not.
///
/// Characters that are written in two ways, `é` as one scalar and as two, are equal: the standard library
/// normalises both texts from the first difference up to one that remains, which takes a hundred times as
/// long as comparing bytes. Most texts differ in two scalars that belong to nothing else, and then those
/// decide.
enum TextComparison {
  enum Answer {
    case equal
    case before
    case after
    /// Only normalising tells; with the steps it takes.
    case unknown(steps: Int)
  }

  /// Steps for each byte of characters that have to be normalised, and for beginning with it.
  private static let stepsForByte = 20
  private static let stepsToBegin = 60
  /// Bytes of which each counts without another look.
  private static let few = 32
  /// Characters that are looked at behind the first difference.
  private static let sample = 4

  /// - Parameter ofOrder: Whether it matters which comes first, or only whether they differ.
  @inline(__always)
  static func answer(_ left: String, _ right: String, ofOrder: Bool) -> Answer {
    let found = left.utf8.withContiguousStorageIfAvailable { first in
      right.utf8.withContiguousStorageIfAvailable { second in answer(first, second, ofOrder) }
    }
    if let found, let both = found, let known = both { return known }
    return .unknown(steps: steps(left[...], right[...]))
  }

  /// What the bytes tell; nil where they do not.
  @inline(__always)
  private static func answer(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ ofOrder: Bool
  ) -> Answer? {
    let place = commonBytes(left, right)
    if place == left.count, place == right.count { return .equal }
    // What is longer has more scalars, normalised too. Which comes first, a mark behind the shorter may change.
    if place == left.count { return ofOrder && !isPlain(right, place) ? nil : .before }
    if place == right.count { return ofOrder && !isPlain(left, place) ? nil : .after }
    let (a, b) = (left[place], right[place])
    // An ASCII letter begins a character; a mark behind it makes it another one, but not the other letter.
    if a < 0x80, b < 0x80 {
      let isAlone =
        (place + 1 == left.count || left[place + 1] < 0x80)
        && (place + 1 == right.count || right[place + 1] < 0x80)
      if isAlone || !ofOrder { return a < b ? .before : .after }
    }
    return answerOfScalars(left, right, place)
  }

  /// Where both texts go on with a scalar that has no other form, and no mark follows: theirs.
  private static func answerOfScalars(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Answer? {
    var start = place
    while start > 0, left[start] & 0xC0 == 0x80 || right[start] & 0xC0 == 0x80 { start -= 1 }
    guard let a = lonelyScalar(left, start), let b = lonelyScalar(right, start), a != b else { return nil }
    return a < b ? .before : .after
  }

  /// The scalar at a place: ASCII, a Latin letter or a Cyrillic one, with another such behind it or none.
  private static func lonelyScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32? {
    guard let (scalar, next) = shortScalar(bytes, place), isPlain(scalar) else { return nil }
    if next == bytes.count { return scalar }
    guard let (behind, _) = shortScalar(bytes, next), isPlain(behind) else { return nil }
    return scalar
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    shortScalar(bytes, place).map { isPlain($0.scalar) } ?? false
  }

  /// A scalar of one or two bytes, and where it ends.
  private static func shortScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (scalar: UInt32, end: Int)? {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), place + 1) }
    guard first & 0xE0 == 0xC0, place + 1 < bytes.count else { return nil }
    return (UInt32(first & 0x1F) << 6 | UInt32(bytes[place + 1] & 0x3F), place + 2)
  }

  /// Whether a scalar is a whole character and the only way to write it, marks aside.
  private static func isPlain(_ scalar: UInt32) -> Bool {
    scalar < 0x300 || (0x400..<0x483).contains(scalar) || (0x48A..<0x530).contains(scalar)
  }

  /// What normalising takes: much where characters are equal and their bytes are not.
  static func steps(_ left: Substring, _ right: Substring) -> Int {
    let common = left.utf8.withContiguousStorageIfAvailable { first in
      right.utf8.withContiguousStorageIfAvailable { second in commonBytes(first, second) }
    }
    let place = (common ?? nil) ?? 0
    let rest = min(left.utf8.count, right.utf8.count) - place
    guard rest > 0 else { return 0 }
    if rest <= few { return stepsToBegin + rest * stepsForByte }
    let start = boundary(before: place, in: left)
    let behind = left[left.utf8.index(left.startIndex, offsetBy: start)...]
    let other = right[right.utf8.index(right.startIndex, offsetBy: start)...]
    let isSame = behind.prefix(sample) == other.prefix(sample)
    return isSame ? stepsToBegin + rest.multipliedSaturating(by: stepsForByte) : stepsToBegin
  }

  private static func commonBytes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let count = min(left.count, right.count)
    // Eight at a time.
    let (left, right) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    var index = 0
    while index &+ 8 <= count,
      left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    { index &+= 8 }
    while index < count, left[index] == right[index] { index &+= 1 }
    return index
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
    switch TextComparison.answer(left, right, ofOrder: false) {
    case .equal:
      if left.utf8.count > 64 { try chargeLater(left.utf8.count / 16) }
      return true
    case .before, .after: return false
    case .unknown(let steps):
      try chargeLater(steps)
      return left == right
    }
  }

  /// Whether a text comes before another one; long ones are charged for.
  func less(_ left: String, _ right: String) throws -> Bool {
    let bytes = min(left.utf8.count, right.utf8.count)
    if bytes > 64 { try chargeLater(bytes / 16) }
    switch TextComparison.answer(left, right, ofOrder: true) {
    case .equal, .after: return false
    case .before: return true
    case .unknown(let steps):
      try chargeLater(steps)
      return left < right
    }
  }
}
