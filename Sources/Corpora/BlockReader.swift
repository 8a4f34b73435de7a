internal import Metering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a file in blocks that end between words, so that a line may be as long as the file.
///
/// A mark of byte order at the beginning is left out. Each block is checked to be UTF-8.
struct BlockReader {
  let path: String
  let name: String

  static let blockSize = 1 << 20

  /// - Parameter body: The bytes are valid during the call only.
  func forEachBlock(_ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    let file = try DataFile.open(path: path, name: name)
    var size = Self.blockSize
    try Meter.reserve(bytes: size)
    var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
    defer {
      buffer.deallocate()
      Meter.release(bytes: size)
    }
    var offset = 0
    var filled = 0
    while true {
      let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      try Meter.charge(count / 4)
      filled += count
      let end = count == 0 ? filled : Self.lastBreak(in: buffer, upTo: filled)
      if end == 0 {
        if count == 0 { return }
        if filled < size { continue }
        // One word, so far: it may not be larger than a line.
        guard size < LineReader.longestLine else {
          throw CorpusError.lineTooLong(
            file: name, byte: offset, line: nil, limit: LineReader.longestLine)
        }
        try Meter.reserve(bytes: size)
        buffer = Self.grown(buffer, filled: filled)
        size *= 2
        continue
      }
      try hand(buffer, upTo: end, at: offset, to: body)
      if let base = buffer.baseAddress { memmove(base, base + end, filled - end) }
      filled -= end
      offset += end
    }
  }

  private func hand(
    _ buffer: UnsafeMutableRawBufferPointer, upTo end: Int, at offset: Int,
    to body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    let hasMark = offset == 0 && end >= 3 && buffer[..<3].elementsEqual([0xEF, 0xBB, 0xBF])
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[(hasMark ? 3 : 0)..<end])
      .assumingMemoryBound(to: UInt8.self)
    if let fault = UTF8Check.firstFault(in: bytes) {
      throw CorpusError.notUTF8(
        file: name, byte: offset + (hasMark ? 3 : 0) + fault, line: nil, value: bytes[fault])
    }
    try body(bytes)
  }

  /// The place behind the last blank or line break, or 0.
  private static func lastBreak(in buffer: UnsafeMutableRawBufferPointer, upTo filled: Int) -> Int {
    var end = filled
    while end > 0, buffer[end - 1] != 0x20, buffer[end - 1] != 0x0A { end -= 1 }
    return end
  }

  private static func grown(
    _ buffer: UnsafeMutableRawBufferPointer, filled: Int
  ) -> UnsafeMutableRawBufferPointer {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: 2 * buffer.count, alignment: 8)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
    buffer.deallocate()
    return larger
  }
}
