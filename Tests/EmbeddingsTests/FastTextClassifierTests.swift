import Corpora
import Embeddings
import Foundation
import TestSupport
import Testing

struct FastTextClassifierTests {
  private static let good = ["хороший фильм", "отличная игра", "интересный сюжет", "радует музыка"]
  private static let bad = ["скучный фильм", "плохая игра", "глупый сюжет", "ужасает музыка"]
  private static let documents = good + bad
  private static let labels = good.map { _ in "поз" } + bad.map { _ in "нег" }

  private static func settings(
    _ loss: FastTextLoss = .softmax, wordNgrams: Int = 1, maxN: Int = 0
  ) -> FastTextClassifierSettings {
    FastTextClassifierSettings(
      vectorSize: 8, learningRate: 0.5, epochs: 60, wordNgrams: wordNgrams, loss: loss,
      minN: min(2, maxN), maxN: maxN, bucket: 1000)
  }

  @Test(arguments: FastTextLoss.allCases)
  func `it learns with every loss`(loss: FastTextLoss) throws {
    let model = try FastTextClassifier(
      documents: Self.documents, labels: Self.labels, settings: Self.settings(loss))
    #expect(model.labels == ["поз", "нег"])
    #expect(model.words.first == "</s>")
    let test = try model.test(documents: Self.documents, labels: Self.labels)
    #expect(test.precision == 1 && test.recall == 1 && test.exampleCount == 8)
    let best = try #require(try model.predict("хороший сюжет").first)
    #expect(best.label == "поз" && best.probability > 0.7)
    #expect(model.losses.count == 60 && model.losses[59] < model.losses[0])
  }

  @Test func `probabilities of softmax and of the tree sum to about one`() throws {
    for loss in [FastTextLoss.softmax, .hierarchicalSoftmax] {
      let model = try FastTextClassifier(
        documents: Self.documents + ["так себе"], labels: Self.labels + ["так"],
        settings: Self.settings(loss))
      let all = try model.predict("отличная музыка", k: 10)
      #expect(all.count == 3)
      // fastText adds 10⁻⁵ to each factor.
      #expect(abs(all.reduce(0) { $0 + $1.probability } - 1) < 1e-4)
      #expect(all.map(\.probability) == all.map(\.probability).sorted(by: >))
      #expect(try model.predict("отличная музыка", k: 10, threshold: all[0].probability + 0.001).isEmpty)
      #expect(try model.predict("отличная музыка", k: 10, threshold: all[1].probability - 0.001).count == 2)
      #expect(try model.predict("отличная музыка", k: 0).isEmpty)
    }
  }

  /// Without n-grams the two documents are the same bag of words.
  @Test func `word n-grams tell orders apart`() throws {
    let documents = ["не плохо а хорошо", "не хорошо а плохо"]
    let with = try FastTextClassifier(
      documents: documents, labels: ["поз", "нег"], settings: Self.settings(wordNgrams: 2))
    #expect(try with.test(documents: documents, labels: ["поз", "нег"]).precision == 1)
    let without = try FastTextClassifier(
      documents: documents, labels: ["поз", "нег"], settings: Self.settings())
    #expect(try without.test(documents: documents, labels: ["поз", "нег"]).precision == 0.5)
  }

  @Test func `pieces tell unknown words`() throws {
    let model = try FastTextClassifier(
      documents: Self.documents, labels: Self.labels, settings: Self.settings(maxN: 4))
    #expect(try model.predict("скучнейший").first?.label == "нег")
    #expect(try model.vector(of: "скучнейший").contains { $0 != 0 })
  }

  @Test func `lines of a file may have several labels, which one-versus-all learns`() throws {
    let path = NSTemporaryDirectory() + "fasttext-labels-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let lines = [
      "#кот #зверь мурлычет и спит", "#пес #зверь лает и бежит", "#дом стоит", "без меток", "#дом стоит тут",
    ]
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: path))
    var settings = Self.settings(.oneVersusAll)
    settings.labelPrefix = "#"
    let corpus = TextCorpus(linesOf: path)
    let model = try FastTextClassifier(corpus: corpus, settings: settings)
    #expect(model.labels == ["зверь", "дом", "кот", "пес"])
    let found = try model.predict("мурлычет", k: 4, threshold: 0.5)
    #expect(Set(found.map(\.label)) == ["кот", "зверь"])
    // Six labels in four lines that have one; a guess for each.
    let test = try model.test(corpus: corpus)
    #expect(test.exampleCount == 4 && test.labelled == 6 && test.predicted == 4 && test.correct == 4)
    #expect(test.description == "N\t4\nP@1\t1\nR@1\t0.667")
    let two = try model.test(corpus: corpus, k: 2)
    #expect(two.precision == 0.75 && two.recall == 1)
    #expect(two.description == "N\t4\nP@2\t0.75\nR@2\t1")
    settings.minCountLabel = 2
    #expect(try FastTextClassifier(corpus: corpus, settings: settings).labels == ["зверь", "дом"])
  }

  @Test func `a text without known words has no prediction`() throws {
    var settings = Self.settings()
    settings.minCount = 2
    let model = try FastTextClassifier(
      documents: ["a b a", "c d c"], labels: ["x", "y"], settings: settings)
    // The end of the line is known, so even an empty text has a vector.
    #expect(try model.predict("", k: 2).count == 2)
    #expect(try model.predict("мимо __label__x").count == 1)
  }

  @Test func `texts without labels, or with too few, are refused`() throws {
    #expect(throws: FastTextError.labelCount(documents: 1, labels: 2)) {
      try FastTextClassifier(documents: ["a"], labels: ["x", "y"])
    }
    #expect(throws: FastTextError.emptyVocabulary(minCount: 1)) {
      try FastTextClassifier(documents: [], labels: [])
    }
    let path = NSTemporaryDirectory() + "fasttext-none-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("no label here\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: FastTextError.noLabels(prefix: "__label__")) {
      try FastTextClassifier(corpus: TextCorpus(linesOf: path))
    }
    #expect(throws: CorpusError.self) {
      try FastTextClassifier(corpus: TextCorpus(linesOf: path + ".missing"))
    }
  }

  @Test(arguments: [
    FastTextClassifierSettings(wordNgrams: 0), FastTextClassifierSettings(wordNgrams: .max),
    FastTextClassifierSettings(wordNgrams: 2, bucket: 0), FastTextClassifierSettings(minCountLabel: -1),
    FastTextClassifierSettings(labelPrefix: ""), FastTextClassifierSettings(labelPrefix: "a b"),
    FastTextClassifierSettings(learningRate: .nan), FastTextClassifierSettings(epochs: -1),
  ])
  func `settings out of range are refused`(settings: FastTextClassifierSettings) {
    #expect(throws: FastTextError.self) {
      try FastTextClassifier(documents: Self.documents, labels: Self.labels, settings: settings)
    }
  }
}
