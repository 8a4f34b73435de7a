import Corpora
public import Diagnostics
import Embeddings
import ErrorExplanations
import Numerics
import TextFeatures

/// What the library's errors mean to a learner, for readers in several languages.
public enum LibraryMistakes {
  /// - Returns: `nil` for errors whose own words are all there is.
  public static func mistake(of error: any Error) -> Mistake? {
    switch error {
    case let error as any ExplainedError: error.mistake
    case let error as VectorizerError: vectorizer(error).map(Mistake.library)
    case let error as MatrixError: matrix(error).map(Mistake.library)
    case let error as ShapeMismatch:
      .library(.shapes(operation: error.operation, left: error.left, right: error.right))
    case let error as UnknownWord: .library(.unknownWord(error.word, nearest: error.nearest))
    case EmbeddingError.learningRate(let rate): .library(.learningRate(rate))
    case let error as DatasetError: .library(dataset(error))
    case let error as RandomStateError: .library(random(error))
    case AnalyzerError.ngramRange(let range):
      .library(.setting(name: "ngramRange", found: "\(range)", expected: "1...2"))
    case Word2VecError.setting(let name, let found, let expected):
      .library(.setting(name: name, found: found, expected: expected))
    case Word2VecError.emptyVocabulary(let minCount): .library(.noWordsLeft(minCount: minCount))
    case VectorQueryError.dimension(let found, let expected):
      .library(.dimension(found: found, expected: expected))
    default: isOurs(error) ? .library(.refused("\(error)")) : nil
    }
  }

  /// Whether the error is one of the library's, which say in their own words what they found.
  private static func isOurs(_ error: any Error) -> Bool {
    let module = String(reflecting: type(of: error)).prefix { $0 != "." }
    return ["TextFeatures", "Numerics", "Embeddings", "Corpora", "Derivations"].contains(module)
  }

  private static func dataset(_ error: DatasetError) -> LibraryMistake {
    switch error {
    case .outside(let name): .fileOutside(name)
    case .noFolder(let name, _): .noFile(name, hasFolder: false)
    case .missing(let name, _), .notAFile(let name): .noFile(name, hasFolder: true)
    }
  }

  private static func random(_ error: RandomStateError) -> LibraryMistake {
    switch error {
    case .tooMany(let wanted, let available): .tooManyDrawn(wanted: wanted, available: available)
    case .emptyRange(let low, let high):
      .setting(name: "in", found: "\(low)..<\(high)", expected: "\(low)..<\(low + 1)")
    default: .refused("\(error)")
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
    case .limit(let name, let value): .frequency(name: name, value: value)
    case .limitsExclude(let minimum, let maximum):
      .limitsExclude(minimum: minimum, maximum: maximum)
    default: .refused("\(error)")
    }
  }

  private static func matrix(_ error: MatrixError) -> LibraryMistake? {
    switch error {
    case .ragged(let row, let expected, let found):
      .ragged(row: row, expected: expected, found: found)
    case .noSuchRow(let row, let rows): .noSuchRow(row, count: rows)
    case .noSuchColumn(let column, let columns): .noSuchColumn(column, count: columns)
    default: .refused("\(error)")
    }
  }
}
