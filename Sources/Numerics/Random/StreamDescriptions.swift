// What `print` shows of random streams: whose they are, since their state is 624 words.

extension RandomState: CustomStringConvertible {
  public var description: String { "RandomState(MT19937)" }
}

extension PythonRandom: CustomStringConvertible {
  public var description: String { "PythonRandom(MT19937)" }
}

extension PermutedCongruential: CustomStringConvertible {
  public var description: String { "PermutedCongruential(PCG64)" }
}
