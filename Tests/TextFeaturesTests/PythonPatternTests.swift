import Metering
import Testing
import TextFeatures

/// Regular expressions as the module `re` of Python 3.11 takes them; the results are its own.
struct PythonPatternTests {
  @Test(arguments: [
    (#"(\w+)@(\w+)"#, #"\2 at \1"#, "пишите anna@mail и bob@site", "пишите mail at anna и site at bob"),
    (#"(?P<y>\d{4})-(?P<m>\d\d)"#, #"\g<m>.\g<y>"#, "2026-11-22 и 1999-01", "11.2026-22 и 01.1999"),
    ("а{,2}б", "X", "б аб ааб аааб", "X X X аX"),
    (#"(?P<q>["'])(.*?)(?P=q)"#, #"<\2>"#, #""да" 'нет' "х'"#, #"<да> <нет> "х'"#),
    ("[]а]", "-", "а]б", "--б"),
    ("[^]а]", "-", "а]б", "а]-"),
    ("(a)|(b)", #"[\1\2]"#, "a b c", "[a] [b] c"),
    (#"\s+"#, #"\n"#, "x  y\tz", "x\ny\nz"),
    ("[[а]", "*", "[а б", "** б"),
    ("x*", "-", "abxd", "-a-b--d-"),
    (#"\Z"#, "!", "конец\n", "конец\n!"),
    ("[a&&b]+", "-", "a&b ab", "- -"),
    ("a{x}|[+--]", "_", "a{x} +,-.", "_ ___."),
    (#"\v"#, "!", "a\u{0B}b\nc", "a!b\nc"),
    (#"\101|\0"#, "?", "AB\u{0}", "?B?"),
    ("(?P<x_1>а)(?P=x_1)", #"\g<x_1>"#, "аа", "а"),
    (#"(?a)\w+"#, "W", "да yes д1", "да W дW"),
    ("(?x)[a b]+", "-", "a b", "-"),
    (#"(\d)\.(\d)"#, #"\g<0>\\"#, "1.5", #"1.5\"#),
  ])
  func `replacing is re.sub`(pattern: String, replacement: String, text: String, expected: String) throws {
    #expect(try PythonText.replacing(pattern, in: text, with: replacement) == expected)
  }

  @Test(arguments: [#"\2"#, #"\g<b>"#, #"\g<9>"#, #"\q"#, #"\g"#, "\\"])
  func `a replacement that names no group is refused`(replacement: String) {
    #expect(throws: AnalyzerError.replacement(replacement)) {
      _ = try PythonText.replacing("(?P<a>а)", in: "да", with: replacement)
    }
  }

  @Test func `a pattern that tells one group of several is not one for tokens`() throws {
    #expect(throws: AnalyzerError.severalGroups("(a)(b)", count: 2)) {
      _ = try Tokenizers.matching("(a)(b)", in: "ab")
    }
    #expect(try Tokenizers.matching("(?P<first>а)б", in: "аб") == ["а"])
  }

  @Test(arguments: [
    (".+", ["a\nb c\r\nd"]), (#"^\w+"#, ["a", "b", "d"]), (#"[\b]|\w+\Z"#, ["d"]), ("[[]|c", ["c"]),
    ("(?P<x>b)", ["b"]), ("[[:alpha:]]+", ["a", "b", "c", "d"]),
  ])
  func `tokens over several lines are those of NLTK's RegexpTokenizer`(
    pattern: String, tokens: [String]
  ) throws {
    #expect(try Tokenizers.matching(pattern, in: "a\nb c\r\nd").map { Array($0.utf8) } == tokens.map { Array($0.utf8) })
  }

  @Test func `a search that remembers too much is refused and not left out`() {
    let text = String(repeating: "ab ", count: 400_000)
    #expect(throws: AnalyzerError.tooManyChoices("(?:a|b| )+")) {
      _ = try PythonText.replacing("(?:a|b| )+", in: text, with: "X")
    }
  }

  @Test func `cleaning costs steps in proportion to the text`() throws {
    let post = "Котики, рецепты и новости: подпишись на наш канал 2026!"
    let steps = try stepsOf {
      for _ in 0..<100 { _ = try PythonText.replacing("[^а-яёa-z ]", in: post, with: " ") }
    }
    #expect(steps < 100 * 300 * post.utf8.count)
  }

  private func stepsOf(_ work: () throws -> Void) throws -> Int {
    let meter = Meter(steps: 1_000_000_000)
    try Meter.withCurrent(meter) { try work() }
    return 1_000_000_000 - meter.stepsLeft
  }
}
