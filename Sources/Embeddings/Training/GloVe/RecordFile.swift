#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Records of one size in a temporary file, in this machine's own byte order: written from the first to
/// the last, then read anywhere.
///
/// The file has no name any more once it is open, so that it goes with the last user.
final class RecordFile<Record: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Safe to share: writing happens before sharing, and `pread` keeps no position.
  private let descriptor: Int32
  private let path: String
  private var buffer: [Record] = []
  private(set) var count = 0
  private static var bufferSize: Int { 1 << 12 }

  init(in folder: TemporaryFolder, name: String) throws {
    path = folder.path + "/" + name
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure(path) }
    unlink(path)
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit { close(descriptor) }

  func append(_ record: Record) throws {
    buffer.append(record)
    count += 1
    if buffer.count == Self.bufferSize { try flush() }
  }

  func append(_ records: UnsafeBufferPointer<Record>) throws {
    try flush()
    count += records.count
    try write(UnsafeRawBufferPointer(records))
  }

  /// Writes what is still in memory.
  func flush() throws {
    try buffer.withUnsafeBytes { try write($0) }
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let written = systemWrite(descriptor, rest.baseAddress, rest.count)
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw Self.failure(path) }
      done += written
    }
  }

  /// Reads records from a place on.
  ///
  /// - Returns: How many; fewer than asked for at the end only.
  func read(from start: Int, into records: UnsafeMutableBufferPointer<Record>) throws -> Int {
    let size = MemoryLayout<Record>.stride
    let wanted = min(records.count, count - start)
    let bytes = UnsafeMutableRawBufferPointer(records)
    var done = 0
    while done < wanted * size {
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[done..<wanted * size])
      let found = pread(descriptor, part.baseAddress, part.count, off_t(start * size + done))
      if found < 0 && errno == EINTR { continue }
      guard found > 0 else { throw Self.failure(path) }
      done += found
    }
    return max(wanted, 0)
  }

  private static func failure(_ path: String) -> VectorFileError {
    .unwritable(path: path, reason: String(cString: strerror(errno)))
  }
}

// The C library's function under a name that the member above does not shadow.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
