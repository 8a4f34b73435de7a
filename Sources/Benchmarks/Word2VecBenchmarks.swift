import Embeddings
import Foundation

extension BenchmarkGroup {
  /// Word2Vec's fast mode, beside gensim on the same file.
  static let word2vec = BenchmarkGroup(
    name: "word2vec",
    summary: "Word2Vec on the King James Bible, 2 passes, training alone, beside gensim"
  ) { setting in
    let corpora = try TfidfCorpora()
    defer { corpora.remove() }
    guard let path = try corpora.verses() else {
      BenchmarkNote.write("word2vec is left out: install Debian's bible-kjv")
      return []
    }
    let runner = try Word2VecRunner(corpus: path, folder: corpora.folder, runs: setting.runs)
    let figures = try Word2VecWorkload.all.filter { setting.includes($0.name) }.flatMap(runner.figures)
    if setting.includes("quality") { try runner.noteAgreement() }
    return figures
  }
}

/// Runs both sides in processes of their own, in turns.
private struct Word2VecRunner {
  let corpus: String
  let folder: URL
  let runs: Int
  private let own: ExternalProgram
  private let python: ExternalProgram?
  private let script: String

  init(corpus: String, folder: URL, runs: Int) throws {
    self.corpus = corpus
    self.folder = folder
    self.runs = runs
    own = try ExternalProgram.own()
    script = try BenchmarkPrograms.path("word2vec", "py", folder: "Peers")
    python = PythonPeer.having("gensim")
  }

  func figures(_ workload: Word2VecWorkload) throws -> [Figure] {
    var ours: [Word2VecMeasure] = []
    var theirs: [Word2VecMeasure] = []
    for _ in 0..<runs {
      ours.append(try measureOwn(workload))
      if let python {
        theirs.append(
          try .read(python.run([script, corpus] + workload.arguments).output))
      }
    }
    if let peer = theirs.first, peer.words != ours[0].words {
      throw BenchmarkFailure(description: "the two sides trained \(ours[0].words) and \(peer.words) words")
    }
    let speed = median(ours) { Double($0.words) / $0.training.time }
    var figure = Figure(
      name: "\(workload.name) (\(Int(speed))k words/CPU s)", cells: median(ours, \.training.time))
    figure.wall = median(ours, \.training.wall)
    figure.megabytes = median(ours, \.megabytes)
    guard !theirs.isEmpty else { return [figure] }
    figure.python = median(theirs, \.training.time)
    figure.pythonWall = median(theirs, \.training.wall)
    figure.pythonMegabytes = median(theirs, \.megabytes)
    return [figure]
  }

  private func measureOwn(
    _ workload: Word2VecWorkload, vectors: [String] = []
  ) throws -> Word2VecMeasure {
    try .read(
      own.run(["--word2vec-of", corpus] + workload.arguments + vectors).output)
  }

  /// What five passes give; gensim with two seeds agrees with itself to 0.96 and 0.68.
  func noteAgreement() throws {
    guard let python else { return }
    for threads in [1, 2] {
      let workload = Word2VecWorkload(skipGram: true, tree: false, threads: threads, epochs: 5)
      let files = ["ours", "gensim"].map { folder.appendingPathComponent("\($0).vec").path }
      _ = try measureOwn(workload, vectors: [files[0]])
      _ = try python.run([script, corpus] + workload.arguments + [files[1]])
      let vectors = try files.map {
        try KeyedVectors(word2VecText: String(contentsOfFile: $0, encoding: .utf8))
      }
      let agreement = try VectorAgreement(vectors[0], vectors[1])
      BenchmarkNote.write(
        String(
          format: "%@, 5 passes: rank correlation with gensim %.3f, shared neighbours %.2f",
          workload.name, agreement.rankCorrelation, agreement.sharedNeighbors))
    }
  }
}
