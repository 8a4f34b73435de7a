internal import Metering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads a file, or a part of it, in blocks and hands over its lines without copying them.
///
/// Lines end in `\n` or `\r\n`; the last one need not. A mark of byte order at the beginning is left
/// out. Each line is checked to be UTF-8.
struct LineReader {
  let path: String
  let name: String
  /// The lines that begin in this range of bytes; nil for all.
  let part: Range<Int>?

  static let blockSize = 1 << 20
  /// 16 MB; more than any document has.
  static let longestLine = 1 << 24

  struct Line {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where it begins in the file.
    let offset: Int
    /// From 1; nil where only a part of the file is read.
    let number: Int?
  }

  /// - Parameter body: Says whether to go on. The bytes are valid during the call only.
  func forEachLine(_ body: (Line) throws -> Bool) throws {
    let file = try DataFile.open(path: path, name: name)
    var block = Block(file: file, name: name, offset: max(0, (part?.lowerBound ?? 0) - 1))
    try block.begin()
    defer { block.release() }
    // The line that goes on at the beginning of a part belongs to the part before.
    if let part, part.lowerBound > 0 { _ = try block.nextLine(number: nil) }
    var number = part == nil ? 1 : nil
    while let line = try block.nextLine(number: number) {
      if let part, line.offset >= part.upperBound { return }
      if let fault = UTF8Check.firstFault(in: line.bytes) {
        throw CorpusError.notUTF8(
          file: name, byte: line.offset + fault, line: number, value: line.bytes[fault])
      }
      guard try body(line) else { return }
      if let current = number { number = current + 1 }
    }
  }

  /// The bytes that are in memory.
  private struct Block: ~Copyable {
    private let file: DataFile
    private let name: String
    private var buffer: UnsafeMutableRawBufferPointer
    /// Where the buffer begins in the file.
    private var offset: Int
    private var next = 0
    private var filled = 0
    private var isAtEnd = false
    private var reserved = 0

    init(file: consuming DataFile, name: String, offset: Int) {
      self.file = file
      self.name = name
      self.offset = offset
      buffer = .allocate(byteCount: 0, alignment: 8)
    }

    deinit { buffer.deallocate() }

    mutating func begin() throws {
      if offset > 0 { try file.move(to: offset) }
      try grow(to: LineReader.blockSize)
      try fill()
      if offset == 0, filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { next = 3 }
    }

    mutating func release() { Meter.release(bytes: reserved) }

    private mutating func grow(to size: Int) throws {
      try Meter.reserve(bytes: size - reserved)
      reserved = size
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
      buffer.deallocate()
      buffer = larger
    }

    /// Reads until the buffer is full or the file ends.
    private mutating func fill() throws {
      while filled < buffer.count {
        let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
        try Meter.charge(count / 4)
        if count == 0 {
          isAtEnd = true
          return
        }
        filled += count
      }
    }

    /// The next line, or nil at the end.
    mutating func nextLine(number: Int?) throws -> Line? {
      var searched = next
      while true {
        if let base = buffer.baseAddress, filled > searched,
          let found = memchr(base + searched, 0x0A, filled - searched)
        {
          let end = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
          return take(upTo: end, continuingAt: end + 1, number)
        }
        if isAtEnd { return next < filled ? take(upTo: filled, continuingAt: filled, number) : nil }
        searched = filled - next
        try refill(number)
      }
    }

    private mutating func take(upTo end: Int, continuingAt start: Int, _ number: Int?) -> Line {
      let begin = next
      next = start
      let last = end > begin && buffer[end - 1] == 0x0D ? end - 1 : end
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[begin..<last]).assumingMemoryBound(to: UInt8.self)
      return Line(bytes: bytes, offset: offset + begin, number: number)
    }

    /// Moves the line that has begun to the front and reads on behind it.
    private mutating func refill(_ number: Int?) throws {
      let rest = filled - next
      if next > 0 {
        if let base = buffer.baseAddress { memmove(base, base + next, rest) }
        offset += next
        filled = rest
        next = 0
      } else if buffer.count >= LineReader.longestLine {
        throw CorpusError.lineTooLong(
          file: name, byte: offset, line: number, limit: LineReader.longestLine)
      } else {
        try grow(to: 2 * buffer.count)
      }
      try fill()
    }
  }
}
