internal import Metering

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Room for the parameters of a model.
enum ModelMemory {
  /// Takes room from the budget, and refuses what the machine has not even when nothing else runs on it:
  /// asking the system for it would end the process.
  ///
  /// - Throws: ``NoMemory``, or the budget's stop.
  static func reserve(bytes: Int) throws {
    if let all = physicalBytes, bytes > all { throw NoMemory(bytes: bytes) }
    try Meter.reserve(bytes: bytes)
  }

  /// What the machine has; `nil` where the system does not say.
  private static let physicalBytes: Int? = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    guard pages > 0, size > 0 else { return nil }
    let (bytes, overflow) = pages.multipliedReportingOverflow(by: size)
    return overflow ? nil : bytes
  }()
}
