internal import Foundation

/// The bytes of a dictionary file, read once and shared.
///
/// Read and not mapped: 15 MB take four milliseconds, and a file that is cut short while it is mapped
/// would end the process.
final class FileBytes: @unchecked Sendable {
  /// The path, for messages.
  let path: String
  let count: Int
  // Never written after init, hence sendable.
  let start: UnsafeRawPointer
  private let storage: UnsafeMutableRawPointer

  /// - Throws: ``LemmaDataError/missing(file:remedy:)`` where there is no such file.
  init(_ path: String, remedy: String) throws(LemmaDataError) {
    let missing = LemmaDataError.missing(file: path, remedy: remedy)
    guard let file = fopen(path, "rb") else { throw missing }
    defer { fclose(file) }
    var status = stat()
    guard fstat(fileno(file), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw missing }
    let size = Int(status.st_size)
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(size, 16), alignment: 16)
    // Fewer bytes than announced are seen as damage by what reads them.
    count = fread(bytes, 1, size, file)
    storage = bytes
    start = UnsafeRawPointer(bytes)
    self.path = path
  }

  deinit { storage.deallocate() }

  func damaged(at offset: Int) -> LemmaDataError { .damaged(file: path, offset: min(offset, count)) }

  @inline(__always)
  subscript(offset: Int) -> UInt8 { start.load(fromByteOffset: offset, as: UInt8.self) }

  /// A number of two bytes, lowest first.
  func half(at offset: Int) throws(LemmaDataError) -> Int {
    guard offset >= 0, offset <= count - 2 else { throw damaged(at: offset) }
    return Int(UInt16(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  /// A number of four bytes, lowest first.
  func word(at offset: Int) throws(LemmaDataError) -> Int {
    guard offset >= 0, offset <= count - 4 else { throw damaged(at: offset) }
    return Int(UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The first place of a byte in a range.
  func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let found = memchr(start + range.lowerBound, Int32(byte), range.count) else {
      return nil
    }
    return start.distance(to: UnsafeRawPointer(found))
  }

  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
  }
}
