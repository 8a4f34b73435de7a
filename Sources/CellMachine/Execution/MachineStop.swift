public import Diagnostics

/// Why a cell ended before its end, with the place it had reached.
public struct MachineStop: Error, Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An operation without a result: an index out of range, an overflow.
    case trap
    /// The step budget is used up.
    case steps
    /// The memory budget is used up.
    case memory
    /// The output budget is used up.
    case output
    /// Too many calls inside calls.
    case depth
    /// Somebody raised the stop flag.
    case stopped
    /// An error was thrown and nothing caught it.
    case uncaughtError
  }

  public var kind: Kind
  public var diagnostic: Diagnostic

  public init(_ kind: Kind, _ diagnostic: Diagnostic) {
    self.kind = kind
    self.diagnostic = diagnostic
  }
}

/// What an instruction or a native throws to end the cell; the machine adds the place.
public struct Trap: Error, Hashable, Sendable {
  public var kind: MachineStop.Kind
  public var message: String
  public var help: String?
  /// What it is about, with the values that did it.
  public var mistake: Mistake?
  /// Where the variable is declared that has no value.
  var declared: SourcePlace?

  public init(
    _ message: String, help: String? = nil, kind: MachineStop.Kind = .trap, mistake: Mistake? = nil
  ) {
    self.kind = kind
    self.message = message
    self.help = help
    self.mistake = mistake
  }

  /// A stop with words for learners.
  public init(_ message: String, _ mistake: StopMistake, kind: MachineStop.Kind = .trap) {
    self.init(message, kind: kind, mistake: .stop(mistake))
  }

  /// A stop in a function that cannot take what it was given, with words for learners.
  public init(_ message: String, _ mistake: ArgumentMistake) {
    self.init(message, mistake: .argument(mistake))
  }
}

/// An error value of a cell on its way through Swift code, such as a native that rethrows.
///
/// The slot holds `any Error`: an ``ExistentialObject``.
public struct ThrownValue: Error {
  // Only ever seen on the machine's own thread.
  public nonisolated(unsafe) let slot: Slot

  public init(_ slot: Slot) {
    self.slot = slot
  }
}

/// A message the compiler prepared for ``Opcode/trap``.
public struct TrapMessage: Hashable, Sendable {
  public var message: String
  public var help: String?
  /// Whether the message ends with the error in register a: `unexpectedly raised an error: …`.
  public var describesError: Bool
  /// The registers of two whole numbers that are the wrong way round, and the range that needs them.
  public var bounds: Bounds?

  public struct Bounds: Hashable, Sendable {
    public var lower: Int
    public var upper: Int
    public var operation: String

    public init(lower: Int, upper: Int, operation: String) {
      self.lower = lower
      self.upper = upper
      self.operation = operation
    }
  }

  public init(
    _ message: String, help: String? = nil, describesError: Bool = false, bounds: Bounds? = nil
  ) {
    self.message = message
    self.help = help
    self.describesError = describesError
    self.bounds = bounds
  }
}
