/// What a text cannot be cut with.
public enum AnalyzerError: Error, Hashable, Sendable, CustomStringConvertible {
  case pattern(String)
  case severalGroups(String, count: Int)
  /// A search that would have to remember more places to come back to than fit.
  case tooManyChoices(String)
  /// A replacement that names a group which is not there.
  case replacement(String)
  /// A shortest word below 0.
  case minimumLength(Int)
  /// The range begins below 1.
  case ngramRange(ClosedRange<Int>)
  /// A lemmatizer where terms are characters.
  case lemmasOfCharacters
  /// A stemmer beside a lemmatizer.
  case stemsOfLemmas

  public var description: String {
    switch self {
    case .pattern(let pattern): "'\(pattern)' is not a regular expression"
    case .severalGroups(let pattern, let count):
      "'\(pattern)' has \(count) groups, expected one at most; write '(?:…)' for the others"
    case .tooManyChoices(let pattern):
      "'\(pattern)' leaves more choices open in this text than can be kept"
    case .replacement(let text):
      "the replacement '\(text)' has a backslash that stands for no group and no character"
    case .minimumLength(let length): "'minimumLength' is \(length), expected 0 or more"
    case .ngramRange(let range):
      "the n-gram range is \(range), expected one that begins at 1 or more"
    case .lemmasOfCharacters:
      "lemmas or stems are asked for where terms are n-grams of characters, expected 'unit: .word'"
    case .stemsOfLemmas: "both a lemmatizer and a stemmer are given, expected one of them"
    }
  }
}
