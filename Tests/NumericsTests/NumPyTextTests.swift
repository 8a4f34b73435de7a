import Numerics
import Testing
import TestSupport

/// Lists and matrices print as `str(numpy.array(…))` does.
struct NumPyTextTests {
  static let cases =
    ((try? OracleFile("numpy_print", in: .module).cases) ?? [])
    + ((try? OracleFile("numpy_print_more", in: .module).cases) ?? [])

  @Test func `there are references`() { #expect(Self.cases.count == 53) }

  @Test(arguments: cases)
  func `a list or matrix prints as in NumPy`(reference: OracleFile.Case) throws {
    let values = reference.inputs["values"]
    let isNested = !(values.elements.first?.elements.isEmpty ?? true)
    let text: String
    switch (reference.params["dtype"].text, isNested) {
    case ("int64", true): text = NumPyText.text(values.elements.map(\.ints))
    case ("int64", false): text = NumPyText.text(values.ints)
    case ("bool", _): text = NumPyText.text(values.elements.compactMap(\.bool))
    case (_, true): text = try Matrix(values.matrix).description
    case (_, false): text = NumPyText.text(values.numbers)
    }
    #expect(text == reference.expected.text)
  }

  // numpy 2.4: str(np.array(…))
  @Test(arguments: [
    ([.leastNonzeroMagnitude, 139], "[4.94e-324 1.39e+002]"),
    ([3 * Double.leastNonzeroMagnitude, 1], "[1.5e-323 1.0e+000]"),
    ([.leastNonzeroMagnitude], "[5.e-324]"),
  ])
  func `the smallest numbers are filled up with their own digits`(values: [Double], text: String) {
    #expect(NumPyText.text(values) == text)
  }

  // numpy 2.4: str(np.zeros((3, 0))), str(np.zeros((0, 3))), …: "[]" for all of them
  @Test(arguments: [(3, 0), (0, 3), (0, 0), (1, 0), (2000, 0)])
  func `a matrix without entries prints as an empty list`(rows: Int, columns: Int) throws {
    #expect("\(try Matrix(rows: rows, columns: columns))" == "[]")
    #expect(NumPyText.text(Array(repeating: [Int](), count: rows)) == "[]")
  }

  @Test func `empty rows print as an empty list`() throws {
    #expect("\(try Matrix([[]]))" == "[]")
    #expect("\(try Matrix([]))" == "[]")
  }
}
