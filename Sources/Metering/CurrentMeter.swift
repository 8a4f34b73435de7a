#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The meter of the calling thread.
///
/// A thread-specific pointer and not a task-local value: a cell runs on one thread, and a look-up
/// costs a few nanoseconds with or without a task.
extension Meter {
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key, nil)
    precondition(status == 0, "no thread-specific key is left")
    return key
  }()

  /// The meter to charge, if any. A hot loop asks once and keeps the answer.
  public static var current: Meter? {
    guard let pointer = pthread_getspecific(key) else { return nil }
    return Unmanaged<Meter>.fromOpaque(pointer).takeUnretainedValue()
  }

  /// Runs `body` with `meter` as the current one, and then brings back the one before.
  @discardableResult
  public static func withCurrent<Result, Failure: Error>(
    _ meter: Meter, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let before = pthread_getspecific(key)
    // The meter outlives the body, so the pointer need not own it.
    pthread_setspecific(key, Unmanaged.passUnretained(meter).toOpaque())
    defer {
      pthread_setspecific(key, before)
      withExtendedLifetime(meter) {}
    }
    return try body()
  }

  /// Charges the current meter; does nothing without one.
  @inlinable
  public static func charge(_ work: Int) throws(MeterStop) {
    if let current { try current.charge(work) }
  }

  /// Reserves from the current meter; without one, refuses only what the machine cannot hold.
  @inlinable
  public static func reserve(bytes: Int) throws(MeterStop) {
    if let current {
      try current.reserve(bytes: bytes)
    } else if bytes > memoryOfMachine {
      throw MeterStop(.memory)
    }
  }

  /// Reserves an array of so many elements from the current meter; without one, no more than the machine
  /// has.
  public static func reserve(elements count: Int, ofSize bytes: Int) throws(MeterStop) {
    let (total, overflow) = count.multipliedReportingOverflow(by: bytes)
    if overflow { throw MeterStop(.memory) }
    try reserve(bytes: total)
  }

  /// Bytes of memory that the machine has: what asks for more at once cannot be, with a meter or without.
  @usableFromInline
  static let memoryOfMachine: Int = {
    let (pages, size) = (Int(sysconf(Int32(_SC_PHYS_PAGES))), Int(sysconf(Int32(_SC_PAGESIZE))))
    let (bytes, overflow) = pages.multipliedReportingOverflow(by: size)
    return pages <= 0 || overflow ? .max : bytes
  }()

  /// Gives back to the current meter; does nothing without one.
  @inlinable
  public static func release(bytes: Int) {
    current?.release(bytes: bytes)
  }
}
