import Foundation
import ReferenceCompiler
import Testing

/// Compiles and runs every program with `swiftc`, to see that the expectations are still its own.
///
/// Programs are compiled in batches; those that are refused, and those that behave otherwise among
/// others, are compiled alone. Takes minutes, so it runs only with `KONSPEKT_SWIFTC=1` in the environment.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["KONSPEKT_SWIFTC"] == "1"))
struct ParityTests {
  @Test(arguments: ProgramFile.all)
  func `the expectations are those of swiftc`(program: ProgramFile) throws {
    if program.errors.isEmpty {
      if try program.isMet(by: SharedBatches.behaviour(of: program)) { return }
      expectRun(of: program, try SharedBatches.alone(program.text))
    } else {
      expectErrors(of: program, try SharedBatches.alone(program.text).errors)
    }
  }

  private func expectErrors(of program: ProgramFile, _ errors: [Int: [String]]) {
    #expect(Set(errors.keys) == Set(program.errors.keys), "\(errors)")
    for (line, part) in program.errors where !part.isEmpty {
      #expect(errors[line]?.contains { $0.contains(part) } == true, "\(errors)")
    }
  }

  private func expectRun(of program: ProgramFile, _ run: Behaviour) {
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(run.excuse == nil)
    #expect(run.output == program.output)
    #expect((run.stopLine != nil) == (program.trapLine != nil))
    // Some stops of the runtime have no line: failed casts, errors at top level.
    if let line = run.stopLine, line > 0 { #expect(line == program.trapLine) }
  }
}

extension ProgramFile {
  fileprivate func isMet(by run: Behaviour?) -> Bool {
    guard let run, run.errors.isEmpty, run.excuse == nil, run.output == output else { return false }
    switch (run.stopLine, trapLine) {
    case (nil, nil): return true
    case (let found?, let wanted?): return found == 0 || found == wanted
    default: return false
    }
  }
}

/// What became of the accepted programs, compiled once for all tests.
private enum SharedBatches {
  /// Programs compiled as one module: enough to spread what `swiftc` costs, few enough to run while
  /// others still compile.
  private static let size = 100

  private static let behaviours: Result<[URL: Behaviour], any Error> = Result {
    let launcher = try Launcher()
    defer { launcher.clean() }
    let compiler = RealCompiler(launcher: launcher, patience: 60)
    let programs = ProgramFile.all.filter(\.errors.isEmpty)
    var found: [URL: Behaviour] = [:]
    for start in stride(from: 0, to: programs.count, by: size) {
      let batch = programs[start..<min(start + size, programs.count)]
      let results = try compiler.behaviours(batch.map(\.text))
      for (program, result) in zip(batch, results) { found[program.url] = result }
    }
    return found
  }

  static func behaviour(of program: ProgramFile) throws -> Behaviour? {
    try behaviours.get()[program.url]
  }

  static func alone(_ text: String) throws -> Behaviour {
    let launcher = try Launcher()
    defer { launcher.clean() }
    return try RealCompiler(launcher: launcher, patience: 60).behaviour(text)
  }
}
