internal import Metering

/// The products that linear models need.
extension SparseMatrix {
  /// The product with a column of numbers.
  ///
  /// - Returns: `rows` numbers.
  /// - Throws: ``ShapeMismatch`` unless the vector has `columns` numbers.
  public func multiplied(by vector: [Double]) throws -> [Double] {
    guard columns == vector.count else {
      throw ShapeMismatch("multiply a matrix and a vector of", shape, [vector.count])
    }
    try Meter.charge(values.count + rows)
    return (0..<rows).map { row in
      var sum = 0.0
      for place in rowOffsets[row]..<rowOffsets[row + 1] {
        sum += values[place] * vector[Int(columnIndices[place])]
      }
      return sum
    }
  }

  /// The product of the transposed matrix with a column of numbers.
  ///
  /// - Returns: `columns` numbers.
  /// - Throws: ``ShapeMismatch`` unless the vector has `rows` numbers.
  public func transposedMultiplied(by vector: [Double]) throws -> [Double] {
    guard rows == vector.count else {
      throw ShapeMismatch("multiply a transposed matrix and a vector of", shape, [vector.count])
    }
    try Meter.charge(values.count + columns)
    var product = Array(repeating: 0.0, count: columns)
    for row in 0..<rows {
      for place in rowOffsets[row]..<rowOffsets[row + 1] {
        product[Int(columnIndices[place])] += values[place] * vector[row]
      }
    }
    return product
  }

  /// The matrix product with a dense matrix.
  ///
  /// - Returns: Shape `[rows, other.columns]`.
  /// - Throws: ``ShapeMismatch`` unless `columns == other.rows`.
  public func multiplied(by other: Matrix) throws -> Matrix {
    guard columns == other.rows else {
      throw ShapeMismatch("multiply matrices of", shape, other.shape)
    }
    var product = try Matrix(rows: rows, columns: other.columns)
    let width = other.columns
    for row in 0..<rows {
      let places = rowOffsets[row]..<rowOffsets[row + 1]
      try Meter.charge(places.count * width)
      for place in places {
        let source = Int(columnIndices[place]) * width
        for column in 0..<width {
          product.elements[row * width + column] += values[place] * other.elements[source + column]
        }
      }
    }
    return product
  }

  /// Rows become columns.
  public func transposed() throws -> SparseMatrix {
    try Meter.charge(2 * values.count + columns)
    try Meter.reserve(bytes: 12 * values.count + 8 * columns)
    var offsets = Array(repeating: 0, count: columns + 1)
    for column in columnIndices { offsets[Int(column) + 1] += 1 }
    for column in 0..<columns { offsets[column + 1] += offsets[column] }
    var next = offsets
    var indices = Array(repeating: Int32(0), count: values.count)
    var moved = Array(repeating: 0.0, count: values.count)
    for row in 0..<rows {
      for place in rowOffsets[row]..<rowOffsets[row + 1] {
        let column = Int(columnIndices[place])
        indices[next[column]] = Int32(row)
        moved[next[column]] = values[place]
        next[column] += 1
      }
    }
    return SparseMatrix(
      rows: columns, columns: rows, rowOffsets: offsets, columnIndices: indices, values: moved)
  }

  /// The sum of each column; scikit-learn's `X.sum(axis=0)`.
  public func columnSums() -> [Double] {
    var sums = Array(repeating: 0.0, count: columns)
    for (place, column) in columnIndices.enumerated() { sums[Int(column)] += values[place] }
    return sums
  }

  /// How many rows have an entry in each column: the document frequency of terms.
  public func columnCounts() -> [Int] {
    var counts = Array(repeating: 0, count: columns)
    for column in columnIndices { counts[Int(column)] += 1 }
    return counts
  }
}
