import Foundation

extension BenchmarkGroup {
  /// What a learner waits for before anything runs.
  static let start = BenchmarkGroup(
    name: "start", summary: "Start: a whole process that prints one number"
  ) { setting in
    guard setting.includes("konspekt run") else { return [] }
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    guard let tool = ExternalProgram(path: own.appendingPathComponent("konspekt").path) else {
      throw BenchmarkFailure(description: "konspekt is not built beside konspekt-bench")
    }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "konspekt-bench-\(ProcessInfo.processInfo.processIdentifier).swift"
    ).path
    try "print(1)\n".write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    // Once unmeasured, so that the files are in memory for all.
    _ = try tool.run(["run", file])
    let cells = try ProcessorTime.median(of: setting.runs) { try tool.run(["run", file]).time }
    var figure = Figure(name: "konspekt run", cells: cells)
    figure.limit = 25
    if let python = ExternalProgram("python3") {
      figure.python = try ProcessorTime.median(of: setting.runs) {
        try python.run(["-S", "-E", "-c", "print(1)"]).time
      }
    }
    return [figure]
  }
}
