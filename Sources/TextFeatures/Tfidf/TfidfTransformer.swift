internal import Derivations
internal import Metering
public import Numerics

/// Weighs counts by how rare their terms are, in any of the forms of ``TfidfForm``.
///
/// Source: scikit-learn's `TfidfTransformer`, whose form is the default.
public struct TfidfTransformer: Sendable {
  public let form: TfidfForm
  private var learned: [Double]?

  public init(form: TfidfForm = .scikitLearn) { self.form = form }

  /// Learns the idf of every column.
  ///
  /// - Throws: ``VectorizerError`` without a document or a column, or for a count that is not finite.
  public mutating func fit(_ counts: SparseMatrix) throws {
    try Meter.charge(counts.storedCount)
    guard counts.rows > 0 else { throw VectorizerError.noDocuments }
    guard counts.columns > 0 else { throw VectorizerError.noColumns(rows: counts.rows) }
    try Self.checkFinite(counts)
    try fit(documents: counts.rows, frequencies: counts.columnCounts())
  }

  /// Learns the idf of columns from how many documents there are, and how many have each.
  mutating func fit(documents: Int, frequencies: [Int]) throws {
    guard documents > 0 else { throw VectorizerError.noDocuments }
    try Meter.charge(8 * frequencies.count)
    try Meter.reserve(bytes: 8 * frequencies.count)
    var silent = Silent<Double>()
    let documents = Double(documents)
    // Terms of few documents are many: each frequency is worked out once.
    var known: [Int: Double] = [:]
    learned = frequencies.map { frequency in
      if let idf = known[frequency] { return idf }
      let idf = inverseDocumentFrequency(
        form.inverseFrequency, documents: documents, frequency: Double(frequency), at: 0,
        recorder: &silent)
      known[frequency] = idf
      return idf
    }
  }

  /// Learns the idf and weighs.
  public mutating func fitTransform(_ counts: SparseMatrix) throws -> SparseMatrix {
    try fit(counts)
    return try transform(counts)
  }

  /// Weighs counts. In a form with relative frequency a document's length is the sum of its row, since
  /// a matrix of counts does not tell more; ``TfidfVectorizer`` counts the words that have no column too.
  ///
  /// - Returns: The shape of `counts`.
  /// - Throws: ``VectorizerError/notFitted(_:)``, or another without a document, for a count that is not
  ///   finite, or that a sublinear form has no logarithm of;
  ///   ``ShapeMismatch`` for another number of columns.
  public func transform(_ counts: SparseMatrix) throws -> SparseMatrix {
    try Meter.charge(counts.storedCount)
    try Self.checkFinite(counts)
    return try weighed(counts)
  }

  /// scikit-learn's refusal of NaN and infinity.
  private static func checkFinite(_ counts: SparseMatrix) throws(VectorizerError) {
    guard let bad = counts.values.firstIndex(where: { !$0.isFinite }) else { return }
    let row = counts.rowOffsets.lastIndex { $0 <= bad } ?? 0
    throw .notFinite(row: row, column: Int(counts.columnIndices[bad]))
  }

  /// Weighs counts, in their place where nobody else has them.
  ///
  /// - Parameter lengths: How many words each row's document has; nil for the sum of the row.
  func weighed(
    _ counts: consuming SparseMatrix, lengths: [Int32]? = nil
  ) throws -> SparseMatrix {
    let idf = try idf()
    guard counts.rows > 0 else { throw VectorizerError.noDocuments }
    guard idf.count == counts.columns else {
      throw ShapeMismatch("match counts and the learned idf of", counts.shape, [idf.count])
    }
    try checkScalable(counts, idf)
    if form.termFrequency == .sublinear { try checkLogarithms(counts) }
    if form.termFrequency == .relative, lengths == nil { try checkLengths(counts) }
    try Meter.charge(4 * counts.storedCount)
    try Meter.reserve(bytes: 8 * counts.storedCount)
    var matrix = counts
    let (offsets, columns) = (matrix.rowOffsets, matrix.columnIndices)
    matrix.withMutableValues { values in
      for row in 0..<(offsets.count - 1) {
        weigh(values, offsets[row]..<offsets[row + 1], length: lengths?[row]) {
          idf[Int(columns[$0])]
        }
      }
    }
    return matrix
  }

  /// scikit-learn's refusal to scale a row with an infinite weight, which a given term of no document has.
  private func checkScalable(_ counts: SparseMatrix, _ idf: [Double]) throws(VectorizerError) {
    guard form.norm != .none, idf.contains(where: \.isInfinite),
      let place = counts.columnIndices.firstIndex(where: { idf[Int($0)].isInfinite })
    else { return }
    let row = counts.rowOffsets.lastIndex { $0 <= place } ?? 0
    throw .infiniteWeight(row: row, column: Int(counts.columnIndices[place]))
  }

  /// scikit-learn warns of such a logarithm, and then refuses to scale what it made.
  private func checkLogarithms(_ counts: SparseMatrix) throws(VectorizerError) {
    guard let place = counts.values.firstIndex(where: { !($0 > 0) }) else { return }
    throw .noLogarithm(
      row: counts.rowOffsets.lastIndex { $0 <= place } ?? 0,
      column: Int(counts.columnIndices[place]), count: counts.values[place])
  }

  private func checkLengths(_ counts: SparseMatrix) throws(VectorizerError) {
    for row in 0..<counts.rows {
      let values = counts.values[counts.rowOffsets[row]..<counts.rowOffsets[row + 1]]
      if !values.isEmpty, values.reduce(0, +) == 0 { throw .noLength(row: row) }
    }
  }

  /// Weighs the entries of one row, whose idf a function of the place gives.
  @inline(__always)
  private func weigh(
    _ values: UnsafeMutableBufferPointer<Double>, _ places: Range<Int>, length: Int32?,
    idf: (Int) -> Double
  ) {
    var silent = Silent<Double>()
    let row = UnsafeMutableBufferPointer(rebasing: values[places])
    let length =
      form.termFrequency == .relative ? length.map(Double.init) ?? row.reduce(0, +) : 0
    termWeights(
      row, idf: { idf(places.lowerBound + $0) }, length: length, form: form, recorder: &silent)
  }

  /// The learned idf of each column; scikit-learn's `idf_`.
  public func idf() throws(VectorizerError) -> [Double] {
    guard let learned else { throw .notFitted("TfidfTransformer") }
    return learned
  }
}
