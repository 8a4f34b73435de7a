/// Which pieces of a text are its words.
public enum TokenPattern: Hashable, Sendable {
  /// Runs of word characters of at least so many scalars; 2 is scikit-learn's `(?u)\b\w\w+\b`, which
  /// drops one-letter words such as «и», «я», "a".
  case words(minimumLength: Int)
  /// Runs of what is not white space; `\S+`.
  case whitespace
  /// What a regular expression of Python matches, or its one group if it has one.
  case pattern(String)
  /// Words and punctuation apart, contractions cut, as ``Tokenizers/words(_:)`` does; NLTK's
  /// `tokenizer=word_tokenize`.
  case nltk
  /// Links, smileys and names of users whole, as a tokenizer of short messages finds them.
  case tweets(TweetTokenizer)

  /// The pattern in Python's notation, where it is one.
  public var pythonPattern: String? {
    switch self {
    case .words(let length) where length <= 1: #"(?u)\b\w+\b"#
    case .words(2): #"(?u)\b\w\w+\b"#
    case .words(let length): #"(?u)\b\w{\#(length),}\b"#
    case .whitespace: #"\S+"#
    case .pattern(let pattern): pattern
    case .nltk, .tweets: nil
    }
  }

  /// The same pattern as a fast case where it is one of the usual ones.
  var recognized: TokenPattern {
    guard case .pattern(let pattern) = self else { return self }
    switch pattern {
    case #"(?u)\b\w\w+\b"#: return .words(minimumLength: 2)
    case #"(?u)\b\w+\b"#, #"\w+"#, #"(?u)\w+"#: return .words(minimumLength: 1)
    case #"\S+"#: return .whitespace
    default: return self
    }
  }
}
