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
    guard let own = ExternalProgram(path: CommandLine.arguments[0]) ?? ExternalProgram("konspekt-bench"),
      let script = Bundle.module.path(forResource: "tfidf", ofType: "py", inDirectory: "Peers")
    else { throw BenchmarkFailure(description: "konspekt-bench cannot find itself or its scripts") }
    self.own = own
    self.script = script
    python = Self.pythonWithLibrary()
  }

  /// The command in `PYTHON`, or `python3`, where it has scikit-learn.
  private static func pythonWithLibrary() -> ExternalProgram? {
    let wanted = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    let python = wanted.contains("/") ? ExternalProgram(path: wanted) : ExternalProgram(wanted)
    if let python, (try? python.run(["-c", "import sklearn"])) != nil { return python }
    BenchmarkNote.write(
      "scikit-learn is not installed for '\(wanted)', so it is not measured; set PYTHON to one that has it")
    return nil
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
    fit.megabytes = median(ours, \.megabytes)
    fit.pythonMegabytes = theirs.isEmpty ? nil : median(theirs, \.megabytes)
    return [fit, figure("\(name) transform", ours, theirs, \.transform)]
  }

  private func figure(
    _ name: String, _ ours: [TfidfMeasure], _ theirs: [TfidfMeasure],
    _ value: KeyPath<TfidfMeasure, Double>
  ) -> Figure {
    Figure(
      name: name, cells: median(ours, value), python: theirs.isEmpty ? nil : median(theirs, value))
  }

  private func median(_ measures: [TfidfMeasure], _ value: KeyPath<TfidfMeasure, Double>) -> Double {
    measures.map { $0[keyPath: value] }.sorted()[measures.count / 2]
  }
}

/// Remarks that are no figures go to standard error.
enum BenchmarkNote {
  static func write(_ text: String) {
    FileHandle.standardError.write(Data("note: \(text)\n".utf8))
  }
}
