import Synchronization

/// A flag that any thread may raise to end metered work, and that never comes down.
public final class StopFlag: Sendable {
  private let raised = Atomic<Bool>(false)

  public init() {}

  /// Whether ``raise()`` was called. One relaxed load, cheap enough for every charge.
  public var isRaised: Bool { raised.load(ordering: .relaxed) }

  public func raise() { raised.store(true, ordering: .relaxed) }
}
