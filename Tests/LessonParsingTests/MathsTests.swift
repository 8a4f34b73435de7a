import Diagnostics
import LessonModel
import TestSupport
import Testing

@testable import LessonParsing

struct MathsTests {
  /// The formulas of a text in reading order, `$$` before displayed ones.
  private func formulas(_ markdown: String) -> [String] {
    MarkdownParser().parse(markdown).flatMap(Self.formulas)
  }

  private static func formulas(_ block: Block) -> [String] {
    switch block.content {
    case .math(let tex): return ["$$" + tex]
    case .quote, .list, .footnoteDefinition: return block.children.flatMap(formulas)
    default:
      var found: [String] = []
      block.visitTexts { inlines, _ in
        for inline in inlines { found += formulas(inline) }
      }
      return found
    }
  }

  private static func formulas(_ inline: Inline) -> [String] {
    if case .math(let tex, let isDisplayed) = inline.content {
      return [(isDisplayed ? "$$" : "") + tex]
    }
    return inline.children.flatMap(formulas)
  }

  @Test(arguments: [
    ("$a_b + c_d$", ["a_b + c_d"]),
    ("$$a*b*c$$ in a line", ["$$a*b*c"]),
    (#"\(x_1 \\ x_2\)"#, [#"x_1 \\ x_2"#]),
    ("$`a$b`$", ["a$b"]),
    ("**$a$** and [$b$](u)", ["a", "b"]),
    ("# Head $h$", ["h"]),
    ("> quote $q$\n> - item $i$", ["q", "i"]),
    ("«$x$», ($y$): $z$-граммы", ["x", "y", "z"]),
    ("over $a\n= b$ lines", ["a\n= b"]),
    ("| $a_1$ | b |\n|---|---|\n| $x\\|y$ | \\(c\\) |", ["a_1", "x|y", "c"]),
    (#"$\text{5 \$}$"#, [#"\text{5 \$}"#]),
  ])
  func `a formula reaches the tree undamaged`(markdown: String, expected: [String]) {
    #expect(formulas(markdown) == expected)
  }

  @Test(arguments: [
    ("$$\na_1\n\n+ b\n= c\n$$", ["$$a_1\n\n+ b\n= c"]),
    ("text\n$$\nx\n$$\nmore", ["$$x"]),
    ("$$ a\n+ b $$", ["$$a\n+ b"]),
    ("$$x$$", ["$$x"]),
    ("> $$\n> x\n> $$", ["$$x"]),
    ("- item\n\n  $$\n  x\n  $$", ["$$x"]),
    ("```math\n\\frac{a}{b}\n```", ["$$\\frac{a}{b}"]),
    ("| a |\n|---|\n| b |\n$$\nx\n$$", ["$$x"]),
  ])
  func `a formula may stand in lines of its own`(markdown: String, expected: [String]) {
    #expect(formulas(markdown) == expected)
  }

  @Test(arguments: [
    "$5 and $6", "20$ and 30$", "US$5, CA$6", #"\$5 or \$6"#, #"\\(no\\)"#, "`$a$`", "`` `$a$ ``",
    "    $a$", "```\n$a$\n```", "<!-- $a$ -->", "x <!-- $a$ --> y", "$ a $", "$", "$$$$",
    "$5 and `$HOME`", "$HOME/$USER", #"\(\)"#, "<a href='$a$'>", "[x]($a$)", "$5 <!--= x, 2 --> 6$",
    "$$5 is much",
  ])
  func `what is no formula stays text`(markdown: String) {
    #expect(formulas(markdown) == [])
  }

  @Test func `an escaped parenthesis without a partner loses its backslash`() {
    let blocks = MarkdownParser().parse(#"a \(b and c\) d \("#)
    #expect(CommonMarkWriter.html(blocks) == "<p>a <math>b and c</math> d (</p>\n")
    #expect(CommonMarkWriter.html(MarkdownParser().parse(#"\) \("#)) == "<p>) (</p>\n")
  }

  @Test func `a formula without end is an error`() {
    let lesson = LessonParser().parse("text\n\n$$\nx\n", file: "l.md")
    #expect(lesson.diagnostics.map(\.message) == ["'$$' is not closed"])
    #expect(lesson.diagnostics.first?.place?.description == "l.md:3:1")
  }

  @Test func `square brackets are reported with the remedy`() {
    let lesson = LessonParser().parse(
      "so \\[x^2 = y\\] holds\n\n\\\\[4pt] `\\[a\\]`\n", file: "l.md")
    #expect(lesson.diagnostics.map(\.message) == ["formulas between '\\[' and '\\]' are not read"])
    #expect(lesson.diagnostics.first?.help == "write '$$' in place of both")
    #expect(lesson.diagnostics.first?.place?.description == "l.md:1:4")
  }

  /// Each takes milliseconds; a search that starts over at each mark would take minutes.
  @Test(
    arguments: [
      "\\(a ", "$a ", "$$a ", "$`a ", "$a` ", "\\) ", "$a<!-- ", "$$a\n", "\\(`", "$a ``b` ",
      "\n$$\n",
    ])
  func `twenty thousand marks without end are read at once`(mark: String) {
    let text = String(repeating: mark, count: 20_000) + "`"
    #expect(processorSeconds { _ = MarkdownParser().parse(text) } < 20)
  }
}
