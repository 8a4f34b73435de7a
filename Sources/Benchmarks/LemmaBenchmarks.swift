import Foundation
import TextFeatures

extension BenchmarkGroup {
  /// Russian words and their lemmas, beside pymorphy3 with the same dictionary.
  static let lemmas = BenchmarkGroup(
    name: "lemmas", summary: "Lemmas: 17,150 Russian words, the library (under 'cells') beside pymorphy3"
  ) { setting in
    let bench: LemmaBenchmark
    do {
      bench = try LemmaBenchmark(runs: setting.runs)
    } catch let error as LemmaDataError {
      skip("the Russian lemmas are left out: \(error)")
      return []
    }
    if bench.peer == nil {
      skip("pymorphy3 is left out: 'python3', or the python that KONSPEKT_PYTHON names, does not have it")
    }
    return try LemmaBenchmark.Work.allCases.filter { setting.includes($0.rawValue) }.map(bench.figure)
  }

  private static func skip(_ message: String) {
    FileHandle.standardError.write(Data("konspekt-bench: \(message)\n".utf8))
  }
}

/// Words that are looked up one by one, as often as it takes to measure.
private struct LemmaBenchmark {
  enum Work: String, CaseIterable {
    /// The likeliest lemma.
    case lemmas
    /// Every reading with its tag and score.
    case readings
  }

  private let runs: Int
  private let file: String
  private let words: [String]
  private let lemmatizer: Lemmatizer
  private let morph: MorphAnalyzer
  let peer: ExternalProgram?
  private static let times = 10

  init(runs: Int) throws {
    self.runs = runs
    file = try BenchmarkPrograms.path("russian", "txt", folder: "Lemmas")
    words = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { String($0) }
    lemmatizer = try Lemmatizer(.russian)
    morph = try MorphAnalyzer()
    let named = ProcessInfo.processInfo.environment["KONSPEKT_PYTHON"]
    let python = named.flatMap { ExternalProgram(path: $0) } ?? ExternalProgram("python3")
    peer = python.flatMap { (try? $0.run(["-c", "import pymorphy3"])) == nil ? nil : $0 }
  }

  func figure(_ work: Work) throws -> Figure {
    var lemmas: [String] = []
    let own = try ProcessorTime.median(of: runs) {
      let before = ProcessorTime.own
      for _ in 0..<Self.times { lemmas = try run(work) }
      return ProcessorTime.own - before
    }
    var figure = Figure(name: work.rawValue, cells: own)
    if let peer {
      let script = try BenchmarkPrograms.path("pymorphy", "py", folder: "Lemmas")
      func time(_ times: Int) throws -> Double {
        let (output, time) = try peer.run([script, work.rawValue, file, String(times)])
        guard times == 0 || output == lemmas.joined(separator: " ") else {
          throw BenchmarkFailure(description: "pymorphy3 has other lemmas than the library")
        }
        return time
      }
      let start = try ProcessorTime.median(of: runs) { try time(0) }
      figure.python = try ProcessorTime.median(of: runs) { try time(Self.times) } - start
    }
    return figure
  }

  private func run(_ work: Work) throws -> [String] {
    switch work {
    // One by one, so that a word that comes again is looked up again, as the peer does.
    case .lemmas: try words.map { try lemmatizer.lemma(of: $0) }
    case .readings: try words.map { try morph.parse($0)[0].normalForm }
    }
  }
}
