import Foundation

/// Peers in C and C++, which are compiled by hand: in the folder that `KONSPEKT_PEERS` names, or on the
/// search path.
enum PeerProgram {
  static let variable = "KONSPEKT_PEERS"

  /// - Returns: Nil, with a note, where one of the programs is missing.
  static func named(_ names: String...) -> [ExternalProgram]? {
    let programs = names.map { name in
      ProcessInfo.processInfo.environment[variable].flatMap { ExternalProgram(path: "\($0)/\(name)") }
        ?? ExternalProgram(name)
    }
    let missing = zip(names, programs).filter { $0.1 == nil }.map { "'\($0.0)'" }
    if missing.isEmpty { return programs.compactMap(\.self) }
    BenchmarkNote.write(
      """
      \(missing.joined(separator: ", ")) is not measured: set \(variable) to a folder with the compiled \
      program, or put it on the search path
      """)
    return nil
  }
}

/// What a whole process took.
struct ProgramMeasure {
  var work: ProcessMeasure
  /// Its peak memory, looked at every millisecond.
  var megabytes: Double

  /// What this run took more than another one, which did less of the same.
  func beyond(_ less: ProgramMeasure) -> ProgramMeasure {
    ProgramMeasure(
      work: ProcessMeasure(
        time: max(work.time - less.work.time, 0), wall: max(work.wall - less.work.wall, 0)),
      megabytes: megabytes)
  }
}

extension ExternalProgram {
  /// Runs it to its end in a folder.
  ///
  /// - Parameters:
  ///   - input: A file for its standard input.
  ///   - output: A file for its standard output; none throws that away.
  func measure(
    _ arguments: [String], in folder: URL, input: String? = nil, output: String? = nil
  ) throws -> ProgramMeasure {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardError = FileHandle.nullDevice
    process.standardInput = try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
    let file = output.map { folder.appendingPathComponent($0) }
    if let file { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardOutput = try file.map { try FileHandle(forWritingTo: $0) } ?? .nullDevice
    let before = ProcessorTime.ofChildren
    let start = ContinuousClock.now
    try process.run()
    var megabytes = 0.0
    while process.isRunning {
      megabytes = max(megabytes, ProcessMeasure.peakMegabytes(of: "\(process.processIdentifier)") ?? 0)
      usleep(1000)
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw BenchmarkFailure(
        description: "\(path) \(arguments.joined(separator: " ")) ended with status \(process.terminationStatus)")
    }
    return ProgramMeasure(
      work: ProcessMeasure(
        time: ProcessorTime.ofChildren - before, wall: (ContinuousClock.now - start) / .milliseconds(1)),
      megabytes: megabytes)
  }
}

extension Figure {
  /// The same beside a program.
  func beside(_ programs: [ProgramMeasure], name: String) -> Figure {
    var figure = Figure(name: name, cells: cells)
    (figure.wall, figure.megabytes) = (wall, megabytes)
    figure.python = median(programs) { $0.work.time }
    figure.pythonWall = median(programs) { $0.work.wall }
    figure.pythonMegabytes = median(programs) { $0.megabytes }
    return figure
  }
}
