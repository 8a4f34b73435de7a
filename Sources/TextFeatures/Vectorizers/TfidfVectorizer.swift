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
  private var counter: CountVectorizer
  private var transformer: TfidfTransformer

  /// - Throws: ``VectorizerError`` or ``AnalyzerError`` where an argument cannot be used.
  public init(
    lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none,
    tokens: TokenPattern = .words(minimumLength: 2), unit: TextAnalyzer.Unit = .word,
    stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1,
    minDocumentFrequency: DocumentFrequency = .count(1),
    maxDocumentFrequency: DocumentFrequency = .fraction(1), maxFeatures: Int? = nil,
    vocabulary: [String]? = nil, isBinary: Bool = false, norm: TfidfTransformer.Norm = .l2,
    usesIDF: Bool = true, smoothsIDF: Bool = true, isSublinear: Bool = false
  ) throws {
    counter = try CountVectorizer(
      lowercase: lowercase, accents: accents, tokens: tokens, unit: unit, stopWords: stopWords,
      ngramRange: ngramRange, minDocumentFrequency: minDocumentFrequency,
      maxDocumentFrequency: maxDocumentFrequency, maxFeatures: maxFeatures, vocabulary: vocabulary,
      isBinary: isBinary)
    transformer = TfidfTransformer(
      norm: norm, usesIDF: usesIDF, smoothsIDF: smoothsIDF, isSublinear: isSublinear)
  }

  /// Learns vocabulary and idf.
  ///
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fit(_ documents: [String]) throws {
    try transformer.fit(counter.fitTransform(documents))
  }

  /// Learns vocabulary and idf, and weighs the documents.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fitTransform(_ documents: [String]) throws -> SparseMatrix {
    try transformer.fitTransform(counter.fitTransform(documents))
  }

  // konspekt:hide
  /// Learns and weighs documents that come one after another, such as the lines of a file.
  public mutating func fitTransform(each documents: some Sequence<String>) throws -> SparseMatrix {
    try transformer.fitTransform(counter.fitTransform(each: documents))
  }

  /// Weighs the terms known from ``fit(_:)``; others are ignored.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``.
  public func transform(_ documents: [String]) throws -> SparseMatrix {
    try transform(each: documents)
  }

  // konspekt:hide
  /// Weighs documents that come one after another.
  public func transform(each documents: some Sequence<String>) throws -> SparseMatrix {
    // With a given vocabulary the counter always knows its terms, the weights only after `fit`.
    _ = try idf()
    return try transformer.transform(counter.transform(each: documents))
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

  /// The learned idf of each column.
  public func idf() throws(VectorizerError) -> [Double] {
    do { return try transformer.idf() } catch { throw .notFitted("TfidfVectorizer") }
  }
}
