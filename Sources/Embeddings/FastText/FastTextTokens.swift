/// The tokens of a line: bytes without spaces between them.
///
/// Spaces are those of fastText: blank, tab, line feed, carriage return, vertical tab, form feed, zero.
struct FastTextTokens {
  let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next token, or `nil` at the end of the line.
  @inline(__always)
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    while place < bytes.count && Self.isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count else { return nil }
    let start = place
    while place < bytes.count && !Self.isSpace(bytes[place]) { place += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<place])
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte == 0 || byte >= 0x09 && byte <= 0x0D)
  }
}
