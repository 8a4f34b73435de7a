import CellCompiler
import Diagnostics
import Testing

/// Checking is bounded by work, so that a cell which no checker could finish is refused at its place.
struct CheckBudgetTests {
  /// `g(g(1, 1), g(1, 1))` and so on: every call may mean each of three functions.
  private func calls(_ depth: Int) -> String {
    depth == 0 ? "1" : "g(\(calls(depth - 1)), \(calls(depth - 1)))"
  }

  private var overloads: String {
    """
    func g(_ x: Int, _ y: Int) -> Int { x }
    func g(_ x: Double, _ y: Double) -> Double { x }
    func g(_ x: Int, _ y: Double) -> Double { y }

    """
  }

  /// 20 flags, of which every combination but one is covered.
  private var flags: String {
    let cases = (0..<20).map { row in
      "case (" + (0..<20).map { $0 == row ? "true" : "_" }.joined(separator: ", ") + "): break"
    }
    let subject = Array(repeating: "flag", count: 20).joined(separator: ", ")
    return "let flag = true\nswitch (\(subject)) {\n\(cases.joined(separator: "\n"))\n}\n"
  }

  @Test func `what no checker finishes is refused where it stands, and the rest is checked`() {
    let outcome = Cells().run(flags + "let n: Int = \"a\"\n")
    #expect(outcome.errors.map(\.message).first == "this expression is too complex to check")
    #expect(outcome.errors.map { $0.place?.range.start.line } == [2, 24])
  }

  @Test func `the same text is refused in the same words`() {
    #expect(Cells().run(flags).errors == Cells().run(flags).errors)
  }

  @Test func `overloads inside each other end`() {
    let outcome = Cells().run(overloads + "let x = \(calls(4))\nprint(x)\n")
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "1\n")
  }

  @Test func `an enum of many cases is no bomb`() {
    let names = (0..<400).map { "c\($0)" }
    let cases = names.map { "case .\($0): print(\"\($0)\")" }.joined(separator: "\n")
    let text = "enum E { case \(names.joined(separator: ", ")) }\nlet e = E.c77\nswitch e {\n\(cases)\n}\n"
    #expect(Cells().run(text).output == "c77\n")
    let missing = text.replacing("case .c5: print(\"c5\")\n", with: "")
    #expect(Cells().run(missing).errors.map(\.message) == ["switch must be exhaustive"])
  }

  @Test(arguments: [
    "func f(_ x: Int = f()) -> Int { x }\nprint(f())",
    "func f(_ x: Int = g()) -> Int { x }\nfunc g(_ x: Int = f() + f()) -> Int { x }\nprint(g())",
  ])
  func `a default value that needs itself is refused`(text: String) {
    #expect(Cells().run(text).errors.contains { $0.message.contains("leads back to itself") })
  }
}
