import Foundation

/// CPU time, which other programs on the machine disturb less than the clock on the wall.
enum ProcessorTime {
  /// Milliseconds this process has used.
  static var own: Double { milliseconds(Int32(RUSAGE_SELF.rawValue)) }
  /// Milliseconds that children which have ended used.
  static var ofChildren: Double { milliseconds(Int32(RUSAGE_CHILDREN.rawValue)) }

  private static func milliseconds(_ who: Int32) -> Double {
    var usage = rusage()
    getrusage(who, &usage)
    func value(_ time: timeval) -> Double { Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000 }
    return value(usage.ru_utime) + value(usage.ru_stime)
  }

  /// The median of several runs of a body that says how long it took.
  static func median(of runs: Int, _ body: () throws -> Double) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<runs { times.append(try body()) }
    return median(times)
  }

  static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }
}
