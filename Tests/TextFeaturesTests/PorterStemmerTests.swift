import Testing
import TestSupport
import TextFeatures

struct PorterStemmerTests {
  static let cases = (try? OracleFile("porter_stemmer", in: .module).cases) ?? []

  @Test func `there are references`() { #expect(Self.cases.count == 3) }

  @Test(arguments: cases)
  func `stems are those of NLTK in each mode`(reference: OracleFile.Case) throws {
    let modes: [String: PorterStemmer.Mode] = [
      "ORIGINAL_ALGORITHM": .original, "MARTIN_EXTENSIONS": .martin, "NLTK_EXTENSIONS": .nltk,
    ]
    let mode = try #require(reference.params["mode"].text.flatMap { modes[$0] })
    let stemmer = PorterStemmer(mode)
    let words = reference.inputs["words"].texts
    let expected = reference.expected.texts
    #expect(words.count == expected.count)
    for (word, stem) in zip(words, expected) { #expect(stemmer.stem(word) == stem, "\(word)") }
  }

  // nltk 3.10: PorterStemmer(mode=...).stem(...)
  @Test(arguments: [
    ("", "", "", ""), ("радости", "радости", "радости", "радости"), ("IES", "i", "i", "i"),
    ("yyyyy", "yyyyy", "yyyyi", "yyyyi"), ("usually", "usual", "usual", "usual"),
    ("theology", "theolog", "theologi", "theologi"), ("apology", "apolog", "apolog", "apologi"),
    ("fulfully", "ful", "fulfulli", "fulfulli"), ("died", "die", "di", "di"), ("s", "s", "s", ""),
    ("possibly", "possibl", "possibl", "possibli"), ("crying", "cri", "cry", "cry"),
    ("radicallialli", "radicalli", "radicalli", "radicalli"), ("aing", "a", "a", "a"),
  ])
  func `odd words are stemmed too`(word: String, nltk: String, martin: String, original: String) {
    #expect(PorterStemmer(.nltk).stem(word) == nltk)
    #expect(PorterStemmer(.martin).stem(word) == martin)
    #expect(PorterStemmer(.original).stem(word) == original)
  }
}
