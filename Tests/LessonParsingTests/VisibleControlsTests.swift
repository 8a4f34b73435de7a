import Diagnostics
import Testing

struct VisibleControlsTests {
  @Test(arguments: [
    ("plain\ttext\n", "plain\ttext\n"), ("ends\r\n", "ends\r\n"), ("red \u{1B}[31mtext\u{7}", "red ␛[31mtext␇"),
    ("over\rwritten", "over␍written"), ("del\u{7F}", "del␡"), ("csi \u{9B}2J", #"csi \u{9B}2J"#),
    ("turned \u{202E}txet\u{202C}", #"turned \u{202E}txet\u{202C}"#), ("é — «слово» 👍\u{200D}", "é — «слово» 👍\u{200D}"),
  ])
  func `what a terminal would obey is shown`(text: String, shown: String) {
    #expect(text.withVisibleControls == shown)
  }

  @Test func `a message cannot steer the terminal, and the caret stays in place`() {
    var renderer = DiagnosticRenderer()
    renderer.addSource("let a = \u{1B}1\n", of: "l.md")
    let place = SourcePlace(file: "l.md", range: SourceRange(at: SourcePosition(line: 1, column: 10)))
    let text = renderer.render(Diagnostic(.error, "bell \u{7}", at: place))
    #expect(text == "l.md:1:10: error: bell ␇\n1 | let a = ␛1\n  |          ^")
  }

  @Test func `of a long line what stands around the caret is shown`() {
    var renderer = DiagnosticRenderer()
    let line = String(repeating: "кот ", count: 20_000) + "here" + String(repeating: " пёс", count: 20_000)
    renderer.addSource("a\r\n" + line + "\n", of: "l.md")
    let column = String(repeating: "кот ", count: 20_000).utf8.count + 1
    let range = SourceRange(
      start: SourcePosition(line: 2, column: column), end: SourcePosition(line: 2, column: column + 4))
    let lines = renderer.render(Diagnostic(.error, "x", at: SourcePlace(file: "l.md", range: range)))
      .split(separator: "\n")
    #expect(lines[1].hasPrefix("2 | …") && lines[1].hasSuffix("…") && lines[1].count == 126)
    let caret = lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } ?? 0
    #expect(lines[1].dropFirst(caret).hasPrefix("here пёс"))
    #expect(lines[2].hasSuffix("^~~~"))
  }
}
