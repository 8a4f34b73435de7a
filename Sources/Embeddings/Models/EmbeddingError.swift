/// What a word model cannot be made from, or trained with.
public enum EmbeddingError: Error, Hashable, Sendable, CustomStringConvertible {
  case emptyVocabulary
  case repeatedWord(String)
  /// The vectors have no components.
  case noComponents
  /// A matrix has another number of rows, or a row another number of columns, than expected.
  case shapeMismatch(matrix: String, expected: String, found: String)
  /// An entry is infinite or not a number; row and column count from 0.
  case notFinite(matrix: String, row: Int, column: Int)
  /// The learning rate is not a positive finite number.
  case learningRate(Double)
  /// The step would leave numbers that are not finite; the model was not changed.
  case stepTooLarge(learningRate: Double)
  /// A context, a document or one of its words has nothing in it.
  case emptyContext
  /// A word's count is below 1.
  case count(word: String, count: Int)

  public var description: String {
    switch self {
    case .emptyVocabulary: "the vocabulary is empty; a model needs at least one word"
    case .repeatedWord(let word): "the vocabulary has the word '\(word)' more than once"
    case .noComponents: "the vectors have no components; a model needs at least one dimension"
    case .shapeMismatch(let matrix, let expected, let found):
      "'\(matrix)' has \(found), expected \(expected)"
    case .notFinite(let matrix, let row, let column):
      "'\(matrix)[\(row)][\(column)]' is not a finite number"
    case .learningRate(let rate):
      "the learning rate is \(rate), expected a positive finite number"
    case .stepTooLarge(let rate):
      "a step with learning rate \(rate) leaves numbers that are not finite; try a smaller one"
    case .emptyContext: "there is nothing to predict from: a context needs at least one word, a word at least one piece"
    case .count(let word, let count):
      "the word '\(word)' has the count \(count); every word of a vocabulary occurs at least once"
    }
  }
}
