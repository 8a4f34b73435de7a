#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A regular file that is open for reading.
struct DataFile: ~Copyable {
  private let descriptor: Int32
  private let name: String

  private init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  static func open(path: String, name: String) throws(CorpusError) -> DataFile {
    // Without waiting for a writer, should a pipe have taken the file's place.
    let descriptor = systemOpen(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(name) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .unreadable(file: name, reason: "it is not a file")
    }
    return DataFile(descriptor: descriptor, name: name)
  }

  deinit { close(descriptor) }

  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  borrowing func move(to offset: Int) throws(CorpusError) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw Self.failure(name) }
  }

  /// - Returns: How many bytes were read; 0 at the end.
  borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(CorpusError) -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      guard errno == EINTR else { throw Self.failure(name) }
    }
  }

  private static func failure(_ name: String) -> CorpusError {
    .unreadable(file: name, reason: String(cString: strerror(errno)))
  }
}

// The C library's function under a name that the member above does not shadow.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
