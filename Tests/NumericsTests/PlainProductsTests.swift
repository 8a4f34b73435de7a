import Testing

@testable import Numerics

struct PlainProductsTests {
  // Whole numbers, of which every sum is exact.
  private let left = (0..<15).map { Double($0 * 7 % 11 - 5) }  // 3 × 5
  private let right = (0..<20).map { Double($0 * 3 % 7 - 2) }  // 5 × 4

  @Test func `a product of matrices is what OpenBLAS computes`() throws {
    let product = try Matrix(rows: 3, columns: 5, elements: left)
      .multiplied(by: Matrix(rows: 5, columns: 4, elements: right))
    var plain = Array(repeating: Double.nan, count: 12)
    PlainProducts.multiply(left, right, into: &plain, rows: 3, inner: 5, columns: 4)
    #expect(plain == product.elements)
    #expect(plain[0] == (0..<5).reduce(0.0) { $0 + left[$1] * right[4 * $1] })
  }

  @Test func `a product with a vector is what OpenBLAS computes`() throws {
    let vector = Array(right[..<5])
    let product = try Matrix(rows: 3, columns: 5, elements: left).multiplied(by: vector)
    var plain = Array(repeating: Double.nan, count: 3)
    PlainProducts.multiply(left, vector: vector, into: &plain, rows: 3, columns: 5)
    #expect(plain == product)
  }
}
