import Foundation
import TextFeatures

/// What one process measured of itself while it looked words up one by one; pymorphy3's script prints the
/// same.
struct LemmaMeasure: Codable {
  enum Work: String, CaseIterable {
    /// The likeliest lemma.
    case lemmas
    /// Every reading with its tag and score.
    case readings
  }

  let work: ProcessMeasure
  /// Peak memory of the process.
  let megabytes: Double
  let lemmas: [String]

  /// Our side, in a process of its own: `konspekt-bench --lemmas-of WORK FILE TIMES`.
  init(_ work: Work, of path: String, times: Int) throws {
    let words = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    let lookUp = try Self.lookUp(work)
    let (lemmas, measure) = try ProcessMeasure.of {
      var lemmas: [String] = []
      // One by one, so that a word that comes again is looked up again, as the peer does.
      for _ in 0..<times { lemmas = try words.map(lookUp) }
      return lemmas
    }
    self.work = measure
    self.lemmas = lemmas
    megabytes = ProcessMeasure.peakMegabytes
  }

  private static func lookUp(_ work: Work) throws -> (String) throws -> String {
    switch work {
    case .lemmas:
      let lemmatizer = try Lemmatizer(.russian)
      return { try lemmatizer.lemma(of: $0) }
    case .readings:
      let morph = try MorphAnalyzer()
      return { try morph.parse($0)[0].normalForm }
    }
  }

  static func read(_ output: String) throws -> LemmaMeasure {
    try JSONDecoder().decode(LemmaMeasure.self, from: Data(output.utf8))
  }

  func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
