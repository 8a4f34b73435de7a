/// The reason why metered work must end.
public struct MeterStop: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Budget: String, Hashable, Sendable, CaseIterable {
    /// All steps are used up.
    case steps
    /// An allocation would pass the memory budget, or what the machine has.
    case memory
    /// Somebody raised the ``StopFlag``.
    case stopped
  }

  public let budget: Budget

  public init(_ budget: Budget) {
    self.budget = budget
  }

  public var description: String {
    switch budget {
    case .steps: "the step budget is used up"
    case .memory: "the memory budget is used up"
    case .stopped: "the run was stopped"
    }
  }
}
