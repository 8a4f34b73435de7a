public import Corpora
public import Numerics

/// Turns documents into rows of term counts: a bag of words.
///
///     var vectorizer = try CountVectorizer()
///     let counts = try vectorizer.fitTransform(["Кот спит на диване", "Кот и собака играют"])
///     try vectorizer.featureNames()   // ["диване", "играют", "кот", "на", "собака", "спит"]
///
/// The vocabulary is learned by ``fit(_:)`` alone; terms that come later are ignored. Columns stand in
/// the order of code points, so `ё` comes after `я`.
///
/// Source: scikit-learn's `CountVectorizer`; Manning, Raghavan & Schütze, *Introduction to Information
/// Retrieval* (2008), §6.2.
public struct CountVectorizer: Sendable {
  public let analyzer: TextAnalyzer
  public let minDocumentFrequency: DocumentFrequency
  public let maxDocumentFrequency: DocumentFrequency
  public let maxFeatures: Int?
  /// Whether a term counts once however often it is there.
  public let isBinary: Bool
  /// Terms that were given instead of learned.
  let givenVocabulary: [String]?
  private var learned: Vocabulary?

  /// - Parameters:
  ///   - minDocumentFrequency: Terms in fewer documents are left out; scikit-learn's `min_df`.
  ///   - maxDocumentFrequency: Terms in more documents are left out; `max_df`.
  ///   - maxFeatures: Only the most frequent terms are kept, of equally frequent ones those that come
  ///     first by code points. Which of those scikit-learn keeps is left to NumPy's sorting, and differs
  ///     between processors.
  ///   - vocabulary: The terms in the order of their columns; nothing is learned then.
  ///   - lemmatizer: Leads words to their lemmas before they are counted; see ``TextAnalyzer``.
  ///   - stemmer: Cuts words to their stems before they are counted.
  /// - Throws: ``VectorizerError`` or ``AnalyzerError`` where an argument cannot be used.
  public init(
    lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none,
    tokens: TokenPattern = .words(minimumLength: 2), unit: TextAnalyzer.Unit = .word,
    stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1,
    minDocumentFrequency: DocumentFrequency = .count(1),
    maxDocumentFrequency: DocumentFrequency = .fraction(1), maxFeatures: Int? = nil,
    vocabulary: [String]? = nil, isBinary: Bool = false, lemmatizer: Lemmatizer? = nil,
    stemmer: SnowballStemmer? = nil
  ) throws {
    analyzer = try TextAnalyzer(
      unit: unit, lowercase: lowercase, accents: accents, tokens: tokens, stopWords: stopWords,
      ngramRange: ngramRange, lemmatizer: lemmatizer, stemmer: stemmer)
    try minDocumentFrequency.check("minDocumentFrequency")
    try maxDocumentFrequency.check("maxDocumentFrequency")
    if let maxFeatures, maxFeatures < 1 {
      throw VectorizerError.maxFeatures(maxFeatures)
    }
    self.minDocumentFrequency = minDocumentFrequency
    self.maxDocumentFrequency = maxDocumentFrequency
    self.maxFeatures = maxFeatures
    self.isBinary = isBinary
    givenVocabulary = vocabulary
    if let vocabulary { learned = try known(vocabulary) }
  }

  private func known(_ terms: [String]) throws -> Vocabulary {
    guard !terms.isEmpty else { throw VectorizerError.noGivenTerms }
    if analyzer.cutsPlainWords {
      return .grams(try GramVocabulary(terms, stopWords: analyzer.stopTable))
    }
    var table = TermTable()
    for (number, term) in terms.enumerated() {
      guard table.add(term) == number else { throw VectorizerError.repeatedTerm(term) }
    }
    return .terms(table)
  }

  // MARK: Learning

  /// Learns the vocabulary.
  ///
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fit(_ documents: [String]) throws {
    _ = try learn(from: .texts(documents), keepsRows: false)
  }

  /// Learns the vocabulary of documents that are read one after another; only the terms are kept.
  ///
  /// - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
  public mutating func fit(_ corpus: TextCorpus) throws {
    _ = try learn(from: .corpus(corpus), keepsRows: false)
  }

  /// Learns the vocabulary and counts.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fitTransform(_ documents: [String]) throws -> SparseMatrix {
    try learn(from: .texts(documents), keepsRows: true).matrix
  }

  /// Learns the vocabulary and counts documents that are read one after another; the file is read once,
  /// and only terms and counts are kept.
  ///
  /// - Returns: Shape `[documents, terms]`.
  /// - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
  public mutating func fitTransform(_ corpus: TextCorpus) throws -> SparseMatrix {
    try learn(from: .corpus(corpus), keepsRows: true).matrix
  }

  // MARK: Using

  /// Counts the terms that are known; others are ignored.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``.
  public func transform(_ documents: [String]) throws -> SparseMatrix {
    try count(.texts(documents), keepsRows: true).matrix
  }

  /// Counts the known terms of documents that are read one after another.
  ///
  /// - Returns: Shape `[documents, terms]`.
  /// - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``; ``CorpusError``.
  public func transform(_ corpus: TextCorpus) throws -> SparseMatrix {
    try count(.corpus(corpus), keepsRows: true).matrix
  }

  private func fitted() throws(VectorizerError) -> Vocabulary {
    guard let learned else { throw .notFitted("CountVectorizer") }
    return learned
  }

  /// The terms in the order of the columns; scikit-learn's `get_feature_names_out()`.
  public func featureNames() throws(VectorizerError) -> [String] {
    let vocabulary = try fitted()
    return (0..<vocabulary.count).map(vocabulary.text)
  }

  /// The column of a term, or nil for one that is not known; scikit-learn's `vocabulary_.get(term)`.
  public func column(of term: String) throws(VectorizerError) -> Int? {
    try fitted().column(of: term)
  }

  /// The terms of a document that have a count; scikit-learn's `inverse_transform`.
  ///
  /// - Throws: ``VectorizerError`` before the first ``fit(_:)``; ``ShapeMismatch`` for another width.
  public func inverseTransform(_ counts: SparseMatrix) throws -> [[String]] {
    let vocabulary = try fitted()
    guard counts.columns == vocabulary.count else {
      throw ShapeMismatch("match a vocabulary and counts of", [vocabulary.count], counts.shape)
    }
    return try (0..<counts.rows).map { row in
      try counts.storedColumns(ofRow: row).map(vocabulary.text)
    }
  }
}

// MARK: Counting

/// What one pass over the documents found.
struct CountedDocuments {
  /// How many documents there are, and in how many of them each column's term is.
  var rows: Int
  var frequencies: [Int]
  /// Without rows where they were not kept.
  var matrix: SparseMatrix
  /// How many words, or characters, each row's document has, also those that are no terms.
  var lengths: [Int32]

  /// The matrix, which nobody else has then, so that it can be changed in its place.
  consuming func takeMatrix() -> SparseMatrix { matrix }
}

extension CountVectorizer {
  /// Learns the vocabulary, unless it was given, and counts.
  mutating func learn(from source: DocumentSource, keepsRows: Bool) throws -> CountedDocuments {
    if givenVocabulary != nil { return try count(source, keepsRows: keepsRows) }
    return analyzer.cutsPlainWords
      ? try learn(source, GramCounter(analyzer, known: nil, keepsRows: keepsRows), keepsRows)
      : try learn(source, TermCounter(analyzer, known: nil, keepsRows: keepsRows), keepsRows)
  }

  private mutating func learn(
    _ source: DocumentSource, _ counter: some TermCounting, _ keepsRows: Bool
  ) throws -> CountedDocuments {
    var counter = counter
    try source.forEach { try counter.add($0) }
    try counter.finish()
    let selection = TermSelection(
      minimum: minDocumentFrequency, maximum: maxDocumentFrequency, maxFeatures: maxFeatures,
      isBinary: isBinary, analyzer: analyzer)
    let numbers = try selection.numbers(of: counter)
    var columnOf = [Int32](repeating: -1, count: counter.termCount)
    for (column, number) in numbers.enumerated() { columnOf[Int(number)] = Int32(column) }
    let counted = try counted(counter, columnOf, numbers.count, keepsRows)
    learned = counter.vocabulary(of: numbers)
    return counted
  }

  /// Counts the known terms.
  func count(_ source: DocumentSource, keepsRows: Bool) throws -> CountedDocuments {
    switch try fitted() {
    case .grams(let grams):
      return try count(
        source, GramCounter(analyzer, known: grams.tree, keepsRows: keepsRows), grams.columns,
        grams.count, keepsRows)
    case .terms(let table):
      return try count(
        source, TermCounter(analyzer, known: table, keepsRows: keepsRows),
        (0..<table.count).map(Int32.init), table.count, keepsRows)
    }
  }

  private func count(
    _ source: DocumentSource, _ counter: some TermCounting, _ columnOf: [Int32], _ columns: Int,
    _ keepsRows: Bool
  ) throws -> CountedDocuments {
    var counter = counter
    try source.forEach { try counter.add($0) }
    try counter.finish()
    return try counted(counter, columnOf, columns, keepsRows)
  }

  private func counted(
    _ counter: some TermCounting, _ columnOf: [Int32], _ columns: Int, _ keepsRows: Bool
  ) throws -> CountedDocuments {
    if keepsRows {
      let matrix = try counter.matrix(columnOf: columnOf, columns: columns, isBinary: isBinary)
      return CountedDocuments(
        rows: counter.rows, frequencies: matrix.columnCounts(), matrix: matrix,
        lengths: counter.documentLengths)
    }
    var frequencies = [Int](repeating: 0, count: columns)
    for (number, frequency) in counter.frequencies().enumerated() where columnOf[number] >= 0 {
      frequencies[Int(columnOf[number])] = frequency
    }
    let empty = SparseMatrix(
      rows: 0, columns: columns, rowOffsets: [0], columnIndices: [], values: [])
    return CountedDocuments(
      rows: counter.rows, frequencies: frequencies, matrix: empty, lengths: [])
  }
}
