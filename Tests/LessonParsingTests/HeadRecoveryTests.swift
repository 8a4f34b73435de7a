import Diagnostics
import LessonModel
import Testing

@testable import LessonParsing

/// What a mistake in a lesson's head costs: itself.
struct HeadRecoveryTests {
  private func parse(_ head: String, closed: Bool = true) -> Lesson {
    let end = closed ? "\n---\n" : "\n"
    return LessonParser().parse("---\n\(head)\(end)\n```swift {.cell}\n1\n```\n", file: "l.md")
  }

  private func errors(_ lesson: Lesson) -> [String] {
    lesson.diagnostics.filter { $0.severity == .error }.map { "\($0.place?.description ?? ""): \($0.message)" }
  }

  @Test func `an entry that is no YAML does not cost the others`() {
    let lesson = parse("title: a: b\nlang: ru\nparams:\n  n: 3\ncells:\n  steps: 2M")
    #expect(errors(lesson).count == 1)
    #expect(lesson.diagnostics.first?.place?.description == "l.md:2:9")
    #expect(lesson.head.title == nil && lesson.head.language == "ru")
    #expect(lesson.head.parameters.map(\.name) == ["n"])
    #expect(lesson.cells.first?.options["steps"] == ["2M"])
    #expect(lesson.head.unreadBudgets.isEmpty)
  }

  @Test func `parameters that cannot be read are named, those around them are read`() {
    let lesson = parse(
      "params:\n  a: 1\n  b: {value: 0.1, min: 0\n  c: [1, x]\n  d:\n    value: 2\n    max: 1\n  e: 5\n  2x: 1")
    #expect(lesson.head.parameters.map(\.name) == ["a", "e"])
    #expect(lesson.head.lostParameters == ["b", "c", "d"])
    #expect(errors(lesson).count == 4)
  }

  @Test func `parameters in a list with dashes are lost`() {
    let lesson = parse("title: T\nparams:\n- a: 1\n- b: {value: 2}")
    #expect(errors(lesson) == ["l.md:4:1: 'params' is no list of 'name: value' lines"])
    #expect(lesson.head.lostParameters.isSuperset(of: ["a", "b"]))
  }

  @Test func `all parameters of a list in braces are lost with it`() {
    let lesson = parse("params: {a: 1, b: [2, c: 3}")
    #expect(lesson.head.parameters.isEmpty)
    #expect(lesson.head.lostParameters == ["a", "b", "c"])
  }

  /// A cell must not get more than the head meant, so it is known which budgets it may have meant.
  @Test(arguments: [
    ("cells:\n  steps: many\n  depth: 10", ["steps"]),
    ("cells:\n  steps: 5k\n  steps: 10", ["steps"]),
    ("cells:\n  stepz: 10\n  digits: 2", ["steps"]),
    ("cells: {steps: 5, memory: 1MB", ["memory", "steps"]),
    ("cels: {steps: 5}", ["steps"]),
    ("cells: 5", ["depth", "memory", "output", "steps"]),
    ("cells:\n  output: 1KB\ncells:\n  depth: 5", ["depth", "memory", "output", "steps"]),
    ("title: a: b\nparams:\n  steps: 3", []),
    ("params:\n  steps: [1, x]", []),
    ("cells:\n  tol: small", []),
  ])
  func `budgets that cannot be read are named`(head: String, unread: [String]) {
    let lesson = parse(head)
    #expect(!errors(lesson).isEmpty)
    #expect(lesson.head.unreadBudgets.sorted() == unread)
    #expect(unread.allSatisfy { lesson.cells.first?.options[$0] == nil })
    #expect(lesson.diagnostics.contains { $0.severity == .warning } == !unread.isEmpty)
  }

  @Test func `a head that is not closed ends with its first paragraph`() {
    let lesson = parse("title: T\nparams:\n  n: 3\n\nsteps: 5\n", closed: false)
    #expect(errors(lesson) == ["l.md:1:1: the head is not closed"])
    #expect(lesson.head.title == "T" && lesson.head.parameters.map(\.name) == ["n"])
    #expect(lesson.head.lines == 1...4)
    #expect(lesson.head.unreadBudgets == ["steps"])
    #expect(lesson.cells.count == 1)
  }

  @Test func `a key that stands twice is found at the second place`() {
    let lesson = parse("title: A\nparams:\n  n: 1\n  k: 2\n  n: 3")
    #expect(errors(lesson) == ["l.md:6:3: the head has 'n' twice"])
    #expect(lesson.diagnostics.first?.notes.first?.place?.description == "l.md:4:3")
    #expect(lesson.head.parameters.map(\.name) == ["n", "k"])
    #expect(lesson.head.parameters.first?.value == .int(1))
  }

  @Test func `parameters beyond the room for all are left out, said once`() {
    let long = String(repeating: "x", count: 100_000)
    let lesson = parse("params:\n  a: \(long)\n  b: \(long)\n  c: 1")
    #expect(errors(lesson) == ["l.md:4:3: the parameters and their values take more than 128 KB"])
    #expect(lesson.head.parameters.map(\.name) == ["a"])
    #expect(lesson.head.lostParameters == ["b", "c"])
  }

  @Test(arguments: [
    ("rus", "write 'ru'"), ("deu", "write 'de'"), ("eng-GB", "write 'en'"), ("rv", "write 'ru'"),
    ("русский", "messages are told in Russian where it is 'ru', else in English"), ("en_GB", nil), ("xx", nil),
  ])
  func `what is no language's code is refused`(tag: String, help: String?) {
    let lesson = parse("lang: \(tag)")
    #expect(
      errors(lesson) == [
        "l.md:2:7: 'lang' is '\(tag)', expected the code of a language, such as 'en', 'ru' or 'pl'"
      ])
    if let help { #expect(lesson.diagnostics.first?.help == help) }
    #expect(lesson.head.language == nil)
  }

  @Test(arguments: ["en", "RU", "pl", "en-GB", "sah", "de-AT"])
  func `a lesson may be written in any language`(tag: String) {
    let lesson = parse("lang: \(tag)")
    #expect(errors(lesson).isEmpty)
    #expect(lesson.head.language == tag)
  }

  @Test(arguments: ["en", "ru", "en-GB", "ru-RU", "RU"])
  func `a language with messages may have a region`(tag: String) {
    #expect(parse("lang: \(tag)").diagnostics == [])
  }
}
