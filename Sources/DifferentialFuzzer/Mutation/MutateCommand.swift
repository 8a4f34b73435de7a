import ArgumentParser
import Foundation
import ReferenceCompiler

/// Mutates programs and lessons and runs them in worker processes, so that a crash is a find and no end.
struct MutateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate",
    abstract: "Changes, cuts and mixes programs and lessons; nothing may crash, hang or take too much memory.",
    discussion: """
      Each number gives one mutant, the same on every machine. A find is written to the folder of --keep
      under its number and what it did. Ends with status 1 where something was found. Try
        DifferentialFuzzer mutate --from 0 --to 100000
        DifferentialFuzzer mutate --show 4711        the text of one mutant
      """)

  @Option(help: "The first mutant.")
  var from = 0

  @Option(help: "One past the last mutant.")
  var to = 1000

  @Option(help: "Where finds are kept.")
  var keep = "finds"

  @Option(name: .customLong("of"), help: "A folder of programs and lessons; may be given several times.")
  var folders = ["Tests/CellCompilerTests/Programs", "Lessons"]

  @Option(help: "Prints the text of one mutant and runs nothing.")
  var show: Int?

  @Flag(help: "Does not bound the address space, which the address sanitizer needs.")
  var unboundedMemory = false

  /// Mutants that one worker process runs.
  private static let perWorker = 500

  func run() throws {
    if try MutantStock(folders: folders).originals.isEmpty {
      throw ValidationError(
        "no .swift or .md files to change in \(folders.joined(separator: ", ")): start from the package's root")
    }
    if let show {
      var mutator = Mutator(stock: try MutantStock(folders: folders), seed: UInt64(show))
      return print(mutator.text())
    }
    let launcher = try Launcher()
    defer { launcher.clean() }
    let start = Date()
    var next = from
    var finds = MutantFinds(folder: URL(filePath: keep), folders: folders)
    while next < to {
      let end = min(to, next + Self.perWorker)
      let ended = try launcher.launch(
        command(next, end), environment: ["SWIFT_BACKTRACE": "enable=no"], seconds: 3600)
      next = try finds.read(ended, from: next, to: end)
      let rate = String(format: "%.1f", Double(next - from) / Date().timeIntervalSince(start))
      let line = "\(next - from) mutants, \(rate) a second, \(finds.count) finds\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
    if finds.count > 0 { throw ExitCode(1) }
  }

  private func command(_ start: Int, _ end: Int) -> [String] {
    let folders = folders.flatMap { ["--of", $0] }
    return [CellRunner.ownPath, "mutants", "--from", "\(start)", "--to", "\(end)"] + folders
      + (unboundedMemory ? ["--unbounded-memory"] : [])
  }
}

/// What workers found, each kept as a file.
struct MutantFinds {
  let folder: URL
  let folders: [String]
  private(set) var count = 0

  init(folder: URL, folders: [String]) {
    self.folder = folder
    self.folders = folders
  }

  /// Reads what a worker wrote.
  ///
  /// - Returns: The mutant to go on with.
  mutating func read(_ ended: Launcher.Ended, from start: Int, to end: Int) throws -> Int {
    var last = start
    for line in ended.output.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard words.count >= 2, let number = Int(words[1]) else { continue }
      last = number
      if words[0] == "found" { try keep(number, words.count > 2 ? words[2] : "") }
      if words[0] == "done" { return number }
    }
    // The worker ended in the middle of the last one that it began.
    let reason = ended.errors.split(separator: "\n").last.map(String.init) ?? "status \(ended.status)"
    let isEndless = [SIGPROF, SIGALRM].contains { ended.status == $0 || ended.status == 128 + $0 }
    try keep(last, isEndless ? "does not end" : reason)
    return last + 1
  }

  private mutating func keep(_ number: Int, _ what: String) throws {
    count += 1
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var mutator = Mutator(stock: try MutantStock(folders: folders), seed: UInt64(number))
    let file = folder.appending(path: "mutant-\(number).\(mutator.original.ending)")
    try mutator.text().write(to: file, atomically: true, encoding: .utf8)
    FileHandle.standardError.write(Data("\(file.path): \(what)\n".utf8))
  }
}
