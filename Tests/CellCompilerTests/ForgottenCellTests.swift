import CellCompiler
import Diagnostics
import Testing

/// What a cell declared is gone where the cell failed or keeps its names to itself.
struct ForgottenCellTests {
  private let cells = Cells()

  @Test(arguments: [
    "extension Int { var doubled: Int { self * 2 } }",
    "struct Point { var x = 1 }\nextension Point: Equatable {}",
    "protocol Named { var name: String { get } }\nextension String: Named { var name: String { self } }",
  ])
  func `a cell that failed can be run again once it is mended`(declarations: String) {
    #expect(!cells.run(declarations + "\nlet wrong: Int = \"x\"").errors.isEmpty)
    let outcome = cells.run(declarations + "\nprint(\"mended\")")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "mended\n")
  }

  @Test func `extensions of a check do not reach the cells after it`() {
    let source = CellSource(
      file: "check.swift", text: "extension Array { var half: Int { count / 2 } }\nprint([1, 2].half)")
    let check = cells.compiler.compile(source, name: "#check", keepsNames: false)
    #expect(check.function != nil)
    #expect(!cells.run("print([1, 2].half)").errors.isEmpty)
  }
}
