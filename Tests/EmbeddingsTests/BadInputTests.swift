import Derivations
import Embeddings
import Testing

/// What no derivation and no query can be made of is refused with the place of the fault.
struct BadInputTests {
  private static let words = ["кот", "сидит"]
  private static let good = [[1.0, 2], [3, 4]]

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `matrices that are not finite are refused with row and column`(value: Double) {
    let bad = [[1.0, 2], [3, value]]
    for (input, output, name) in [(bad, Self.good, "inputMatrix"), (Self.good, bad, "outputMatrix")] {
      #expect(throws: EmbeddingError.notFinite(matrix: name, row: 1, column: 1)) {
        try SkipGram(vocabulary: Self.words, inputMatrix: input, outputMatrix: output)
      }
      #expect(throws: EmbeddingError.notFinite(matrix: name, row: 1, column: 1)) {
        try CBOW(vocabulary: Self.words, inputMatrix: input, outputMatrix: output)
      }
    }
    #expect(throws: EmbeddingError.self) {
      try GloVePair(
        word: "a", vector: [1, value], bias: 0, context: "b", contextVector: [1, 2], contextBias: 0)
    }
    #expect(throws: EmbeddingError.self) { try KeyedVectors(words: Self.words, vectors: bad) }
  }

  @Test func `numbers beyond single precision are refused`() throws {
    #expect(throws: EmbeddingError.notFinite(matrix: "vectors", row: 1, column: 0)) {
      try KeyedVectors(words: Self.words, vectors: [[1, 2], [1e300, 4]])
    }
    let vectors = try KeyedVectors(words: Self.words, vectors: Self.good)
    #expect(throws: VectorQueryError.notFinite(component: 1)) {
      try vectors.mostSimilar(toVector: [1, 1e300])
    }
  }

  @Test func `an unknown word is answered with the nearest spellings`() throws {
    let skipGram = try SkipGram(
      vocabulary: Self.words, inputMatrix: Self.good, outputMatrix: Self.good)
    func near(_ body: () throws -> Void) -> [String] {
      do { try body() } catch let error as UnknownWord { return error.nearest } catch {}
      return []
    }
    #expect(near { _ = try skipGram.explainStep(center: "сидт", context: "кот", learningRate: 0.1) } == ["сидит"])
    #expect(near { _ = try skipGram.explainStep(center: "кот", context: "кит", learningRate: 0.1) } == ["кот"])
    let vectors = try KeyedVectors(words: Self.words, vectors: Self.good)
    #expect(near { _ = try vectors.similarity("кит", "сидит") } == ["кот"])
    #expect(near { _ = try vectors.doesNotMatch(["кот", "сидид"]) } == ["сидит"])
    #expect(near { _ = try vectors.mostSimilar(positive: ["кот"], negative: ["кат"]) } == ["кот"])
    let table = try Cooccurrences(of: [Self.words], window: 1)
    #expect(near { _ = try table.count("кот", "сидят") } == ["сидит"])
  }

  @Test func `how many are asked for may be any number`() throws {
    let vectors = try KeyedVectors(words: Self.words, vectors: Self.good)
    for count in [Int.min, -1, 0] {
      #expect(try vectors.mostSimilar(to: "кот", topN: count).isEmpty)
      #expect(try vectors.mostSimilar(to: "кот", restrictVocabulary: count).isEmpty)
    }
    #expect(try vectors.mostSimilar(to: "кот", topN: .max, restrictVocabulary: .max).map(\.word) == ["сидит"])
  }

  @Test(arguments: [-3, 0, 16, Int.min, .max])
  func `digits that cannot be shown are refused`(digits: Int) throws {
    let skipGram = try SkipGram(vocabulary: Self.words, inputMatrix: Self.good, outputMatrix: Self.good)
    let cbow = try CBOW(vocabulary: Self.words, inputMatrix: Self.good, outputMatrix: Self.good)
    let pair = try GloVePair(
      word: "a", vector: [1, 2], bias: 0, context: "b", contextVector: [1, 2], contextBias: 0)
    #expect(throws: DigitsOutOfRange(digits: digits)) {
      try skipGram.explainStep(center: "кот", context: "сидит", learningRate: 0.1, digits: digits)
    }
    #expect(throws: DigitsOutOfRange(digits: digits)) {
      try cbow.explainStep(
        context: ["кот"], target: "сидит", negatives: ["кот"], learningRate: 0.1, digits: digits)
    }
    #expect(throws: DigitsOutOfRange(digits: digits)) {
      try pair.explainStep(count: 2, learningRate: 0.1, digits: digits, rounding: .everyStep)
    }
  }
}
