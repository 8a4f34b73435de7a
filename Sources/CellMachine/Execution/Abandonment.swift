import Dispatch
import Metering
import Synchronization

extension Machine {
  /// The longest text, in bytes, that is worked on without another thread: a few milliseconds' worth.
  private static let shortText = 1 << 18

  /// Does work on text that cannot be interrupted, such as a search of Foundation's.
  ///
  /// A long text is worked on in another thread, which is left to itself when the machine is asked to
  /// stop, so that the answer does not wait for it. The steps must have been charged before.
  func abandonable<Result: Sendable>(
    bytes: Int, _ work: @escaping @Sendable () -> Result
  ) throws -> Result {
    guard bytes > Self.shortText else { return work() }
    let answer = Answer<Result>()
    DispatchQueue.global().async { answer.give(work()) }
    while true {
      if let result = answer.wait(milliseconds: 10) { return result }
      if stopFlag.isRaised { throw Trap.stopped }
    }
  }
}

/// What another thread will have found.
private final class Answer<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  func give(_ found: Value) {
    value.withLock { $0 = found }
    isThere.signal()
  }

  func wait(milliseconds: Int) -> Value? {
    _ = isThere.wait(timeout: .now() + .milliseconds(milliseconds))
    return value.withLock { $0 }
  }
}
