import Foundation
import Metering
import TestSupport
import Testing

@testable import Embeddings

struct FastWord2VecTests {
  /// Two groups of words that never meet, in sentences drawn at random.
  private static let sentences: [[String]] = {
    var numbers = CourseExample.Numbers(state: 11)
    let groups = ["к", "м"].map { letter in (0..<10).map { "\(letter)\($0)" } }
    return (0..<600).map { i in
      (0..<6).map { _ in groups[i % 2][Int(abs(numbers.next()) * 9.99)] }
    }
  }()

  private func settings(
    skipGram: Bool, tree: Bool, mode: TrainingMode = .fast(threads: 1), seed: Int = 1
  ) -> Word2VecSettings {
    Word2VecSettings(
      vectorSize: 12, window: 3, minCount: 1, skipGram: skipGram, hierarchicalSoftmax: tree,
      alpha: 0.1, sample: 0, epochs: 5, seed: seed, mode: mode, computeLoss: true)
  }

  @Test(arguments: [(true, false), (true, true), (false, false), (false, true)], [1, 3])
  func `words that meet end up together`(kind: (skipGram: Bool, tree: Bool), threads: Int) throws {
    let model = try Word2Vec(
      sentences: Self.sentences,
      settings: settings(skipGram: kind.skipGram, tree: kind.tree, mode: .fast(threads: threads)))
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

  /// Both modes see the same text; only their draws differ.
  @Test(arguments: [(true, false), (true, true), (false, false), (false, true)], [1, 2, 3])
  func `losses are those of the step function`(kind: (skipGram: Bool, tree: Bool), threads: Int) throws {
    let fast = try Word2Vec(
      sentences: Self.sentences,
      settings: settings(skipGram: kind.skipGram, tree: kind.tree, mode: .fast(threads: threads)))
    let exact = try Word2Vec(
      sentences: Self.sentences,
      settings: settings(skipGram: kind.skipGram, tree: kind.tree, mode: .deterministic))
    // Thousands of steps with other draws: a standard error of about a hundredth.
    #expect(fast.losses.isApproximatelyEqual(to: exact.losses, relative: 0.04))
  }

  @Test func `one thread gives the same bytes, another seed others`() throws {
    func vectors(seed: Int) throws -> KeyedVectors {
      try Word2Vec(
        sentences: Self.sentences, settings: settings(skipGram: true, tree: false, seed: seed)
      ).vectors()
    }
    #expect(try vectors(seed: 1) == vectors(seed: 1))
    #expect(try vectors(seed: 1) != vectors(seed: 2))
  }

  @Test func `words are counted and thinned out as by the step function`() throws {
    var thinned = settings(skipGram: true, tree: false)
    thinned.sample = 0.01
    var fast = try Word2Vec(sentences: Self.sentences, settings: thinned)
    thinned.mode = .deterministic
    var exact = try Word2Vec(sentences: Self.sentences, settings: thinned)
    let text = Self.sentences + [["неизвестное"]]
    let (a, b) = (try fast.train(text, epochs: 3), try exact.train(text, epochs: 3))
    #expect(a.read == 10_803)
    #expect(b.read == 10_803)
    // Some 54 % of 10,800 are kept: a standard deviation of 52.
    #expect(abs(a.used - b.used) < 400)
    #expect(a.used < 8000)
  }

  @Test func `training goes on with new words, and old vectors stay`() throws {
    var model = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: false))
    let before = try model.vectors()
    let new = [["к0", "мурлычет"], ["кошка", "мурлычет", "к0"]]
    try model.updateVocabulary(with: new)
    #expect(model.vocabulary.words.suffix(2) == ["мурлычет", "кошка"])
    #expect(try model.vectors().vector(of: "к1") == before.vector(of: "к1"))
    try model.train(new, epochs: 3)
    #expect(try model.vectors().vector(of: "к1") == before.vector(of: "к1"))
    #expect(try model.vectors().vector(of: "к0") != before.vector(of: "к0"))
  }

  /// Without the stop the run would take hours.
  @Test func `a stopped run ends and keeps what it has learned`() throws {
    var endless = settings(skipGram: true, tree: false, mode: .fast(threads: 2))
    endless.vectorSize = 400
    endless.negative = 50
    var model = try {
      var none = endless
      none.epochs = 0
      return try Word2Vec(sentences: Self.sentences, settings: none)
    }()
    let flag = StopFlag()
    Thread {
      Thread.sleep(forTimeInterval: 0.3)
      flag.raise()
    }.start()
    #expect(throws: MeterStop(.stopped)) {
      try Meter.withCurrent(Meter(stopFlag: flag)) {
        try model.train(Self.sentences, epochs: 100_000)
      }
    }
    #expect(try model.vectors().vectors.joined().allSatisfy(\.isFinite))
    #expect(try model.vectors().count == 20)
  }

  @Test func `memory that was reserved for threads is given back`() throws {
    var model = try Word2Vec(
      sentences: Self.sentences, settings: settings(skipGram: true, tree: false, mode: .fast(threads: 3)))
    for _ in 0..<20 {
      let meter = Meter(bytes: 1 << 30)
      try Meter.withCurrent(meter) { _ = try model.train(Self.sentences, epochs: 1) }
      #expect(meter.bytesLeft == 1 << 30)
    }
  }

  @Test func `progress is reported, the last time at the end`() throws {
    var reports: [TrainingProgress] = []
    _ = try Word2Vec(
      text: .sentences(Self.sentences), settings: settings(skipGram: true, tree: false)
    ) { reports.append($0) }
    let last = try #require(reports.last)
    #expect(last.epoch == 5)
    #expect(last.words == 18_000)
    #expect(last.plannedWords == 18_000)
    #expect(last.learningRate.isApproximatelyEqual(to: 0.0001))
    #expect(last.loss != nil)
    #expect(last.secondsLeft == 0)
  }

  @Test(arguments: [0, -1, 1025, .min]) func `threads out of range are refused`(threads: Int) {
    #expect(throws: Word2VecError.self) {
      try Word2Vec(
        sentences: Self.sentences, settings: Word2VecSettings(mode: .fast(threads: threads)))
    }
  }

  @Test func `the alias table draws words by their shares`() throws {
    let counts = [1, 500, 3, 3, 80, 20_000, 1, 77]
    let noise = try NoiseDistribution(counts: counts)
    let shares = AliasTable(shares: noise.probabilities).shares
    // Thresholds have 32 bits.
    #expect(shares.isApproximatelyEqual(to: noise.probabilities, absolute: 1e-9))
    #expect(AliasTable(shares: [1]).shares.isApproximatelyEqual(to: [1], absolute: 1e-9))
  }

  @Test func `a window wider than any sentence is one as wide as the sentence`() throws {
    var wide = settings(skipGram: false, tree: false)
    wide.window = .max
    wide.epochs = 1
    _ = try Word2Vec(sentences: Self.sentences, settings: wide)
  }
}
