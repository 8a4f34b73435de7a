internal import Foundation

/// Where a calculation puts what does not fit into memory.
struct Spill: Sendable {
  /// Bytes that one table may take.
  let memoryLimit: Int
  let folder: TemporaryFolder
}

/// A folder for one calculation, removed with all that is in it at the end.
final class TemporaryFolder: Sendable {
  let path: String

  /// - Throws: ``VectorFileError/unwritable(path:reason:)``
  init() throws {
    let name = "konspekt-\(ProcessInfo.processInfo.processIdentifier)-\(UInt64.random(in: 0...(.max)))"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    } catch {
      throw VectorFileError.unwritable(path: path, reason: error.localizedDescription)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
