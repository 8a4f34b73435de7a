import Foundation

/// Runs other programs, with their output in files, which a long text cannot fill as it does pipes.
struct Launcher {
  struct Ended {
    var output: String
    var errors: String
    var status: Int32
    /// Whether a signal ended it.
    var isKilled: Bool
  }

  /// A folder of its own for everything that is written.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "fuzzer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func clean() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Empties a folder below the own one and gives its place.
  func freshFolder(_ name: String) throws -> URL {
    let place = folder.appending(path: name)
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    return place
  }

  func launch(
    _ command: [String], environment: [String: String] = [:], seconds: Int = 120
  ) throws -> Ended {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "-k", "1", String(seconds)] + command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let status = process.terminationStatus
    return Ended(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), status: status,
      isKilled: process.terminationReason == .uncaughtSignal || status >= 124)
  }
}
