import Embeddings
import Foundation
import TestSupport
import Testing

struct Word2VecTests {
  /// Two groups of words that never meet, in sentences drawn at random.
  private static let sentences: [[String]] = {
    var numbers = CourseExample.Numbers(state: 11)
    let groups = ["к", "м"].map { letter in (0..<10).map { "\(letter)\($0)" } }
    return (0..<150).map { i in
      (0..<6).map { _ in groups[i % 2][Int(abs(numbers.next()) * 9.99)] }
    }
  }()

  private func settings(
    skipGram: Bool, tree: Bool, seed: Int = 1
  ) -> Word2VecSettings {
    Word2VecSettings(
      vectorSize: 12, window: 3, minCount: 1, skipGram: skipGram, hierarchicalSoftmax: tree,
      alpha: 0.1, sample: 0, epochs: 5, seed: seed)
  }

  @Test(arguments: [(true, false), (true, true), (false, false), (false, true)])
  func `words that meet end up together`(skipGram: Bool, tree: Bool) throws {
    let model = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: skipGram, tree: tree))
    let vectors = try model.vectors()
    for word in ["к0", "к5", "м0", "м5"] {
      let near = try vectors.mostSimilar(to: word, topN: 5).map(\.word)
      #expect(near.allSatisfy { $0.first == word.first }, "\(word): \(near)")
    }
    let first = try #require(model.losses.first)
    let last = try #require(model.losses.last)
    #expect(last < first)
    #expect(model.losses.count == 5)
  }

  @Test func `the same seed gives the same bytes, another one others`() throws {
    let one = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: false)).vectors()
    let same = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: false)).vectors()
    let other = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: false, seed: 2)).vectors()
    #expect(one == same)
    #expect(one != other)
  }

  @Test func `vectors start where gensim's do`() throws {
    // numpy.random.default_rng(42).random((1, 4), dtype=float32), then (2r − 1) / 4
    var start = settings(skipGram: true, tree: false, seed: 42)
    start.vectorSize = 4
    start.epochs = 0
    let model = try Word2Vec(sentences: Self.sentences, settings: start)
    let found = try model.vectors().vector(of: model.vocabulary.words[0])
    let gensim = [
      -0.20537453889846802, 0.13697800040245056, 0.07728573679924011, -0.03056079149,
    ]
    #expect(found.isApproximatelyEqual(to: gensim, relative: 1e-7))
  }

  @Test func `training counts words, and goes on with new ones`() throws {
    var model = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: false))
    let before = try model.vectors()
    let new = [["к0", "мурлычет"], ["кошка", "мурлычет", "к0"]]
    try model.updateVocabulary(with: new)
    #expect(model.vocabulary.count == before.count + 2)
    #expect(try model.vectors().vector(of: "к1") == before.vector(of: "к1"))
    let words = try model.train(new, epochs: 3)
    #expect(words.read == 15)
    #expect(words.used == 15)
    #expect(try model.vectors().vector(of: "к1") == before.vector(of: "к1"))
    #expect(try model.vectors().vector(of: "к0") != before.vector(of: "к0"))
  }

  @Test(arguments: [false, true])
  func `training goes on from a checkpoint to the same bytes`(tree: Bool) throws {
    let folder = try ScratchFolder()
    var whole = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: tree))
    try whole.writeCheckpoint(to: folder.path("a.ckpt"))
    var resumed = try Word2Vec(checkpoint: folder.path("a.ckpt"))
    #expect(resumed.settings == whole.settings)
    #expect(resumed.vocabulary == whole.vocabulary)
    #expect(try resumed.vectors() == whole.vectors())
    try whole.train(Self.sentences, epochs: 2)
    try resumed.train(Self.sentences, epochs: 2)
    #expect(try resumed.vectors() == whole.vectors())
    #expect(resumed.losses == whole.losses)
    let fast = try Word2Vec(checkpoint: folder.path("a.ckpt"), mode: .fast(threads: 2))
    #expect(fast.settings.mode == .fast(threads: 2))
  }

  @Test func `a checkpoint that is cut, or none, is refused`() throws {
    let folder = try ScratchFolder()
    let model = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: false, tree: false))
    try model.writeCheckpoint(to: folder.path("a.ckpt"))
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path("a.ckpt"))))
    let damaged = stride(from: 0, to: bytes.count, by: bytes.count / 40).map { Array(bytes[..<$0]) }
    for bytes in damaged {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path("b.ckpt")))
      #expect(throws: (any Error).self) { try Word2Vec(checkpoint: folder.path("b.ckpt")) }
    }
    try model.vectors().write(to: folder.path("c"), format: .safetensors)
    #expect(throws: VectorFileError.self) { try Word2Vec(checkpoint: folder.path("c")) }
  }

  @Test func `new words come as gensim adds them`() throws {
    // gensim 4.4.0, seed 1, min_count 3: build_vocab, then build_vocab(update=True); it puts 'd' before
    // 'b', which are equally frequent.
    var settings = Word2VecSettings(vectorSize: 4, minCount: 3, epochs: 0)
    settings.seed = 1
    let first = [["a", "b", "c", "a"], ["a", "b", "d", "d"]]
    var model = try Word2Vec(
      sentences: (0..<5).flatMap { _ in first }, settings: settings)
    #expect(model.vocabulary.words == ["a", "b", "d", "c"])
    try model.updateVocabulary(with: [
      ["z", "a", "y", "y", "a", "y"], ["x", "x", "z", "x", "z", "x", "b"],
    ])
    #expect(model.vocabulary.words == ["a", "b", "d", "c", "z", "y", "x"])
    #expect(model.vocabulary.counts == [17, 11, 10, 5, 3, 3, 4])
    let vectors = try model.vectors()
    #expect(
      try vectors.vector(of: "z").isApproximatelyEqual(
        to: [0.07191449, 0.02479684, -0.20713037, -0.23622045], absolute: 1e-8))
    #expect(
      try vectors.vector(of: "x").isApproximatelyEqual(
        to: [0.15877226, -0.08513415, -0.02366003, 0.14421433], absolute: 1e-8))
  }

  @Test func `words are in order of their counts, of equals the earlier first`() throws {
    let vocabulary = try WordVocabulary(
      sentences: [["б", "а", "в"], ["а", "в", "г"]], minCount: 1)
    #expect(vocabulary.words == ["а", "в", "б", "г"])
    #expect(vocabulary.counts == [2, 2, 1, 1])
    #expect(vocabulary.place(of: "г") == 3)
    #expect(try WordVocabulary(sentences: [["а", "б", "а"]], minCount: 2).words == ["а"])
  }

  @Test func `frequent words are thinned out as in word2vec`() throws {
    for testCase in try OracleFile("word2vec_sampling", in: .module).cases {
      guard let sample = testCase.params["t"].number else { continue }
      let counts = testCase.inputs["counts"].ints
      let total = counts.reduce(0, +)
      let found = counts.map {
        Subsampling.keepProbability(count: $0, total: total, sample: sample)
      }
      let wanted = testCase.expected["gensim_keep"].numbers
      #expect(found.isApproximatelyEqual(to: wanted, relative: 1e-12))
    }
  }

  @Test func `noise is the oracle's`() throws {
    for testCase in try OracleFile("word2vec_sampling", in: .module).cases {
      guard let power = testCase.params["power"].number else { continue }
      let noise = try NoiseDistribution(
        counts: testCase.inputs["counts"].ints, exponent: power)
      let wanted = testCase.expected["probabilities"].numbers
      #expect(noise.probabilities.isApproximatelyEqual(to: wanted, relative: 1e-12))
    }
  }

  @Test func `text without words, or with one, is refused`() {
    #expect(throws: Word2VecError.emptyVocabulary(minCount: 5)) {
      try Word2Vec(sentences: [["а", "б"]])
    }
    #expect(throws: Word2VecError.oneWord("а")) {
      try Word2Vec(sentences: [["а"]], settings: Word2VecSettings(minCount: 1))
    }
  }

  @Test(arguments: [
    Word2VecSettings(vectorSize: 0), Word2VecSettings(vectorSize: .max),
    Word2VecSettings(window: 0), Word2VecSettings(negative: 0), Word2VecSettings(negative: -1),
    Word2VecSettings(nsExponent: .nan), Word2VecSettings(alpha: -1),
    Word2VecSettings(alpha: .infinity), Word2VecSettings(minAlpha: 1),
    Word2VecSettings(sample: -1), Word2VecSettings(epochs: -1), Word2VecSettings(seed: -1),
  ])
  func `settings out of range are refused`(settings: Word2VecSettings) {
    #expect(throws: Word2VecError.self) {
      try Word2Vec(sentences: Self.sentences, settings: settings)
    }
  }

  @Test func `a window wider than any sentence is one as wide as the sentence`() throws {
    var wide = settings(skipGram: true, tree: false)
    wide.window = .max
    wide.epochs = 1
    _ = try Word2Vec(sentences: Self.sentences, settings: wide)
  }
}
