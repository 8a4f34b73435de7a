import ArgumentParser
import Foundation
import ProgramGeneration

/// Compares the cells with `swiftc` on programs that nobody wrote.
@main
struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "DifferentialFuzzer",
    abstract: "Writes Swift programs, runs them with swiftc and as cells, and keeps those where the two differ.",
    discussion: """
      Programs are compiled a hundred at a time, which costs 0.05 CPU seconds each instead of 0.5. One on
      which the two disagree is compiled again alone, made smaller while the disagreement stays, and kept
      with the seed that made it. Try
        DifferentialFuzzer --minutes 10 --keep finds
        DifferentialFuzzer --seed 4711 --programs 1 --show     the text alone
      The same seeds give the same programs. What is kept twice for one cause is only counted after that.
      Needs swiftc on the machine. Ends with status 1 where something was found.
      """,
    subcommands: [Fuzz.self, RunCells.self], defaultSubcommand: Fuzz.self)
}

/// Runs programs of a folder as cells and writes what became of them; used by the fuzzer itself.
struct RunCells: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cells", shouldDisplay: false)

  @Argument var folder: String
  @Option var from: Int
  @Option var to: Int

  func run() throws {
    for number in from..<to {
      let text = try String(contentsOfFile: "\(folder)/\(number).swift", encoding: .utf8)
      let line = try JSONEncoder().encode(CellRunner.behaviour(of: text)) + Data("\n".utf8)
      try FileHandle.standardOutput.write(contentsOf: line)
    }
  }
}
