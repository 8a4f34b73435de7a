import Diagnostics
import LessonExecution
import LessonModel
import LessonParsing
import Testing

/// What is done without complaint is noted, and what only looks like it is not.
struct SilentNotesTests {
  private func notes(_ text: String) -> [Mistake] {
    let lesson = LessonParser().parse(text, file: "lesson.md")
    var runner = LessonRunner(library: LessonLibrary())
    runner.notesSilentThings = true
    let results = runner.run(lesson)
    #expect(results.succeeded)
    let found = results.diagnostics + results.cells.flatMap(\.diagnostics)
    return found.filter { $0.severity == .note }.compactMap(\.mistake)
  }

  private func notes(ofCell code: String) -> [Mistake] {
    notes("```swift {.cell}\n\(code)\n```\n")
  }

  @Test func `a parameter that nothing mentions is noted`() {
    let found = notes("---\nparams:\n  rate: 1\n  size: 2\n---\n\n```swift {.cell}\nprint(rate)\n```\n")
    #expect(found == [.silent(.unusedParameter("size"))])
  }

  @Test(arguments: [
    "One is 1<!--= n -->.", "```swift {.cell}\nprint(\"n is \\(n)\")\n```",
    "```swift {.cell}\nfunc f() -> Int { n }\nprint(f())\n```",
    "```swift {.cell}\nprint([1].map { $0 + n })\n```", "```swift {.cell .skip}\nprint(n)\n```",
    "```swift {.cell .fail}\nlet s: String = n\n```",
  ])
  func `a parameter that is mentioned somewhere is not noted`(body: String) {
    #expect(notes("---\nparams:\n  n: 1\n---\n\n\(body)\n") == [])
  }

  @Test func `a value that is neither shown nor used is noted`() {
    let found = notes(ofCell: "let sum = 1 + 2\nlet shown = 3\nprint(shown)")
    #expect(found == [.silent(.neverShown(code: "sum", type: "Int"))])
  }

  @Test(arguments: [
    "let n = 3\nn", "let _n = 3", "let n = 3\nfunc f() -> Int { n }\nprint(f())",
    "let n = 3\nlet show = { print(n) }\nshow()", "let n = 3\nprint(\"\\(n)\")",
    "let twice = { (x: Int) in 2 * x }", "let (m, n) = (1, 2)\nprint(m)",
    "struct S { let n = 1 }\nprint(S().n)",
  ])
  func `a value that is used in any way is not noted`(code: String) {
    #expect(notes(ofCell: code) == [])
  }

  @Test(arguments: [
    ("let a = 0.1 + 0.2, b = 0.3\nprint(a == b)", "a", "b"),
    ("let a = 0.1 + 0.2\nprint(a == 0.3)", "a", "0.3"),
    ("let a = exp(1.0), b = 2.0\nprint(a / b != b * a)", "a / b", "b * a"),
  ])
  func `calculated decimals compared by '==' are noted`(code: String, left: String, right: String) {
    #expect(notes(ofCell: code) == [.silent(.equalDecimals(type: "Double", left: left, right: right))])
  }

  @Test(arguments: [
    "let x = 0.5, y = x\nprint(x == y)", "let half = 1.0 / 2\nprint(half == 0.5, half == 0, half != 1)",
    "let p = 0.1 + 0.2\nprint(p != p)", "let p = 0.1 + 0.2\nprint(p.rounded() == (p * 2).rounded())",
    "let xs = [1.5, 2.5]\nprint(xs.max()! == xs[1])", "print(0.1 + 0.2 < 0.3)", "print([0.1] == [0.1])",
  ])
  func `decimals that rounding cannot have touched are not noted`(code: String) {
    #expect(notes(ofCell: code) == [])
  }

  @Test(arguments: [
    "for (word, n) in counts { print(word, n) }", "print(counts.first!.key)",
    "print(counts.map { $0.key })",
  ])
  func `a result that depends on a dictionary's order is noted`(use: String) {
    let found = notes(ofCell: "let counts = [\"b\": 2, \"a\": 1]\n\(use)")
    #expect(found == [.silent(.dictionaryOrder(code: "counts"))])
  }

  @Test(arguments: [
    ("print(counts.keys.map { $0 })", "keys"), ("print(counts.values.map { $0 })", "values"),
    ("for word in Array(counts.keys) { print(word) }", "keys"),
    ("print(Array(counts.keys).joined(separator: \" \"))", "keys"),
  ])
  func `the order of keys and of values is noted with what sorts them`(use: String, part: String) {
    let found = notes(ofCell: "let counts = [\"b\": 2, \"a\": 1]\n\(use)")
    #expect(found == [.silent(.dictionaryOrder(code: "counts", part: part))])
  }

  @Test func `a power written with '^' and a name in braces are noted`() {
    #expect(notes(ofCell: "print(10 ^ 2)") == [.silent(.bitsForPower(code: "10 ^ 2", swift: "10 * 10"))])
    #expect(
      notes(ofCell: "let n = 5\nprint(n ^ 4)")
        == [.silent(.bitsForPower(code: "n ^ 4", swift: "pow(Double(n), 4)"))])
    #expect(notes(ofCell: "let mean = 0.5\nprint(\"{mean}\", mean)") == [.silent(.bracesInText(name: "mean"))])
    #expect(
      notes(ofCell: "switch 3 {\ncase 1 | 2: print(1)\ndefault: print(2)\n}")
        == [.silent(.joinedBits(code: "1 | 2"))])
  }

  @Test(arguments: [
    "let bits = 5\nprint(bits ^ 1, bits ^ 0xFF, bits ^ bits)", "print(\"{x}\", \"{ }\", \"{0}\")",
    "let a = 4, b = 1\nprint(a | b)",
    "let word = \"cat\"\nprint(\"{word}\".replacingOccurrences(of: \"{word}\", with: word))",
  ])
  func `operations on bits and braces of templates are not noted`(code: String) {
    #expect(notes(ofCell: code) == [])
  }

  @Test func `the order of a set, and of keys with a name, is noted`() {
    let set = notes(ofCell: "let words: Set = [\"b\", \"a\"]\nfor word in words { print(word) }")
    #expect(set == [.silent(.setOrder(code: "words"))])
    let keys = notes(ofCell: "let counts = [\"b\": 2]\nlet keys = counts.keys\nfor key in keys { print(key) }")
    #expect(keys.count == 1)
    #expect(notes(ofCell: "let words: Set = [\"b\", \"a\"]\nprint(words.sorted(), words.count)") == [])
  }

  @Test func `an argument that a function does not look at is noted`() {
    let found = notes(ofCell: "func twice(_ n: Int, verbose: Bool) -> Int { 2 * n }\nprint(twice(2, verbose: true))")
    #expect(found == [.silent(.unusedArgument("verbose", function: "twice"))])
    #expect(notes(ofCell: "func twice(_ n: Int, _: Bool) -> Int { 2 * n }\nprint(twice(2, true))") == [])
  }

  @Test func `an object that is only kept is not noted`() {
    #expect(notes(ofCell: "final class Log {}\nfunc begun() -> Log { Log() }\nlet log = begun()") == [])
  }

  @Test(arguments: [
    "print(counts.sorted { $0.key < $1.key })", "print(counts.keys.sorted())",
    "print(counts.map { $0.value }.reduce(0, +))", "print(counts.values.map { $0 * 2 }.sorted())",
    "print(counts.map { $0.value }.max()!)", "var total = 0\nfor (_, n) in counts { total += n }\nprint(total)",
    "var upper: [String: Int] = [:]\nfor (k, n) in counts { upper[k.uppercased()] = n }\nprint(upper.count)",
    "print(counts.filter { $0.value > 1 }.count)", "print(counts.mapValues { $0 + 1 }[\"a\"]!)",
  ])
  func `a result that no order changes is not noted`(use: String) {
    #expect(notes(ofCell: "let counts = [\"b\": 2, \"a\": 1]\n\(use)") == [])
  }
}
