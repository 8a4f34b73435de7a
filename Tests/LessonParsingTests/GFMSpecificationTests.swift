import LessonModel
import LessonParsing
import Testing

@Suite(
  .enabled(
    if: GFMExample.path != nil,
    "skipped: the specification's examples are not at ../shared/gfm (or KONSPEKT_GFM_EXAMPLES)"))
struct GFMSpecificationTests {
  /// Examples that are not ours to pass, with the reason.
  static let exceptions: [String: String] = [
    "disabled": "the specification itself switches the example off",
    "tagfilter": "raw HTML is never put on a page, so there is nothing to filter",
  ]

  /// Examples that read differently with formulas on, with the reason.
  static let mathsExceptions: [Int: String] = [:]

  @Test func `every example gives the specification's HTML`() throws {
    var passed = 0
    for example in try GFMExample.all() where Self.isOurs(example) {
      let html = Self.html(example, [])
      #expect(
        Self.normalised(html) == Self.normalised(example.html),
        "example \(example.example), \(example.section): \(example.markdown.debugDescription)")
      passed += 1
    }
    #expect(passed == 670)  // 673, less two disabled and one for tagfilter
  }

  @Test func `formulas leave the examples as they are`() throws {
    for example in try GFMExample.all()
    where Self.isOurs(example) && Self.mathsExceptions[example.example] == nil {
      let html = Self.html(example, .maths)
      #expect(
        Self.normalised(html) == Self.normalised(example.html),
        "example \(example.example), \(example.section): \(example.markdown.debugDescription)")
    }
  }

  private static func isOurs(_ example: GFMExample) -> Bool {
    example.extensions.allSatisfy { exceptions[$0] == nil }
  }

  private static func html(
    _ example: GFMExample, _ more: MarkdownParser.Extensions
  ) -> String {
    let names: [String: MarkdownParser.Extensions] = [
      "table": .tables, "strikethrough": .strikethrough, "autolink": .autolinks,
    ]
    let extensions = example.extensions.reduce(into: more) { $0.formUnion(names[$1] ?? []) }
    return CommonMarkWriter.html(MarkdownParser(extensions: extensions).parse(example.markdown))
  }

  /// White space between tags says nothing.
  private static func normalised(_ html: String) -> String {
    var result = ""
    var blanks = ""
    for character in html {
      if character.isWhitespace {
        blanks.append(character)
        continue
      }
      if !(character == "<" && result.last == ">") && !result.isEmpty { result += blanks }
      blanks = ""
      result.append(character)
    }
    return result
  }
}
