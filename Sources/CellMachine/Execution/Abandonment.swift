import Dispatch
import Metering

extension Machine {
  /// The longest text, in bytes, that is worked on without another thread: a few milliseconds' worth.
  static let shortText = 1 << 18

  /// Does work on text that cannot be interrupted, such as a search of Foundation's.
  ///
  /// A long text is worked on in another thread, which is left to itself when the machine is asked to
  /// stop, so that the answer does not wait for it. The steps must have been charged before.
  func abandonable<Result: Sendable>(
    bytes: Int, _ work: @escaping @Sendable () -> Result
  ) throws -> Result {
    guard bytes > Self.shortText else { return work() }
    let answer = Handover<Result>()
    DispatchQueue.global().async { answer.give(work()) }
    guard let result = answer.wait(watching: stopFlag, patience: 0) else { throw Trap.stopped }
    return result
  }
}

extension NativeCall {
  /// What comes of the texts in two arguments; long ones are charged, and a stop does not wait for them.
  func onTexts<Result: Sendable>(
    _ first: Int = 0, _ second: Int = 1, _ work: @escaping @Sendable (Substring, Substring) -> Result
  ) throws -> Result {
    let (left, right) = (try substring(first), try substring(second))
    let bytes = max(left.utf8.count, right.utf8.count)
    // Short texts cost what the call does.
    if bytes > TextComparison.freeBytes { try machine.charge(bytes / 16 + TextComparison.work(left, right)) }
    if bytes <= Machine.shortText { return work(left, right) }
    return try machine.abandonable(bytes: bytes) { work(left, right) }
  }
}
