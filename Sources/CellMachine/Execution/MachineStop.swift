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

  public init(_ message: String, help: String? = nil, kind: MachineStop.Kind = .trap) {
    self.kind = kind
    self.message = message
    self.help = help
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

  public init(_ message: String, help: String? = nil, describesError: Bool = false) {
    self.message = message
    self.help = help
    self.describesError = describesError
  }
}
