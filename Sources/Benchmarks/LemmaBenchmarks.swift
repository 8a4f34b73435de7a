import Foundation
import TextFeatures

extension BenchmarkGroup {
  /// Russian words and their lemmas, beside pymorphy3 with the same dictionary.
  static let lemmas = BenchmarkGroup(
    name: "lemmas", summary: "Lemmas: 17,150 Russian words, beside pymorphy3"
  ) { setting in
    do {
      _ = try MorphAnalyzer()
    } catch let error as LemmaDataError {
      BenchmarkNote.write("the Russian lemmas are left out: \(error)")
      return []
    }
    let runner = try LemmaRunner(runs: setting.runs)
    return try LemmaMeasure.Work.allCases.filter { setting.includes($0.rawValue) }.map(runner.figure)
  }
}

/// Runs both sides in processes of their own, in turns.
private struct LemmaRunner {
  let runs: Int
  private let own: ExternalProgram
  private let python: ExternalProgram?
  private let script: String
  private let words: String
  /// How often the words are looked up, so that it takes long enough to measure.
  private static let times = 10

  init(runs: Int) throws {
    self.runs = runs
    own = try ExternalProgram.own()
    script = try BenchmarkPrograms.path("lemmas", "py", folder: "Peers")
    words = try BenchmarkPrograms.path("russian", "txt", folder: "Lemmas")
    python = PythonPeer.having("pymorphy3")
  }

  func figure(_ work: LemmaMeasure.Work) throws -> Figure {
    let arguments = [work.rawValue, words, String(Self.times)]
    var ours: [LemmaMeasure] = []
    var theirs: [LemmaMeasure] = []
    for _ in 0..<runs {
      ours.append(try LemmaMeasure.read(own.run(["--lemmas-of"] + arguments).output))
      if let python { theirs.append(try LemmaMeasure.read(python.run([script] + arguments).output)) }
    }
    if let peer = theirs.first, peer.lemmas != ours[0].lemmas {
      throw BenchmarkFailure(description: "pymorphy3 has other lemmas than the library")
    }
    var figure = Figure(name: work.rawValue, cells: median(ours) { $0.work.time })
    figure.wall = median(ours) { $0.work.wall }
    figure.megabytes = median(ours) { $0.megabytes }
    guard !theirs.isEmpty else { return figure }
    figure.python = median(theirs) { $0.work.time }
    figure.pythonWall = median(theirs) { $0.work.wall }
    figure.pythonMegabytes = median(theirs) { $0.megabytes }
    return figure
  }
}
