extension StringProtocol {
  /// How many characters a text of plain ASCII has, where each byte is one; nil for every other.
  @inline(__always)
  var plainCount: Int? {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in bytes.isPlain }
    return isPlain == true ? utf8.count : nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether each byte is ASCII and no carriage return, which is one character with the line feed behind
  /// it. Eight bytes at a time.
  fileprivate var isPlain: Bool {
    let start = UnsafeRawPointer(baseAddress)
    var next = 0
    if let start {
      while next &+ 8 <= count {
        guard Self.isPlain(start.loadUnaligned(fromByteOffset: next, as: UInt64.self)) else { return false }
        next &+= 8
      }
    }
    return self[next...].allSatisfy { $0 < 0x80 && $0 != 0x0D }
  }

  /// The same of eight bytes in a word. Subtracting 1 from each byte borrows into its highest bit where
  /// it was 0; a byte without that bit is 0 after `^` where it was a carriage return.
  private static func isPlain(_ word: UInt64) -> Bool {
    let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
    return (word | (returns &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
  }
}

extension UnsafeMutablePointer where Pointee == Slot {
  /// The object of a slot, if it is a string and no part of one; not counted.
  @inline(__always)
  func text(_ index: Int) -> Unmanaged<StringObject>? {
    guard let object = address(index) else { return nil }
    let found = Unmanaged<HeapObject>.fromOpaque(object)
    guard found._withUnsafeGuaranteedRef({ type(of: $0) == StringObject.self }) else { return nil }
    return Unmanaged<StringObject>.fromOpaque(object)
  }
}
