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
  /// What comes of the texts in two arguments by work that looks at all of both; a stop does not wait for
  /// long ones.
  func onTexts<Result: Sendable>(
    steps stepsForByte: Int, _ first: Int = 0, _ second: Int = 1,
    _ work: @escaping @Sendable (Substring, Substring) -> Result
  ) throws -> Result {
    let (left, right) = (try substring(first), try substring(second))
    let bytes = max(left.utf8.count, right.utf8.count)
    try machine.charge(bytes.multipliedSaturating(by: stepsForByte))
    return try machine.abandonable(bytes: bytes) { work(left, right) }
  }

  /// What comes of comparing the texts in two arguments from their starts or ends, as far as the shorter goes.
  ///
  /// - Parameter character: The one that it begins with, which may have any number of marks.
  func onCommon<Result: Sendable>(
    steps stepsForByte: Int, _ character: (Substring) -> Character?,
    _ work: @escaping @Sendable (Substring, Substring) -> Result
  ) throws -> Result {
    let (left, right) = (try substring(0), try substring(1))
    let bytes = min(left.utf8.count, right.utf8.count)
    let start = character(left).map { TextSplitter.steps(forCutting: $0) } ?? 0
    try machine.charge(start + bytes.multipliedSaturating(by: stepsForByte))
    return try machine.abandonable(bytes: bytes) { work(left, right) }
  }

  /// What comes of comparing the texts in two arguments by their order.
  func onOrder(_ work: @escaping @Sendable (Substring, Substring) -> Bool) throws -> Bool {
    let (left, right) = (try substring(0), try substring(1))
    let bytes = min(left.utf8.count, right.utf8.count)
    if bytes > 8 { try machine.charge(bytes / 16 + TextComparison.steps(left, right)) }
    return try machine.abandonable(bytes: bytes) { work(left, right) }
  }
}
