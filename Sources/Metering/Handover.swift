import Dispatch
import Synchronization

/// A value that one thread makes and another waits for, for so long as it likes.
package final class Handover<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isThere = DispatchSemaphore(value: 0)

  package init() {}

  package func give(_ found: Value) {
    value.withLock { $0 = found }
    isThere.signal()
  }

  /// The value, or `nil` when it did not come in time.
  package func wait(milliseconds: Int) -> Value? {
    _ = isThere.wait(timeout: .now() + .milliseconds(milliseconds))
    return value.withLock { $0 }
  }

  /// The value; `nil` when the flag was raised and `patience` milliseconds later nothing had come.
  package func wait(watching flag: StopFlag, patience: Int) -> Value? {
    while true {
      if let found = wait(milliseconds: 10) { return found }
      if flag.isRaised { return wait(milliseconds: patience) }
    }
  }
}
