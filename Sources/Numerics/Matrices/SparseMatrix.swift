internal import Metering

/// A matrix that stores only the entries that are not zero, row after row (CSR).
///
/// Row *i* has the columns `columnIndices[rowOffsets[i]..<rowOffsets[i + 1]]`, in ascending order, with
/// `values` at the same places. Bags of words of 100,000 documents fit into memory this way.
public struct SparseMatrix: Hashable, Sendable {
  public let rows: Int
  public let columns: Int
  // konspekt:hide
  public internal(set) var rowOffsets: [Int]
  // konspekt:hide
  public internal(set) var columnIndices: [Int32]
  // konspekt:hide
  public internal(set) var values: [Double]

  /// Parts that are known to fit together.
  // konspekt:hide
  public init(
    rows: Int, columns: Int, rowOffsets: [Int], columnIndices: [Int32], values: [Double]
  ) {
    precondition(rowOffsets.count == rows + 1 && columnIndices.count == values.count)
    precondition(rowOffsets.last == values.count)
    self.rows = rows
    self.columns = columns
    self.rowOffsets = rowOffsets
    self.columnIndices = columnIndices
    self.values = values
  }

  /// The entries of a dense matrix that are not zero.
  public init(_ matrix: Matrix) throws {
    try Meter.charge(matrix.elements.count)
    let count = matrix.elements.count { $0 != 0 }
    try Meter.reserve(bytes: 12 * count)
    var offsets = [0]
    var indices: [Int32] = []
    var values: [Double] = []
    for row in 0..<matrix.rows {
      for column in 0..<matrix.columns {
        let value = matrix.elements[row * matrix.columns + column]
        guard value != 0 else { continue }
        indices.append(Int32(column))
        values.append(value)
      }
      offsets.append(values.count)
    }
    self.init(
      rows: matrix.rows, columns: matrix.columns, rowOffsets: offsets, columnIndices: indices,
      values: values)
  }

  // konspekt:hide
  /// Changes stored entries in their place.
  public mutating func withMutableValues(
    _ body: (UnsafeMutableBufferPointer<Double>) throws -> Void
  ) rethrows {
    try values.withUnsafeMutableBufferPointer { try body($0) }
  }

  /// `[rows, columns]`.
  public var shape: [Int] { [rows, columns] }
  /// How many entries are stored.
  public var storedCount: Int { values.count }
  /// The share of entries that are zero, 0…1.
  public var sparsity: Double {
    let count = Double(rows) * Double(columns)
    return count == 0 ? 0 : 1 - Double(values.count) / count
  }

  /// One entry.
  ///
  /// - Throws: ``MatrixError`` where there is no such place.
  public func at(_ row: Int, _ column: Int) throws(MatrixError) -> Double {
    guard (0..<rows).contains(row) else { throw .noSuchRow(row, rows: rows) }
    guard (0..<columns).contains(column) else { throw .noSuchColumn(column, columns: columns) }
    let places = rowOffsets[row]..<rowOffsets[row + 1]
    return places.first { Int(columnIndices[$0]) == column }.map { values[$0] } ?? 0
  }

  /// The columns of a row that are not zero; scikit-learn's `row.nonzero()[1]`.
  public func storedColumns(ofRow row: Int) throws(MatrixError) -> [Int] {
    guard (0..<rows).contains(row) else { throw .noSuchRow(row, rows: rows) }
    return columnIndices[rowOffsets[row]..<rowOffsets[row + 1]].map(Int.init)
  }

  /// One row, zeros included.
  public func row(_ index: Int) throws -> [Double] {
    guard (0..<rows).contains(index) else { throw MatrixError.noSuchRow(index, rows: rows) }
    try Meter.reserve(bytes: 8 * columns)
    var row = Array(repeating: 0.0, count: columns)
    for place in rowOffsets[index]..<rowOffsets[index + 1] {
      row[Int(columnIndices[place])] = values[place]
    }
    return row
  }

  /// The matrix with its zeros; scikit-learn's `toarray()`.
  public func dense() throws -> Matrix {
    var matrix = try Matrix(rows: rows, columns: columns)
    for row in 0..<rows {
      for place in rowOffsets[row]..<rowOffsets[row + 1] {
        matrix.elements[row * columns + Int(columnIndices[place])] = values[place]
      }
    }
    return matrix
  }

  /// The rows of the given numbers, in their order.
  ///
  /// - Throws: ``MatrixError`` where one is missing.
  public func selectingRows(_ indices: [Int]) throws -> SparseMatrix {
    var offsets = [0]
    var taken: [Int32] = []
    var numbers: [Double] = []
    for row in indices {
      guard (0..<rows).contains(row) else { throw MatrixError.noSuchRow(row, rows: rows) }
      let places = rowOffsets[row]..<rowOffsets[row + 1]
      try Meter.reserve(bytes: 12 * places.count)
      taken += columnIndices[places]
      numbers += values[places]
      offsets.append(numbers.count)
    }
    return SparseMatrix(
      rows: indices.count, columns: columns, rowOffsets: offsets, columnIndices: taken,
      values: numbers)
  }
}
