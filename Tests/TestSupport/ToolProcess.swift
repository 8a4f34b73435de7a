import Foundation

/// A run of the command-line tool that this build made.
public struct ToolProcess {
  public var exitCode: Int32
  public var standardOutput: String
  public var standardError: String

  public struct NotBuilt: Error, CustomStringConvertible {
    public let description = "cannot find 'konspekt' beside the tests"
  }

  /// Runs `konspekt` to its end.
  ///
  /// - Parameters:
  ///   - folder: The working folder.
  ///   - input: What standard input holds.
  ///   - outputPath: Where standard output goes instead of into the result.
  ///   - shell: Words of a shell put before the tool, such as `ulimit -f 1;`.
  public static func run(
    _ arguments: [String], in folder: String? = nil, input: String = "", outputPath: String? = nil,
    shell: String? = nil
  ) throws -> ToolProcess {
    let scratch = try ScratchFolder()
    try scratch.write(input, to: "in")
    let output = outputPath ?? scratch.path("out")
    if outputPath == nil { try scratch.write("", to: "out") }
    try scratch.write("", to: "err")

    let process = Process()
    if let shell {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", shell + " \"$0\" \"$@\"", try toolPath()] + arguments
    } else {
      process.executableURL = URL(fileURLWithPath: try toolPath())
      process.arguments = arguments
    }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging([
      "XDG_CACHE_HOME": scratch.path("cache")
    ]) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: scratch.path("in"))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: scratch.path("err"))
    try process.run()
    process.waitUntilExit()
    return ToolProcess(
      exitCode: process.terminationStatus,
      standardOutput: outputPath == nil ? try scratch.read("out") : "",
      standardError: try scratch.read("err"))
  }

  /// The tool stands in the build folder, above or beside the program that runs the tests.
  public static func toolPath() throws -> String {
    try buildFolder() + "/konspekt"
  }

  /// Where SwiftPM puts what it builds.
  public static func buildFolder() throws -> String {
    var folder = Bundle.main.executableURL?.deletingLastPathComponent()
    while let current = folder, current.path != "/" {
      if FileManager.default.isExecutableFile(atPath: current.path + "/konspekt") {
        return current.path
      }
      folder = current.deletingLastPathComponent()
    }
    throw NotBuilt()
  }
}

/// The folder of this package.
public let packageFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

/// A folder that goes with the value that holds it.
public final class ScratchFolder {
  public let folder: String

  public init() throws {
    folder = NSTemporaryDirectory() + "/konspekt-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  public func path(_ name: String) -> String { folder + "/" + name }

  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  public func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  /// The names in it, sorted.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
