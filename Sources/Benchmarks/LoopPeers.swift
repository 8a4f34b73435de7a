import Foundation

/// CPython and compiled Swift on the loops; each must print what the cell printed.
struct LoopPeers {
  let runs: Int
  private let interpreter = ExternalProgram("python3")
  private let compiler = ExternalProgram("swiftc")
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "konspekt-bench-\(ProcessInfo.processInfo.processIdentifier)")

  init(runs: Int) {
    self.runs = runs
  }

  func python(_ name: String, printing expected: String) throws -> Double? {
    guard let interpreter else { return nil }
    // Without site packages, whose loading is not the language's.
    let options = ["-S", "-E"]
    let start = try ProcessorTime.median(of: runs) { try interpreter.run(options + ["-c", ""]).time }
    let path = try BenchmarkPrograms.path(name, "py")
    return try time(interpreter, options + [path], expected) - start
  }

  func swiftc(_ name: String, printing expected: String) throws -> Double? {
    guard let compiler else { return nil }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let empty = folder.appendingPathComponent("empty.swift").path
    try "print(\"\")\n".write(toFile: empty, atomically: true, encoding: .utf8)
    let start = try compiled(empty, by: compiler)
    let program = try compiled(BenchmarkPrograms.path(name, "swift"), by: compiler)
    let startTime = try ProcessorTime.median(of: runs) { try start.run([]).time }
    return max(0.01, try time(program, [], expected) - startTime)
  }

  private func compiled(_ source: String, by compiler: ExternalProgram) throws -> ExternalProgram {
    let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
    let product = folder.appendingPathComponent(name).path
    _ = try compiler.run(["-O", source, "-o", product])
    guard let program = ExternalProgram(path: product) else {
      throw BenchmarkFailure(description: "swiftc made nothing of \(source)")
    }
    return program
  }

  private func time(_ program: ExternalProgram, _ arguments: [String], _ expected: String) throws
    -> Double
  {
    try ProcessorTime.median(of: runs) {
      let (output, time) = try program.run(arguments)
      guard output == expected else {
        throw BenchmarkFailure(
          description: "\(program.path) printed '\(output)' where the cell printed '\(expected)'")
      }
      return time
    }
  }
}
