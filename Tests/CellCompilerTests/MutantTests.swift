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

  // Read as Swift, Python's `//` makes code of what was a comment.
  @Test func `brackets in what was a comment end`() {
    let deep = String(repeating: "[", count: 60) + "defer ','" + String(repeating: "]", count: 60)
    #expect(!Cells().run("let pairs = [\"a\": 1  // x\(deep)\n  \"b\": 2]").errors.isEmpty)
  }

  @Test func `code that is nested too deep is shown without colours`() {
    let deep = "let a = " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    let tokens = SwiftHighlighter.tokens(of: deep)
    #expect(tokens.map(\.text) == [deep])
  }

  @Test(arguments: [
    (String(repeating: "\"\\(", count: 300), 20), (String(repeating: "-(", count: 300), 100),
    (String(repeating: "print(work()7\n}\n", count: 300), 100),
  ])
  func `texts in texts and parentheses end at a depth`(text: String, depth: Int) {
    #expect(firstError("let a = " + text) == "brackets or '?' are nested more than \(depth) levels deep")
  }

  /// Debug builds of the parser take a tenth of what optimised ones do.
  @Test func `parentheses and texts are read at depths that people write, on any number of lines`() {
    let parentheses = String(repeating: "(", count: 12) + "1" + String(repeating: ")", count: 12)
    let texts = String(repeating: "\"\\(", count: 5) + "2" + String(repeating: ")\"", count: 5)
    let lines = (1...200).map { "print((\($0)), \"\\(\($0))\")" }.joined(separator: "\n")
    #expect(Cells().run("print(\(parentheses), \(texts))\n" + lines).output.hasPrefix("1 2\n1 1\n"))
  }

  /// The library for the parser's findings stopped the process.
  @Test(arguments: ["var n = 1\nn � = 2", "let a = 3 �= 0 ? 1 : 2", "var x = 1\nx §= 2\nlet y: Strin = 1"])
  func `characters that are no Swift stand beside an equals sign`(text: String) {
    #expect(Cells().run(text).errors.contains { $0.message.contains("invalid character") || $0.message.contains("§") })
  }

  @Test(arguments: ["e =\u{c} 1", "let a =\u{b} 1\nlet b: Int = \"a\""])
  func `form feeds beside an equals sign are blanks`(text: String) {
    #expect(Cells().run(text).errors.count == 1)
  }

  @Test func `a precedence group may name an unknown one`() {
    let text = """
      precedencegroup P { higherThan: MultiplicationPrecedense, AdditionPrecedence }
      infix operator **: P
      func ** (x: Int, n: Int) -> Int { x * n }
      print(1 + 2 ** 2 == 5)
      """
    #expect(firstError(text) == "unknown precedence group 'MultiplicationPrecedense'")
  }

  @Test(arguments: ["$9223372036854775807", "$900000000.offset"])
  func `closures take no more than a thousand arguments`(name: String) {
    #expect(firstError("let f = [1].map { \(name) }") != nil)
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

  @Test func `an unknown name inside closures in closures is looked for once`() {
    let text = """
      func show(_ x: Int??) -> String {
        String { String { String { { { {
          switch x {
          case shownone: "none"
          case .some(.none): "some none"
          case .some(.some(let v)): "\\(v)"
          }
        } } } } } }
      }
      """
    let messages = Cells().run(text).errors.map(\.message)
    #expect(messages.contains("cannot find 'shownone' in scope"))
    #expect(!messages.contains { $0.contains("too complex") })
  }

  @Test(arguments: ["missing", "0.missing"])
  func `of thousands of unknown names in a list sixty are told`(name: String) {
    let names = (0..<2000).map { "\(name)\($0)" }.joined(separator: ", ")
    let messages = Cells().run("let all = [\(names)]").errors.map(\.message)
    #expect(messages.count == 60)
    #expect(!messages.contains { $0.contains("too complex") })
  }

  @Test(arguments: ["some ", "{} ", "x "])
  func `of a line with thousands of statements the first say what is wrong`(word: String) {
    let text = "print(1)\nlet x: Int " + String(repeating: word, count: 6_000) + "\nlet y: Int = \"a\"\n"
    let errors = Cells().run(text).errors
    #expect(errors.first?.place?.range.start.line == 2)
    #expect(errors.count < 10)
  }
}
