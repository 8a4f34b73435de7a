import FormulaSetting
import Foundation
import Testing

struct FormulaSetterTests {
  let setter: FormulaSetter

  init() throws {
    setter = try FormulaSetter()
  }

  @Test func `a formula becomes HTML for the eye and MathML for the ear`() throws {
    let html = try setter.html(tex: #"\frac{1}{\text{длина}}"#, isDisplayed: false)
    #expect(html.contains(#"<span class="katex-html" aria-hidden="true">"#))
    #expect(html.contains("<mfrac>"))
    #expect(html.contains("длина"))
  }

  @Test func `matrices need the polyfill and work`() throws {
    let html = try setter.html(
      tex: #"\begin{bmatrix}1&2\\3&4\end{bmatrix}"#, isDisplayed: true)
    #expect(html.contains("katex-display"))
    #expect(html.contains("<mtable"))
  }

  @Test func `letters beyond the first plane survive the way in and out`() throws {
    // U+1D53B, double-struck D: KaTeX finds its font by both surrogates.
    let html = try setter.html(tex: "\u{1D53B}", isDisplayed: false)
    #expect(html.contains("mathbb"))
    #expect(html.contains("\u{1D53B}"))
  }

  @Test(arguments: [
    (#"a + \foo"#, #"undefined control sequence: \foo"#, 4),
    (#"\text{ё} + \foo"#, #"undefined control sequence: \foo"#, 12),  // ё is two bytes
    (#"\frac{1}{2"#, "unexpected end of input in a macro argument, expected '}'", 10),
    ("x^2^3", "double superscript", 3),
    ("}", "expected 'EOF', got '}'", 0),
  ])
  func `an error says what and at which byte`(tex: String, message: String, offset: Int) {
    #expect(throws: FormulaError(message: message, offset: offset)) {
      try setter.html(tex: tex, isDisplayed: false)
    }
  }

  @Test(arguments: [
    #"\href{javascript:alert(1)}{x}"#, #"\url{http://x}"#, #"\includegraphics{x.png}"#,
    #"\htmlClass{a}{x}"#, #"\htmlStyle{color:red}{x}"#, #"\htmlData{a=b}{x}"#,
  ])
  func `commands that could reach outside are refused`(tex: String) {
    let error = #expect(throws: FormulaError.self) {
      try setter.html(tex: tex, isDisplayed: false)
    }
    #expect(error?.message.hasSuffix("is not allowed in a formula") == true)
  }

  @Test func `markup in a formula is text`() throws {
    let html = try setter.html(tex: #"\text{<img src=x onerror=alert(1)>}"#, isDisplayed: false)
    #expect(!html.contains("<img"))
  }

  @Test func `an expansion without end is refused and the next formula works`() throws {
    let doubling = (0..<20).map { level in
      let before = level == 0 ? "x" : #"\m\#(letter(level - 1))"#
      return #"\def\m\#(letter(level)){\#(before)\#(before)}"#
    }
    let tex = doubling.joined() + #"\m\#(letter(19))"#
    #expect(throws: FormulaError.self) { try setter.html(tex: tex, isDisplayed: false) }
    #expect(try setter.html(tex: "x", isDisplayed: false).contains("mathnormal"))
  }

  @Test func `a formula that takes too much work is refused and the next one works`() throws {
    let line = String(repeating: "x", count: 2000)
    let tex = #"\def\a{\#(line)}"# + String(repeating: #"\a"#, count: 1000)
    #expect(throws: FormulaError(message: "formula expands without end", offset: 0)) {
      try setter.html(tex: tex, isDisplayed: false)
    }
    #expect(try setter.html(tex: "x", isDisplayed: false).contains("mathnormal"))
  }

  @Test func `deep nesting does not crash a thread with a small stack`() async throws {
    let setter = setter
    let message = await withCheckedContinuation { continuation in
      let thread = Thread {
        let tex = String(repeating: "{", count: 4900) + "x" + String(repeating: "}", count: 4900)
        do throws(FormulaError) {
          _ = try setter.html(tex: tex, isDisplayed: false)
          continuation.resume(returning: "set")
        } catch {
          continuation.resume(returning: error.message)
        }
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(message == "formula nests too deeply")
  }

  @Test func `a very long formula is refused`() {
    let tex = String(repeating: "x", count: FormulaSetter.mostBytes + 1)
    #expect(throws: FormulaError.self) { try setter.html(tex: tex, isDisplayed: false) }
  }

  @Test func `missing tools are named with their remedy`() throws {
    let error = try #require(throws: FormulaToolsMissing.self) {
      try FormulaSetter(katexDirectory: "/nonexistent")
    }
    #expect(error.path == "/nonexistent/katex.min.js")
    #expect(error.help == "install KaTeX: apt-get install libjs-katex fonts-katex")
  }

  @Test func `only the fonts in use are embedded`() throws {
    let plain = try setter.html(tex: "x + 1", isDisplayed: false)
    let css = setter.stylesheet(usedBy: ["<p>text</p>", plain])
    #expect(fonts(in: css) == ["KaTeX_Main", "KaTeX_Math"])
    #expect(css.contains("data:font/woff2;base64,d09GMg"))  // "wOF2", the format's signature
    #expect(!css.contains("url(fonts/"))
  }

  @Test func `styles and sizes bring their fonts`() throws {
    let html = try setter.html(
      tex: #"\mathbb{R} \mathcal{L} \textbf{b} \sum \left(\frac{\frac11}{\frac11}\right)"#,
      isDisplayed: true)
    let css = setter.stylesheet(usedBy: [html])
    #expect(
      Set(fonts(in: css)).isSuperset(of: [
        "KaTeX_AMS", "KaTeX_Caligraphic", "KaTeX_Main", "KaTeX_Size2", "KaTeX_Size3",
      ]))
    #expect(css.contains("font-weight:700"))
  }

  @Test func `a page without formulas needs no style sheet`() {
    #expect(setter.stylesheet(usedBy: ["<p>x</p>"]).isEmpty)
  }

  private func fonts(in css: String) -> [String] {
    let faces = css.components(separatedBy: "@font-face{font-family:").dropFirst()
    return faces.map { String($0.prefix { $0 != ";" }) }
  }

  private func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index)))
  }
}
