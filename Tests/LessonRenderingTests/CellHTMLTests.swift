import Diagnostics
import Displays
import FormulaSetting
import LessonModel
import LessonRendering
import Testing

struct CellHTMLTests {
  private func html(
    _ text: String, _ results: [CellResult], edit: (inout Lesson) -> Void = { _ in },
    options: PageOptions = PageOptions(), formulas: FormulaSetter? = nil
  ) -> String {
    var lesson = Fixture.lesson(text)
    edit(&lesson)
    return HTMLPageRenderer(formulas: formulas, options: options)
      .render(lesson, LessonResults(cells: results)).html
  }

  private let cell = "```swift {.cell #a}\nprint(1 < 2)\n```\n"

  @Test func `code comes first, then what it printed`() {
    let html = html(cell, [CellResult(status: .succeeded, outputs: [.text("true & more\n")])])
    #expect(html.contains(#"<div class="cell" id="cell-a">"#))
    #expect(html.contains("print(1 &lt; 2)\n</code></pre>"))
    #expect(html.contains("<samp>true &amp; more\n</samp>"))
  }

  @Test func `tokens colour code and a list that is not the code is ignored`() {
    let good = PageOptions(highlight: { code in
      [HighlightToken(.function, "print"), HighlightToken(.plain, String(code.dropFirst(5)))]
    })
    #expect(
      html(cell, [], options: good).contains(#"<span class="function">print</span>(1 &lt; 2)"#))
    let bad = PageOptions(highlight: { _ in [HighlightToken(.string, "other")] })
    #expect(html(cell, [], options: bad).contains("print(1 &lt; 2)"))
  }

  @Test func `flags hide, fold and withhold`() {
    let done = [CellResult(status: .succeeded, outputs: [.text("out\n")])]
    let hidden = html(cell, done) { $0.cells[0].flags = [.nocode] }
    #expect(!hidden.contains("print(") && hidden.contains("out\n"))
    let folded = html(cell, done) { $0.cells[0].flags = [.fold] }
    #expect(folded.contains("<details>\n<summary>Code</summary>"))
    let secret = html(cell, done) { $0.cells[0].flags = [.hidden] }
    #expect(!secret.contains("print(") && !secret.contains("out\n"))
  }

  @Test func `lines for Konspekt are not shown`() {
    let html = html(
      "```swift {.cell #a}\n//| caption: A\nprint(1)\n```\n",
      [CellResult(status: .succeeded, outputs: [.text("1\n")])]
    ) { $0.cells[0].options["caption"] = ["A <b>"] }
    #expect(!html.contains("//|"))
    #expect(html.contains("<figcaption>A &lt;b&gt;</figcaption>"))
  }

  @Test func `a problem shows place, source line, caret and next step`() {
    let place = SourcePlace(file: "lesson.md", range: Fixture.range(2, 7, 2, 12))
    let problem = Diagnostic(.error, "cannot find '1 < 2'", at: place, help: "try 'x'")
    let html = html(cell, [CellResult(status: .failed, diagnostics: [problem])])
    #expect(html.contains(#"<div class="problem error" role="group" aria-label="Error">"#))
    #expect(html.contains("<strong>Error:</strong> cannot find <code>1 &lt; 2</code>"))
    #expect(html.contains(#"<span class="place">lesson.md:2:7</span>"#))
    #expect(html.contains("2 | print(1 &lt; 2)\n  |       ^~~~~</pre>"))
    #expect(html.contains("<strong>Next step:</strong> try <code>x</code>"))
  }

  @Test func `a cell that did not run says why`() {
    let html = html(cell, [CellResult(status: .notRun("needs `x` from cell `#y`"))])
    #expect(html.contains("<strong>Not run:</strong> needs `x` from cell `#y`"))
  }

  @Test func `stored outputs give way`() {
    let html = html(
      cell + "\n```output {of=a}\nstale\n```\n",
      [CellResult(status: .succeeded, outputs: [.text("fresh\n")])]
    ) {
      $0.blocks.append(
        Block(.code(info: "output {of=a}", text: "stale\n"), range: Fixture.range(5, 1, 7, 4)))
    }
    #expect(html.contains("fresh") && !html.contains("stale"))
  }

  @Test func `tables have captions and scopes`() {
    let html = html(
      cell, [CellResult(status: .succeeded, outputs: [.display(.table(Fixture.table))])])
    #expect(html.contains(#"aria-label="Вероятности"><table>"#))
    #expect(html.contains("<caption>Вероятности</caption>"))
    #expect(html.contains(#"<th scope="col" class="right">p</th>"#))
    #expect(html.contains(#"<td class="number right">0.25</td>"#))
  }

  @Test func `steps are numbered and typeset`() throws {
    let html = html(
      cell, [CellResult(status: .succeeded, outputs: [.display(.steps(Fixture.steps))])],
      formulas: try FormulaSetter())
    #expect(html.contains(#"<h3 class="part">Прямой проход</h3>"#))
    #expect(html.contains(#"aria-hidden="true">2</span>Вероятности</p>"#))
    #expect(html.contains("<mtable"))  // aligned rows
    #expect(html.contains("font-family:KaTeX_Main"))
  }

  @Test func `a formula that does not parse is reported at its place and shown as written`() throws
  {
    var lesson = Lesson(file: "lesson.md", text: "текст $a + \\foo$ и\n\n> $$\n> b \\bar\n> $$\n")
    lesson.blocks = [
      Block(
        .paragraph([
          Inline(.math("a + \\foo", isDisplayed: false), range: Fixture.range(1, 12, 1, 22))
        ]), range: Fixture.range(1, 1, 1, 26)),
      Block(
        .quote([Block(.math("\nb \\baz\n"), range: Fixture.range(3, 3, 5, 5))]),
        range: Fixture.range(3, 1, 5, 5)),
    ]
    lesson.text = lesson.text.replacing("\\bar", with: "\\baz")
    let page = HTMLPageRenderer(formulas: try FormulaSetter()).render(lesson, LessonResults())
    #expect(
      page.diagnostics.map { "\($0.place!): \($0.message)" } == [
        #"lesson.md:1:17: formula: undefined control sequence: \foo"#,
        #"lesson.md:4:5: formula: undefined control sequence: \baz"#,
      ])
    #expect(page.html.contains(#">a + \foo</code>"#))
  }

  @Test func `formulas beyond the limit are shown as written, which is said once`() throws {
    var lesson = Lesson(file: "lesson.md", text: "")
    let formula = Inline(.math("x", isDisplayed: false), range: Fixture.range(1, 1, 1, 4))
    let paragraph = Block(
      .paragraph(Array(repeating: formula, count: 5_000)), range: Fixture.range(1, 1, 1, 4))
    lesson.blocks = [paragraph]
    let renderer = HTMLPageRenderer(formulas: try FormulaSetter())
    #expect(renderer.render(lesson, LessonResults()).diagnostics == [])
    lesson.blocks = [paragraph, paragraph]
    let page = renderer.render(lesson, LessonResults())
    #expect(
      page.diagnostics.map(\.message) == [
        "formula: the page has more than 5000, this one and those below are shown as written"
      ])
    #expect(page.html.ranges(of: "<code class=\"tex\">x</code>").count == 4_999)
  }

  @Test func `fresh values replace stored ones before their comments`() {
    var lesson = Lesson(file: "lesson.md", text: "")
    lesson.inlineValues = [
      InlineValue(
        source: CellSource(
          file: "lesson.md", text: "loss",
          origins: [CellSource.Origin(line: 1, columnShift: 20)]),
        digits: 4, isPercent: false, shown: "1.0", shownRange: Fixture.range(1, 10, 1, 13),
        cellsBefore: 0)
    ]
    lesson.blocks = [
      Block(
        .paragraph([
          Inline(.text("the loss & "), range: Fixture.range(1, 1, 1, 5)),
          Inline(.text("so is 1.0"), range: Fixture.range(1, 5, 1, 13)),
          Inline(.html("<!--= loss, 4 -->"), range: Fixture.range(1, 13, 1, 31)),
          Inline(.text(" and 1.0"), range: Fixture.range(1, 31, 1, 40)),
        ]), range: Fixture.range(1, 1, 1, 40))
    ]
    func html(_ value: String?) -> String {
      HTMLPageRenderer(formulas: nil).render(lesson, LessonResults(inlineValues: [value])).html
    }
    #expect(html("1.5753").contains("<p>the loss &amp; so is 1.5753 and 1.0</p>"))
    #expect(html(nil).contains("<p>the loss &amp; so is ? and 1.0</p>"))
  }
}
