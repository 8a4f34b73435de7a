/// The budget of one run, which long library loops charge.
///
/// The machine installs its meter around a library call; the library charges whatever meter is
/// current and knows nothing of machines. Outside a cell no meter is current and charging is one
/// look-up.
///
///     let meter = Meter(steps: stepsLeft, bytes: bytesLeft, stopFlag: flag)
///     let vectors = try Meter.withCurrent(meter) { try model.train(sentences) }
///     stepsLeft = meter.stepsLeft
///
/// One step is about one element of an inner loop (a multiplication and an addition). A loop charges
/// before it works and in pieces of at most about a million steps, since the stop flag is looked at
/// by each charge. Memory is reserved before it is allocated.
///
/// A meter belongs to one thread at a time. Work that is split over threads is charged by the thread
/// that hands it out; its workers have no current meter.
public final class Meter {
  /// Steps that may still be taken; 0 after the budget was passed.
  public var stepsLeft: Int
  /// Bytes that may still be reserved.
  public var bytesLeft: Int
  public let stopFlag: StopFlag

  /// A meter without a limit where none is given.
  public init(steps: Int = .max, bytes: Int = .max, stopFlag: StopFlag = StopFlag()) {
    self.stepsLeft = steps
    self.bytesLeft = bytes
    self.stopFlag = stopFlag
  }

  /// Takes steps from the budget and looks at the stop flag.
  @inlinable
  public func charge(_ work: Int) throws(MeterStop) {
    if stopFlag.isRaised { throw MeterStop(.stopped) }
    guard work <= stepsLeft else {
      stepsLeft = 0
      throw MeterStop(.steps)
    }
    stepsLeft -= max(0, work)
  }

  /// Takes bytes from the budget; called before they are allocated.
  @inlinable
  public func reserve(bytes: Int) throws(MeterStop) {
    guard bytes <= bytesLeft else { throw MeterStop(.memory) }
    bytesLeft -= max(0, bytes)
  }

  /// Gives back what was reserved for memory that is free again.
  @inlinable
  public func release(bytes: Int) {
    bytesLeft += max(0, bytes)
  }
}
