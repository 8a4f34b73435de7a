import Corpora
import Embeddings
import Foundation

/// What one process measured of itself while it trained; gensim's script prints the same.
struct Word2VecMeasure: Codable {
  /// Training alone: the words are counted before.
  let training: ProcessMeasure
  /// Words of the vocabulary in all passes.
  let words: Int
  /// Steps of gradient descent; peers do not say.
  let steps: Int?
  /// Peak memory of the process.
  let megabytes: Double

  /// Our side, in a process of its own: `konspekt-bench --word2vec-of FILE sg ns 1 2 [VECTORS]`.
  init(corpus path: String, _ workload: Word2VecWorkload, vectors: String?) throws {
    let text = TrainingText.corpus(TextCorpus(linesOf: path))
    var model = try Word2Vec(text: text, settings: workload.settings)
    training = try ProcessMeasure.of {
      try model.train(text, epochs: workload.epochs, knownWords: model.vocabulary.total)
    }.1
    words = model.vocabulary.total * workload.epochs
    steps = model.steps
    megabytes = ProcessMeasure.peakMegabytes
    if let vectors {
      try model.vectors().word2VecText().write(
        toFile: vectors, atomically: true, encoding: .utf8)
    }
  }

  static func read(_ output: String) throws -> Word2VecMeasure {
    try JSONDecoder().decode(Word2VecMeasure.self, from: Data(output.utf8))
  }

  func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
