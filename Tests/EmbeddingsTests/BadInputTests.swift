import Derivations
import Displays
import Embeddings
import Metering
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

  private static let text = [["кот", "сидит"], ["кот", "лежит"]]

  @Test func `a text without words is told from one of rare words`() throws {
    for empty in [[], [[]], [[], []]] as [[[String]]] {
      #expect(throws: Word2VecError.emptyVocabulary(minCount: 1)) { try Word2Vec(sentences: empty) }
      #expect(throws: GloVeError.emptyVocabulary(minCount: 1)) { try GloVe(sentences: empty) }
      #expect(throws: FastTextError.emptyVocabulary(minCount: 1)) { try FastText(sentences: empty) }
    }
    #expect(Word2VecError.emptyVocabulary(minCount: 1).description == "the text has no words")
    #expect(throws: Word2VecError.emptyVocabulary(minCount: 5)) { try Word2Vec(sentences: Self.text) }
    #expect(throws: GloVeError.emptyVocabulary(minCount: 5)) { try GloVe(sentences: Self.text) }
    #expect(throws: FastTextError.emptyVocabulary(minCount: 5)) { try FastText(sentences: Self.text) }
  }

  @Test func `a negative number of passes is refused, and passes without end meet the budget`() throws {
    var model = try Word2Vec(sentences: Self.text, settings: Word2VecSettings(minCount: 1))
    #expect(throws: Word2VecError.setting(name: "epochs", found: "-1", expected: "at least 0")) {
      try model.train(Self.text, epochs: -1)
    }
    var gloVe = try GloVe(sentences: Self.text, settings: GloVeSettings(minCount: 1))
    #expect(throws: GloVeError.setting(name: "epochs", found: "-2", expected: "at least 0")) {
      try gloVe.train(epochs: -2)
    }
    for mode in [TrainingMode.deterministic, .fast(threads: 1)] {
      // Subsampling leaves out nearly every word of so short a text.
      let endless = Word2VecSettings(minCount: 1, sample: 1e-9, epochs: .max, mode: mode)
      #expect(throws: MeterStop.self) {
        try Meter.withCurrent(Meter(steps: 10_000_000)) {
          try Word2Vec(sentences: Self.text, settings: endless)
        }
      }
    }
  }

  @Test(arguments: [TrainingMode.deterministic, .fast(threads: 1)])
  func `a rate that leaves no numbers is refused`(mode: TrainingMode) {
    let settings = Word2VecSettings(
      vectorSize: 4, minCount: 1, skipGram: true, alpha: 1e30, sample: 0, mode: mode)
    let text = [[[String]]](repeating: Self.text, count: 50).flatMap { $0 }
    #expect(throws: EmbeddingError.stepTooLarge(learningRate: 1e30)) {
      try Word2Vec(sentences: text, settings: settings)
    }
  }

  @Test func `a model that no machine can hold is refused before it is made`() {
    #expect(throws: NoMemory.self) {
      try FastText(
        sentences: Self.text,
        settings: FastTextSettings(vectorSize: 1_000_000, minCount: 1, bucket: 2_000_000_000))
    }
  }

  @Test func `a derivation refuses what its step refuses`() throws {
    let huge = [[1e200, 1], [1, 1]]
    var model = try SkipGram(vocabulary: Self.words, inputMatrix: huge, outputMatrix: huge)
    let refusal = EmbeddingError.stepTooLarge(learningRate: 0.1)
    #expect(throws: refusal) { try model.step(center: "кот", context: "сидит", learningRate: 0.1) }
    for rounding in [Rounding.inDrawing, .everyStep] {
      #expect(throws: refusal) {
        try model.explainStep(
          center: "кот", context: "сидит", learningRate: 0.1, rounding: rounding)
      }
    }
    let pair = try GloVePair(
      word: "a", vector: [1e200], bias: 0, context: "b", contextVector: [1e200], contextBias: 0)
    #expect(throws: refusal) { try pair.explainStep(count: 2, learningRate: 0.1) }
  }

  @Test(arguments: [Int.max, .max - 1, .max / 2, 1 << 61])
  func `counts beyond all texts still make a tree`(count: Int) throws {
    let words = ["a", "b", "c", "d", "e"]
    let tree = try HuffmanTree(words: words, counts: [count, count, count, 1, 1])
    #expect(try Set(words.map { try tree.code(of: $0) }).count == 5)
    #expect(try tree.code(of: "a").count < tree.code(of: "e").count)
    #expect(tree.weightedLength == .max)
    #expect(!tree.display.plainText.isEmpty)
  }

  @Test func `a matrix is called what the reader called it`() {
    let bad = [[1.0, 2], [3, .nan]]
    #expect(throws: EmbeddingError.notFinite(matrix: "vectors", row: 1, column: 1)) {
      try KeyedVectors(words: Self.words, vectors: bad)
    }
    #expect(throws: EmbeddingError.notFinite(matrix: "pieceVectors", row: 1, column: 1)) {
      try SubwordClassifier(
        pieces: Self.words, pieceVectors: bad, classes: ["а"], classVectors: [[1, 2]])
    }
    #expect(throws: Word2VecError.setting(name: "counts[1]", found: "-2", expected: "at least 0")) {
      try NoiseDistribution(counts: [1, -2])
    }
    #expect(throws: Word2VecError.setting(name: "counts", found: "[0]", expected: "a count above 0")) {
      try NoiseDistribution(counts: [0])
    }
  }

  @Test func `models tell words apart by scalars, as vectors do`() throws {
    let two = ["\u{439}", "\u{438}\u{306}"]
    let model = try SkipGram(vocabulary: two, inputMatrix: Self.good, outputMatrix: Self.good)
    #expect(try model.index(of: two[1]) == 1)
    let tree = try HuffmanTree(words: two, counts: [2, 1])
    #expect(try tree.code(of: two[0]) != tree.code(of: two[1]))
    let table = try Cooccurrences(of: [two], window: 1)
    #expect(table.vocabulary.count == 2)
    #expect(try table.count(two[0], two[1]) == 1)
    #expect(try table.count(two[0], two[0]) == 0)
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
