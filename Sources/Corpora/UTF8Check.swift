/// Finds bytes that are no UTF-8.
enum UTF8Check {
  /// The place of the first byte at which the text stops being UTF-8; nil for good text.
  ///
  /// Overlong forms, surrogates and scalars above U+10FFFF are no UTF-8. O(`bytes.count`).
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        while index + 8 <= bytes.count,
          raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        while index < bytes.count, bytes[index] < 0x80 { index += 1 }
        continue
      }
      let length = length(at: index, in: bytes)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The length of a scalar of several bytes, or 0.
  @inline(__always)
  private static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[index]
    let left = bytes.count - index
    func continues(_ step: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      step < left && range.contains(bytes[index + step])
    }
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
