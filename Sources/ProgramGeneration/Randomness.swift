/// Random choices that a seed repeats (SplitMix64).
public struct Randomness {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to the bound, which is positive.
  public mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  public mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  public mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of a list that is not empty.
  public mutating func pick<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element {
    choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
  }

  /// One of a list that is not empty, the heavier the likelier; `nil` where all weigh nothing.
  mutating func pick<Choice>(_ choices: [Choice], by weight: (Choice) -> Int) -> Choice? {
    let total = choices.reduce(0) { $0 + weight($1) }
    guard total > 0 else { return nil }
    var rest = below(total)
    for choice in choices {
      rest -= weight(choice)
      if rest < 0 { return choice }
    }
    return nil
  }
}
