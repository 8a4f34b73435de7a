import Corpora
@testable import Embeddings
import Foundation
import TestSupport
import Testing

struct WordEvaluationTests {
  private static func oracle() throws -> (OracleFile.Case, KeyedVectors) {
    let testCase = try #require(try OracleFile("word_analogies", in: .module).cases.first)
    let vectors = try KeyedVectors(
      words: testCase.inputs["words"].texts, vectors: testCase.inputs["vectors"].matrix)
    return (testCase, vectors)
  }

  @Test func `analogies are completed as gensim completes them`() throws {
    let (testCase, vectors) = try Self.oracle()
    let questions = try #require(testCase.inputs["questions"].text)
    let found = try vectors.evaluateWordAnalogies(questions)
    #expect(found.accuracy == testCase.expected["accuracy"].number)
    let sections = found.sections + [found.total]
    for (section, wanted) in zip(sections, testCase.expected["sections"].elements) {
      #expect(section.name == wanted["section"].text)
      #expect(section.correct == wanted["correct"].elements.map(\.texts))
      #expect(section.incorrect == wanted["incorrect"].elements.map(\.texts))
    }
    #expect(found.unknown == 1)
    let strict = try vectors.evaluateWordAnalogies(questions, unknownCounts: true)
    #expect(strict.accuracy == 0.8)
  }

  @Test func `similarities correlate as gensim says`() throws {
    let (testCase, vectors) = try Self.oracle()
    let lines = testCase.inputs["pairs"].elements.map { row in
      "\(row[0].text ?? "")\t\(row[1].text ?? "")\t\(row[2].number ?? 0)"
    }
    let list = (["# remark"] + lines + ["only two\tfields", ""]).joined(separator: "\n")
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("pairs-\(UUID())").path
    try list.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for found in [
      try vectors.evaluateWordPairs(list),
      try vectors.evaluateWordPairs(TextCorpus(linesOf: path)),
    ] {
      let expected = testCase.expected
      #expect(agrees(found.pearson, with: try #require(expected["pearson"].number), tolerance: 2e-6))
      #expect(agrees(found.spearman, with: try #require(expected["spearman"].number), tolerance: 1e-12))
      #expect(found.unknownPercent == expected["oov_percent"].number)
      #expect(found.skippedLines == [7])
      #expect(found.pairs == 4)
    }
  }

  // Python's float() strips white space and takes no two numbers for one, so that gensim leaves '9 5' out.
  @Test func `a number with a gap in it is none`() throws {
    let (_, vectors) = try Self.oracle()
    let list = "кот\tкошка\t 9 \r\nстол\tкороль\t1\nстул\tстол\t9 5\nкот\tстол\t\n"
    let found = try vectors.evaluateWordPairs(list)
    #expect(found.pairs == 2)
    #expect(found.skippedLines == [3, 4])
  }

  // scipy.stats.pearsonr([1, 2, 3, 4, 5], [2, 1, 4, 3, 7]) of scipy 1.17.
  @Test func `correlations have the probabilities of Student's distribution`() {
    let x = [1.0, 2, 3, 4, 5]
    let y = [2.0, 1, 4, 3, 7]
    #expect(Correlation.pearson(x, y).isApproximatelyEqual(to: 0.824163383692134, relative: 1e-12))
    #expect(
      Correlation.probability(of: Correlation.pearson(x, y), count: 5)
        .isApproximatelyEqual(to: 0.08613863131395952, relative: 1e-12))
    #expect(Correlation.ranks([3, 1, 3, 2]) == [3.5, 1, 3.5, 2])
    #expect(Correlation.pearson([1, 1], [1, 2]).isNaN)
  }

  @Test func `capitals are told apart where that is asked for`() throws {
    let vectors = try KeyedVectors(
      words: ["king", "King", "man", "woman", "queen"],
      vectors: [[2, 1], [0, 3], [1, 0], [1, 3], [2, 4]])
    let list = ": kinds\nMan King Woman Queen"
    #expect(try vectors.evaluateWordAnalogies(list, caseInsensitive: false).unknown == 1)
    #expect(try vectors.evaluateWordAnalogies(list).unknown == 0)
    #expect(try vectors.evaluateWordAnalogies(list, restrictVocabulary: 3).unknown == 1)
  }

  @Test func `lists without headings or pairs are refused`() throws {
    let (_, vectors) = try Self.oracle()
    #expect(throws: VectorQueryError.noHeading(line: 2)) {
      try vectors.evaluateWordAnalogies("\nкот кошка стол стул")
    }
    #expect(try vectors.evaluateWordAnalogies(": a\nкот кошка стол").skippedLines == [2])
    #expect(try vectors.evaluateWordAnalogies("").accuracy == 0)
    #expect(throws: VectorQueryError.tooFewPairs(1)) {
      try vectors.evaluateWordPairs("кот\tкошка\t1\nпёс\tкошка\t2")
    }
  }
}
