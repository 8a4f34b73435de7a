import CellCompiler
import CellMachine
import Diagnostics
import Foundation
import ReferenceCompiler

/// The cells' compiler and machine, in a process of their own, so that a crash is a find and no end.
struct CellRunner {
  let launcher: Launcher

  /// What becomes of each program.
  func behaviours(_ texts: [String]) throws -> [Behaviour] {
    let folder = try launcher.freshFolder("cells")
    for (number, text) in texts.enumerated() {
      let file = folder.appending(path: "\(number).swift")
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    var results: [Behaviour] = []
    while results.count < texts.count {
      let ended = try launcher.launch(
        [Self.ownPath, "cells", folder.path, "--from", String(results.count), "--to", String(texts.count)],
        environment: ["SWIFT_BACKTRACE": "enable=no"], seconds: 30 + texts.count * 3)
      let lines = ended.output.split(separator: "\n")
      results += lines.compactMap { try? JSONDecoder().decode(Behaviour.self, from: Data($0.utf8)) }
      if results.count < texts.count {
        let words = ended.errors.split(separator: "\n").last.map(String.init) ?? "status \(ended.status)"
        results.append(Behaviour(crash: ended.status == 124 ? "does not end" : words))
      }
    }
    return results
  }

  static var ownPath: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }

  // MARK: In the other process

  /// A program of some lines needs no more; a runaway one ends soon.
  private static let limits = Limits(steps: 100_000_000, memory: 1 << 28)

  static func behaviour(of text: String) -> Behaviour {
    let compiler = CellCompiler(library: LibraryCatalog())
    compiler.importsFoundation = false
    let cell = compiler.compile(
      CellSource(file: "program.swift", text: text), name: nil, displaysLast: false)
    var result = Behaviour()
    for error in cell.diagnostics where error.severity == .error {
      result.errors[error.place?.range.start.line ?? 0, default: []].append(error.message)
    }
    guard let function = cell.function else { return result }
    let machine = Machine(program: compiler.program, limits: limits)
    do {
      try machine.run(function: function)
    } catch {
      if error.kind == .steps || error.kind == .memory || error.kind == .output {
        result.excuse = "\(error.kind)"
      }
      result.stopLine = error.diagnostic.place?.range.start.line ?? 0
    }
    for case .text(let text) in machine.output.takePieces() { result.output += text }
    return result
  }
}
