import Corpora
import Embeddings
import Foundation
import TestSupport
import Testing

/// Expected phrases and scores are those of gensim 4.4.0's `Phrases`.
struct PhrasesTests {
  private let sentences = [
    "new york is big", "i like new york and the bank of england",
    "the bank of england is in london", "new york", "the bank of england",
    "i went to new york city", "new york city is new",
  ].map { $0.split(separator: " ").map(String.init) }

  private func expect(_ phrases: Phrases, _ wanted: [(String, Double)]) throws {
    let found = try phrases.findPhrases(sentences)
    #expect(found.map(\.text) == wanted.map(\.0))
    #expect(found.map(\.score).isApproximatelyEqual(to: wanted.map(\.1), relative: 1e-8))
  }

  @Test func `pairs above the threshold are joined`() throws {
    let phrases = try Phrases(sentences: sentences, minCount: 1, threshold: 1)
    try expect(
      phrases, [("new_york", 4.666666667), ("the_bank", 7.777777778), ("of_england", 7.777777778)])
    #expect(try phrases.transform(sentences)[1] == ["i", "like", "new_york", "and", "the_bank", "of_england"])
    #expect(phrases.transform(["new", "moscow", "new", "york"]) == ["new", "moscow", "new_york"])
  }

  @Test func `mutual information as the score`() throws {
    let phrases = try Phrases(sentences: sentences, minCount: 1, threshold: 0.3, scoring: .npmi)
    try expect(
      phrases,
      [
        ("new_york", 0.908906631), ("is_big", 0.695752627), ("i_like", 0.80804128),
        ("and_the", 0.695752627), ("bank_of", 1), ("the_bank", 1), ("of_england", 1),
        ("is_in", 0.695752627), ("i_went", 0.80804128), ("to_new", 0.503793907),
        ("york_city", 0.685962053), ("city_is", 0.503793907),
      ])
    #expect(try phrases.transform(sentences)[1].contains("bank_of"))
  }

  @Test func `connectors stand between, and are never joined alone`() throws {
    let phrases = try Phrases(
      sentences: sentences, minCount: 1, threshold: 1, connectorWords: ["of", "the", "absent"])
    try expect(phrases, [("new_york", 4.133333333), ("bank_of_england", 6.888888889)])
    #expect(try phrases.transform(sentences)[4] == ["the", "bank_of_england"])
    #expect(phrases.transform(["bank", "of", "the"]) == ["bank", "of", "the"])
  }

  @Test func `another delimiter and minimum`() throws {
    let phrases = try Phrases(sentences: sentences, minCount: 2, threshold: 0.5, delimiter: "+")
    try expect(
      phrases, [("new+york", 3.5), ("the+bank", 3.888888889), ("of+england", 3.888888889)])
  }

  @Test func `a corpus is read as sentences are, and trained with joined`() throws {
    let folder = try ScratchFolder()
    try folder.write(sentences.map { $0.joined(separator: " ") }.joined(separator: "\n"), to: "a.txt")
    let corpus = TextCorpus(linesOf: folder.path("a.txt"))
    let phrases = try Phrases(corpus: corpus, minCount: 1, threshold: 1)
    try expect(
      phrases, [("new_york", 4.666666667), ("the_bank", 7.777777778), ("of_england", 7.777777778)])
    let model = try Word2Vec(
      text: phrases.text(corpus), settings: Word2VecSettings(vectorSize: 2, minCount: 1))
    #expect(model.vocabulary.words.contains("bank") == false)
    #expect(model.vocabulary.words.contains("new_york"))
  }

  @Test func `numbers out of range are refused`() {
    #expect(throws: Word2VecError.self) { try Phrases(sentences: sentences, minCount: 0) }
    #expect(throws: Word2VecError.self) { try Phrases(sentences: sentences, threshold: .nan) }
    #expect(throws: Word2VecError.self) { try Phrases(sentences: sentences, scoring: .npmi) }
  }
}
