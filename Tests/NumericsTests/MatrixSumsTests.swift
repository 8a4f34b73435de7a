import Numerics
import Testing
import TestSupport

/// Sums are NumPy's, bit for bit (numpy 2.4).
struct MatrixSumsTests {
  static let cases = (try? OracleFile("numpy_sums", in: .module).cases) ?? []

  @Test func `there are references`() { #expect(Self.cases.count == 20) }

  @Test(arguments: cases)
  func `rows and columns are summed in NumPy's order`(reference: OracleFile.Case) throws {
    let (rows, columns) = (reference.params["rows"].int ?? 0, reference.params["columns"].int ?? 0)
    var stream = try RandomState(seed: reference.params["seed"].int ?? 0)
    let numbers = try stream.standardNormal(count: rows * columns).map { $0 * $0 * $0 }
    let matrix = try Matrix(
      (0..<rows).map { Array(numbers[$0 * columns..<($0 + 1) * columns]) })
    let (rowSums, columnSums) = (reference.expected["rows"], reference.expected["columns"])
    if !rowSums.isNull { #expect(matrix.rowSums() == rowSums.numbers) }
    if !columnSums.isNull { #expect(matrix.columnSums() == columnSums.numbers) }
  }

  // numpy 2.4: np.full((2, 20), -0.0).sum(axis=1), np.zeros((3, 0)).sum(axis=1), np.zeros((0, 3)).sum(axis=0)
  @Test func `sums of nothing and of negative zeros are 0`() throws {
    let zeros = try Matrix(rows: 2, columns: 20, repeating: -0.0)
    #expect(zeros.rowSums().allSatisfy { $0 == 0 && $0.sign == .plus })
    #expect(zeros.columnSums().allSatisfy { $0 == 0 && $0.sign == .plus })
    #expect(try Matrix(rows: 2, columns: 1, repeating: -0.0).columnSums()[0].sign == .plus)
    #expect(try Matrix(rows: 3, columns: 0).rowSums() == [0, 0, 0])
    #expect(try Matrix(rows: 0, columns: 3).columnSums() == [0, 0, 0])
    #expect(try Matrix(rows: 0, columns: 1).columnSums() == [0])
  }
}
