import Embeddings
import Foundation

extension BenchmarkGroup {
  /// Each part of making a GloVe model, beside the authors' programs on the same file.
  static let glove = BenchmarkGroup(
    name: "glove",
    summary: "GloVe on the King James Bible, each part of the work, beside the authors' C programs"
  ) { setting in
    let corpora = try TfidfCorpora()
    defer { corpora.remove() }
    guard let path = try corpora.verses() else {
      BenchmarkNote.write("glove is left out: install Debian's bible-kjv")
      return []
    }
    let runner = try GloVeRunner(corpus: path, folder: corpora.folder, runs: setting.runs)
    let figures = setting.only == "quality" ? [] : try runner.figures()
    if setting.includes("quality") { try runner.noteAgreement() }
    return figures.filter { setting.includes($0.name) }
  }
}

/// Runs both sides in processes of their own, in turns.
private struct GloVeRunner {
  let corpus: String
  let folder: URL
  let runs: Int
  private let own: ExternalProgram
  private let peer: GloVePrograms?
  /// Passes that are measured.
  private let epochs = 5

  init(corpus: String, folder: URL, runs: Int) throws {
    self.corpus = corpus
    self.folder = folder
    self.runs = runs
    own = try ExternalProgram.own()
    peer = GloVePrograms(folder: folder)
  }

  func figures() throws -> [Figure] {
    var ours: [[GloVeMeasure]] = [[], []]
    var theirs: [[ProgramMeasure]] = []
    for _ in 0..<runs {
      for threads in [1, 2] { ours[threads - 1].append(try measureOwn(threads: threads, epochs: epochs)) }
      if let peer { theirs.append(try peer.measure(corpus, epochs: epochs)) }
    }
    if let peer, try peer.pairCount() != ours[0][0].pairs {
      throw BenchmarkFailure(
        description: "the two sides counted \(ours[0][0].pairs) and \(try peer.pairCount()) pairs")
    }
    note(ours)
    let parts: [(String, [GloVeMeasure.Part])] = [
      ("vocabulary", ours[0].map(\.vocabulary)), ("co-occurrence", ours[0].map(\.counting)),
      ("shuffle", ours[0].map(\.shuffling)), ("training 1t", ours[0].map(\.training)),
      ("training 2t", ours[1].map(\.training)),
    ]
    return parts.enumerated().map { index, part in
      figure(part.0, part.1, theirs.map { $0[index] })
    }
  }

  private func figure(
    _ name: String, _ ours: [GloVeMeasure.Part], _ theirs: [ProgramMeasure]
  ) -> Figure {
    var figure = Figure(name: name, cells: median(ours) { $0.work.time })
    figure.wall = median(ours) { $0.work.wall }
    figure.megabytes = median(ours) { $0.megabytes }
    return theirs.isEmpty ? figure : figure.beside(theirs, name: name)
  }

  /// Rows of 100 components and as many sums of squares, padded to 112 each, are read and written for both
  /// words of an entry, as are their biases; the entry itself is read.
  private func note(_ ours: [[GloVeMeasure]]) {
    let rates = ours.map { measures in
      Double(measures[0].pairs * epochs) / (median(measures) { $0.training.work.wall } / 1000)
    }
    MemoryBandwidth().note("glove", pairs: rates, bytes: 2 * (2 * 112 + 2) * 4 * 2 + 16)
  }

  private func measureOwn(
    threads: Int, epochs: Int, vectors: [String] = []
  ) throws -> GloVeMeasure {
    try .read(own.run(["--glove-of", corpus, "\(threads)", "\(epochs)"] + vectors).output)
  }

  /// How far both sides agree after 25 passes, and beside it how far our two modes of threads do.
  func noteAgreement() throws {
    guard let peer else { return }
    let files = try [1, 2].map { threads in
      let file = folder.appendingPathComponent("ours\(threads).txt").path
      _ = try measureOwn(threads: threads, epochs: 25, vectors: [file])
      return try KeyedVectors(contentsOf: file)
    }
    let theirs = try KeyedVectors(contentsOf: try peer.vectors(corpus, epochs: 25))
    for (name, other) in [("GloVe's own program", theirs), ("one thread of ours", files[0])] {
      let agreement = try VectorAgreement(files[1], other)
      BenchmarkNote.write(
        String(
          format: "glove 2t, 25 passes: rank correlation with %@ %.3f, shared neighbours %.2f", name,
          agreement.rankCorrelation, agreement.sharedNeighbors))
    }
  }
}
