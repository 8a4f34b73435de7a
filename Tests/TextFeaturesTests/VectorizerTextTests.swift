import Testing
import TextFeatures

struct VectorizerTextTests {
  @Test func `only what differs from the defaults is printed`() throws {
    #expect("\(try CountVectorizer())" == "CountVectorizer()")
    let tfidf = try TfidfVectorizer(
      tokens: .words(minimumLength: 1), unit: .character, stopWords: ["и", "в"], ngramRange: 1...2,
      minDocumentFrequency: .count(2), maxDocumentFrequency: .fraction(0.9), maxFeatures: 10,
      isBinary: true, form: .textbook)
    #expect(
      "\(tfidf)" == """
        TfidfVectorizer(tokens: .words(minimumLength: 1), unit: .character, stopWords: ["и", "в"], \
        ngramRange: 1...2, minDocumentFrequency: .count(2), maxDocumentFrequency: .fraction(0.9), \
        maxFeatures: 10, isBinary: true, form: TfidfForm.textbook)
        """)
    #expect("\(OneHotEncoder(unknown: .ignored))" == "OneHotEncoder(unknown: .ignored)")
    #expect(
      "\(TfidfTransformer(form: TfidfForm(termFrequency: .sublinear)))"
        == "TfidfTransformer(form: TfidfForm(termFrequency: .sublinear))")
    #expect(
      "\(try TextTokenizer(numWords: 5, oovToken: "<OOV>"))"
        == #"TextTokenizer(numWords: 5, oovToken: "<OOV>")"#)
    #expect("\(PorterStemmer(.martin))" == "PorterStemmer(.martin)")
    #expect("\(try SnowballStemmer(.russian))" == "SnowballStemmer(.russian)")
  }

  @Test func `dictionaries print their name, not their words`() throws {
    #expect("\(try Lemmatizer(.polish))" == "Lemmatizer(.polish)")
    #expect("\(try MorphAnalyzer())" == "MorphAnalyzer()")
    #expect("\(try PolishDictionary())" == "PolishDictionary()")
    #expect("\(try WordNetMorphology())" == "WordNetMorphology()")
  }

  @Test func `a pattern and a long list are printed as source`() throws {
    let words = (0..<40).map { "w\($0)" }
    let text = "\(try CountVectorizer(tokens: .pattern("\\w+x"), stopWords: words))"
    #expect(text.hasPrefix(#"CountVectorizer(tokens: .pattern("\\w+x"), stopWords: ["w0", "#))
    #expect(text.hasSuffix(#""w29", ...])"#))
  }
}
