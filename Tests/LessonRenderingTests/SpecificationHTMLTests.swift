import LessonModel
import LessonRendering
import Testing

/// Expected text: GitHub Flavored Markdown 0.29, the examples with the numbers given.
struct SpecificationHTMLTests {
  private func text(_ text: String) -> [Inline] { [Inline(.text(text), range: nil)] }

  @Test func `tables are drawn as in example 198`() {
    let table = Block.Table(
      alignments: [nil, nil], header: [text("foo"), text("bar")],
      rows: [[text("baz"), text("bim")]])
    let block = Block(.table(table), range: Fixture.nowhere)
    let expected = """
      <table>
      <thead>
      <tr>
      <th>foo</th>
      <th>bar</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>baz</td>
      <td>bim</td>
      </tr>
      </tbody>
      </table>

      """
    #expect(HTMLPageRenderer.specificationHTML(of: [block]) == expected)
  }

  @Test func `nested tight lists are drawn as in a nested list`() {
    let inner = Block(
      .list(
        .init(
          start: nil, isTight: true,
          items: [
            .init(isChecked: nil, blocks: [Fixture.paragraph(.text("bar"))])
          ])), range: Fixture.nowhere)
    let outer = Block(
      .list(
        .init(
          start: nil, isTight: true,
          items: [
            .init(isChecked: nil, blocks: [Fixture.paragraph(.text("foo")), inner])
          ])), range: Fixture.nowhere)
    #expect(
      HTMLPageRenderer.specificationHTML(of: [outer])
        == "<ul>\n<li>foo\n<ul>\n<li>bar</li>\n</ul>\n</li>\n</ul>\n")
  }

  @Test func `tasks are drawn as in example 279`() {
    let block = Block(
      .list(
        .init(
          start: nil, isTight: true,
          items: [
            .init(isChecked: false, blocks: [Fixture.paragraph(.text("foo"))]),
            .init(isChecked: true, blocks: [Fixture.paragraph(.text("bar"))]),
          ])), range: Fixture.nowhere)
    #expect(
      HTMLPageRenderer.specificationHTML(of: [block]) == """
        <ul>
        <li><input disabled="" type="checkbox"> foo</li>
        <li><input checked="" disabled="" type="checkbox"> bar</li>
        </ul>

        """)
  }

  @Test func `addresses are encoded as in example 611`() {
    let link = Fixture.paragraph(
      .link(destination: "http://example.com/\\[\\", title: "", text("http://example.com/\\[\\")))
    #expect(
      HTMLPageRenderer.specificationHTML(of: [link])
        == "<p><a href=\"http://example.com/%5C%5B%5C\">http://example.com/\\[\\</a></p>\n")
  }
}
