import Diagnostics
import LessonModel
import TestSupport
import Testing

@testable import LessonParsing

/// Places, checked by reading the file's bytes at each: nothing is counted by hand.
struct PositionTests {
  private static let sample = """
    Слова *важно* и `код` <b> конец
    вторая $x
    = y$ строка <i> [ссылка](u
    "t") и <u> https://e.org/x потом <s>

    > цитата <b>
    ленивая <i>
    > - пункт\t<b> `a`
    >\t ещё \\* &amp; <i>

    введение <b>
    | а | б\\|в <u> |
    |---|---|
    | x | `y` <!--= z --> |
    |\\||  <i>  |

    [r]: /u
    Текст [r] <b>

    ## Глава <i> ##

    Под *чертой* <b>
    ====

    1. один[^n] <b>

       - два <i>

    [^n]: сноска <b>
    """

  private static let variants: [(String, String)] = [
    ("as it is", sample), ("CRLF", sample.replacing("\n", with: "\r\n")),
    ("with a byte-order mark", "\u{FEFF}" + sample),
    ("with a head", "---\ntitle: я\n---\n" + sample),
  ]

  @Test(arguments: [0, 1, 2, 3])
  func `every tag is found at its place`(variant: Int) {
    let text = Self.variants[variant].1
    let source = SourceText(text)
    var seen = 0
    for block in LessonParser().parse(text, file: "l.md").blocks {
      block.visitTexts { inlines, _ in seen += self.check(inlines, source) }
    }
    #expect(seen == 18)
  }

  /// - Returns: How many tags and formulas were met.
  private func check(_ inlines: [Inline], _ source: SourceText) -> Int {
    var seen = 0
    for inline in inlines {
      switch inline.content {
      case .html(let text):
        seen += 1
        #expect(inline.range.map { source.slice($0).text } == text)
      case .code(let text):
        #expect(inline.range.map { source.slice($0).text } == "`\(text)`")
      case .math:
        #expect(inline.range.map { source.slice($0).text } == "$x")
      case .text(let text) where !text.contains { "*&|".contains($0) }:
        #expect(inline.range.map { source.slice($0).text } == text)
      case .link(let destination, _, _) where destination.hasPrefix("https"):
        #expect(inline.range.map { source.slice($0).text } == destination)
      case .footnoteReference(let label, let index, let occurrence):
        #expect(label == "n" && index == 1 && occurrence == 1)
        #expect(inline.range.map { source.slice($0).text } == "[^n]")
      case .emphasis:
        #expect(inline.range.map { source.slice($0).text.first } == "*")
        #expect(inline.range.map { source.slice($0).text.last } == "*")
      default: break
      }
      seen += check(inline.children, source)
    }
    return seen
  }

  @Test(arguments: [0, 1, 2, 3])
  func `every block starts and ends at its bytes`(variant: Int) {
    let text = Self.variants[variant].1
    let source = SourceText(text)
    let lesson = LessonParser().parse(text, file: "l.md")
    let edges = lesson.blocks.map { block in
      let range = block.range
      let first = source.line(range.start.line).dropFirst(range.start.column - 1)
      let last = source.line(range.end.line).prefix(range.end.column - 1)
      return first.text.prefix(3) + "…" + last.text.suffix(3)
    }
    #expect(
      edges == [
        "Сло…<s>", "> ц…<i>", "вве…<b>", "| а…  |", "Тек…<b>", "## … ##", "Под…===", "1. …<i>",
        "[^n…<b>",
      ])
  }

  /// Found by random documents: split tabs, a header without its first pipe, a backslash at a line's end.
  @Test(arguments: [
    "- - a\n\tb <i>\n", "x\nb <i> | c\n---|---\n", "x\n\tb <i> | c\n---|---\n", "a\\\nb `c` <i>\n",
    "a\rb <i>\n",
  ])
  func `a tag is found in odd company`(text: String) {
    let source = SourceText(text)
    var tags: [String?] = []
    for block in MarkdownParser().parse(text) {
      block.visitTexts { inlines, _ in
        for inline in inlines where inline.content == .html("<i>") {
          tags.append(inline.range.map { source.slice($0).text })
        }
      }
    }
    #expect(tags == ["<i>"])
  }

  @Test func `code in containers maps to its columns`() {
    let marked = MarkedText(
      """
      > ```swift {.cell}
      >«a» let а = «b»x
      > ```

      - text

        ~~~swift {.cell #list}
        let y = 1
          «c»z
       	«d»w
        ~~~

      >\t```swift {.cell}
      >\t«e»tab
      >\t```
      """)
    let cells = LessonParser().parse(marked.text, file: "l.md").cells
    let code = ["let а = x\n", "let y = 1\n  z\n  w\n", " tab\n"]
    #expect(cells.map(\.source.text) == code)
    guard cells.count == code.count else { return }
    func place(_ cell: Int, _ line: Int, _ column: Int) -> MarkedText.Position {
      let start = SourcePosition(line: line, column: column)
      let found = cells[cell].source.place(of: SourceRange(at: start)).range.start
      return MarkedText.Position(line: found.line, column: found.column)
    }
    #expect(place(0, 1, 10) == marked["b"])
    #expect(place(1, 2, 3) == marked["c"])
    #expect(place(1, 3, 3) == marked["d"])
    #expect(place(2, 1, 2) == marked["e"])
  }
}
