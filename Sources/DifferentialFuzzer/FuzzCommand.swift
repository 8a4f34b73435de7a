import ArgumentParser
import Foundation
import ProgramGeneration

/// Compares the cells with `swiftc` on programs that nobody wrote.
///
/// ``ProgramGenerator`` writes them, ``RealCompiler`` compiles a batch as one module and runs each in a
/// process of its own, ``CellRunner`` does the same with cells, ``Difference`` compares refusals by line,
/// output, and the line of a stop, and ``Shrinker`` makes smaller what differs.
///
/// Up to November 2026 about 1,800 programs were compared in more than an hour of CPU, most of it spent by
/// `swiftc`; on the first 40 every second one differed, on the last 400 one in 40, nearly always where `swiftc`
/// refuses what it cannot infer. Mended and kept as programs: elements and branches whose type another
/// one decides, `print(flag ? x : [])`, the order of variadic arguments, constants set in a loop, masked
/// shifts and bit patterns, `joined().count`, a plain value `??` an optional, sets of `Any`, `[[]]`, cases
/// with one tuple, `["a"].last ?? 5`. Known and left, since nothing but the literals says what is meant: `swiftc`
/// prefers `[Any]` to bending a literal in `[UInt8(6), UInt8.max, 6].last` and in `if let x = [(1, 2), (1e3, 1)].last`,
/// which is then the method; it refuses `Optional(1).flatMap { i in
/// let t = 1; return Int8() } ?? 43`, and finds operators ambiguous between two literals. The sign of a NaN is what the
/// processor or the folding of constants makes it: ``Difference`` reads `-nan` as `nan`.
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
    subcommands: [Fuzz.self, MutateCommand.self, RunCells.self, RunMutants.self], defaultSubcommand: Fuzz.self)
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
