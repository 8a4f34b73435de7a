import Dispatch
import Foundation
import Metering

/// A thread with room for the recursion of the parser and the checker.
///
/// Cells themselves need no native stack; a deeply nested expression does until it is compiled.
enum LargeStack {
  /// Address space only: pages become real when they are first used. A cell's text of
  /// 256 KB may be one chain of `else if`, which the parser follows by recursion.
  private static let bytes = 512 << 20

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

  /// Milliseconds that a run may take to end by itself once it was asked to stop.
  private static let patience = 25

  /// Runs `body` on a thread of its own and waits until it hands over its result. What it does behind
  /// that, such as freeing what it used, nobody waits for.
  ///
  /// - Returns: `nil` when the flag was raised and no result came soon after: the thread is left to
  ///   itself, and what it hands over later is forgotten.
  static func run<Result: Sendable>(
    watching flag: StopFlag, _ body: @escaping (_ handOver: (Result) -> Void) -> Void
  ) -> Result? {
    nonisolated(unsafe) let work = body
    let handover = Handover<Result>()
    let thread = Thread { work(handover.give) }
    thread.stackSize = bytes
    thread.start()
    return handover.wait(watching: flag, patience: patience)
  }
}
