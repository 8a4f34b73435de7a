/// What a vectorizer cannot learn from, or be asked for.
public enum VectorizerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `transform` or a learned value was asked for before `fit`.
  case notFitted(String)
  /// No document has a term.
  case emptyVocabulary(documents: Int)
  /// Counts of no document.
  case noDocuments
  /// So many rows, but without a column.
  case noColumns(rows: Int)
  /// Even the longest document has fewer words, or characters, than the shortest n-gram asked for.
  case tooShort(longest: Int, ngram: Int, unit: TextAnalyzer.Unit)
  /// A number that is NaN or infinite; row and column count from 0.
  case notFinite(row: Int, column: Int)
  /// A row of weights that cannot be scaled, since no document that was learned from has this column's term.
  case infiniteWeight(row: Int, column: Int)
  /// A count below 0 or equal to it, whose logarithm a sublinear form asks for.
  case noLogarithm(row: Int, column: Int, count: Double)
  /// Counts that add up to 0, by which a relative form divides.
  case noLength(row: Int)
  /// The limits leave no term of so many.
  case noTermsLeft(of: Int)
  /// The upper limit lies below the lower one.
  case limitsExclude(minimum: Double, maximum: Double)
  case limit(name: String, value: String)
  /// A limit of features below 1.
  case maxFeatures(Int)
  /// A given vocabulary without a term.
  case noGivenTerms
  case repeatedTerm(String)
  /// A row of categories with another number of fields than the first.
  case ragged(row: Int, expected: Int, found: Int)
  /// No categories, of so many rows.
  case noCategories(rows: Int)
  /// A row that stands for no category of a column of the data, though unknown ones are refused.
  case allZeros(row: Int, column: Int)
  /// A category that was not there when the encoder learned.
  case unknownCategory(String, column: Int)
  /// No labels to learn or to encode.
  case noLabels
  /// A label that was not there when the encoder learned, and those that were.
  case unknownLabel(String, known: [String])
  /// A number that no label has, of so many labels.
  case unknownCode(Int, labels: Int)
  /// A document of which no term was learned.
  case noKnownTerm(String)

  public var description: String {
    switch self {
    case .notFitted(let type): "this \(type) has learned nothing yet; call 'fit' first"
    case .emptyVocabulary(let documents):
      documents == 0
        ? "there are no documents, expected at least one to learn terms from"
        : "no term is left in \(documents) \(documents == 1 ? "document" : "documents"); they may be empty or hold only stop words"
    case .tooShort(let longest, let ngram, let unit):
      "terms are n-grams of \(ngram) \(unit == .word ? "words" : "characters") or more, and the longest document has \(longest) to make them of"
    case .noDocuments: "there are no documents, expected at least one"
    case .noColumns(let rows):
      "the \(rows) \(rows == 1 ? "row has" : "rows have") no columns, expected at least one"
    case .notFinite(let row, let column):
      "the number in row \(row), column \(column) is not finite"
    case .infiniteWeight(let row, let column):
      "the weight in row \(row), column \(column) is infinite, since no document had that term in 'fit'; take a smoothed form"
    case .noLogarithm(let row, let column, let count):
      "the count in row \(row), column \(column) is \(short(count)), which has no logarithm"
    case .noLength(let row):
      "the counts of row \(row) add up to 0, expected more to divide by"
    case .noTermsLeft(let count):
      "the limits of document frequency leave none of \(count) terms; lower 'minDocumentFrequency' or raise 'maxDocumentFrequency'"
    case .limitsExclude(let minimum, let maximum):
      "terms must be in at least \(short(minimum)) and at most \(short(maximum)) documents, which none can"
    case .limit(let name, let value):
      "'\(name)' is \(value), expected a count from 1 or a fraction from 0 to 1"
    case .maxFeatures(let count): "'maxFeatures' is \(count), expected 1 or more"
    case .noGivenTerms: "'vocabulary' is empty, expected at least one term"
    case .repeatedTerm(let term): "the vocabulary has the term '\(term)' twice"
    case .ragged(let row, let expected, let found):
      "row \(row) has \(found) categories, expected \(expected) as in row 0"
    case .noCategories(let rows):
      rows == 0
        ? "there are no rows, expected at least one"
        : "the \(rows) \(rows == 1 ? "row is" : "rows are") empty, expected at least one category in each"
    case .unknownCategory(let category, let column):
      "'\(category)' in column \(column) was not among the categories that were learned; ignore such ones with 'unknown: .ignored'"
    case .allZeros(let row, let column):
      "the numbers of row \(row) for column \(column) of the data add up to 0, which stands for no category"
    case .noLabels: "there are no labels, expected at least one"
    case .unknownLabel(let label, let known):
      "the label '\(label)' was not among those that were learned: \(list(known))"
    case .unknownCode(let code, let labels):
      "no label has the number \(code), expected 0 to \(labels - 1)"
    case .noKnownTerm(let document):
      "no term of '\(document.prefix(60))' was learned, so there is nothing to weigh"
    }
  }

  /// The first few, since a column may have thousands.
  private func list(_ words: [String]) -> String {
    words.prefix(8).map { "'\($0)'" }.joined(separator: ", ") + (words.count > 8 ? ", …" : "")
  }

  private func short(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
