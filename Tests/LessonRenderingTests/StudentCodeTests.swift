import Diagnostics
import LessonModel
import Testing

struct StudentCodeTests {
  private func cell(_ text: String, _ role: CellRole = .exercise) -> Cell {
    Cell(index: 0, id: "e", role: role, source: CellSource(file: "l.md", text: text), lines: 1...9)
  }

  @Test func `a solution gives way to its stub lines`() {
    let text = """
      func mean(_ x: [Double]) -> Double {
        // solution
        // stub: let total = 0.0
        // stub: return ___
        x.reduce(0, +) / Double(x.count)
        // end
      }
      """
    #expect(
      cell(text).studentCode == """
        func mean(_ x: [Double]) -> Double {
          let total = 0.0
          return ___
        }
        """)
  }

  @Test func `a solution without stubs is a blank`() {
    #expect(cell("let x =\n  // solution\n  5\n  // end\n").studentCode == "let x =\n  ___\n")
  }

  @Test func `other cells are shown whole`() {
    #expect(cell("// solution\n1\n// end", .cell).studentCode == "// solution\n1\n// end")
  }
}
