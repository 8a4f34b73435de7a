import Metering
import TestSupport
import Testing
import TextFeatures

/// Texts are cut as scikit-learn's analyzers and Python's `str` cut them.
struct TextAnalyzerTests {
  static let analyzers = (try? OracleFile("analyzer_tokens", in: .module).cases) ?? []
  static let texts = (try? OracleFile("unicode_case_and_accents", in: .module).cases) ?? []

  @Test func `there are references`() {
    #expect(Self.analyzers.count == 73)
    #expect(Self.texts.count == 21)
  }

  @Test(arguments: analyzers)
  func `the terms are scikit-learn's`(reference: OracleFile.Case) throws {
    let analyzer = try VectorizerSettings(reference.params).analyzer()
    for (text, expected) in zip(reference.inputs["texts"].texts, reference.expected.elements) {
      let terms = try analyzer.terms(of: text)
      #expect(terms.map(scalars) == expected.texts.map(scalars), "\(terms) of '\(text)'")
    }
  }

  @Test(arguments: texts)
  func `case, accents and word characters are Python's`(reference: OracleFile.Case) {
    let text = reference.inputs["text"].text ?? ""
    let expected = reference.expected
    func expect(_ value: String, _ key: String) {
      #expect(scalars(value) == scalars(expected[key].text ?? ""), "\(key) of '\(text)'")
    }
    expect(PythonText.lowercased(text), "lower")
    expect(PythonText.uppercased(text), "upper")
    expect(PythonText.strippingAccents(text), "strip_accents_unicode")
    expect(PythonText.strippingToASCII(text), "strip_accents_ascii")
    #expect(PythonText.wordCharacters(text) == expected["is_word"].elements.compactMap(\.bool))
    #expect(PythonText.split(text).map(scalars) == expected["split"].texts.map(scalars))
  }

  // Python 3.11: "ɤƛßя".upper(); Unicode 16 has capitals of the first two.
  @Test func `letters have the capitals that Python knows`() {
    #expect(PythonText.uppercased("\u{264}\u{19B}ßя") == "\u{264}\u{19B}SSЯ")
  }

  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test func `limits that no text reaches are no trap`() throws {
    let every = try TextAnalyzer(ngramRange: 1...Int.max)
    #expect(try every.terms(of: "кот спит") == ["кот", "спит", "кот спит"])
    let letters = try TextAnalyzer(unit: .character, ngramRange: 3...Int.max)
    #expect(try letters.terms(of: "кот!") == ["кот", "от!", "кот!"])
    let long = TokenPattern.words(minimumLength: .max)
    #expect(long.pythonPattern == #"(?u)\b\w{9223372036854775807,}\b"#)
    #expect(try TextAnalyzer(tokens: long).terms(of: "кот") == [])
  }

  // Python 3.11: [re.compile(pattern).findall(text)]
  @Test(arguments: [
    (#"[^\W\d_]+"#, "ab\u{1712}c d1_e", ["ab", "c", "d", "e"]),
    (#"[^\s]+"#, "a\u{1C}b\u{85}c d", ["a", "b", "c", "d"]),
    (#"\S+"#, "a\u{0B}b\u{1F}c", ["a", "b", "c"]),
    ("a.b", "a\u{2028}b a\nb a\rb", ["a\u{2028}b", "a\rb"]),
    (#"(?P<word>\w+)!"#, "да! нет", ["да"]),
    (#"\w+\Z"#, "один два", ["два"]),
    (#"\w\B\w"#, "ab c de", ["ab", "de"]),
  ])
  func `patterns mean what they mean in Python`(
    pattern: String, text: String, tokens: [String]
  ) throws {
    let analyzer = try TextAnalyzer(tokens: .pattern(pattern))
    #expect(try analyzer.terms(of: text).map(scalars) == tokens.map(scalars))
  }

  @Test func `a term of every length costs what it takes`() throws {
    let every = try TextAnalyzer(unit: .character, ngramRange: 1...Int.max)
    let text = String(repeating: "а", count: 10_000)
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(Meter(steps: 1_000_000_000)) { try every.terms(of: text) }
    }
  }

  @Test func `a pattern that goes back and forth ends at the budget`() throws {
    let nested = try TextAnalyzer(tokens: .pattern("(a+)+$"))
    let text = String(repeating: "a", count: 60) + "b"
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(Meter(steps: 10_000_000)) { try nested.terms(of: text) }
    }
  }
}
