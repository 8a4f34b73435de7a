/// How much one machine may do.
///
/// Steps are counted in work and not in time, so that a program stops at the same place on a slow
/// computer. A step is about one instruction, or a few bytes that a native moves.
public struct Limits: Hashable, Sendable {
  /// Two thousand million instructions: two to eight seconds in a release build.
  public var steps: Int
  /// Live memory in bytes, counted by object.
  public var memory: Int
  /// Bytes that one cell may print; a displayed value counts at least 256.
  public var output: Int
  /// Calls inside calls.
  public var depth: Int
  /// Cells' closures called by natives inside each other; each needs native stack.
  public var nesting: Int

  public init(
    steps: Int = 2_000_000_000, memory: Int = 1 << 30, output: Int = 1 << 20,
    depth: Int = 200_000, nesting: Int = 200
  ) {
    self.steps = steps
    self.memory = memory
    self.output = output
    self.depth = depth
    self.nesting = nesting
  }

  /// Registers of all frames together: 256 MB of address space, of which only what is used is real.
  static let registers = 1 << 24
}
