import Corpora
@testable import Embeddings
import Foundation
import Metering
import Numerics
import TestSupport
import Testing

struct GloVeTrainingTests {
  /// Sentences in which words of one kind keep company; every sixth is of any kind, since GloVe learns
  /// nothing of pairs that never meet.
  private static func sentences(_ count: Int = 300, seed: Int = 1) throws -> [[String]] {
    var random = try PermutedCongruential(seed: seed)
    let kinds = [
      ["кот", "кошка", "мышь", "молоко", "спит", "мурлычет"],
      ["король", "королева", "принц", "трон", "правит", "корона"],
    ]
    return try (0..<count).map { _ in
      let kind = try random.integer(in: 0..<2)
      return try (0..<8).map { _ in
        let isOther = try random.integer(in: 0..<6) == 0
        return kinds[isOther ? 1 - kind : kind][try random.integer(in: 0..<6)]
      }
    }
  }

  private static let small = GloVeSettings(
    vectorSize: 12, window: 4, minCount: 1, maximum: 10, epochs: 25)

  // MARK: The authors' program

  private static func oracleModel(
    _ testCase: OracleFile.Case, mode: TrainingMode = .deterministic
  ) throws -> GloVe {
    let params = testCase.params
    let settings = GloVeSettings(
      vectorSize: try #require(params["vector_size"].int),
      maximum: try #require(params["x_max"].number), alpha: try #require(params["alpha"].number),
      learningRate: try #require(params["eta"].number), mode: mode)
    let entries = try testCase.inputs["records"].elements.map {
      GloVe.Entry(
        word: try #require($0[0].int), context: try #require($0[1].int),
        count: try #require($0[2].number))
    }
    return try GloVe(
      words: testCase.inputs["vocabulary"].texts, entries: entries,
      parameters: testCase.inputs["params"].matrix, settings: settings)
  }

  @Test func `passes end where the authors' program ends`() throws {
    for testCase in try OracleFile("glove_run", in: .module).cases {
      var model = try Self.oracleModel(testCase)
      try model.train(epochs: try #require(testCase.params["iterations"].int))
      let tolerance = testCase.tolerance
      func agree(_ found: [Double], _ expected: [Double]) -> Bool {
        found.count == expected.count
          && zip(found, expected).allSatisfy { agrees($0, with: $1, tolerance: tolerance) }
      }
      #expect(agree(model.parameters, testCase.expected["params"].matrix.flatMap { $0 }))
      #expect(agree(model.squares, testCase.expected["gradsq"].matrix.flatMap { $0 }))
      #expect(agree(model.losses, testCase.expected["cost"].numbers))
      let sums = try model.vectors().vectors.flatMap { $0 }
      let wanted = testCase.expected["word_plus_context"].matrix.flatMap { $0 }
      // Vectors are handed out in single precision.
      #expect(sums.isApproximatelyEqual(to: wanted, relative: 1e-6, absolute: 1e-7))
    }
  }

  @Test func `the fast mode ends near the authors' program`() throws {
    for testCase in try OracleFile("glove_run", in: .module).cases {
      var model = try Self.oracleModel(testCase, mode: .fast(threads: 1))
      try model.train(epochs: try #require(testCase.params["iterations"].int))
      #expect(
        model.parameters.isApproximatelyEqual(
          to: testCase.expected["params"].matrix.flatMap { $0 }, relative: 1e-4, absolute: 1e-5))
      #expect(model.losses.isApproximatelyEqual(to: testCase.expected["cost"].numbers, relative: 1e-4))
    }
  }

  @Test func `training goes on where it stopped`() throws {
    let testCase = try #require(try OracleFile("glove_run", in: .module).cases.first)
    var whole = try Self.oracleModel(testCase)
    var parts = whole
    try whole.train(epochs: 5)
    try parts.train(epochs: 2)
    try parts.train(epochs: 3)
    #expect(whole.parameters == parts.parameters)
    #expect(whole.losses == parts.losses)
  }

  // MARK: Text

  @Test func `words of one kind come together`() throws {
    let model = try GloVe(sentences: try Self.sentences(), settings: Self.small)
    let vectors = try model.vectors()
    let kind: Set = ["кошка", "мышь", "молоко", "спит", "мурлычет"]
    #expect(Set(try vectors.mostSimilar(to: "кот", topN: 5).map(\.word)) == kind)
    #expect(model.losses.count == 25)
    #expect(try #require(model.losses.last) < 0.5 * model.losses[0])
  }

  @Test func `the same seed gives the same bytes, another one others`() throws {
    let sentences = try Self.sentences()
    let first = try GloVe(sentences: sentences, settings: Self.small)
    let second = try GloVe(sentences: sentences, settings: Self.small)
    #expect(first.parameters.map(\.bitPattern) == second.parameters.map(\.bitPattern))
    var other = Self.small
    other.seed = 2
    #expect(try GloVe(sentences: sentences, settings: other).parameters != first.parameters)
  }

  @Test(arguments: [1, 2, 3])
  func `the fast mode learns as well`(threads: Int) throws {
    let sentences = try Self.sentences()
    var settings = Self.small
    let exact = try GloVe(sentences: sentences, settings: settings)
    settings.mode = .fast(threads: threads)
    let fast = try GloVe(sentences: sentences, settings: settings)
    // One thread takes the same steps in single precision; more of them overtake each other.
    let tolerance = threads == 1 ? 1e-3 : 0.2
    #expect(fast.losses.isApproximatelyEqual(to: exact.losses, relative: tolerance))
  }

  @Test(arguments: [true, false])
  func `the table is the one that is shown`(symmetric: Bool) throws {
    let sentences = try Self.sentences(40) + [["кот", "кот", "принц"], [], ["трон"]]
    var settings = Self.small
    settings.symmetric = symmetric
    let model = try GloVe(sentences: sentences, settings: settings)
    let shown = try Cooccurrences(of: sentences, window: 4, symmetric: symmetric)
    #expect(try Self.table(of: model).count == shown.pairs.count)
    for (pair, count) in try Self.table(of: model) {
      #expect(
        try shown.count(model.words[pair[0]], model.words[pair[1]])
          .isApproximatelyEqual(to: count, relative: 1e-12))
    }
  }

  private static func table(of model: GloVe) throws -> [[Int]: Double] {
    guard case .exact(let records) = model.cells else { return [:] }
    var table: [[Int]: Double] = [:]
    try records.forEachBlock(of: 100) { block in
      for cell in block {
        let key = [Int(cell.word), Int(cell.context) - model.words.count]
        #expect(table.updateValue(cell.count, forKey: key) == nil)
      }
    }
    return table
  }

  @Test func `what goes to disk comes back the same`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("glove-\(UUID()).txt").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var random = try PermutedCongruential(seed: 8)
    let words = (0..<200).map { "слово\($0)" }
    let sentences = try (0..<400).map { _ in
      try (0..<20).map { _ in words[try random.integer(in: 0..<200)] }
    }
    let text = sentences.map { $0.joined(separator: " ") }.joined(separator: "\n")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let corpus = TextCorpus(linesOf: path)
    var settings = Self.small
    settings.epochs = 1
    let whole = try GloVe(corpus: corpus, settings: settings)
    // A thousand slots of sixteen bytes; there are about thirty thousand pairs.
    let spilled = try GloVe(text: .corpus(corpus), settings: settings, memoryLimit: 1 << 14)
    guard case .file = Self.records(of: spilled) else {
      Issue.record("nothing went to disk")
      return
    }
    #expect(spilled.words == whole.words)
    let expected = try Self.table(of: whole)
    let found = try Self.table(of: spilled)
    #expect(found.count == expected.count)
    for (pair, count) in expected {
      #expect(found[pair, default: 0].isApproximatelyEqual(to: count, relative: 1e-12))
    }
    // Random order is another one, so that only the size of the loss can be compared.
    #expect(spilled.losses.isApproximatelyEqual(to: whole.losses, relative: 0.02))
    #expect(try GloVe(sentences: sentences, settings: settings).parameters == whole.parameters)
    #expect(
      try GloVe(text: .corpus(corpus), settings: settings, memoryLimit: 1 << 14).parameters
        == spilled.parameters)
  }

  private static func records(of model: GloVe) -> ShuffledRecords<GloVeCell> {
    if case .exact(let records) = model.cells { records } else { .memory([]) }
  }

  @Test func `a table that was counted can be trained on`() throws {
    let table = try Cooccurrences(of: try Self.sentences(), window: 4)
    let model = try GloVe(cooccurrences: table, settings: Self.small)
    #expect(model.words == table.vocabulary)
    #expect(model.pairCount == table.pairs.count)
    var pair = try model.pair("кот", "спит")
    let other = try model.pair("спит", "кот")
    #expect(pair.vector != other.vector)
    let count = try table.count("кот", "спит")
    let before = try pair.loss(count: count, maximum: 10)
    try pair.step(count: count, learningRate: 0.05, maximum: 10, optimizer: .gloVeC)
    #expect(try pair.loss(count: count, maximum: 10) < before)
  }

  @Test func `progress is told after every pass, and may end training`() throws {
    struct Enough: Error {}
    var settings = Self.small
    settings.epochs = 0
    var model = try GloVe(sentences: try Self.sentences(), settings: settings)
    var epochs: [Int] = []
    #expect(throws: Enough.self) {
      try model.train(epochs: 5) {
        epochs.append($0.epoch)
        if $0.epoch == 3 { throw Enough() }
      }
    }
    #expect(epochs == [1, 2, 3])
    #expect(model.losses.count == 3)
  }

  // MARK: What cannot be trained

  @Test func `bad settings are named`() throws {
    func message(_ change: (inout GloVeSettings) -> Void) throws -> String {
      var settings = Self.small
      change(&settings)
      do {
        _ = try GloVe(sentences: try Self.sentences(5), settings: settings)
        return "nothing"
      } catch { return "\(error)" }
    }
    #expect(try message { $0.vectorSize = 0 } == "vectorSize is 0, expected 1 to 1,000,000")
    #expect(try message { $0.window = 0 } == "the window is 0 words wide, expected at least 1")
    #expect(try message { $0.learningRate = -1 }.contains("learning rate is -1.0"))
    #expect(try message { $0.maximum = .nan }.contains("weighs 1 is nan"))
    #expect(try message { $0.alpha = -1 }.contains("alpha is -1.0"))
    #expect(try message { $0.epochs = -1 } == "epochs is -1, expected at least 0")
    #expect(try message { $0.seed = -1 } == "seed is -1, expected at least 0")
    #expect(try message { $0.mode = .fast(threads: 0) } == "threads is 0, expected 1 to 1024")
    #expect(
      try message {
        $0.mode = .fast(threads: 1)
        $0.optimizer = .sgd
      }.hasPrefix("optimizer is sgd"))
    #expect(try message { $0.minCount = 1000 }.hasPrefix("no word occurs 1000 times or more"))
    #expect(
      try message {
        $0.optimizer = .sgd
        $0.learningRate = 1e9
      }.contains("leaves numbers that are not finite"))
  }

  @Test func `text without pairs is refused`() throws {
    #expect(throws: GloVeError.emptyVocabulary(minCount: 1)) {
      try GloVe(sentences: [], settings: Self.small)
    }
    #expect(throws: GloVeError.oneWord("кот")) {
      try GloVe(sentences: [["кот", "кот"]], settings: Self.small)
    }
    #expect(throws: GloVeError.noPairs(window: 4)) {
      try GloVe(sentences: [["кот"], ["пёс"]], settings: Self.small)
    }
  }

  @Test(arguments: [TrainingMode.deterministic, .fast(threads: 2)])
  func `a budget ends training`(mode: TrainingMode) throws {
    let sentences = try Self.sentences()
    var settings = Self.small
    settings.epochs = 1_000_000
    settings.mode = mode
    #expect(throws: MeterStop(.steps)) {
      try Meter.withCurrent(Meter(steps: 2_000_000)) {
        _ = try GloVe(sentences: sentences, settings: settings)
      }
    }
    #expect(throws: MeterStop(.memory)) {
      try Meter.withCurrent(Meter(bytes: 10_000)) {
        _ = try GloVe(sentences: sentences, settings: settings)
      }
    }
  }
}
