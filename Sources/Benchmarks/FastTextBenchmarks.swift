import Foundation

extension BenchmarkGroup {
  /// Training FastText's vectors and its classifier, beside gensim and fastText from PyPI and as a program.
  static let fastText = BenchmarkGroup(
    name: "fasttext", summary: "FastText: training on the King James Bible, beside fasttext and gensim; beside its program training alone"
  ) { setting in
    let corpora = try TfidfCorpora()
    defer { corpora.remove() }
    guard let plain = try corpora.verses(), let labelled = try corpora.labelledVerses() else {
      BenchmarkNote.write("FastText is left out: install Debian's bible-kjv")
      return []
    }
    let runner = try FastTextRunner(runs: setting.runs, folder: corpora.folder)
    return try FastTextMeasure.Work.allCases.filter { setting.includes($0.rawValue) }.flatMap { work in
      try [1, 2].flatMap { threads in
        try runner.figures(work, work == .classifier ? labelled : plain, threads: threads)
      }
    }
  }
}

/// Runs all sides in processes of their own, in turns.
private struct FastTextRunner {
  let runs: Int
  private let own: ExternalProgram
  private let program: FastTextProgram?
  /// The peers that are installed, and their scripts.
  private let peers: [(name: String, python: ExternalProgram, script: String)]

  init(runs: Int, folder: URL) throws {
    self.runs = runs
    program = FastTextProgram(folder: folder)
    own = try ExternalProgram.own()
    // A script must not be called as the library is, which it could not import then.
    peers = try [("fasttext", "fasttext_program"), ("gensim", "fasttext_gensim")].compactMap {
      name, script in
      guard let python = PythonPeer.having(name) else { return nil }
      return (name, python, try BenchmarkPrograms.path(script, "py", folder: "Peers"))
    }
  }

  /// A figure beside each peer; gensim has no classifier.
  func figures(_ work: FastTextMeasure.Work, _ path: String, threads: Int) throws -> [Figure] {
    let arguments = [work.rawValue, path, String(threads)]
    let peers = peers.filter { work != .classifier || $0.name != "gensim" }
    var ours: [FastTextMeasure] = []
    var theirs = peers.map { _ in [FastTextMeasure]() }
    for _ in 0..<runs {
      ours.append(try FastTextMeasure.read(own.run(["--fasttext-of"] + arguments).output))
      for (i, peer) in peers.enumerated() {
        let output = try peer.python.run([peer.script] + arguments).output
        theirs[i].append(try FastTextMeasure.read(output))
      }
    }
    var figure = Figure(name: "\(work.rawValue) \(threads)t", cells: median(ours) { $0.training.time })
    figure.wall = median(ours) { $0.training.wall }
    figure.megabytes = median(ours) { $0.megabytes }
    let figures = zip(peers, theirs).map { peer, measures in
      var beside = Figure(name: "\(figure.name) \(peer.name)", cells: figure.cells)
      (beside.wall, beside.megabytes) = (figure.wall, figure.megabytes)
      beside.python = median(measures) { $0.training.time }
      beside.pythonWall = median(measures) { $0.training.wall }
      beside.pythonMegabytes = median(measures) { $0.megabytes }
      return beside
    }
    let alone = try aloneFigure(work, path, threads: threads)
    return figures.isEmpty && alone == nil ? [figure] : figures + (alone.map { [$0] } ?? [])
  }

  /// Training alone on both sides: what all passes take more than none.
  private func aloneFigure(
    _ work: FastTextMeasure.Work, _ path: String, threads: Int
  ) throws -> Figure? {
    guard let program else { return nil }
    var ours: [ProgramMeasure] = []
    var theirs: [ProgramMeasure] = []
    for _ in 0..<runs {
      let measures = try [0, work.epochs].map { epochs in
        let output = try own.run(["--fasttext-of", work.rawValue, path, "\(threads)", "\(epochs)"]).output
        let measure = try FastTextMeasure.read(output)
        return ProgramMeasure(work: measure.training, megabytes: measure.megabytes)
      }
      ours.append(measures[1].beyond(measures[0]))
      theirs.append(try program.measure(work, path, threads: threads))
    }
    var figure = Figure(name: "", cells: median(ours) { $0.work.time })
    figure.wall = median(ours) { $0.work.wall }
    figure.megabytes = median(ours) { $0.megabytes }
    return figure.beside(theirs, name: "\(work.rawValue) \(threads)t program")
  }
}
