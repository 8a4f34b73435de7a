import Corpora
import Embeddings
import Foundation
import Metering
import TestSupport
import Testing

struct FastTextTests {
  /// Two groups of words that never meet and have no pieces in common.
  static let sentences: [[String]] = {
    var numbers = CourseExample.Numbers(state: 11)
    let groups = [["кот", "пес", "лев", "рысь", "волк"], ["дом", "стул", "шкаф", "пол", "крыша"]]
    return (0..<120).map { i in
      (0..<6).map { _ in groups[i % 2][Int(abs(numbers.next()) * 4.99)] }
    }
  }()

  private static func settings(
    skipGram: Bool = true, loss: FastTextLoss = .negativeSampling, seed: Int = 1
  ) -> FastTextSettings {
    FastTextSettings(
      vectorSize: 8, window: 2, minCount: 1, skipGram: skipGram, loss: loss, minN: 2, maxN: 3,
      bucket: 500, alpha: 0.2, sample: 0, epochs: 8, seed: seed)
  }

  @Test(arguments: [true, false], FastTextLoss.allCases)
  func `words that meet end up together`(skipGram: Bool, loss: FastTextLoss) throws {
    let model = try FastText(
      sentences: Self.sentences, settings: Self.settings(skipGram: skipGram, loss: loss))
    for (word, group) in [("кот", ["пес", "лев", "рысь", "волк"]), ("дом", ["стул", "шкаф", "пол", "крыша"])] {
      let near = try model.mostSimilar(to: word, topN: 4).map(\.word)
      #expect(Set(near) == Set(group), "\(word): \(near)")
    }
    let first = try #require(model.losses.first)
    let last = try #require(model.losses.last)
    #expect(last < first)
    #expect(model.losses.count == 8)
  }

  @Test func `an unknown word is near those it shares pieces with`() throws {
    let model = try FastText(sentences: Self.sentences, settings: Self.settings())
    #expect(!model.contains("волки"))
    #expect(model.contains("волк"))
    #expect(try model.mostSimilar(to: "волки", topN: 1).first?.word == "волк")
    #expect(try model.similarity("волки", "волк") > model.similarity("волки", "стул"))
    #expect(try model.similarity("волк", "волк").isApproximatelyEqual(to: 1, relative: 1e-6))
    // A word's vector is the mean of its own row and its pieces': that of the pieces alone differs.
    #expect(try model.vector(of: "волк") == model.vectors().vector(of: "волк"))
  }

  @Test func `a word without known pieces has no direction`() throws {
    var settings = Self.settings()
    (settings.minN, settings.maxN) = (0, 0)
    let model = try FastText(sentences: Self.sentences, settings: settings)
    #expect(try model.vector(of: "неизвестное") == [Double](repeating: 0, count: 8))
    #expect(try model.similarity("неизвестное", "кот") == 0)
    #expect(try model.mostSimilar(to: "неизвестное", topN: 2).count == 2)
    #expect(try model.sentenceVector(of: " \t") == [Double](repeating: 0, count: 8))
    #expect(throws: VectorQueryError.noWords) { try model.mostSimilar(positive: []) }
  }

  @Test func `the same seed gives the same bytes, another one others`() throws {
    let one = try FastText(sentences: Self.sentences, settings: Self.settings()).vectors()
    let same = try FastText(sentences: Self.sentences, settings: Self.settings()).vectors()
    let other = try FastText(sentences: Self.sentences, settings: Self.settings(seed: 2)).vectors()
    #expect(one == same)
    #expect(one != other)
  }

  @Test func `training goes on`() throws {
    var model = try FastText(sentences: Self.sentences, settings: Self.settings())
    let before = try model.vectors()
    try model.train([["кот", "пес", "лев", "незнакомое"]], epochs: 2)
    #expect(model.losses.count == 10)
    #expect(try model.vectors().vector(of: "кот") != before.vector(of: "кот"))
    #expect(try model.vectors().vector(of: "дом") == before.vector(of: "дом"))
  }

  @Test func `lines of a file are read as fastText reads them`() throws {
    let path = NSTemporaryDirectory() + "fasttext-lines-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("кот спит\n\nкот\tи\u{0B}пес \r\n__label__x кот\n".utf8).write(to: URL(fileURLWithPath: path))
    var settings = Self.settings()
    settings.epochs = 1
    let model = try FastText(corpus: TextCorpus(linesOf: path), settings: settings)
    // Four ends of lines, one of them of an empty line; the label is no word.
    #expect(model.words == ["</s>", "кот", "спит", "и", "пес"])
    #expect(model.counts == [4, 3, 1, 1, 1])
  }

  @Test func `a line longer than what is read at once is one line`() throws {
    let path = NSTemporaryDirectory() + "fasttext-long-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let words = String(repeating: "кот пёс ", count: 100_000)
    try Data((words + "\n\nкот " + words).utf8).write(to: URL(fileURLWithPath: path))
    for mode in [TrainingMode.deterministic, .fast(threads: 2)] {
      let model = try FastText(
        corpus: TextCorpus(linesOf: path),
        settings: FastTextSettings(
          vectorSize: 2, window: 1, minCount: 1, negative: 1, bucket: 10, sample: 1e-6,
          epochs: mode == .deterministic ? 0 : 1, mode: mode))
      #expect(model.words == ["кот", "пёс", "</s>"])
      #expect(model.counts == [200_001, 200_000, 3])
    }
  }

  @Test func `a mark in the text ends the line too`() throws {
    let path = NSTemporaryDirectory() + "fasttext-mark-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("__label__a кот </s> __label__b пёс\n__label__b пёс\n".utf8).write(to: URL(fileURLWithPath: path))
    let settings = FastTextClassifierSettings(vectorSize: 4, learningRate: 1, epochs: 50, bucket: 10)
    let model = try FastTextClassifier(corpus: TextCorpus(linesOf: path), settings: settings)
    let test = try model.test(corpus: TextCorpus(linesOf: path))
    #expect(test.exampleCount == 3 && test.correct == 3)
    #expect(try model.predict("кот </s> пёс пёс пёс").first?.label == "a")
  }

  @Test func `a line beyond the longest goes on in the next`() throws {
    let long = [(0..<5000).map { $0 % 2 == 0 ? "а" : "б" }]
    let model = try FastText(
      sentences: long,
      settings: FastTextSettings(vectorSize: 2, minCount: 1, bucket: 10, sample: 0, epochs: 1))
    #expect(model.counts == [2500, 2500])
    #expect(model.losses.allSatisfy { $0.isFinite })
  }

  @Test func `one word alone is trained with nothing to tell it from`() throws {
    for loss in FastTextLoss.allCases {
      let model = try FastText(
        sentences: [["а", "а", "а"]],
        settings: FastTextSettings(
          vectorSize: 2, minCount: 1, loss: loss, minN: 1, maxN: 2, bucket: 10, sample: 0))
      #expect(try model.vector(of: "а").allSatisfy { $0.isFinite })
      #expect(try model.mostSimilar(to: "а").isEmpty)
    }
  }

  @Test func `text without words is refused`() {
    #expect(throws: FastTextError.emptyVocabulary(minCount: 5)) {
      try FastText(sentences: [["а", "б"]])
    }
    #expect(throws: FastTextError.emptyVocabulary(minCount: 1)) {
      try FastText(sentences: [[], [""]], settings: FastTextSettings(minCount: 1))
    }
  }

  @Test func `a rate that blows the numbers up is refused`() {
    var wild = Self.settings()
    wild.alpha = 1e30
    #expect(throws: FastTextError.diverged(learningRate: 1e30)) {
      try FastText(sentences: Self.sentences, settings: wild)
    }
  }

  @Test(arguments: [
    FastTextSettings(vectorSize: 0), FastTextSettings(vectorSize: .max), FastTextSettings(window: 0),
    FastTextSettings(window: .max), FastTextSettings(minCount: -1), FastTextSettings(negative: 0),
    FastTextSettings(negative: .min), FastTextSettings(nsExponent: .nan),
    FastTextSettings(minN: -1), FastTextSettings(maxN: .max), FastTextSettings(bucket: 0),
    FastTextSettings(bucket: .max), FastTextSettings(bucket: Int(Int32.max)),
    FastTextSettings(alpha: -1), FastTextSettings(alpha: .infinity), FastTextSettings(alpha: 0),
    FastTextSettings(sample: .nan), FastTextSettings(epochs: -1), FastTextSettings(epochs: .max),
    FastTextSettings(seed: -1),
  ])
  func `settings out of range are refused`(settings: FastTextSettings) {
    var settings = settings
    settings.minCount = min(settings.minCount, 1)
    #expect(throws: FastTextError.self) {
      try FastText(sentences: Self.sentences, settings: settings)
    }
  }

  @Test func `a budget ends training`() throws {
    let meter = Meter(steps: 50_000)
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(meter) {
        try FastText(sentences: Self.sentences, settings: Self.settings())
      }
    }
    let small = Meter(bytes: 1 << 20)
    #expect(throws: MeterStop.self) {
      try Meter.withCurrent(small) {
        try FastText(sentences: Self.sentences, settings: FastTextSettings(minCount: 1))
      }
    }
  }
}
