import Displays
import Metering
import Numerics
import Testing
import TestSupport

struct MatrixTests {
  private let random: Matrix
  private let other: Matrix

  init() throws {
    var stream = try RandomState(seed: 3)
    random = try Matrix((0..<7).map { _ in try stream.standardNormal(count: 5) })
    other = try Matrix((0..<5).map { _ in try stream.standardNormal(count: 4) })
  }

  @Test func `the product is the sum of products of rows and columns`() throws {
    let product = try random.multiplied(by: other)
    #expect(product.shape == [7, 4])
    for row in 0..<7 {
      for column in 0..<4 {
        let expected = try (0..<5).reduce(0.0) { try $0 + random.at(row, $1) * other.at($1, column) }
        #expect(try product.at(row, column).isApproximatelyEqual(to: expected, relative: 1e-13))
      }
    }
  }

  @Test func `the product with a vector is that with a matrix of one column`() throws {
    let vector = try other.column(0)
    let product = try random.multiplied(by: vector)
    let column = try random.multiplied(by: other).column(0)
    #expect(product.isApproximatelyEqual(to: column, relative: 1e-13))
  }

  @Test func `transposing turns a product around`() throws {
    let left = try random.multiplied(by: other).transposed()
    let right = try other.transposed().multiplied(by: random.transposed())
    #expect(left.elements.isApproximatelyEqual(to: right.elements, relative: 1e-13))
  }

  @Test func `shapes that do not fit are named`() throws {
    #expect(throws: ShapeMismatch("multiply matrices of", [7, 5], [7, 5])) {
      _ = try random.multiplied(by: random)
    }
    let error = #expect(throws: ShapeMismatch.self) { _ = try random.adding(other) }
    #expect(error?.description == "cannot add matrices of shapes [7, 5] and [5, 4]")
  }

  @Test func `rows of different length are refused`() {
    #expect(throws: MatrixError.ragged(row: 1, expected: 2, found: 1)) {
      _ = try Matrix([[1, 2], [3]])
    }
  }

  @Test func `sizes that cannot be are refused before memory is taken`() {
    #expect(throws: MatrixError.self) { _ = try Matrix(rows: -1, columns: 2) }
    #expect(throws: MatrixError.self) { _ = try Matrix(rows: .max, columns: 2) }
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(Meter(steps: 1000, bytes: 1000)) {
        _ = try Matrix(rows: 100, columns: 100)
      }
    }
  }

  @Test func `places outside are refused`() throws {
    #expect(throws: MatrixError.noSuchRow(7, rows: 7)) { _ = try random.row(7) }
    #expect(throws: MatrixError.noSuchColumn(-1, columns: 5)) { _ = try random.at(0, -1) }
  }

  @Test func `an empty matrix can be used`() throws {
    let empty = try Matrix([])
    #expect(empty.shape == [0, 0])
    #expect(try empty.multiplied(by: empty).shape == [0, 0])
    #expect(try empty.transposed().shape == [0, 0])
    #expect(empty.columnSums().isEmpty)
    #expect(try SparseMatrix(empty).dense() == empty)
  }

  @Test func `a long matrix is drawn without its middle`() throws {
    guard case .table(let table) = try Matrix(rows: 100, columns: 3).display else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 13)
    #expect(table.caption == "100 × 3")
  }
}

struct SparseMatrixTests {
  private let dense: Matrix
  private let sparse: SparseMatrix

  init() throws {
    var stream = try RandomState(seed: 1)
    let rows = try (0..<9).map { _ in
      try stream.standardNormal(count: 6).map { $0 > 0.8 ? $0 : 0 }
    }
    dense = try Matrix(rows)
    sparse = try SparseMatrix(dense)
  }

  @Test func `it holds what the dense matrix holds`() throws {
    #expect(sparse.storedCount > 3)
    #expect(try sparse.dense() == dense)
    #expect(try sparse.row(4) == dense.row(4))
    #expect(sparse.columnSums().isApproximatelyEqual(to: dense.columnSums(), relative: 1e-15))
  }

  @Test func `products are those of the dense matrix`() throws {
    let vector = [1.0, -2, 3, 0.5, 0, 4]
    #expect(
      try sparse.multiplied(by: vector).isApproximatelyEqual(
        to: dense.multiplied(by: vector), relative: 1e-13))
    let tall = Array(stride(from: 1.0, through: 9, by: 1))
    #expect(
      try sparse.transposedMultiplied(by: tall).isApproximatelyEqual(
        to: dense.transposed().multiplied(by: tall), relative: 1e-13))
    let other = try Matrix(rows: 6, columns: 2, repeating: 0.5)
    #expect(
      try sparse.multiplied(by: other).elements.isApproximatelyEqual(
        to: dense.multiplied(by: other).elements, relative: 1e-13))
  }

  @Test func `transposing twice changes nothing`() throws {
    #expect(try sparse.transposed().dense() == dense.transposed())
    #expect(try sparse.transposed().transposed() == sparse)
  }

  @Test func `rows are selected in the order asked for`() throws {
    #expect(try sparse.selectingRows([4, 0, 4]).dense() == dense.selectingRows([4, 0, 4]))
    #expect(throws: MatrixError.noSuchRow(9, rows: 9)) { _ = try sparse.selectingRows([9]) }
  }

  @Test func `sparsity is the share of zeros`() throws {
    let zeros = dense.elements.count { $0 == 0 }
    #expect(sparse.sparsity.isApproximatelyEqual(to: Double(zeros) / 54))
  }

  @Test func `sides that nothing can count are refused, even without entries`() throws {
    for (rows, columns) in [(Int.max, 0), (0, Int.max), (1 << 31, 1 << 30)] {
      #expect(throws: MatrixError.tooLarge(rows: rows, columns: columns)) {
        _ = try Matrix(rows: rows, columns: columns)
      }
    }
    let wide = try Matrix(rows: 0, columns: 3)
    #expect(wide.columnSums() == [0, 0, 0])
    #expect(try SparseMatrix(wide).transposed().shape == [3, 0])
    #expect(try Matrix(rows: 2, columns: 0).multiplied(by: wide).nested == [[0, 0, 0], [0, 0, 0]])
  }
}
