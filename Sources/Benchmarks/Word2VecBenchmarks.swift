import Embeddings
import Foundation

extension BenchmarkGroup {
  /// Word2Vec's fast mode, beside gensim and word2vec.c on the same file.
  static let word2vec = BenchmarkGroup(
    name: "word2vec",
    summary: "Word2Vec on the King James Bible, 2 passes, training alone, beside gensim and word2vec.c"
  ) { setting in
    let corpora = try TfidfCorpora()
    defer { corpora.remove() }
    guard let path = try corpora.verses() else {
      BenchmarkNote.write("word2vec is left out: install Debian's bible-kjv")
      return []
    }
    let runner = try Word2VecRunner(corpus: path, folder: corpora.folder, runs: setting.runs)
    let figures = try Word2VecWorkload.all.filter { setting.includes($0.name) }.flatMap(runner.figures)
    if setting.includes("bandwidth") { try runner.noteBandwidth() }
    if setting.includes("quality") { try runner.noteAgreements() }
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
  private let program: Word2VecProgram?

  init(corpus: String, folder: URL, runs: Int) throws {
    self.corpus = corpus
    self.folder = folder
    self.runs = runs
    own = try ExternalProgram.own()
    script = try BenchmarkPrograms.path("word2vec", "py", folder: "Peers")
    python = PythonPeer.having("gensim")
    program = Word2VecProgram(folder: folder)
  }

  func figures(_ workload: Word2VecWorkload) throws -> [Figure] {
    let isShared = workload.sharesNegatives
    var ours: [Word2VecMeasure] = []
    var theirs: [Word2VecMeasure] = []
    var programs: [ProgramMeasure] = []
    for _ in 0..<runs {
      ours.append(try measureOwn(workload))
      if let python, !isShared {
        theirs.append(
          try .read(python.run([script, corpus] + workload.arguments).output))
      }
      if let program, !isShared { programs.append(try program.measure(corpus, workload)) }
    }
    if let peer = theirs.first, peer.words != ours[0].words {
      throw BenchmarkFailure(description: "the two sides trained \(ours[0].words) and \(peer.words) words")
    }
    let speed = median(ours) { Double($0.words) / $0.training.time }
    var figure = Figure(
      name: "\(workload.name) (\(Int(speed))k words/CPU s)", cells: median(ours, \.training.time))
    figure.wall = median(ours, \.training.wall)
    figure.megabytes = median(ours, \.megabytes)
    var figures = [figure]
    if !theirs.isEmpty {
      figures[0].python = median(theirs, \.training.time)
      figures[0].pythonWall = median(theirs, \.training.wall)
      figures[0].pythonMegabytes = median(theirs, \.megabytes)
    }
    if !programs.isEmpty { figures.append(figure.beside(programs, name: "  beside word2vec.c")) }
    return figures
  }

  /// What Skip-gram reads and writes: a pair has the rows of a neighbour, of the word and of five drawn
  /// ones, of 100 components padded to 112.
  func noteBandwidth() throws {
    for shared in [false, true] {
      let rates = try [1, 2].map { threads in
        let workload =
          shared
          ? Word2VecWorkload.shared(threads: threads, epochs: 2)
          : Word2VecWorkload(skipGram: true, tree: false, threads: threads, epochs: 2)
        let measures = try (0..<runs).map { _ in try measureOwn(workload) }
        return median(measures) { Double($0.steps ?? 0) / ($0.training.wall / 1000) }
      }
      MemoryBandwidth().note(shared ? "sg-shared" : "sg-ns", pairs: rates, bytes: 7 * 112 * 4 * 2)
    }
  }

  private func measureOwn(
    _ workload: Word2VecWorkload, vectors: [String] = []
  ) throws -> Word2VecMeasure {
    try .read(
      own.run(["--word2vec-of", corpus] + workload.arguments + vectors).output)
  }

  /// What five passes give. gensim is taken with one thread: with two its vectors get worse, since each
  /// of them reads one half of the file.
  ///
  /// gensim's Skip-gram with two seeds agrees with itself to 0.96 and 0.68, its CBOW to 0.92 and 0.64.
  private func noteAgreement(of own: Word2VecWorkload) throws {
    guard let python else { return }
    let peer = Word2VecWorkload(skipGram: own.skipGram, tree: false, threads: 1, epochs: own.epochs)
    let files = ["ours", "gensim"].map { folder.appendingPathComponent("\($0).vec").path }
    _ = try measureOwn(own, vectors: [files[0]])
    _ = try python.run([script, corpus] + peer.arguments + [files[1]])
    let vectors = try files.map {
      try KeyedVectors(word2VecText: String(contentsOfFile: $0, encoding: .utf8))
    }
    let agreement = try VectorAgreement(vectors[0], vectors[1])
    BenchmarkNote.write(
      String(
        format: "%@, 5 passes: rank correlation with gensim %.3f, shared neighbours %.2f",
        own.name, agreement.rankCorrelation, agreement.sharedNeighbors))
  }

  /// Without hierarchical softmax: gensim joins equally frequent words in another order than word2vec.c
  /// and Konspekt, so that its tree is another one. With its tree the vectors agree as those of two seeds.
  func noteAgreements() throws {
    for threads in [1, 2] {
      try noteAgreement(of: Word2VecWorkload(skipGram: true, tree: false, threads: threads, epochs: 5))
    }
    try noteAgreement(of: Word2VecWorkload(skipGram: false, tree: false, threads: 2, epochs: 5))
    try noteAgreement(of: .shared(threads: 2, epochs: 5))
  }
}
