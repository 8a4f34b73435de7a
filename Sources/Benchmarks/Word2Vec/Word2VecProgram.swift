import Foundation

/// word2vec.c, whose training alone is what two passes more take.
struct Word2VecProgram {
  private let program: ExternalProgram
  private let folder: URL

  /// - Returns: Nil, with a note, where it is missing.
  init?(folder: URL) {
    guard let found = PeerProgram.named("word2vec") else { return nil }
    program = found[0]
    self.folder = folder
  }

  func measure(_ corpus: String, _ workload: Word2VecWorkload) throws -> ProgramMeasure {
    let one = try run(corpus, workload, epochs: 1)
    return try run(corpus, workload, epochs: 1 + workload.epochs).beyond(one)
  }

  private func run(
    _ corpus: String, _ workload: Word2VecWorkload, epochs: Int
  ) throws -> ProgramMeasure {
    try program.measure(
      [
        "-train", corpus, "-output", "word2vec.bin", "-size", "100", "-window", "5", "-sample", "1e-3",
        "-negative", workload.tree ? "0" : "5", "-hs", workload.tree ? "1" : "0",
        "-cbow", workload.skipGram ? "0" : "1", "-threads", "\(workload.threads)", "-iter", "\(epochs)",
        "-min-count", "5", "-alpha", workload.skipGram ? "0.025" : "0.05", "-binary", "1", "-debug", "0",
      ], in: folder)
  }
}
