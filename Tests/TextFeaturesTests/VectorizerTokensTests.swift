import Testing
import TextFeatures

struct VectorizerTokensTests {
  @Test func `words can be cut as NLTK does, and stemmed after stop words fell out`() throws {
    var stems = try CountVectorizer(stopWords: ["the"], ngramRange: 1...2, stemmer: SnowballStemmer(.english))
    try stems.fit(["The foxes are jumping", "the fox jumped"])
    #expect(try stems.featureNames() == ["are", "are jump", "fox", "fox are", "fox jump", "jump"])
    #expect("\(stems)".hasSuffix("stemmer: SnowballStemmer(.english))"))
    var nltk = try TfidfVectorizer(tokens: .nltk)
    let weights = try nltk.fitTransform(["Isn't it?"])
    #expect(try nltk.featureNames() == ["?", "is", "it", "n't"])
    #expect(try nltk.inverseTransform(weights) == [["?", "is", "it", "n't"]])
    let tweets = try TextAnalyzer(tokens: .tweets(TweetTokenizer(stripHandles: true)))
    #expect(try tweets.terms(of: "@anna УРА :-)") == ["ура", ":-)"])
    #expect(throws: AnalyzerError.stemsOfLemmas) {
      _ = try TextAnalyzer(lemmatizer: Lemmatizer(.english), stemmer: SnowballStemmer(.english))
    }
    #expect(throws: AnalyzerError.lemmasOfCharacters) {
      _ = try TextAnalyzer(unit: .character, stemmer: SnowballStemmer(.english))
    }
  }
}
