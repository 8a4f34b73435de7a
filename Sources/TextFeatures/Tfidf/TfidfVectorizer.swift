public import Corpora
public import Derivations
public import Numerics

/// Turns documents into rows of term weights, rare terms weighing more: counts by ``CountVectorizer``,
/// weighed by ``TfidfTransformer``.
///
///     var vectorizer = try TfidfVectorizer(ngramRange: 1...2)
///     let features = try vectorizer.fitTransform(["Кот спит", "Собака спит"])   // 2 × 5
///
/// Source: scikit-learn's `TfidfVectorizer`; Manning, Raghavan & Schütze, *Introduction to Information
/// Retrieval* (2008), §6.2.2.
public struct TfidfVectorizer: Sendable {
  private(set) var counter: CountVectorizer
  private(set) var transformer: TfidfTransformer
  /// What was learned from how many documents, and in how many of them each term is.
  private var documents: (count: Int, frequencies: [Int])?

  /// The parameters are those of ``CountVectorizer``, and the form of the weights.
  ///
  /// - Throws: ``VectorizerError`` or ``AnalyzerError`` where an argument cannot be used.
  public init(
    lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none,
    tokens: TokenPattern = .words(minimumLength: 2), unit: TextAnalyzer.Unit = .word,
    stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1,
    minDocumentFrequency: DocumentFrequency = .count(1),
    maxDocumentFrequency: DocumentFrequency = .fraction(1), maxFeatures: Int? = nil,
    vocabulary: [String]? = nil, isBinary: Bool = false, form: TfidfForm = .scikitLearn,
    lemmatizer: Lemmatizer? = nil, stemmer: SnowballStemmer? = nil
  ) throws {
    counter = try CountVectorizer(
      lowercase: lowercase, accents: accents, tokens: tokens, unit: unit, stopWords: stopWords,
      ngramRange: ngramRange, minDocumentFrequency: minDocumentFrequency,
      maxDocumentFrequency: maxDocumentFrequency, maxFeatures: maxFeatures, vocabulary: vocabulary,
      isBinary: isBinary, lemmatizer: lemmatizer, stemmer: stemmer)
    transformer = TfidfTransformer(form: form)
  }

  /// Learns vocabulary and idf.
  ///
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fit(_ documents: [String]) throws {
    _ = try learn(from: .texts(documents), keepsRows: false)
  }

  /// Learns vocabulary and idf from documents that are read one after another; only the terms are kept.
  ///
  /// - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
  public mutating func fit(_ corpus: TextCorpus) throws {
    _ = try learn(from: .corpus(corpus), keepsRows: false)
  }

  /// Learns vocabulary and idf, and weighs the documents.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fitTransform(_ documents: [String]) throws -> SparseMatrix {
    let counted = try learn(from: .texts(documents), keepsRows: true)
    return try weighed(counted)
  }

  /// Learns vocabulary and idf from documents that are read one after another, and weighs them; the file
  /// is read once, and only terms and weights are kept.
  ///
  /// - Returns: Shape `[documents, terms]`.
  /// - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
  public mutating func fitTransform(_ corpus: TextCorpus) throws -> SparseMatrix {
    let counted = try learn(from: .corpus(corpus), keepsRows: true)
    return try weighed(counted)
  }

  private mutating func learn(
    from source: DocumentSource, keepsRows: Bool
  ) throws -> CountedDocuments {
    let counted = try counter.learn(from: source, keepsRows: keepsRows)
    documents = (counted.rows, counted.frequencies)
    try transformer.fit(documents: counted.rows, frequencies: counted.frequencies)
    return counted
  }

  private func weighed(_ counted: consuming CountedDocuments) throws -> SparseMatrix {
    let lengths = counted.lengths
    return try transformer.weighed(counted.takeMatrix(), lengths: lengths)
  }

  /// Weighs the terms known from ``fit(_:)``; others are ignored.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``.
  public func transform(_ documents: [String]) throws -> SparseMatrix {
    try transform(.texts(documents))
  }

  /// Weighs the known terms of documents that are read one after another.
  ///
  /// - Returns: Shape `[documents, terms]`.
  /// - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``; ``CorpusError``.
  public func transform(_ corpus: TextCorpus) throws -> SparseMatrix { try transform(.corpus(corpus)) }

  private func transform(_ source: DocumentSource) throws -> SparseMatrix {
    // With a given vocabulary the counter always knows its terms, the weights only after `fit`.
    _ = try idf()
    return try weighed(counter.count(source, keepsRows: true))
  }

  /// The terms in the order of the columns.
  public func featureNames() throws(VectorizerError) -> [String] {
    _ = try idf()
    return try counter.featureNames()
  }

  /// The column of a term, or nil for one that is not known.
  public func column(of term: String) throws(VectorizerError) -> Int? {
    _ = try idf()
    return try counter.column(of: term)
  }

  /// The terms of each document that have a weight; scikit-learn's `inverse_transform`.
  ///
  /// - Throws: ``VectorizerError`` before the first ``fit(_:)``; ``ShapeMismatch`` for another width.
  public func inverseTransform(_ weights: SparseMatrix) throws -> [[String]] {
    _ = try idf()
    return try counter.inverseTransform(weights)
  }

  /// The learned idf of each column.
  public func idf() throws(VectorizerError) -> [Double] {
    do { return try transformer.idf() } catch { throw .notFitted("TfidfVectorizer") }
  }

  /// The weights of one document, worked out on paper.
  ///
  /// Its quantities are `idf` (part `rarity`), `tf tfidf` (part `weights`), and `norm weight` (part
  /// `length`) where the form has a norm; given are `n` (counts), `L` (all words of the document), `N`
  /// and `df`. Each but `norm` has an element for each known term of the document, in the order of the
  /// columns.
  ///
  /// - Parameters:
  ///   - digits: Decimals to show, or significant digits for numbers below 0.1; 1 to 15.
  ///   - language: The language of headings and captions.
  /// - Throws: ``VectorizerError`` before ``fit(_:)`` and for a document without a known term;
  ///   ``DigitsOutOfRange``.
  public func explain(
    _ document: String, digits: Int = 4, language: CaptionLanguage = .english
  ) throws -> Derivation {
    guard let documents else { throw VectorizerError.notFitted("TfidfVectorizer") }
    try DigitsOutOfRange.check(digits)
    let counted = try counter.count(.texts([document]), keepsRows: true)
    let counts = counted.matrix
    let columns = try counts.storedColumns(ofRow: 0)
    guard !columns.isEmpty else { throw VectorizerError.noKnownTerm(document) }
    let names = try featureNames()
    let explanation = TfidfExplanation(
      terms: columns.map { names[$0] }, counts: counts.values, length: Double(counted.lengths[0]),
      frequencies: columns.map { documents.frequencies[$0] }, documents: documents.count,
      form: transformer.form, language: language)
    return explanation.derivation(digits: digits)
  }
}
