import Foundation
import Testing

/// Compiles and runs every program with `swiftc`, to see that the expectations are still its own.
///
/// Takes 0.3 CPU seconds a program, so it runs only with `KONSPEKT_SWIFTC=1` in the environment.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KONSPEKT_SWIFTC"] == "1"))
struct ParityTests {
  @Test(arguments: ProgramFile.all)
  func `the expectations are those of swiftc`(program: ProgramFile) throws {
    let compiler = try RealCompiler()
    defer { compiler.clean() }
    if program.errors.isEmpty {
      try expectRun(of: program, compiler)
    } else {
      try expectErrors(of: program, compiler)
    }
  }

  private func expectErrors(of program: ProgramFile, _ compiler: RealCompiler) throws {
    let errors = try compiler.errors(in: program.text)
    #expect(Set(errors.map(\.line)) == Set(program.errors.keys), "\(errors)")
    for (line, part) in program.errors where !part.isEmpty {
      #expect(errors.contains { $0.line == line && $0.message.contains(part) }, "\(errors)")
    }
  }

  private func expectRun(of program: ProgramFile, _ compiler: RealCompiler) throws {
    let messages = try compiler.build(program.text, withLineTable: program.trapLine != nil)
    #expect(messages == nil)
    guard messages == nil else { return }
    let run = try compiler.run()
    #expect(run.output == program.output)
    #expect((run.status != 0) == (program.trapLine != nil))
    // Some stops of the runtime have no line: failed casts, errors at top level.
    if let line = run.trapLine { #expect(line == program.trapLine) }
  }
}

/// `swiftc` in a folder of its own.
private struct RealCompiler {
  private let folder: URL
  private var source: URL { folder.appending(path: "main.swift") }
  private var product: URL { folder.appending(path: "program") }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "parity-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func clean() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The errors of a wrong program; those about initialisation and returns come after type checking,
  /// so intermediate code is asked for.
  func errors(in text: String) throws -> [(line: Int, message: String)] {
    try text.write(to: source, atomically: true, encoding: .utf8)
    let result = try swiftc(["-emit-sil", "-o", "/dev/null"])
    return result.errors.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0].hasSuffix("main.swift"), parts[3] == " error",
        let number = Int(parts[1])
      else { return nil }
      return (number, parts[4].trimmingCharacters(in: .whitespaces))
    }
  }

  /// What the compiler says where it refuses the program.
  func build(_ text: String, withLineTable: Bool) throws -> String? {
    try text.write(to: source, atomically: true, encoding: .utf8)
    var options = ["-Onone", "-module-name", "main", "-lm", "-o", product.path]
    if withLineTable { options.append("-g") }
    let result = try swiftc(options)
    return result.status == 0 ? nil : result.errors
  }

  func run() throws -> (output: String, status: Int32, trapLine: Int?) {
    // Unbuffered, since a crash would lose what was printed.
    let result = try launch(
      ["stdbuf", "-o0", product.path],
      ["SWIFT_BACKTRACE": "enable=yes,color=no,registers=none,images=none,output-to=stderr,limit=400"])
    let mark = source.path + ":"
    let line = result.errors.range(of: mark).flatMap { range in
      Int(result.errors[range.upperBound...].prefix { $0.isNumber })
    }
    return (result.output, result.status, line)
  }

  private func swiftc(_ options: [String]) throws -> Launched {
    try launch(["swiftc", "-swift-version", "5", source.path] + options, [:])
  }

  private typealias Launched = (output: String, errors: String, status: Int32)

  private func launch(_ command: [String], _ environment: [String: String]) throws -> Launched {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes, which a long text would fill while nobody reads.
    let output = folder.appending(path: "output")
    let errors = folder.appending(path: "errors")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return (
      String(decoding: try Data(contentsOf: output), as: UTF8.self),
      String(decoding: try Data(contentsOf: errors), as: UTF8.self), process.terminationStatus
    )
  }
}
