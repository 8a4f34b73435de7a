internal import Metering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads numbers and words one after another, from memory or from a file of which it holds a piece.
///
/// Numbers have their lowest byte first. Every error says at which byte it was.
struct ByteReader: ~Copyable {
  /// Bytes there are.
  let size: Int
  /// The byte that is read next.
  private(set) var offset = 0
  private let descriptor: Int32
  private var held: [UInt8]
  private var next = 0
  private let name: String

  private static let pieceSize = 1 << 18

  init(_ bytes: [UInt8]) {
    size = bytes.count
    held = bytes
    descriptor = -1
    name = ""
  }

  /// - Throws: ``VectorFileError/unreadable(file:reason:)``
  init(path: String) throws(VectorFileError) {
    name = path
    held = []
    // Without waiting for a writer, should it be a pipe.
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    if opened < 0 { throw .unreadable(file: path, reason: String(cString: strerror(errno))) }
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw .unreadable(file: path, reason: "it is not a file")
    }
    descriptor = opened
    size = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Bytes that are still to be read.
  var remaining: Int { size - offset }

  /// - Parameter expected: What should stand there, for the error.
  mutating func number<Number: FixedWidthInteger>(
    _ type: Number.Type, _ expected: String
  ) throws(VectorFileError) -> Number {
    var number: Number = 0
    try withUnsafeMutableBytes(of: &number) { bytes throws(VectorFileError) in
      try read(into: bytes, expected)
    }
    return Number(littleEndian: number)
  }

  mutating func double(_ expected: String) throws(VectorFileError) -> Double {
    Double(bitPattern: try number(UInt64.self, expected))
  }

  /// Bytes up to the next zero, which is read too.
  ///
  /// - Parameter limit: More are refused.
  mutating func bytesUntilZero(
    limit: Int, _ expected: String
  ) throws(VectorFileError) -> [UInt8] {
    var word: [UInt8] = []
    let start = offset
    while true {
      if next == held.count { try fill(expected) }
      let byte = held[next]
      next += 1
      offset += 1
      if byte == 0 { return word }
      word.append(byte)
      if word.count > limit {
        throw .malformed(offset: start, problem: "\(expected) of more than \(limit) bytes")
      }
    }
  }

  /// So many bytes.
  mutating func bytes(_ count: Int, _ expected: String) throws(VectorFileError) -> [UInt8] {
    guard count <= remaining else { throw .truncated(offset: size, expected: expected) }
    var bytes = [UInt8](repeating: 0, count: count)
    var problem: VectorFileError?
    bytes.withUnsafeMutableBytes { room in
      do throws(VectorFileError) { try read(into: room, expected) } catch { problem = error }
    }
    if let problem { throw problem }
    return bytes
  }

  /// Single-precision numbers, all of them finite.
  mutating func floats(_ count: Int, _ expected: String) throws -> [Float] {
    guard count <= remaining / 4 else {
      throw VectorFileError.truncated(offset: size, expected: expected)
    }
    try Meter.reserve(bytes: 4 * count)
    var numbers: [Float] = []
    numbers.reserveCapacity(count)
    while numbers.count < count {
      let piece = min(count - numbers.count, Self.pieceSize)
      try Meter.charge(piece)
      let start = offset
      let read = try [Float](unsafeUninitializedCapacity: piece) { buffer, filled in
        try self.read(into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[..<(4 * piece)]), expected)
        filled = piece
        #if _endian(big)
          for i in 0..<piece { buffer[i] = Float(bitPattern: buffer[i].bitPattern.byteSwapped) }
        #endif
      }
      if let bad = read.firstIndex(where: { !$0.isFinite }) {
        throw VectorFileError.malformed(
          offset: start + 4 * bad, problem: "a component that is not a finite number")
      }
      numbers += read
    }
    return numbers
  }

  /// Nothing may follow.
  func expectEnd() throws(VectorFileError) {
    if remaining > 0 {
      throw .malformed(offset: offset, problem: "\(remaining) bytes too many, expected the end")
    }
  }

  private mutating func read(
    into target: UnsafeMutableRawBufferPointer, _ expected: String
  ) throws(VectorFileError) {
    guard target.count <= remaining else { throw .truncated(offset: size, expected: expected) }
    var filled = 0
    while filled < target.count {
      if next == held.count { try fill(expected) }
      let count = min(held.count - next, target.count - filled)
      held.withUnsafeBytes { held in
        UnsafeMutableRawBufferPointer(rebasing: target[filled..<(filled + count)]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: held[next..<(next + count)]))
      }
      filled += count
      next += count
      offset += count
    }
  }

  private mutating func fill(_ expected: String) throws(VectorFileError) {
    guard descriptor >= 0 else { throw .truncated(offset: offset, expected: expected) }
    var result = 0
    held = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, filled in
      repeat { result = systemRead(descriptor, buffer.baseAddress, buffer.count) }
      while result < 0 && errno == EINTR
      filled = max(result, 0)
    }
    next = 0
    if result < 0 { throw .unreadable(file: name, reason: String(cString: strerror(errno))) }
    if result == 0 { throw .truncated(offset: offset, expected: expected) }
  }
}

// The C library's function under a name that the members above do not shadow.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
