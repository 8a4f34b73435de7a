import Dispatch
import Foundation

/// A thread with room for the recursion of the parser and the checker.
///
/// Cells themselves need no native stack; a deeply nested expression does until it is compiled.
enum LargeStack {
  private static let bytes = 16 << 20

  /// Runs `body` on a thread of its own and waits for its end.
  static func run<Result>(_ body: @escaping () -> Result) -> Result {
    // The two threads take turns, so nothing is shared at one time.
    nonisolated(unsafe) var result: Result?
    nonisolated(unsafe) let work = body
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      result = work()
      done.signal()
    }
    thread.stackSize = bytes
    thread.start()
    done.wait()
    guard let result else { preconditionFailure("the thread ends with a result") }
    return result
  }
}
