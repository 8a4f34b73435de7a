internal import Metering
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
  private let givenVocabulary: [String]?
  private var learned: TermTable?

  /// - Parameters:
  ///   - minDocumentFrequency: Terms in fewer documents are left out; scikit-learn's `min_df`.
  ///   - maxDocumentFrequency: Terms in more documents are left out; `max_df`.
  ///   - maxFeatures: Only the most frequent terms are kept, of equally frequent ones the first.
  ///   - vocabulary: The terms in the order of their columns; nothing is learned then.
  /// - Throws: ``VectorizerError`` or ``AnalyzerError`` where an argument cannot be used.
  public init(
    lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none,
    tokens: TokenPattern = .words(minimumLength: 2), unit: TextAnalyzer.Unit = .word,
    stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1,
    minDocumentFrequency: DocumentFrequency = .count(1),
    maxDocumentFrequency: DocumentFrequency = .fraction(1), maxFeatures: Int? = nil,
    vocabulary: [String]? = nil, isBinary: Bool = false
  ) throws {
    analyzer = try TextAnalyzer(
      unit: unit, lowercase: lowercase, accents: accents, tokens: tokens, stopWords: stopWords,
      ngramRange: ngramRange)
    try minDocumentFrequency.check("minDocumentFrequency")
    try maxDocumentFrequency.check("maxDocumentFrequency")
    if let maxFeatures, maxFeatures < 1 {
      throw VectorizerError.limit(name: "maxFeatures", value: "\(maxFeatures)")
    }
    self.minDocumentFrequency = minDocumentFrequency
    self.maxDocumentFrequency = maxDocumentFrequency
    self.maxFeatures = maxFeatures
    self.isBinary = isBinary
    givenVocabulary = vocabulary
    if let vocabulary { learned = try Self.table(of: vocabulary) }
  }

  private static func table(of vocabulary: [String]) throws -> TermTable {
    guard !vocabulary.isEmpty else { throw VectorizerError.emptyVocabulary(documents: 0) }
    var table = TermTable()
    for (number, term) in vocabulary.enumerated() {
      guard table.add(term) == number else { throw VectorizerError.repeatedTerm(term) }
    }
    return table
  }

  // MARK: Learning

  /// Learns the vocabulary.
  ///
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fit(_ documents: [String]) throws { _ = try fitTransform(documents) }

  /// Learns the vocabulary and counts.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError`` where no term is left.
  public mutating func fitTransform(_ documents: [String]) throws -> SparseMatrix {
    try fitTransform(each: documents)
  }

  // konspekt:hide
  /// Learns and counts documents that come one after another, such as the lines of a file; none is kept.
  public mutating func fitTransform(each documents: some Sequence<String>) throws -> SparseMatrix {
    if givenVocabulary != nil { return try transform(each: documents) }
    var counter = TermCounter(analyzer, learns: true)
    for document in documents { try counter.add(document) }
    guard counter.table.count > 0 else {
      throw VectorizerError.emptyVocabulary(documents: counter.rows)
    }
    let (table, matrix) = try Selection(self, counter).result()
    learned = table
    return matrix
  }

  // MARK: Using

  /// Counts the terms that are known; others are ignored.
  ///
  /// - Returns: Shape `[documents.count, terms]`.
  /// - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``.
  public func transform(_ documents: [String]) throws -> SparseMatrix {
    try transform(each: documents)
  }

  // konspekt:hide
  /// Counts documents that come one after another.
  public func transform(each documents: some Sequence<String>) throws -> SparseMatrix {
    let table = try fitted()
    var counter = TermCounter(analyzer, known: table, learns: false)
    for document in documents { try counter.add(document) }
    let order = (0..<table.count).map(Int32.init)
    return try CountedRows(counter, columnOf: order, columns: table.count, isBinary: isBinary).matrix()
  }

  private func fitted() throws(VectorizerError) -> TermTable {
    guard let learned else { throw .notFitted("CountVectorizer") }
    return learned
  }

  /// The terms in the order of the columns; scikit-learn's `get_feature_names_out()`.
  public func featureNames() throws(VectorizerError) -> [String] {
    let table = try fitted()
    return (0..<table.count).map(table.text)
  }

  /// The column of a term, or nil for one that is not known; scikit-learn's `vocabulary_.get(term)`.
  public func column(of term: String) throws(VectorizerError) -> Int? {
    try fitted().number(of: term)
  }

  /// The terms of a document that have a count; scikit-learn's `inverse_transform`.
  ///
  /// - Throws: ``VectorizerError`` before the first ``fit(_:)``; ``ShapeMismatch`` for another width.
  public func terms(in counts: SparseMatrix) throws -> [[String]] {
    let table = try fitted()
    guard counts.columns == table.count else {
      throw ShapeMismatch("read a vocabulary and counts of", [table.count], counts.shape)
    }
    return try (0..<counts.rows).map { row in
      try counts.storedColumns(ofRow: row).map(table.text)
    }
  }
}

/// Which of the counted terms become columns, and in which order.
private struct Selection {
  private let vectorizer: CountVectorizer
  private let counter: TermCounter

  init(_ vectorizer: CountVectorizer, _ counter: TermCounter) {
    self.vectorizer = vectorizer
    self.counter = counter
  }

  func result() throws -> (TermTable, SparseMatrix) {
    try Meter.charge(32 * counter.table.count)
    let kept = try mostFrequent(of: withinLimits(counter.table.sortedNumbers()))
    var table = TermTable()
    var columnOf = Array(repeating: Int32(-1), count: counter.table.count)
    for (column, number) in kept.enumerated() {
      columnOf[Int(number)] = Int32(column)
      counter.table.withBytes(of: Int(number)) { bytes in
        _ = table.add(bytes, hash: counter.table.hash(Int(number)))
      }
    }
    let rows = CountedRows(
      counter, columnOf: columnOf, columns: kept.count, isBinary: vectorizer.isBinary)
    return (table, try rows.matrix())
  }

  private func withinLimits(_ numbers: [Int32]) throws -> [Int32] {
    let minimum = vectorizer.minDocumentFrequency.documents(of: counter.rows)
    let maximum = vectorizer.maxDocumentFrequency.documents(of: counter.rows)
    guard maximum >= minimum else {
      throw VectorizerError.limitsExclude(minimum: minimum, maximum: maximum)
    }
    if minimum <= 1 && maximum >= Double(counter.rows) { return numbers }
    var frequency = Array(repeating: 0, count: counter.table.count)
    for term in counter.columns { frequency[Int(term)] += 1 }
    let kept = numbers.filter {
      Double(frequency[Int($0)]) >= minimum && Double(frequency[Int($0)]) <= maximum
    }
    guard !kept.isEmpty else { throw VectorizerError.noTermsLeft(of: counter.table.count) }
    return kept
  }

  /// The terms with the greatest counts over all documents; of equal ones those that sort first.
  private func mostFrequent(of numbers: [Int32]) throws -> [Int32] {
    guard let limit = vectorizer.maxFeatures, limit < numbers.count else { return numbers }
    var totals = Array(repeating: 0, count: counter.table.count)
    for (place, term) in counter.columns.enumerated() {
      totals[Int(term)] += vectorizer.isBinary ? 1 : Int(counter.counts[place])
    }
    let places = numbers.indices.sorted { left, right in
      let first = totals[Int(numbers[left])]
      let second = totals[Int(numbers[right])]
      return first != second ? first > second : left < right
    }
    return places.prefix(limit).sorted().map { numbers[$0] }
  }
}

/// The counts with their final columns, each row in ascending order.
private struct CountedRows {
  private let counter: TermCounter
  private let columnOf: [Int32]
  private let columns: Int
  private let isBinary: Bool

  init(_ counter: TermCounter, columnOf: [Int32], columns: Int, isBinary: Bool) {
    self.counter = counter
    self.columnOf = columnOf
    self.columns = columns
    self.isBinary = isBinary
  }

  func matrix() throws -> SparseMatrix {
    try Meter.charge(16 * counter.columns.count)
    try Meter.reserve(bytes: 12 * counter.columns.count)
    var offsets = [0]
    offsets.reserveCapacity(counter.rows + 1)
    var indices: [Int32] = []
    indices.reserveCapacity(counter.columns.count)
    var values: [Double] = []
    values.reserveCapacity(counter.columns.count)
    // Column and count in one word, so that a row is sorted without a comparison function.
    var row: [UInt64] = []
    for number in 0..<counter.rows {
      row.removeAll(keepingCapacity: true)
      for place in counter.rowOffsets[number]..<counter.rowOffsets[number + 1] {
        let column = columnOf[Int(counter.columns[place])]
        guard column >= 0 else { continue }
        let count = isBinary ? 1 : counter.counts[place]
        row.append(UInt64(UInt32(column)) << 32 | UInt64(UInt32(count)))
      }
      row.sort()
      for packed in row {
        indices.append(Int32(truncatingIfNeeded: packed >> 32))
        values.append(Double(UInt32(truncatingIfNeeded: packed)))
      }
      offsets.append(indices.count)
    }
    return SparseMatrix(
      rows: counter.rows, columns: columns, rowOffsets: offsets, columnIndices: indices,
      values: values)
  }
}
