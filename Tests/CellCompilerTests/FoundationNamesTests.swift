import CellCompiler
import Diagnostics
import Testing

/// A bare file sees Foundation's names only where it imports it, as with `swiftc`, and is told so.
struct FoundationNamesTests {
  private static let uses = [
    ("\"a b\".components(separatedBy: \" \")", "'components'"), ("String(format: \"%d\", 3)", "'String(format:)'"),
    ("sqrt(2.0)", "'sqrt'"), ("[\"a\"].map { $0.capitalized }", "'capitalized'"),
  ]

  @Test(arguments: uses)
  func `a name of Foundation's asks for the import`(code: String, name: String) throws {
    let outcome = cells().run("let value = \(code)")
    #expect(outcome.errors.count == 1)
    let error = try #require(outcome.errors.first)
    #expect(error.help == "\(name) is Foundation's: write 'import Foundation' on the first line")
  }

  @Test(arguments: uses)
  func `with the import it is there`(code: String, name: String) {
    #expect(cells().run("import Foundation\nlet value = \(code)").errors.isEmpty)
  }

  private func cells() -> Cells {
    let cells = Cells()
    cells.compiler.importsFoundation = false
    return cells
  }
}
