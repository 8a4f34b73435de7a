import Corpora
import Embeddings
import Foundation

/// What one process measured of itself while it trained; the scripts of peers print the same.
struct FastTextMeasure: Codable {
  enum Work: String, CaseIterable {
    /// Skip-gram and CBOW with pieces of 3 to 6 characters, and without.
    case skipGramPieces = "skipgram-pieces"
    case cbowPieces = "cbow-pieces"
    case skipGram = "skipgram-words"
    /// Eight classes, words and pairs of words.
    case classifier

    /// Passes over the text.
    var epochs: Int { self == .classifier ? 25 : 2 }
  }

  /// From the text to the model, counting words included.
  let training: ProcessMeasure
  /// Peak memory of the process.
  let megabytes: Double

  /// Our side, in a process of its own: `konspekt-bench --fasttext-of WORK FILE THREADS [PASSES]`.
  init(_ work: Work, of path: String, threads: Int, epochs: Int) throws {
    let corpus = TextCorpus(linesOf: path)
    (_, training) = try ProcessMeasure.of { try Self.train(work, corpus, threads, epochs) }
    megabytes = ProcessMeasure.peakMegabytes
  }

  private static func train(_ work: Work, _ corpus: TextCorpus, _ threads: Int, _ epochs: Int) throws {
    if work == .classifier {
      _ = try FastTextClassifier(
        corpus: corpus,
        settings: FastTextClassifierSettings(
          learningRate: 0.5, epochs: epochs, wordNgrams: 2, bucket: 200_000,
          mode: .fast(threads: threads)))
      return
    }
    let hasPieces = work != .skipGram
    let isSkipGram = work != .cbowPieces
    _ = try FastText(
      corpus: corpus,
      settings: FastTextSettings(
        skipGram: isSkipGram, minN: hasPieces ? 3 : 0, maxN: hasPieces ? 6 : 0, bucket: 200_000,
        alpha: isSkipGram ? 0.025 : 0.05, sample: 1e-3, epochs: epochs, mode: .fast(threads: threads)))
  }

  static func read(_ output: String) throws -> FastTextMeasure {
    try JSONDecoder().decode(FastTextMeasure.self, from: Data(output.utf8))
  }

  func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
