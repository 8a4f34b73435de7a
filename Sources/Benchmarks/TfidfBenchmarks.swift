import Foundation

extension BenchmarkGroup {
  /// TF-IDF of words and pairs of words, beside scikit-learn on the same file.
  static let tfidf = BenchmarkGroup(
    name: "tfidf", summary: "TF-IDF 1–2 grams: fitTransform and transform, beside scikit-learn"
  ) { setting in
    let corpora = try TfidfCorpora()
    defer { corpora.remove() }
    let runner = try TfidfRunner(runs: setting.runs)
    var figures: [Figure] = []
    // Limits: `bench/PEERS.md`, a hash and a probe for each n-gram.
    if setting.includes("kjv") {
      if let path = try corpora.verses() {
        figures += try runner.figures(path, name: "kjv", limit: 75)
      } else {
        BenchmarkNote.write("kjv is left out: install Debian's bible-kjv")
      }
    }
    if setting.includes("docs100k") {
      figures += try runner.figures(corpora.manyDocuments(), name: "docs100k", limit: 600)
    }
    return figures
  }
}

/// Runs both sides in processes of their own, in turns.
private struct TfidfRunner {
  let runs: Int
  private let own: ExternalProgram
  private let python: ExternalProgram?
  private let script: String

  init(runs: Int) throws {
    self.runs = runs
    own = try ExternalProgram.own()
    script = try BenchmarkPrograms.path("tfidf", "py", folder: "Peers")
    python = PythonPeer.having("sklearn")
  }

  func figures(_ path: String, name: String, limit: Double) throws -> [Figure] {
    var ours: [TfidfMeasure] = []
    var theirs: [TfidfMeasure] = []
    for _ in 0..<runs {
      ours.append(try TfidfMeasure.read(own.run(["--tfidf-of", path]).output))
      if let python { theirs.append(try TfidfMeasure.read(python.run([script, path]).output)) }
    }
    if let peer = theirs.first, peer.stored != ours[0].stored || peer.columns != ours[0].columns {
      throw BenchmarkFailure(description: "the two sides weighed different terms of \(name)")
    }
    var fit = figure("\(name) fitTransform", ours, theirs, \.fit)
    fit.limit = limit
    fit.megabytes = median(ours) { $0.megabytes }
    fit.pythonMegabytes = theirs.isEmpty ? nil : median(theirs) { $0.megabytes }
    return [fit, figure("\(name) transform", ours, theirs, \.transform)]
  }

  private func figure(
    _ name: String, _ ours: [TfidfMeasure], _ theirs: [TfidfMeasure],
    _ part: KeyPath<TfidfMeasure, ProcessMeasure>
  ) -> Figure {
    func middle(_ measures: [TfidfMeasure], _ value: KeyPath<ProcessMeasure, Double>) -> Double {
      median(measures) { $0[keyPath: part][keyPath: value] }
    }
    var figure = Figure(name: name, cells: middle(ours, \.time))
    figure.wall = middle(ours, \.wall)
    guard !theirs.isEmpty else { return figure }
    figure.python = middle(theirs, \.time)
    figure.pythonWall = middle(theirs, \.wall)
    return figure
  }
}
