import Embeddings
import Foundation
import TestSupport
import Testing

/// CBOW by the mean and by the sum of the neighbours, as gensim trains it where nothing is drawn.
struct CBOWSumTests {
  static let runs: [(mean: Int, mode: TrainingMode)] = [
    (1, .deterministic), (0, .deterministic), (1, .fast(threads: 1)), (0, .fast(threads: 1)),
  ]

  @Test(arguments: runs)
  func `vectors are those of the formulas`(mean: Int, mode: TrainingMode) throws {
    let file = try OracleFile("word2vec_cbow_mean", in: .module)
    let oracle = try #require(file["cbow_mean=\(mean)"])
    let settings = Word2VecSettings(
      vectorSize: 6, window: 1, minCount: 1, cbowMean: mean == 1, hierarchicalSoftmax: true,
      alpha: 0.05, minAlpha: 0.05, sample: 0, epochs: 3, seed: 1, mode: mode)
    let model = try Word2Vec(
      sentences: oracle.inputs["sentences"].elements.map(\.texts), settings: settings)
    let vectors = try model.vectors()
    #expect(vectors.words == oracle.expected["words"].texts)
    for (word, row) in zip(vectors.words, oracle.expected["vectors"].matrix) {
      // Single precision beside double; the fast mode's sigmoids are right to a millionth.
      let tolerance = mode == .deterministic ? oracle.tolerance : 1e-4
      #expect(
        try vectors.vector(of: word).isApproximatelyEqual(to: row, relative: 0, absolute: tolerance))
    }
  }

  @Test func `the two differ by more than any tolerance`() throws {
    let file = try OracleFile("word2vec_cbow_mean", in: .module)
    let rows = try ["cbow_mean=0", "cbow_mean=1"].map {
      try #require(file[$0]).expected["vectors"].matrix.flatMap(\.self)
    }
    let distance = zip(rows[0], rows[1]).map { abs($0 - $1) }.max() ?? 0
    #expect(distance > 0.02)
  }
}
