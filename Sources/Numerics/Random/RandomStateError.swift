/// A draw that cannot be made.
public enum RandomStateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A seed outside 0…2³²−1.
  case seed(Int)
  /// A negative seed of a generator that takes every other.
  case negativeSeed(Int)
  /// How many are wanted is negative.
  case count(Int)
  /// A range without a number in it.
  case emptyRange(low: Int, high: Int)
  /// More different elements are wanted than there are.
  case tooMany(wanted: Int, available: Int)
  /// So many numbers that going through all of them would never end.
  case tooLarge(population: Int)
  /// Probabilities that are negative, not finite, of the wrong number, or do not add up to 1.
  case probabilities(String)
  /// A parameter of a distribution outside what the distribution allows.
  case parameter(name: String, value: Double, expected: String)

  public var description: String {
    switch self {
    case .seed(let seed): "the seed is \(seed), expected a number from 0 to 4294967295"
    case .negativeSeed(let seed): "the seed is \(seed), expected 0 or more"
    case .count(let count): "\(count) draws are wanted, expected 0 or more"
    case .emptyRange(let low, let high):
      "the range \(low)..<\(high) is empty, expected one with a number to draw"
    case .tooMany(let wanted, let available):
      "\(wanted) different elements are wanted of \(available); draw with replacement, or fewer"
    case .tooLarge(let population):
      "this method goes through all \(population) numbers, which would not end; draw a smaller share of fewer"
    case .probabilities(let problem): "the probabilities \(problem)"
    case .parameter(let name, let value, let expected):
      "'\(name)' is \(Int(exactly: value).map(String.init) ?? "\(value)"), expected \(expected)"
    }
  }
}
