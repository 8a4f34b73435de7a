internal import Synchronization

extension FileBytes {
  private static let read = Mutex<[String: FileBytes]>([:])

  /// A file's bytes, read once for all who ask.
  static func shared(_ path: String, remedy: String) throws(LemmaDataError) -> FileBytes {
    if let known = read.withLock({ $0[path] }) { return known }
    let file = try FileBytes(path, remedy: remedy)
    read.withLock { $0[path] = file }
    return file
  }
}
