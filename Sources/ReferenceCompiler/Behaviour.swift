/// What became of a program: refused, or run to its end or to a stop.
public struct Behaviour: Hashable, Codable, Sendable {
  /// Messages by line; empty where it was accepted.
  public var errors: [Int: [String]] = [:]
  public var output = ""
  /// Where it stopped; 0 where that is not known.
  public var stopLine: Int?
  /// Why there is nothing to compare: the compiler gave up, or the program ran too long.
  public var excuse: String?
  /// How the process died, where it should not have.
  public var crash: String?

  public init(
    errors: [Int: [String]] = [:], output: String = "", stopLine: Int? = nil, excuse: String? = nil,
    crash: String? = nil
  ) {
    self.errors = errors
    self.output = output
    self.stopLine = stopLine
    self.excuse = excuse
    self.crash = crash
  }
}
