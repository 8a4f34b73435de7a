import ArgumentParser
import Foundation
import ProgramGeneration
import ReferenceCompiler

/// The work itself: batches of new programs until the time or the number is reached.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes programs and compares them (the default).")

  @Option(help: "How many programs to write at most.")
  var programs: Int?

  @Option(help: "The seed of the first program; each further one takes the next.")
  var seed: UInt64 = UInt64(Date().timeIntervalSince1970)

  @Option(help: "How long to go on, in minutes.")
  var minutes: Double = 10

  @Option(help: "Where programs are kept on which the two differ.")
  var keep: String = "finds"

  @Option(help: "How many programs are compiled at once.")
  var batch: Int = 100

  @Flag(help: "Print the programs and compare nothing.")
  var show = false

  @Flag(help: "Keep programs as they were written.")
  var whole = false

  func run() throws {
    if show {
      for offset in 0..<UInt64(programs ?? 1) {
        print(ProgramGenerator.program(seed: seed + offset).text)
      }
      return
    }
    let launcher = try Launcher()
    defer { launcher.clean() }
    let comparison = Comparison(launcher: launcher)
    var finds = Finds(folder: URL(filePath: keep), comparison: comparison, shrinks: !whole)
    try compare(comparison, &finds)
    print(finds.summary)
    if !finds.counts.isEmpty { throw ExitCode(1) }
  }

  private func compare(_ comparison: Comparison, _ finds: inout Finds) throws {
    let start = Date()
    var written = 0
    var tally = Tally()
    while written < programs ?? .max, Date().timeIntervalSince(start) < minutes * 60 {
      let size = min(batch, (programs ?? .max) - written)
      let texts = (0..<UInt64(size)).map { ProgramGenerator.program(seed: seed + UInt64(written) + $0).text }
      for (index, outcome) in try comparison.outcomes(texts).enumerated() {
        tally.add(outcome.real)
        guard let difference = outcome.difference else { continue }
        try finds.add(texts[index], seed: seed + UInt64(written + index), difference)
      }
      written += size
      let seconds = Date().timeIntervalSince(start)
      let rate = String(format: "%.1f", Double(written) / seconds)
      let line = "\(written) programs, \(rate) a second, \(finds.total) finds of \(finds.counts.count) causes; \(tally)\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }
}
