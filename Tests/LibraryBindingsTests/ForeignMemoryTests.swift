import CellMachine
import Testing

/// Cells that keep more library values than they have memory for.
struct ForeignMemoryTests {
  @Test(arguments: [
    "all.append(try Matrix(rows: 100, columns: 100))",
    "all.append(try Matrix(rows: 3, columns: 3))",
    "all.append(try Matrix(rows: 400, columns: 400).transposed())",
    "all += try [Matrix.identity(200), Matrix.identity(200)]",
    "var copy = all.last ?? (try Matrix(rows: 100, columns: 100))\n  try copy.set(0, 0, to: 1)\n  all.append(copy)",
  ])
  func `library values that are kept count as memory`(step: String) {
    let result = LibraryBindingsTests().run(
      "var all: [Matrix] = []\nwhile true {\n  \(step)\n}", Limits(memory: 32 << 20))
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.contains("memory") == true, "\(result.problems)")
  }

  // 2,000 matrices of 80,000 bytes, one after the other.
  @Test func `library values that are gone do not`() {
    let result = LibraryBindingsTests().run(
      """
      var sum = try Matrix(rows: 100, columns: 100)
      for i in 0..<2_000 { sum = try sum.adding(Matrix(rows: 100, columns: 100, repeating: Double(i))) }
      print(try sum.at(0, 0))
      """, Limits(memory: 4 << 20))
    #expect(result.problems == [])
    #expect(result.text == "1999000.0\n")
  }
}
