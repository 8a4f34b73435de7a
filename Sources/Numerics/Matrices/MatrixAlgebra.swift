internal import Metering

/// Products and sums. Those of matrices are computed by OpenBLAS on one thread, so that the same
/// matrices give the same bytes on every run.
extension Matrix {
  /// The matrix product; NumPy's `a @ b`.
  ///
  /// - Returns: Shape `[rows, other.columns]`.
  /// - Throws: ``ShapeMismatch`` unless `columns == other.rows`.
  public func multiplied(by other: Matrix) throws -> Matrix {
    guard columns == other.rows else {
      throw ShapeMismatch("multiply matrices of", shape, other.shape)
    }
    var product = try Matrix(rows: rows, columns: other.columns)
    guard !product.elements.isEmpty, columns > 0 else { return product }
    // In pieces, between which the run can be stopped.
    let (work, overflow) = other.elements.count.multipliedReportingOverflow(by: Self.rowsInPiece)
    let piece = overflow ? 1 : Self.rowsInPiece * max(1, Self.workInPiece / work)
    for first in stride(from: 0, to: rows, by: piece) {
      let count = min(piece, rows - first)
      let (work, overflow) = other.elements.count.multipliedReportingOverflow(by: count)
      try Meter.charge(overflow ? .max : work / 8)
      product.multiply(first..<first + count, of: self, by: other)
    }
    return product
  }

  /// A piece has a multiple of these rows, as many as a kernel takes together.
  private static let rowsInPiece = 64
  /// Multiplications in a piece, about 20 ms of work.
  private static let workInPiece = 1 << 27

  /// Sets some rows to those of the product of two matrices.
  private mutating func multiply(_ range: Range<Int>, of left: Matrix, by right: Matrix) {
    elements.withUnsafeMutableBufferPointer { result in
      left.elements.withUnsafeBufferPointer { left in
        right.elements.withUnsafeBufferPointer { factors in
          guard let result = result.baseAddress, let left = left.baseAddress,
            let factors = factors.baseAddress
          else { return }
          let start = left + range.lowerBound * right.rows
          let rows = result + range.lowerBound * right.columns
          let multiply = OpenBLAS.installed?.multiply(_:_:into:rows:inner:columns:) ?? PlainProducts.multiply
          multiply(start, factors, rows, range.count, right.rows, right.columns)
        }
      }
    }
  }

  /// The product with a column of numbers.
  ///
  /// - Returns: `rows` numbers.
  /// - Throws: ``ShapeMismatch`` unless the vector has `columns` numbers.
  public func multiplied(by vector: [Double]) throws -> [Double] {
    guard columns == vector.count else {
      throw ShapeMismatch("multiply a matrix and a vector of", shape, [vector.count])
    }
    try Meter.charge(elements.count)
    guard !elements.isEmpty else { return Array(repeating: 0, count: rows) }
    var product = Array(repeating: 0.0, count: rows)
    let multiply = OpenBLAS.installed?.multiply(_:vector:into:rows:columns:) ?? PlainProducts.multiply
    multiply(elements, vector, &product, rows, columns)
    return product
  }

  /// Rows become columns.
  public func transposed() throws -> Matrix {
    var result = try Matrix(rows: columns, columns: rows)
    result.elements.withUnsafeMutableBufferPointer { entries in
      for row in 0..<rows {
        for column in 0..<columns { entries[column * rows + row] = elements[row * columns + column] }
      }
    }
    return result
  }

  /// The sum, entry by entry.
  ///
  /// - Throws: ``ShapeMismatch`` unless the shapes are equal.
  public func adding(_ other: Matrix) throws -> Matrix {
    try combined(with: other, "add", +)
  }

  /// The difference, entry by entry.
  ///
  /// - Throws: ``ShapeMismatch`` unless the shapes are equal.
  public func subtracting(_ other: Matrix) throws -> Matrix {
    try combined(with: other, "subtract", -)
  }

  /// Every entry times a number.
  public func scaled(by factor: Double) throws -> Matrix {
    try Meter.reserve(bytes: 8 * elements.count)
    return Matrix(rows: rows, columns: columns, elements: elements.map { $0 * factor })
  }

  private func combined(
    with other: Matrix, _ operation: String, _ combine: (Double, Double) -> Double
  ) throws -> Matrix {
    guard shape == other.shape else {
      throw ShapeMismatch("\(operation) matrices of", shape, other.shape)
    }
    try Meter.reserve(bytes: 8 * elements.count)
    try Meter.charge(elements.count)
    return Matrix(
      rows: rows, columns: columns, elements: zip(elements, other.elements).map(combine))
  }
}
