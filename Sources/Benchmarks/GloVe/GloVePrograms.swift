import Foundation

/// The authors' four programs, one after another as their script calls them.
struct GloVePrograms {
  private let vocabulary: ExternalProgram
  private let counter: ExternalProgram
  private let shuffler: ExternalProgram
  private let trainer: ExternalProgram
  private let folder: URL

  /// - Returns: Nil, with a note, where one is missing.
  init?(folder: URL) {
    guard let found = PeerProgram.named("vocab_count", "cooccur", "shuffle", "glove") else { return nil }
    (vocabulary, counter, shuffler, trainer) = (found[0], found[1], found[2], found[3])
    self.folder = folder
  }

  /// Vocabulary, counting, shuffling, and training of so many passes on one thread and on two.
  ///
  /// Training is what so many passes more than one take, so that reading, starting and writing are not in
  /// it.
  func measure(_ corpus: String, epochs: Int) throws -> [ProgramMeasure] {
    let prepared = try prepare(corpus)
    let trained = try [1, 2].map { threads in
      let one = try train(epochs: 1, threads: threads)
      return try train(epochs: epochs + 1, threads: threads).beyond(one)
    }
    return prepared + trained
  }

  /// Entries of the table that the programs have made.
  func pairCount() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder.appendingPathComponent("pairs.bin").path)
    return (attributes[.size] as? Int ?? 0) / 16
  }

  /// The vectors after so many passes, by one thread.
  func vectors(_ corpus: String, epochs: Int) throws -> String {
    _ = try prepare(corpus)
    _ = try train(epochs: epochs, threads: 1)
    return folder.appendingPathComponent("peer.txt").path
  }

  private func prepare(_ corpus: String) throws -> [ProgramMeasure] {
    let quiet = ["-verbose", "0"]
    let table = folder.appendingPathComponent("pairs.bin").path
    return [
      try vocabulary.measure(
        ["-min-count", "5"] + quiet, in: folder, input: corpus, output: "vocabulary.txt"),
      try counter.measure(
        ["-memory", "4.0", "-vocab-file", "vocabulary.txt", "-window-size", "10", "-symmetric", "1"]
          + quiet, in: folder, input: corpus, output: "pairs.bin"),
      try shuffler.measure(
        ["-memory", "4.0", "-seed", "1"] + quiet, in: folder, input: table, output: "shuffled.bin"),
    ]
  }

  private func train(epochs: Int, threads: Int) throws -> ProgramMeasure {
    try trainer.measure(
      [
        "-save-file", "peer", "-threads", "\(threads)", "-input-file", "shuffled.bin", "-x-max", "10",
        "-iter", "\(epochs)", "-vector-size", "100", "-binary", "0", "-vocab-file", "vocabulary.txt",
        "-verbose", "0", "-seed", "1",
      ], in: folder)
  }
}
