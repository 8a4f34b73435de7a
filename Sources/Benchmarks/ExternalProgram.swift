import Foundation

/// A program that is run beside the cells.
struct ExternalProgram {
  let path: String

  /// Looks a command up on the search path.
  init?(_ command: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { "\($0)/\(command)" }.first(
      where: FileManager.default.isExecutableFile(atPath:))
    guard let found else { return nil }
    path = found
  }

  /// This program itself, for measurements in a process of their own.
  static func own() throws -> ExternalProgram {
    guard let own = ExternalProgram(path: CommandLine.arguments[0]) ?? ExternalProgram("konspekt-bench")
    else { throw BenchmarkFailure(description: "konspekt-bench cannot find itself") }
    return own
  }

  init?(path: String) {
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    self.path = path
  }

  /// Runs it to its end.
  ///
  /// - Returns: What it printed, and the CPU milliseconds it used.
  func run(_ arguments: [String]) throws -> (output: String, time: Double) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    let before = ProcessorTime.ofChildren
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkFailure(
        description: "\(path) \(arguments.joined(separator: " ")) ended with status \(process.terminationStatus)")
    }
    return (String(decoding: data, as: UTF8.self), ProcessorTime.ofChildren - before)
  }
}
