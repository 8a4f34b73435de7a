#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes a file piece by piece under another name beside it and renames it at the end, so that a reader
/// sees the old file or the new one, and a full disk leaves no half of either.
///
/// A device or a pipe is written to as it is.
struct AtomicFile: ~Copyable {
  private let path: String
  private let target: String
  /// `nil` for what cannot be renamed over.
  private let temporary: String?
  private let descriptor: Int32
  private var held: [UInt8] = []
  private var isOpen = true

  private static let pieceSize = 1 << 18

  /// Writes a whole file.
  static func write(
    to path: String, _ body: (inout AtomicFile) throws -> Void
  ) throws {
    var file = try AtomicFile(path: path)
    try body(&file)
    try file.finish()
  }

  private init(path: String) throws(VectorFileError) {
    self.path = path
    let resolved = Self.destination(of: path)
    target = resolved
    var status = stat()
    let exists = stat(resolved, &status) == 0
    let isSpecial = exists && status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
    if isSpecial {
      temporary = nil
      descriptor = open(resolved, O_WRONLY | O_CLOEXEC)
    } else {
      let name = Self.temporaryName(beside: resolved)
      temporary = name
      descriptor = open(
        name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o644)
    }
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: Self.reason(errno)) }
  }

  deinit {
    guard isOpen else { return }
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  mutating func write(_ bytes: some Sequence<UInt8>) throws(VectorFileError) {
    held.append(contentsOf: bytes)
    if held.count >= Self.pieceSize { try flush() }
  }

  /// Lowest byte first.
  mutating func write(number: some FixedWidthInteger) throws(VectorFileError) {
    withUnsafeBytes(of: number.littleEndian) { held.append(contentsOf: $0) }
    if held.count >= Self.pieceSize { try flush() }
  }

  /// Single-precision numbers, lowest byte first.
  mutating func write(floats: [Float]) throws(VectorFileError) {
    #if _endian(big)
      for number in floats { try write(number: number.bitPattern) }
    #else
      try flush()
      var problem: Int32?
      floats.withUnsafeBytes { problem = Self.write($0, to: descriptor) }
      if let problem { throw failure(problem) }
    #endif
  }

  private mutating func finish() throws(VectorFileError) {
    try flush()
    isOpen = false
    // Some file systems report a full disk only here.
    var problem: Int32? = close(descriptor) == 0 ? nil : errno
    if let temporary {
      if problem == nil, rename(temporary, target) != 0 { problem = errno }
      if problem != nil { unlink(temporary) }
    }
    if let problem { throw failure(problem) }
  }

  private mutating func flush() throws(VectorFileError) {
    let problem = held.withUnsafeBytes { Self.write($0, to: descriptor) }
    held.removeAll(keepingCapacity: true)
    if let problem { throw failure(problem) }
  }

  /// - Returns: The system's number of an error.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count == 0 || errno != EINTR {
        return count == 0 ? EIO : errno
      }
    }
    return nil
  }

  /// Where a link leads, since renaming would replace the link itself.
  private static func destination(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func temporaryName(beside path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).\(path[start...]).\(getpid())"
  }

  private func failure(_ code: Int32) -> VectorFileError {
    .unwritable(path: path, reason: Self.reason(code))
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

// The C library's function under a name that the members above do not shadow.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
