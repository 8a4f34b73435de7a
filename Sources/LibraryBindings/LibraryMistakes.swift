public import Diagnostics
import Embeddings
import Numerics
import TextFeatures

/// What the library's errors mean to a learner, for readers in several languages.
public enum LibraryMistakes {
  /// - Returns: `nil` for errors whose own words are all there is.
  public static func mistake(of error: any Error) -> Mistake? {
    switch error {
    case let error as VectorizerError: vectorizer(error).map(Mistake.library)
    case let error as MatrixError: matrix(error).map(Mistake.library)
    case let error as ShapeMismatch:
      .library(.shapes(operation: error.operation, left: error.left, right: error.right))
    case let error as UnknownWord: .library(.unknownWord(error.word, nearest: error.nearest))
    case EmbeddingError.learningRate(let rate): .library(.learningRate(rate))
    default: nil
    }
  }

  private static func vectorizer(_ error: VectorizerError) -> LibraryMistake? {
    switch error {
    case .notFitted(let type): .notFitted(type: type)
    case .emptyVocabulary(let documents): .noTerms(documents: documents)
    case .noTermsLeft(let count): .limitsLeaveNothing(terms: count)
    case .unknownLabel(let label, _): .unknownLabel(label)
    case .unknownCategory(let category, let column): .unknownCategory(category, column: column)
    case .ragged(let row, let expected, let found):
      .ragged(row: row, expected: expected, found: found)
    default: nil
    }
  }

  private static func matrix(_ error: MatrixError) -> LibraryMistake? {
    switch error {
    case .ragged(let row, let expected, let found):
      .ragged(row: row, expected: expected, found: found)
    case .noSuchRow(let row, let rows): .noSuchRow(row, count: rows)
    case .noSuchColumn(let column, let columns): .noSuchColumn(column, count: columns)
    default: nil
    }
  }
}
