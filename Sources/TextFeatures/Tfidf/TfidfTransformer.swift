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
  public mutating func fit(_ counts: SparseMatrix) throws {
    try Meter.charge(counts.storedCount + 8 * counts.columns)
    var silent = Silent<Double>()
    let documents = Double(counts.rows)
    // Terms of few documents are many: each frequency is worked out once.
    var known: [Int: Double] = [:]
    learned = counts.columnCounts().map { frequency in
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

  /// Weighs counts.
  ///
  /// - Returns: The shape of `counts`.
  /// - Throws: ``VectorizerError/notFitted(_:)``; ``ShapeMismatch`` for another number of columns.
  public func transform(_ counts: SparseMatrix) throws -> SparseMatrix {
    let idf = try idf()
    guard idf.count == counts.columns else {
      throw ShapeMismatch("weigh counts by the idf of", counts.shape, [idf.count])
    }
    try Meter.charge(4 * counts.storedCount)
    try Meter.reserve(bytes: 12 * counts.storedCount)
    var silent = Silent<Double>()
    var values = counts.values
    values.withUnsafeMutableBufferPointer { values in
      for row in 0..<counts.rows {
        let start = counts.rowOffsets[row]
        let places = start..<counts.rowOffsets[row + 1]
        let length = form.termFrequency == .relative ? values[places].reduce(0, +) : 0
        termWeights(
          UnsafeMutableBufferPointer(rebasing: values[places]),
          idf: { idf[Int(counts.columnIndices[start + $0])] }, length: length, form: form,
          recorder: &silent)
      }
    }
    return SparseMatrix(
      rows: counts.rows, columns: counts.columns, rowOffsets: counts.rowOffsets,
      columnIndices: counts.columnIndices, values: values)
  }

  /// The learned idf of each column; scikit-learn's `idf_`.
  public func idf() throws(VectorizerError) -> [Double] {
    guard let learned else { throw .notFitted("TfidfTransformer") }
    return learned
  }
}
