import Embeddings
import Foundation
import TestSupport
import Testing

struct KeyedVectorsTests {
  private let cases: [OracleFile.Case]
  private var models: [String: KeyedVectors] = [:]

  init() throws {
    cases = try OracleFile("keyed_vectors_queries", in: .module).cases
    for testCase in cases where testCase.params["fn"].text == "model" {
      let name = testCase.id.replacingOccurrences(of: "_model", with: "")
      models[name] = try KeyedVectors(
        words: testCase.inputs["words"].texts, vectors: testCase.inputs["vectors"].matrix)
    }
  }

  private func expectEqual(_ found: Double, _ expected: OracleValue, _ id: String) throws {
    let wanted = try #require(expected.number)
    #expect(abs(found - wanted) <= 4e-6 * max(1, abs(wanted)), "\(id): \(found), not \(wanted)")
  }

  private func expectEqual(_ found: [Neighbor], _ expected: OracleValue, _ id: String) throws {
    #expect(found.map(\.word) == expected.elements.compactMap { $0[0].text }, "\(id)")
    for (neighbor, wanted) in zip(found, expected.elements) {
      try expectEqual(neighbor.similarity, wanted[1], id)
    }
  }

  @Test func `every query answers as gensim`() throws {
    var answered = 0
    for testCase in cases {
      let inputs = testCase.inputs
      guard let function = testCase.params["fn"].text, function != "model" else { continue }
      let name = try #require(inputs["model"].text)
      let model = try #require(models[name])
      let a = inputs["a"].text ?? ""
      let b = inputs["b"].text ?? ""
      let topN = inputs["topn"].int ?? 10
      let restrict = inputs["restrict_vocab"].int
      let expected = testCase.expected
      switch function {
      case "most_similar":
        let found = {
          try model.mostSimilar(
            positive: inputs["positive"].texts, negative: inputs["negative"].texts, topN: topN,
            restrictVocabulary: restrict)
        }
        if expected["error"].isMissing {
          try expectEqual(try found(), expected, testCase.id)
        } else {
          #expect(throws: (any Error).self) { try found() }
        }
      case "most_similar_cosmul":
        try expectEqual(
          try model.mostSimilarByProduct(
            positive: inputs["positive"].texts, negative: inputs["negative"].texts, topN: topN,
            restrictVocabulary: restrict), expected, testCase.id)
      case "doesnt_match":
        #expect(try model.doesNotMatch(inputs["words"].texts) == expected.text)
      case "similarity":
        if expected["error"].isMissing {
          try expectEqual(try model.similarity(a, b), expected, testCase.id)
        } else {
          #expect(throws: UnknownWord.self) { try model.similarity(a, b) }
        }
      case "distance": try expectEqual(try model.distance(a, b), expected, testCase.id)
      case "n_similarity":
        let found = try model.similarity(of: inputs["a"].texts, and: inputs["b"].texts)
        try expectEqual(found, expected, testCase.id)
      case "rank": #expect(try model.rank(of: b, near: a) == expected.int)
      case "most_similar_to_given":
        #expect(try model.mostSimilar(to: a, among: inputs["list"].texts) == expected.text)
      case "closer_than": #expect(try model.closer(to: a, than: b) == expected.texts)
      case "similar_by_vector":
        let found = try model.mostSimilar(toVector: inputs["vector"].numbers, topN: topN)
        try expectEqual(found, expected, testCase.id)
      case "get_mean_vector":
        let found = try model.meanVector(of: inputs["words"].texts)
        for (component, wanted) in zip(found, expected.elements) {
          try expectEqual(component, wanted, testCase.id)
        }
      default:
        Issue.record("no query for \(function) in \(testCase.id)")
        continue
      }
      answered += 1
    }
    #expect(answered > 90)
  }

  @Test func `an unknown word names the nearest spellings`() throws {
    let model = try KeyedVectors(words: ["король", "кот"], vectors: [[1, 0], [0, 1]])
    let error = try #require(throws: UnknownWord.self) { try model.vector(of: "корол") }
    #expect(error.nearest == ["король"])
    #expect(!model.contains("Кот"))
  }

  @Test func `words are told apart by scalars`() throws {
    let model = try KeyedVectors(words: ["\u{439}", "\u{438}\u{306}"], vectors: [[1, 0], [0, 1]])
    #expect(try model.index(of: "\u{438}\u{306}") == 1)
  }

  @Test func `a zero vector is similar to nothing`() throws {
    let model = try KeyedVectors(words: ["a", "b", "c"], vectors: [[0, 0], [1, 0], [1, 1]])
    #expect(try model.similarity("a", "b") == 0)
    #expect(try model.mostSimilar(to: "a", topN: 2).map(\.similarity) == [0, 0])
  }

  @Test(arguments: [Int.min, -1, 0]) func `no neighbours can be asked for`(topN: Int) throws {
    let model = try KeyedVectors(words: ["a", "b"], vectors: [[1, 0], [0, 1]])
    #expect(try model.mostSimilar(to: "a", topN: topN).isEmpty)
    #expect(try model.mostSimilar(to: "a", restrictVocabulary: topN).isEmpty)
  }

  // MARK: Files

  @Test func `files are gensim's byte for byte, and read back`() throws {
    for testCase in try OracleFile("word2vec_formats", in: .module).cases {
      let model = try KeyedVectors(
        words: testCase.inputs["words"].texts, vectors: testCase.inputs["vectors"].matrix)
      func bytes(_ key: String) throws -> [UInt8] {
        let text = try #require(testCase.expected[key].text)
        return Array(try #require(Data(base64Encoded: text)))
      }
      #expect(try Array(model.word2VecText().utf8) == bytes("text_base64"))
      #expect(try model.word2VecBinary() == bytes("binary_base64"))
      #expect(try KeyedVectors(word2VecTextBytes: bytes("text_base64")) == model)
      #expect(try KeyedVectors(word2VecBinary: bytes("binary_base64")) == model)
      #expect(try KeyedVectors(word2VecBinary: bytes("binary_no_newline_base64")) == model)
      let headless = try model.word2VecText(header: false)
      #expect(try KeyedVectors(word2VecText: headless) == model)
    }
  }

  @Test func `numbers are written as NumPy writes them`() throws {
    let numbers: [Float] = [1e-5, 0.1, 16_777_216, 123_456_790_528, 1e16, -3.5e20, 3]
    let model = try KeyedVectors(words: ["a"], vectors: [numbers.map(Double.init)])
    #expect(
      try model.word2VecText(header: false)
        == "a 1e-05 0.1 16777216.0 123456790000.0 1e+16 -3.5e+20 3.0\n")
  }

  @Test func `damaged files are refused, and none crashes`() throws {
    let model = try KeyedVectors(words: ["кот", "сидит"], vectors: [[1, 2], [3, 4]])
    let text = Array(try model.word2VecText().utf8)
    let binary = try model.word2VecBinary()
    for length in 0..<text.count - 1 {
      _ = try? KeyedVectors(word2VecTextBytes: Array(text[..<length]))
    }
    for length in 0..<binary.count - 1 {
      #expect(throws: (any Error).self) {
        try KeyedVectors(word2VecBinary: Array(binary[..<length]))
      }
    }
    for (place, byte) in zip(binary.indices, binary) {
      for change in [byte ^ 0x80, byte &+ 1, 0x0A, 0x39] {
        var damaged = binary
        damaged[place] = change
        _ = try? KeyedVectors(word2VecBinary: damaged)
        damaged = text
        if damaged.indices.contains(place) { damaged[place] = change }
        _ = try? KeyedVectors(word2VecTextBytes: damaged)
      }
    }
  }

  @Test(arguments: [
    "9223372036854775807 9223372036854775807\na 1", "9223372036854775807 1\na 1",
    "99999999999999999999 3\na 1 2 3", "2 2\na 1 2", "1 2\na 1 2 3", "2 2\na 1 2\na 3 4",
    "1 2\na 1 nan", "1 2\na 1 x", "1 1\na 1\nb 2", "", "\n\n", "a",
  ])
  func `hostile texts are refused`(text: String) {
    #expect(throws: (any Error).self) { try KeyedVectors(word2VecText: text) }
  }

  @Test(arguments: ["a b", "a\nb", ""]) func `words that would break a file are refused`(
    word: String
  ) throws {
    let model = try KeyedVectors(words: [word, "x"], vectors: [[1], [2]])
    #expect(throws: VectorFileError.unwritableWord(word)) { try model.word2VecText() }
    #expect(throws: VectorFileError.unwritableWord(word)) { try model.word2VecBinary() }
  }
}
