import Diagnostics
import Displays
import Foundation
import LessonModel
import LessonRendering
import Testing

struct MarkdownRendererTests {
  private let renderer = MarkdownRenderer()

  private func rendered(_ text: String, _ outputs: [[CellResult.Output]]) -> String {
    let results = LessonResults(
      cells: outputs.map { CellResult(status: .succeeded, outputs: $0) })
    return renderer.render(Fixture.lesson(text), results)
  }

  private static let texts: [String] = [
    "```swift {.cell #a}\nprint(1)\n```\n",
    "```swift {.cell}\nprint(1)\n```",
    "before\n\n```swift {.cell #a}\nprint(1)\n```\nafter, without an empty line\n",
    "> quoted\n>\n> ```swift {.cell #a}\n> print(1)\n> ```\n>\n> more\n",
    "1. item\n\n   ```swift {.cell #a}\n   print(1)\n   ```\n\n2. next\n",
    "- > both\n  >\n  > ```swift {.cell #a}\n  > print(1)\n  > ```\n",
    "\u{FEFF}# Title\r\n\r\n```swift {.cell #a}\r\nprint(1)\r\n```\r\n\r\nafter\r\n",
  ]

  private static let outputs: [[CellResult.Output]] = [
    [.text("1\n")],
    [.text("a\n\n```\nb")],
    [.display(.table(Fixture.table)), .text("c\n"), .display(.steps(Fixture.steps))],
    [.display(.formula(Formula(tex: "x", plain: "x")))],
  ]

  @Test(arguments: texts, outputs)
  func `drawing again changes nothing, removing gives the file back`(
    text: String, outputs: [CellResult.Output]
  ) {
    let once = rendered(text, [outputs])
    #expect(once != text)
    #expect(rendered(once, [outputs]) == once)
    let back = renderer.withoutOutputs(Fixture.lesson(once))
    #expect(Array(back.utf8) == Array(text.utf8))
    #expect(rendered(once, [[]]) == text)
    // Another output in between leaves no trace.
    #expect(rendered(rendered(once, [[.text("other\n")]]), [outputs]) == once)
  }

  @Test func `text stands in a fence longer than any inside`() {
    #expect(
      rendered(Self.texts[0], [[.text("a ```` b\n")]])
        == Self.texts[0].dropLast() + "\n\n`````output {of=a}\na ```` b\n`````\n")
  }

  @Test func `printed and displayed text join`() {
    let outputs: [CellResult.Output] = [.text("a"), .text("b\n"), .display(.text("c"))]
    #expect(rendered(Self.texts[1], [outputs]) == Self.texts[1] + "\n\n```output\nab\nc\n```")
  }

  @Test func `quotes keep their prefix, also on empty lines`() {
    #expect(
      rendered(Self.texts[3], [[.text("a\n\nb\n")]]).contains(
        "> ```\n>\n> ```output {of=a}\n> a\n>\n> b\n> ```\n>\n> more\n"))
  }

  @Test func `line breaks stay as they are in the file`() {
    let text = rendered(Self.texts[6], [[.text("a\nb\n")]])
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    #expect(text.contains("```\r\n\r\n```output {of=a}\r\na\r\nb\r\n```\r\n"))
  }

  @Test func `richer output is Markdown between marks`() {
    let text = rendered(Self.texts[0], [Self.outputs[2]])
    #expect(
      text.contains("\n\n<!-- output of=a -->\n\n*Вероятности*\n\n| слово | p |\n| :--- | ---: |\n")
    )
    #expect(text.contains("\n| на \\| над | ∞ |\n\n```text\nc\n```\n\n**Один шаг**\n\n"))
    #expect(text.contains("1\\. Оценка слова\n\n```math\n\\begin{aligned} z & = u \\cdot h"))
    #expect(text.hasSuffix("```\n\n<!-- /output -->\n"))
  }

  @Test func `markup in a table is text`() {
    let table = Table(
      caption: "<!-- /output -->", columns: [Table.Column("*a*")],
      rows: [[Table.Field("[x](javascript:1)\nb")]])
    let text = rendered(Self.texts[0], [[.display(.table(table))]])
    #expect(text.contains(#"*\<\!-- /output --\>*"#))
    #expect(text.contains(#"| \*a\* |"#))
    #expect(text.contains(#"| \[x\](javascript:1) b |"#))
  }

  @Test func `kept and skipped cells keep their stored output`() {
    let text = Self.texts[0] + "\n```output {of=a}\nold\n```\n"
    var lesson = Fixture.lesson(text)
    let results = LessonResults(cells: [CellResult(status: .succeeded, outputs: [.text("new\n")])])
    #expect(renderer.render(lesson, results, keeping: [0]) == text)
    lesson.cells[0].flags = [.skip]
    #expect(renderer.render(lesson, results) == text)
  }

  @Test func `inline values are rewritten where they stand`() throws {
    var lesson = Lesson(file: "a.md", text: "é 1.0<!--= x, 2 --> and\r\n2<!--= y -->\r\n")
    func value(_ shown: String, _ range: (Int, Int, Int)) -> InlineValue {
      InlineValue(
        source: CellSource(file: "a.md", text: "x"), digits: 2, isPercent: false, shown: shown,
        shownRange: Fixture.range(range.0, range.1, range.0, range.2), cellsBefore: 0)
    }
    lesson.inlineValues = [value("1.0", (1, 4, 7)), value("2", (2, 1, 2))]
    let results = LessonResults(inlineValues: ["12.34", nil])
    #expect(
      renderer.render(lesson, results) == "é 12.34<!--= x, 2 --> and\r\n2<!--= y -->\r\n")
    #expect(
      renderer.withoutOutputs(lesson, placeholder: "?")
        == "é ?<!--= x, 2 --> and\r\n?<!--= y -->\r\n")
  }

  @Test func `a drawing is a picture beside the file, with its words and numbers`() throws {
    let chart = try Chart.line([2, 1], title: "Loss [nats]", xTitle: "pass", yTitle: "nats")
    let lesson = Fixture.lesson("```swift {.cell #map}\nf()\n```\n")
    let outputs: [CellResult.Output] = [.display(.chart(chart)), .display(.group([.chart(chart)]))]
    let results = LessonResults(cells: [CellResult(status: .succeeded, outputs: outputs)])

    let drawing = MarkdownRenderer(figureFolder: "my lesson.figures")
    let text = drawing.render(lesson, results)
    #expect(
      text.contains("![Loss \\[nats\\]. (1, 2) (2, 1)](my%20lesson.figures/map.svg)\n"))
    #expect(text.contains("](my%20lesson.figures/map.2.svg)\n"))
    #expect(text.contains("<details><summary>Table</summary>\n"))
    #expect(text.contains("| 1 | 2 |\n| 2 | 1 |\n"))
    #expect(drawing.figures(of: lesson, results).map(\.name) == ["map.svg", "map.2.svg"])
    #expect(drawing.figures(of: lesson, results).map(\.svg) == [chart.svgFile, chart.svgFile])

    let parsed = Fixture.lesson(text)
    #expect(drawing.render(parsed, results) == text)
    #expect(renderer.withoutOutputs(parsed) == lesson.text)
  }

  @Test func `without a place for pictures the numbers stand for a drawing`() throws {
    let chart = try Chart.line([2, 1])
    let text = rendered("```swift {.cell}\nf()\n```\n", [[.display(.chart(chart))]])
    #expect(text.contains("| 2 | 1 |"))
    #expect(!text.contains("!["))
  }

  @Test func `the words of a cell describe its drawing`() throws {
    let chart = try Chart.line([2, 1])
    var lesson = Fixture.lesson("```swift {.cell #a}\nf()\n```\n")
    lesson.cells[0].options["alt"] = ["The loss falls"]
    let results = LessonResults(
      cells: [CellResult(status: .succeeded, outputs: [.display(.chart(chart))])])
    let drawing = MarkdownRenderer(figureFolder: "a.figures")
    #expect(drawing.render(lesson, results).contains("![The loss falls](a.figures/a.svg)"))
    #expect(drawing.figures(of: lesson, results)[0].svg.contains("aria-label=\"The loss falls\""))
  }
}
