internal import Foundation
internal import Metering
public import Numerics

/// Weighs counts by how rare their terms are.
///
/// The weight of term *t* in document *d*, before each row is brought to length 1, is
///
///     tfidf(t, d) = tf(t, d) · idf(t)
///     idf(t)      = ln((1 + n) / (1 + df(t))) + 1      smoothed (the default)
///     idf(t)      = ln(n / df(t)) + 1                  not smoothed
///
/// with *n* documents, *df(t)* of which have the term. A sublinear tf is 1 + ln tf.
///
/// Source: scikit-learn's `TfidfTransformer`. Textbooks write ln(n / df) without the added ones; see
/// ``TextbookTfidf``.
public struct TfidfTransformer: Sendable {
  public enum Norm: String, Hashable, Sendable {
    /// Rows are left as they are.
    case none
    /// The sum of magnitudes is 1.
    case l1
    /// The Euclidean length is 1.
    case l2
  }

  public let norm: Norm
  public let usesIDF: Bool
  public let smoothsIDF: Bool
  public let isSublinear: Bool
  private var learned: [Double]?

  public init(
    norm: Norm = .l2, usesIDF: Bool = true, smoothsIDF: Bool = true, isSublinear: Bool = false
  ) {
    self.norm = norm
    self.usesIDF = usesIDF
    self.smoothsIDF = smoothsIDF
    self.isSublinear = isSublinear
  }

  /// Learns the idf of every column.
  public mutating func fit(_ counts: SparseMatrix) throws {
    try Meter.charge(counts.storedCount + counts.columns)
    let extra = smoothsIDF ? 1.0 : 0
    let documents = Double(counts.rows) + extra
    learned = counts.columnCounts().map { log(documents / (Double($0) + extra)) + 1 }
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
    var values = counts.values
    for row in 0..<counts.rows {
      let places = counts.rowOffsets[row]..<counts.rowOffsets[row + 1]
      for place in places {
        if isSublinear { values[place] = 1 + log(values[place]) }
        if usesIDF { values[place] *= idf[Int(counts.columnIndices[place])] }
      }
      normalize(&values, places)
    }
    return SparseMatrix(
      rows: counts.rows, columns: counts.columns, rowOffsets: counts.rowOffsets,
      columnIndices: counts.columnIndices, values: values)
  }

  private func normalize(_ values: inout [Double], _ places: Range<Int>) {
    var length = 0.0
    switch norm {
    case .none: return
    case .l1: for place in places { length += abs(values[place]) }
    case .l2:
      for place in places { length += values[place] * values[place] }
      length = length.squareRoot()
    }
    guard length > 0 else { return }
    for place in places { values[place] /= length }
  }

  /// The learned idf of each column; scikit-learn's `idf_`.
  public func idf() throws(VectorizerError) -> [Double] {
    guard let learned else { throw .notFitted("TfidfTransformer") }
    return learned
  }
}
