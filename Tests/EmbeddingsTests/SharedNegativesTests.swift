import Embeddings
import Testing

struct SharedNegativesTests {
  /// Two groups of words that never meet.
  private let sentences: [[String]] = (0..<500).map { line in
    let letter = line % 2 == 0 ? "к" : "м"
    return (0..<6).map { "\(letter)\((line * 7 + $0 * $0 * 3 + line / 5) % 8)" }
  }

  private func settings(_ mode: TrainingMode, shared: Bool = true) -> Word2VecSettings {
    Word2VecSettings(
      vectorSize: 12, window: 3, minCount: 1, skipGram: true, sharedNegatives: shared, alpha: 0.1,
      sample: 0, mode: mode, computeLoss: true)
  }

  /// How much nearer words of one group are to each other than to those of the other one.
  private func separation(_ mode: TrainingMode, shared: Bool, epochs: Int = 5) throws -> Double {
    var settings = settings(mode, shared: shared)
    settings.epochs = epochs
    let vectors = try Word2Vec(sentences: sentences, settings: settings).vectors()
    var inside = 0.0
    var across = 0.0
    for a in 0..<8 {
      for b in 0..<8 where a != b {
        inside += try vectors.similarity("к\(a)", "к\(b)") / 56
        across += try vectors.similarity("к\(a)", "м\(b)") / 56
      }
    }
    return inside - across
  }

  @Test(arguments: [TrainingMode.deterministic, .fast(threads: 1), .fast(threads: 2)])
  func `groups come apart as with words that are drawn for each pair`(mode: TrainingMode) throws {
    let untrained = try separation(.deterministic, shared: false, epochs: 0)
    let drawnAnew = try separation(mode, shared: false)
    let shared = try separation(mode, shared: true)
    #expect(drawnAnew > untrained + 0.1)
    #expect(abs(shared - drawnAnew) < 0.3 * drawnAnew)
  }

  @Test(arguments: [TrainingMode.deterministic, .fast(threads: 1)])
  func `the first step of a place is the same, later ones are not`(mode: TrainingMode) throws {
    func vectors(_ sentences: [[String]], shared: Bool) throws -> KeyedVectors {
      try Word2Vec(sentences: sentences, settings: settings(mode, shared: shared)).vectors()
    }
    // Two words: each place has one pair, so that there is nothing to share.
    let pairs = (0..<40).map { ["a\($0 % 5)", "b\($0 % 7)"] }
    #expect(try vectors(pairs, shared: true) == vectors(pairs, shared: false))
    #expect(try vectors(sentences, shared: true) != vectors(sentences, shared: false))
  }

  /// Both modes see the same text; only their draws differ.
  @Test func `losses are those of the step function`() throws {
    let losses = try [TrainingMode.deterministic, .fast(threads: 1)].map {
      try Word2Vec(sentences: sentences, settings: settings($0)).losses
    }
    #expect(zip(losses[0], losses[1]).allSatisfy { abs($0 - $1) < 0.05 * $0 })
  }

  @Test(arguments: [(false, false), (true, true)])
  func `what draws once anyway has nothing to share`(skipGram: Bool, tree: Bool) {
    let settings = Word2VecSettings(
      minCount: 1, skipGram: skipGram, hierarchicalSoftmax: tree, sharedNegatives: true)
    #expect(throws: Word2VecError.self) { try Word2Vec(sentences: sentences, settings: settings) }
  }
}
