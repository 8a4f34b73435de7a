import Testing
import TestSupport
import TextFeatures

struct StopWordsTests {
  @Test func `the lists have the counts that courses rely on`() {
    #expect(StopWords.russian.count == 151)
    #expect(StopWords.german.count == 231)
    #expect(StopWords.polish.count == 329)
    #expect(StopWords.english(.snowball127).count == 127)
    #expect(StopWords.english(.nltk179).count == 179)
    #expect(StopWords.english(.nltk198).count == 198)
    #expect(StopWords.english(.scikitLearn318).count == 318)
  }

  @Test func `no list has a word twice`() {
    for list in [
      StopWords.russian, StopWords.german, StopWords.polish, StopWords.english(),
      StopWords.english(.scikitLearn318),
    ] {
      #expect(Set(list).count == list.count)
    }
  }

  @Test func `scikit-learn's list is the reference's`() throws {
    let reference = try #require(OracleFile("english_stop_words", in: .module).cases.first)
    #expect(StopWords.english(.scikitLearn318) == reference.expected.texts)
  }

  @Test func `the Russian list begins as NLTK prints it`() {
    #expect(StopWords.russian.prefix(8) == ["и", "в", "во", "не", "что", "он", "на", "я"])
    #expect(!StopWords.russian.contains("ещё"))
  }
}
