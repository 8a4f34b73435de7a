import Foundation

/// What a process measured of one piece of its work; the scripts of peers print the same.
struct ProcessMeasure: Codable {
  /// CPU milliseconds.
  let time: Double
  /// Milliseconds on the wall.
  let wall: Double

  /// Measures a piece of work of this process.
  static func of<Result>(_ work: () throws -> Result) rethrows -> (Result, ProcessMeasure) {
    let before = ProcessorTime.own
    let start = ContinuousClock.now
    let result = try work()
    let elapsed = start.duration(to: .now).components
    let wall = Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) / 1e15
    return (result, ProcessMeasure(time: ProcessorTime.own - before, wall: wall))
  }

  /// Peak memory of this process so far.
  ///
  /// From `VmHWM` where there is one: what `getrusage` says on Linux counts the program too that started
  /// this one.
  static var peakMegabytes: Double {
    if let megabytes = peakMegabytes(of: "self") { return megabytes }
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1_048_576
  }

  /// Peak memory of a process so far, where the system tells.
  ///
  /// - Parameter process: Its number, or `self`.
  static func peakMegabytes(of process: String) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Double($0) })
    else { return nil }
    return kibibytes / 1024
  }
}
