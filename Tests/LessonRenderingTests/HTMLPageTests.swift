import Diagnostics
import Displays
import FormulaSetting
import Foundation
import LessonModel
import LessonRendering
import Testing

struct HTMLPageTests {
  private func page(
    _ lesson: Lesson, _ results: LessonResults = LessonResults(),
    options: PageOptions = PageOptions()
  ) -> String {
    HTMLPageRenderer(formulas: nil, options: options).render(lesson, results).html
  }

  private func page(_ blocks: Block..., options: PageOptions = PageOptions()) -> String {
    page(Lesson(file: "lesson.md", text: "", blocks: blocks), options: options)
  }

  @Test func `text is escaped everywhere`() {
    let evil = #"<script>alert("1")</script>&"#
    var lesson = Lesson(file: evil, text: "")
    lesson.head.title = evil
    lesson.head.language = #"ru" onload="x"#
    lesson.blocks = [
      Fixture.paragraph(.text(evil), .code(evil)), Fixture.heading(2, evil),
      Block(.code(info: #"a" onclick="x"#, text: evil), range: Fixture.nowhere),
    ]
    let html = page(lesson)
    #expect(!html.contains("<script"))
    #expect(!html.contains(#" onload="x"#))
    #expect(!html.contains(#" onclick="x"#))
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;"))
  }

  @Test func `raw HTML is left out`() {
    let html = page(
      Block(.html("<script>alert(1)</script>\n"), range: Fixture.nowhere),
      Fixture.paragraph(.text("a"), .html("<img src=x onerror=alert(1)>"), .text("b")))
    #expect(html.contains("<p>ab</p>"))
    #expect(!html.contains("onerror"))
    #expect(!html.contains("alert(1)"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "java\tscript:alert(1)", "\u{1}javascript:alert(1)", "javascript\u{0}:alert(1)",
    "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript:msgbox(1)", "file:///etc/passwd",
  ])
  func `dangerous links lose their address`(address: String) {
    let link = page(
      Fixture.paragraph(.link(destination: address, title: "", [Inline(.text("x"), range: nil)])))
    #expect(link.contains("<p>x</p>"))
    let image = page(
      Fixture.paragraph(.image(source: address, title: "", [Inline(.text("x"), range: nil)])))
    #expect(image.contains("<p>x</p>"))
  }

  @Test(arguments: [
    ("https://a.b/c?d=e&f=g", "https://a.b/c?d=e&amp;f=g"),
    ("#раздел", "#%D1%80%D0%B0%D0%B7%D0%B4%D0%B5%D0%BB"),
    ("other.md", "other.md"), ("a:b/c", "a:b/c"), ("x/javascript:y", "x/javascript:y"),
    ("\"><script>", "%22%3E%3Cscript%3E"), ("mailto:a@b", "mailto:a@b"),
  ])
  func `other links are kept, encoded`(address: String, written: String) {
    let html = page(
      Fixture.paragraph(.link(destination: address, title: "", [Inline(.text("x"), range: nil)])))
    #expect(html.contains("<a href=\"\(written)\">x</a>"))
  }

  @Test func `the page loads nothing`() {
    let text = [Inline(.text("кот"), range: nil)]
    let options = PageOptions(image: {
      $0 == "cat.svg" ? .init(mediaType: "image/svg+xml", base64: "PHN2Zy8+") : nil
    })
    let html = page(
      Fixture.paragraph(.image(source: "https://a.b/c.png", title: "", text)),
      Fixture.paragraph(.image(source: "cat.svg", title: "", text)),
      Fixture.paragraph(.image(source: "data:image/png;base64,AAAA", title: "", text)),
      options: options)
    #expect(html.contains(#"<a href="https://a.b/c.png">кот</a>"#))
    #expect(html.contains(#"<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="кот" />"#))
    #expect(html.contains(#"<img src="data:image/png;base64,AAAA" alt="кот" />"#))
    for sign in ["<script", "<link", "<iframe", "@import", "src=\"http", "url(http"] {
      #expect(!html.contains(sign))
    }
  }

  @Test func `a page has one title, its language, a way past the contents`() {
    var lesson = Lesson(file: "a/lesson.md", text: "")
    lesson.head.title = "Skip-gram"
    lesson.head.language = "ru"
    lesson.blocks = [
      Fixture.heading(2, "Раз"), Fixture.heading(3, "Раз и два"), Fixture.heading(2, "Раз"),
    ]
    let html = page(lesson)
    #expect(html.contains(#"<html lang="ru">"#))
    #expect(html.contains("<h1>Skip-gram</h1>"))
    #expect(html.contains(##"<a class="skip" href="#text">К тексту</a>"##))
    #expect(html.contains(#"<h2 id="раз-1">Раз</h2>"#))
    #expect(
      html.contains(
        ##"""
        <li><a href="#раз">Раз</a><ol>
        <li><a href="#раз-и-два">Раз и два</a></li>
        </ol>
        </li>
        <li><a href="#раз-1">Раз</a></li>
        """##))
  }

  @Test func `a heading of the lesson is the page's heading`() {
    let html = page(Fixture.heading(1, "Свой"))
    #expect(html.contains("<title>Свой</title>"))
    #expect(html.components(separatedBy: "<h1").count == 2)
  }

  @Test func `wide things scroll in a box that the keyboard reaches`() {
    let table = Block.Table(
      alignments: [.right], header: [[Inline(.text("n"), range: nil)]],
      rows: [[[Inline(.text("1"), range: nil)]]])
    let html = page(
      Block(.table(table), range: Fixture.nowhere), Block(.math("x"), range: Fixture.nowhere),
      Block(.code(info: "", text: "x\n"), range: Fixture.nowhere))
    #expect(
      html.contains(#"<div class="scroll" role="group" tabindex="0" aria-label="Table"><table>"#))
    #expect(html.contains(#"<th scope="col" class="right">n</th>"#))
    #expect(
      html.contains(#"<span class="formula" role="group" tabindex="0" aria-label="Formula">"#))
    #expect(html.contains(#"<pre class="code" tabindex="0" role="group" aria-label="Code">"#))
  }

  @Test func `a comma stays with the formula before it`() {
    let html = page(Fixture.paragraph(.math("x", isDisplayed: false), .text("), and")))
    #expect(
      html.contains("<p><span class=\"together\"><code class=\"tex\">x</code>),</span> and</p>"))
  }

  @Test func `footnotes link there and back`() {
    let html = page(
      Fixture.paragraph(
        .text("a"), .footnoteReference(label: "Note", index: 1, occurrence: 1), .text("b"),
        .footnoteReference(label: "note", index: 1, occurrence: 2)),
      Block(
        .footnoteDefinition(label: "note", [Fixture.paragraph(.text("explained"))]),
        range: Fixture.nowhere),
      Block(
        .footnoteDefinition(label: "unused", [Fixture.paragraph(.text("nobody asks"))]),
        range: Fixture.nowhere))
    #expect(html.contains(##"<a href="#fn-1" id="fnref-1" role="doc-noteref">1</a>"##))
    #expect(html.contains(##"<a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a>"##))
    #expect(
      html.contains(
        ##"<a href="#fnref-1-2" role="doc-backlink" aria-label="Back to the text">↩</a></p>"##))
    #expect(!html.contains("nobody asks"))
  }

  @Test func `tasks are named boxes`() {
    let item = Block.Item(isChecked: true, blocks: [Fixture.paragraph(.text("read"))])
    let html = page(
      Block(.list(Block.List(start: nil, isTight: true, items: [item])), range: Fixture.nowhere))
    #expect(
      html.contains(
        #"<li><input checked="" disabled="" type="checkbox" aria-label="done"> read</li>"#))
  }

  @Test func `parameters say what was used and what the lesson had`() {
    var lesson = Lesson(file: "lesson.md", text: "")
    let eta = Parameter(
      name: "eta", type: .double, value: .double(0.01), minimum: 0.0001, maximum: 1,
      label: "скорость η")
    lesson.head.parameters = [eta]
    var used = eta
    used.value = .double(0.1)
    let html = page(lesson, LessonResults(parameters: [used]))
    #expect(html.contains(#"<th scope="row"><code>eta</code></th><td>скорость η</td>"#))
    #expect(html.contains("<strong>0.1</strong> <small>(in the lesson 0.01)</small>"))
    #expect(html.contains("<td>0.0001 … 1</td>"))
  }
}
