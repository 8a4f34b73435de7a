import CellCompiler
import Diagnostics
import Testing

/// What the parser finds is said to a learner in words of its own.
struct SyntaxMessageTests {
  private static let broken = [
    #"let s = true ? "yes""#, "let s = true ? : 3", "let x: = 3", "let = 3", "let x = ",
    "func (x: Int) {}", "func f(x: Int) Int { 3 }", "func f(x: Int) => Int { 3 }",
    "func f(x: Int) - > Int { 3 }", "for i 0..<3 { }", "for i in { }",
    "for each x in [1, 2] { print(x) }", "if 3 > 2 then { print(1) }",
    "if 3 > 2 { print(1) } else 3 < 4 { print(2) }", "else { print(3) }", "repeat { }",
    "switch 3 { 1: print(1) default: print(2) }", "switch 3 { case 1 print(1) default: print(2) }",
    #"let d = ["a": 1, "b"]"#, #"let d = ["a": 1 "b": 2]"#, #"print("a" "b")"#,
    #"print("a\d")"#, #"print("a \()")"#, "struct P { x: Int }", "struct P { print(3) }",
    "enum E { a, b }", "enum E { case 1, 2 }", "guard let x = 3 { }",
    "let f = (x: Int) -> Int { x }", "}", "func f() { } }", "let x = 3)", "let x = 0b12",
    "let x = 0xZZ", "let x = .5", "let x = 1e", "/* comment", "let x = 3 */",
    "case 1: print(1)", "default: print(1)", "func f() throw -> Int { 3 }",
    "func f() throws -> { 3 }", "func f() -> Int throws { 3 }", "func f(inout x: Int) {}",
    "func g() throws -> Int { 1 }\nfunc f() throws -> Int { try return g() }", "print(1);;",
    "let x = if 3 > 2 { 1 }", "let t = \"\"\"\n  abc\n def\n  \"\"\"",
  ]

  @Test(arguments: broken)
  func `a slip of the pen is named in both languages`(text: String) throws {
    let found = Cells().run(text).errors
    #expect(!found.isEmpty)
    for diagnostic in found {
      let russian = diagnostic.told(in: .russian)
      #expect(diagnostic.mistake != .flow(.notUnderstood), "\(diagnostic.message)")
      if case .other? = diagnostic.mistake { Issue.record("\(diagnostic.message)") }
      #expect(diagnostic.help != nil)
      #expect(russian.message.contains { ("а"..."я").contains($0) }, "\(russian.message)")
    }
  }
}
