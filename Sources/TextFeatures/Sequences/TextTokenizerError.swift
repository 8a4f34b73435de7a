/// What a ``TextTokenizer`` cannot do.
public enum TextTokenizerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Sequences were asked for before any text was learned from.
  case notFitted
  /// `fit` was given no text.
  case noTexts
  /// The texts that `fit` was given have no word.
  case noWords
  case numWords(Int)
  /// The separator is empty.
  case separator
  case negativeNumber(Int)
  /// A matrix of so many columns has too many elements.
  case tooWide(Int)

  public var description: String {
    switch self {
    case .notFitted: "this TextTokenizer has learned nothing yet; call 'fit' first"
    case .noTexts:
      "this TextTokenizer was given no texts to learn from, expected at least one in 'fit'"
    case .noWords:
      "the texts that this TextTokenizer learned from have no word, expected at least one"
    case .numWords(let count): "'numWords' is \(count), expected 0 or more"
    case .separator: "the separator is empty, expected a text such as a blank"
    case .negativeNumber(let number): "a sequence has the number \(number), expected 0 or more"
    case .tooWide(let width):
      "a matrix of \(width) columns is too large; give 'numWords', or use sequences"
    }
  }
}
