public import Foundation

/// Runs other programs, with their output in files, which a long text cannot fill as it does pipes.
public struct Launcher: Sendable {
  public struct Ended: Sendable {
    public var output: String
    public var errors: String
    public var status: Int32
    /// Whether a signal ended it.
    public var isKilled: Bool
  }

  /// A folder of its own for everything that is written.
  public let folder: URL

  public init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "programs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  public func clean() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Empties a folder below the own one and gives its place.
  public func freshFolder(_ name: String) throws -> URL {
    let place = folder.appending(path: name)
    try? FileManager.default.removeItem(at: place)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    return place
  }

  /// Runs a command to its end, or until its seconds are over: status 124 or 137.
  public func launch(
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
