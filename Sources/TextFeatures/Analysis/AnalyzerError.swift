/// What a text cannot be cut with.
public enum AnalyzerError: Error, Hashable, Sendable, CustomStringConvertible {
  case pattern(String)
  case severalGroups(String, count: Int)
  /// A shortest word below 0.
  case minimumLength(Int)
  /// The range begins below 1.
  case ngramRange(ClosedRange<Int>)
  /// A lemmatizer where terms are characters.
  case lemmasOfCharacters

  public var description: String {
    switch self {
    case .pattern(let pattern): "'\(pattern)' is not a regular expression"
    case .severalGroups(let pattern, let count):
      "'\(pattern)' has \(count) groups, expected one at most; write '(?:…)' for the others"
    case .minimumLength(let length): "'minimumLength' is \(length), expected 0 or more"
    case .ngramRange(let range):
      "the n-gram range is \(range), expected one that begins at 1 or more"
    case .lemmasOfCharacters:
      "a lemmatizer is given for n-grams of characters, expected 'unit: .word' with it"
    }
  }
}
