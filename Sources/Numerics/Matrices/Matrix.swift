internal import Metering

/// A dense matrix of numbers, row after row.
///
///     let weights = try Matrix([[1, 2], [3, 4]])
///     let product = try weights.multiplied(by: weights.transposed())
///     print(product)   // [[ 5. 11.]
///                      //  [11. 25.]]
///
/// Shapes are `[rows, columns]`. A matrix prints as NumPy prints it.
public struct Matrix: Hashable, Sendable {
  public let rows: Int
  public let columns: Int
  // konspekt:hide
  /// All entries, row after row; `rows · columns` of them.
  public internal(set) var elements: [Double]

  /// A matrix of the given rows.
  ///
  /// - Throws: ``MatrixError`` where the rows differ in length.
  public init(_ rows: [[Double]]) throws {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() where row.count != columns {
      throw MatrixError.ragged(row: index, expected: columns, found: row.count)
    }
    try self.init(rows: rows.count, columns: columns)
    var place = 0
    for row in rows {
      for value in row {
        elements[place] = value
        place += 1
      }
    }
  }

  /// A matrix with the same number everywhere.
  ///
  /// - Throws: ``MatrixError`` where a size is negative or too large.
  public init(rows: Int, columns: Int, repeating value: Double = 0) throws {
    guard rows >= 0, columns >= 0 else {
      throw MatrixError.negativeSize(rows: rows, columns: columns)
    }
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    // Without columns too, rows take memory where they are gone through; kernels count sides in 32 bits.
    let longest = max(rows, columns)
    guard !overflow, longest <= Int32.max else {
      throw MatrixError.tooLarge(rows: rows, columns: columns)
    }
    let size = max(count, longest)
    try Meter.reserve(elements: size, ofSize: 8)
    try Meter.charge(size)
    self.rows = rows
    self.columns = columns
    elements = Array(repeating: value, count: count)
  }

  /// Entries that are known to fill the shape.
  init(rows: Int, columns: Int, elements: [Double]) {
    precondition(elements.count == rows * columns)
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// The matrix with ones on its diagonal.
  public static func identity(_ size: Int) throws -> Matrix {
    var matrix = try Matrix(rows: size, columns: size)
    for index in 0..<size { matrix.elements[index * size + index] = 1 }
    return matrix
  }

  /// `[rows, columns]`.
  public var shape: [Int] { [rows, columns] }

  // MARK: Parts

  /// The rows as lists.
  public var nested: [[Double]] {
    (0..<rows).map { Array(elements[$0 * columns..<($0 + 1) * columns]) }
  }

  /// One row.
  ///
  /// - Throws: ``MatrixError`` where there is no such row.
  public func row(_ index: Int) throws(MatrixError) -> [Double] {
    guard (0..<rows).contains(index) else { throw .noSuchRow(index, rows: rows) }
    return Array(elements[index * columns..<(index + 1) * columns])
  }

  /// One column.
  ///
  /// - Throws: ``MatrixError`` where there is no such column.
  public func column(_ index: Int) throws(MatrixError) -> [Double] {
    guard (0..<columns).contains(index) else { throw .noSuchColumn(index, columns: columns) }
    return stride(from: index, to: elements.count, by: max(1, columns)).map { elements[$0] }
  }

  /// One entry.
  ///
  /// - Throws: ``MatrixError`` where there is no such place.
  public func at(_ row: Int, _ column: Int) throws(MatrixError) -> Double {
    try elements[place(row, column)]
  }

  /// Changes one entry.
  ///
  /// - Throws: ``MatrixError`` where there is no such place.
  public mutating func set(_ row: Int, _ column: Int, to value: Double) throws(MatrixError) {
    elements[try place(row, column)] = value
  }

  private func place(_ row: Int, _ column: Int) throws(MatrixError) -> Int {
    guard (0..<rows).contains(row) else { throw .noSuchRow(row, rows: rows) }
    guard (0..<columns).contains(column) else { throw .noSuchColumn(column, columns: columns) }
    return row * columns + column
  }

  /// The rows of the given numbers, in their order; a row may be taken several times.
  ///
  /// - Throws: ``MatrixError`` where one is missing.
  public func selectingRows(_ indices: [Int]) throws -> Matrix {
    var selected = try Matrix(rows: indices.count, columns: columns)
    for (target, source) in indices.enumerated() {
      guard (0..<rows).contains(source) else { throw MatrixError.noSuchRow(source, rows: rows) }
      selected.elements.withUnsafeMutableBufferPointer { entries in
        for column in 0..<columns {
          entries[target * columns + column] = elements[source * columns + column]
        }
      }
    }
    return selected
  }

  /// The place of the first entry that is infinite or not a number, as an error.
  ///
  /// - Throws: ``MatrixError`` where there is one.
  public func requireFinite() throws(MatrixError) {
    guard let place = elements.firstIndex(where: { !$0.isFinite }) else { return }
    throw .notFinite(row: place / columns, column: place % columns)
  }
}
