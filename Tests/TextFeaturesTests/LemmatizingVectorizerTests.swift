import Derivations
import Numerics
import Testing
import TextFeatures

/// A vectorizer that lemmatizes is the homework's pipeline in one value.
@Suite(.enabled(if: InstalledDictionaries.hasRussian, InstalledDictionaries.remedy))
struct LemmatizingVectorizerTests {
  let documents = ["Кошки спят, а кот ест.", "Кошка спит; какие коты?"]

  @Test func `forms of one word are one term`() throws {
    var vectorizer = try CountVectorizer(lemmatizer: Lemmatizer(.russian))
    let counts = try vectorizer.fitTransform(documents)
    #expect(try vectorizer.featureNames() == ["есть", "какой", "кот", "кошка", "спать"])
    #expect(try counts.dense().nested == [[1, 0, 1, 1, 1], [0, 1, 1, 1, 1]])
    #expect(try vectorizer.transform(["КОШКАМИ"]).dense().nested == [[0, 0, 0, 1, 0]])
  }

  /// «какие» is not in the list, its lemma «какой» is; «ест» is not, and its lemma «есть» is, though of
  /// another verb.
  @Test func `stop words are found as written, as lemmas and by the lemmas of the list`() throws {
    let analyzer = try TextAnalyzer(
      stopWords: StopWords.russian, ngramRange: 1...2, lemmatizer: Lemmatizer(.russian))
    #expect(try analyzer.terms(of: documents[1]) == [
      "кошка", "спать", "кот", "кошка спать", "спать кот",
    ])
    // The list has «еще»; its lemma is «ещё».
    #expect(try analyzer.terms(of: "Ещё кот") == ["кот"])
  }

  @Test func `TF-IDF weighs lemmas and counts every word as written`() throws {
    var vectorizer = try TfidfVectorizer(form: .textbook, lemmatizer: Lemmatizer(.russian))
    try vectorizer.fit(documents)
    let derivation = try vectorizer.explain(documents[0])
    #expect(try derivation.value("L") == 5)
    #expect(
      "\(vectorizer)" == "TfidfVectorizer(lemmatizer: Lemmatizer(.russian), form: TfidfForm.textbook)")
  }

  @Test func `characters have no lemmas`() throws {
    let lemmatizer = try Lemmatizer(.russian)
    #expect(throws: AnalyzerError.lemmasOfCharacters) {
      _ = try TextAnalyzer(unit: .character, lemmatizer: lemmatizer)
    }
  }
}
