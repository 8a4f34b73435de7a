import Diagnostics
import LessonModel
import Testing

@testable import LessonParsing

struct HeadTests {
  private func parse(_ head: String) -> Lesson {
    LessonParser().parse("---\n\(head)\n---\n\n# Text\n", file: "l.md")
  }

  @Test func `a Russian lesson is told in Russian what its head lacks`() {
    let lesson = parse("lang: ru\ntitel: Кот\nparams:\n  n: {value: 1, mim: 0}")
    #expect(
      lesson.diagnostics.map(\.message) == [
        "неизвестный ключ 'titel' в заголовке урока", "неизвестный ключ 'mim' в параметре 'n'",
      ])
    #expect(
      lesson.diagnostics.map(\.help) == [
        "возможно, вы имели в виду 'title'?", "возможно, вы имели в виду 'min'?",
      ])
  }

  @Test func `title, language and parameters are read`() {
    let lesson = parse(
      """
      title: Skip-gram вручную
      lang: ru
      params:
        eta:    {value: 0.01, min: 0.0001, max: 1, label: learning rate η}
        center: {value: сидит, choices: [кот, сидит, на, коврике]}
        steps:  3
        on:     true
        name:   "3"
        rate:   {value: 1, type: Double}
        words:  [a, b]
        row:    [1, 2.5]
        matrix: [[1, 2], [3, 4]]
        list:   {value: [], type: [String]}
      """)
    #expect(lesson.diagnostics == [])
    #expect(lesson.head.title == "Skip-gram вручную" && lesson.head.language == "ru")
    #expect(lesson.head.lines == 1...15)
    let values = lesson.head.parameters.map {
      "\($0.name): \($0.type.rawValue) = \($0.value.swiftLiteral)"
    }
    #expect(
      values == [
        "eta: Double = 0.01", "center: String = \"сидит\"", "steps: Int = 3", "on: Bool = true",
        "name: String = \"3\"", "rate: Double = 1.0", "words: [String] = [\"a\", \"b\"]",
        "row: [Double] = [1.0, 2.5]", "matrix: [[Double]] = [[1.0, 2.0], [3.0, 4.0]]",
        "list: [String] = []",
      ])
    let eta = lesson.head.parameters[0]
    #expect(eta.minimum == 0.0001 && eta.maximum == 1 && eta.label == "learning rate η")
    #expect(eta.place?.description == "l.md:5:3")
    #expect(lesson.head.parameters[1].choices.count == 4)
    #expect(lesson.blocks.map(\.range.start.line) == [17])
  }

  @Test(arguments: [
    ("titel: x", "l.md:2:1", "found unknown key 'titel' in the head"),
    (
      "title: a: b", "l.md:2:9",
      "the head is no YAML: mapping values are not allowed in this context"
    ),
    (
      "params:\n  eta: {value: 2, max: 1}", "l.md:3:16", "parameter 'eta': 2 is above the maximum 1"
    ),
    ("params:\n  a: {value: 0, min: 1}", "l.md:3:14", "parameter 'a': 0 is below the minimum 1"),
    (
      "params:\n  c: {value: д, choices: [а, б]}", "l.md:3:14",
      "parameter 'c': \"д\" is none of the choices \"а\", \"б\""
    ),
    ("params:\n  2x: 1", "l.md:3:3", "'2x' is no Swift name"),
    ("params:\n  let: 1", "l.md:3:3", "'let' is a word of Swift's own"),
    ("params:\n  n: {value: x, type: Int}", "l.md:3:14", "parameter 'n': found 'x', expected Int"),
    (
      "params:\n  n: {value: 1, type: Integer}", "l.md:3:23",
      "parameter 'n': found unknown type 'Integer'"
    ),
    (
      "params:\n  ж: {lable: x, value: 1}", "l.md:3:8", "found unknown key 'lable' in parameter 'ж'"
    ),
    ("params:\n  n: [1, a]", "l.md:3:6", "parameter 'n': the list mixes types"),
    (
      "params:\n  n: 99999999999999999999", "l.md:3:6",
      "parameter 'n': '99999999999999999999' does not fit into Int"
    ),
    (
      "params:\n  s: {value: a, min: 1}", "l.md:3:22",
      "parameter 's': 'min' does not go with the type 'String'"
    ),
    (
      "lang: русский", "l.md:2:7",
      "'lang' is 'русский', expected the code of a language, such as 'en', 'ru' or 'pl'"
    ),
    ("params:\n  eta: 0,5", "l.md:3:8", "parameter 'eta': found '0,5', expected Double"),
    ("params:\n  n: 10 000", "l.md:3:6", "parameter 'n': found '10 000', expected Double"),
    (
      "params:\n  eta: {value: 0,5, min: 0}", "l.md:3:18",
      "found '0,5' in parameter 'eta', expected Double"
    ),
    ("title: \"Урок\nlang: pl", "l.md:2:8", "the quote is not closed"),
    ("params:\n  name: 'кот\n  eta: 0.5", "l.md:3:9", "the quote is not closed"),
    ("cells: {digit: 4}", "l.md:2:9", "found unknown key 'digit' in 'cells'"),
    ("- a", "l.md:2:1", "the head is no list of 'key: value' lines"),
  ])
  func `a mistake is found at its place`(head: String, place: String, message: String) {
    let found = parse(head).diagnostics
    #expect(found.first?.message == message)
    #expect(found.first?.place?.description == place)
  }

  @Test(arguments: ["'0,5'", "a, b", "1, 2 and 3", "1 2", "2024-05-01"])
  func `a text with a comma or a blank stays a text`(value: String) {
    let lesson = parse("params:\n  x: \(value)")
    #expect(lesson.diagnostics == [] && lesson.head.parameters.first?.type == .string)
  }

  @Test func `every mistake of the head is reported`() {
    #expect(parse("titel: x\nparams:\n  let: 1\n  n: {value: x, type: Int}").diagnostics.count == 3)
  }

  @Test func `a head that is not closed is an error, a rule is none`() {
    let open = LessonParser().parse("---\ntitle: x\n\ntext\n", file: "l.md")
    #expect(open.diagnostics.map(\.message) == ["the head is not closed"])
    let rule = LessonParser().parse("---\n\ntext\n", file: "l.md")
    #expect(rule.diagnostics == [] && rule.blocks.count == 2)
  }

  @Test func `deep nesting in the head is an error`() {
    let deep = "title: " + String(repeating: "[", count: 20_000)
    #expect(!parse(deep).diagnostics.isEmpty)
  }
}
