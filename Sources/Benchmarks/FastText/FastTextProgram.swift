import Foundation

/// fastText's own program, compiled by hand with all that the compiler can do; the one of PyPI is not.
/// Its training alone is what all passes take more than none.
struct FastTextProgram {
  private let program: ExternalProgram
  private let folder: URL

  /// - Returns: Nil, with a note, where it is missing.
  init?(folder: URL) {
    guard let found = PeerProgram.named("fasttext") else { return nil }
    program = found[0]
    self.folder = folder
  }

  func measure(_ work: FastTextMeasure.Work, _ corpus: String, threads: Int) throws -> ProgramMeasure {
    let none = try run(work, corpus, threads, epochs: 0)
    return try run(work, corpus, threads, epochs: work.epochs).beyond(none)
  }

  private func run(
    _ work: FastTextMeasure.Work, _ corpus: String, _ threads: Int, epochs: Int
  ) throws -> ProgramMeasure {
    let common = [
      "-input", corpus, "-output", "fasttext", "-dim", "100", "-bucket", "200000", "-thread", "\(threads)",
      "-verbose", "0", "-epoch", "\(epochs)",
    ]
    let own: [String] =
      switch work {
      case .classifier: ["supervised", "-lr", "0.5", "-wordNgrams", "2"]
      case .skipGramPieces: Self.vectors("skipgram", rate: 0.025, pieces: 3...6)
      case .skipGram: Self.vectors("skipgram", rate: 0.025, pieces: 0...0)
      case .cbowPieces: Self.vectors("cbow", rate: 0.05, pieces: 3...6)
      }
    return try program.measure(own + common, in: folder)
  }

  private static func vectors(
    _ architecture: String, rate: Double, pieces: ClosedRange<Int>
  ) -> [String] {
    [
      architecture, "-ws", "5", "-neg", "5", "-t", "1e-3", "-minCount", "5", "-lr", "\(rate)",
      "-minn", "\(pieces.lowerBound)", "-maxn", "\(pieces.upperBound)",
    ]
  }
}
