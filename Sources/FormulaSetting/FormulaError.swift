/// A formula that cannot be set.
public struct FormulaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as one clause: `undefined control sequence: \foo`.
  public let message: String
  /// How many UTF-8 bytes of the formula precede the problem; 0 where only the whole is known to be wrong.
  public let offset: Int

  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }

  public var description: String { message }
}

/// The files that set formulas are not on this machine.
public struct FormulaToolsMissing: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file that was looked for.
  public let path: String

  public var description: String { "cannot read '\(path)', which sets formulas" }

  /// What to do next.
  public var help: String { "install KaTeX: apt-get install libjs-katex fonts-katex" }
}
