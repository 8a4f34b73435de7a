import Foundation
import TestSupport
import Testing

/// A lesson exported as Swift, compiled by the real compiler, prints what the lesson shows as text.
struct ExportedLessonTests {
  /// The targets that a lesson's `import Konspekt` needs.
  private static let library = [
    "Konspekt", "Corpora", "CVectorKernels", "Derivations", "Diagnostics", "Displays", "Embeddings",
    "Metering", "Numerics", "TextFeatures",
  ]

  @Test(arguments: LessonTests.lessons)
  func `the compiled lesson prints what the run shows`(name: String) throws {
    let lesson = "Lessons/" + name
    let folder = try ScratchFolder()
    let source = folder.path("lesson.swift")
    let exported = try ToolProcess.run(["run", lesson, "-o", source], in: packageFolder)
    #expect(exported.exitCode == 0)

    let program = folder.path("lesson")
    try Self.compile(source, to: program)
    let shown = try ToolProcess.run(["run", lesson, "--to", "text"], in: packageFolder)
    #expect(try Self.output(of: program) == shown.standardOutput)
  }

  /// Against the object files of this build: no second build, no network, no lock.
  private static func compile(_ source: String, to program: String) throws {
    let build = try ToolProcess.buildFolder()
    let objects = try library.flatMap { target -> [String] in
      let folder = "\(build)/\(target).build"
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".o") }.sorted().map { "\(folder)/\($0)" }
    }
    let folders = [build + "/Modules"] + CModules.folders(in: packageFolder)
    let message = try run(
      "/usr/bin/env",
      ["swiftc", "-swift-version", "5"] + folders.flatMap { ["-I", $0] } + [source] + objects
        + ["-o", program])
    try #require(FileManager.default.isExecutableFile(atPath: program), "\(message)")
  }

  /// Run where its data lies, as `Datasets` asks.
  private static func output(of program: String) throws -> String {
    try run(program, [], in: packageFolder + "/Lessons")
  }

  private static func run(
    _ path: String, _ arguments: [String], in folder: String? = nil
  ) throws -> String {
    let process = Process()
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
