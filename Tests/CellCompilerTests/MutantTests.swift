import CellCompiler
import Diagnostics
import Testing

/// What `make mutate` and hostile readers once crashed or hung the compiler with.
struct MutantTests {
  private func firstError(_ text: String) -> String? { Cells().run(text).errors.first?.message }

  @Test func `operators of a group that nobody declared are grouped from the left`() {
    let text = """
      precedencegroup P { higherThan: Missing }
      infix operator **: P
      infix operator •: Missing
      let b = 2 • 3 ** 4
      """
    #expect(Cells().run(text).errors.contains { $0.message == "unknown precedence group 'Missing'" })
  }

  @Test(arguments: ["[1].map(Int.magnitude(a:))", "let f: (Int) -> Int = max(a:)"])
  func `labels that no function has are refused`(text: String) {
    #expect(firstError(text) != nil)
  }

  @Test(arguments: [
    "let a = \"unfinished\nlet b = ",
    "let a = [\"1\"\", [\"2\"]]\nlet b = ",
    "let a = \"\\(f(\nlet b = ",
    "let a = \"\"\"\n  [ \"text\" ]\n  \"\"\"\nlet b = ",
  ])
  func `brackets behind an unfinished text are counted`(start: String) {
    let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(
      Cells().run(start + deep).errors.contains { $0.message.contains("nested more than 12 levels deep") })
  }

  @Test func `brackets inside of texts are not counted`() {
    let deep = String(repeating: "[", count: 60)
    #expect(Cells().run("print(\"\(deep)\", \"\", \"\"\"\n\(deep)\n\"\"\")").output == "\(deep)  \(deep)\n")
  }

  @Test(arguments: [
    (0..<60).map { "let t\($0 + 1) = (t\($0), t\($0))" }.joined(separator: "\n"),
    (0..<60).map { "typealias A\($0 + 1) = (A\($0), A\($0))" }.joined(separator: "\n"),
  ])
  func `types that double with each line are refused`(lines: String) {
    let outcome = Cells().run("let t0 = 1\ntypealias A0 = Int\n" + lines)
    #expect(outcome.errors.first?.message.contains("too large") == true)
  }
}
