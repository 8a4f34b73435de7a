internal import Metering
internal import Numerics

/// Finds the categories that rows of numbers stand for, as scikit-learn's
/// `OneHotEncoder.inverse_transform` does.
struct OneHotDecoder {
  let tables: [TermTable]
  /// The first encoded column of each column of the data, and the number of all.
  let starts: [Int]
  let dropsFirst: Bool
  let ignoresUnknown: Bool

  func categories(of encoded: SparseMatrix) throws -> [[String?]] {
    try check(encoded)
    try Meter.charge(encoded.storedCount)
    let (fields, overflow) = encoded.rows.multipliedReportingOverflow(by: tables.count)
    try Meter.charge(overflow ? .max : 4 * fields)
    try Meter.reserve(elements: fields, ofSize: 24)
    return try (0..<encoded.rows).map { row in
      var places = encoded.rowOffsets[row]..<encoded.rowOffsets[row + 1]
      return try tables.indices.map { column in
        let end = places.first { Int(encoded.columnIndices[$0]) >= starts[column + 1] }
        let own = places.lowerBound..<(end ?? places.upperBound)
        places = own.upperBound..<places.upperBound
        return try category(ofColumn: column, own, of: encoded, row: row)
      }
    }
  }

  private func check(_ encoded: SparseMatrix) throws {
    let width = starts.last ?? 0
    guard encoded.columns == width else {
      throw ShapeMismatch("match encoded rows and the learned columns of", encoded.shape, [width])
    }
    guard encoded.rows > 0 else { throw VectorizerError.noCategories(rows: 0) }
    guard width > 0 else { throw VectorizerError.noColumns(rows: encoded.rows) }
    if let bad = encoded.values.firstIndex(where: { !$0.isFinite }) {
      let row = encoded.rowOffsets.lastIndex { $0 <= bad } ?? 0
      throw VectorizerError.notFinite(row: row, column: Int(encoded.columnIndices[bad]))
    }
  }

  /// - Parameter places: Where the row's entries for the column are stored.
  private func category(
    ofColumn column: Int, _ places: Range<Int>, of encoded: SparseMatrix, row: Int
  ) throws -> String? {
    let range = starts[column]..<starts[column + 1]
    let sum = places.reduce(0) { $0 + encoded.values[$1] }
    // A single category that was dropped has no column of its own.
    if range.isEmpty || sum == 0 {
      if dropsFirst { return tables[column].text(0) }
      if ignoresUnknown { return nil }
      throw VectorizerError.allZeros(row: row, column: column)
    }
    let largest = largest(of: places, in: range, encoded)
    return tables[column].text(largest - range.lowerBound + (dropsFirst ? 1 : 0))
  }

  /// The first column with the largest number, where those that are not stored are 0.
  private func largest(of places: Range<Int>, in range: Range<Int>, _ encoded: SparseMatrix) -> Int {
    let stored = places.map { Int(encoded.columnIndices[$0]) }
    let gap = stored.indices.first { stored[$0] != range.lowerBound + $0 } ?? stored.count
    var best = (column: range.lowerBound + gap, value: places.count < range.count ? 0 : -Double.infinity)
    for (column, place) in zip(stored, places) {
      let value = encoded.values[place]
      if value > best.value || (value == best.value && column < best.column) { best = (column, value) }
    }
    return best.column
  }
}
