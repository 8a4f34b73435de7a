import Corpora
import Foundation
import Numerics
import TextFeatures

/// What one process measured of itself while it weighed a corpus; scikit-learn's script prints the same.
struct TfidfMeasure: Codable {
  /// CPU milliseconds.
  let fit: Double
  let transform: Double
  /// Peak memory of the process up to the end of `fit`.
  let megabytes: Double
  let stored: Int
  let columns: Int

  /// Our side, in a process of its own: `konspekt-bench --tfidf-of FILE`.
  init(corpus path: String) throws {
    let corpus = TextCorpus(linesOf: path)
    var vectorizer = try TfidfVectorizer(ngramRange: 1...2)
    let start = ProcessorTime.own
    let matrix = try vectorizer.fitTransform(corpus)
    let fitted = ProcessorTime.own
    megabytes = Self.peakMegabytes
    _ = try vectorizer.transform(corpus)
    fit = fitted - start
    transform = ProcessorTime.own - fitted
    stored = matrix.storedCount
    columns = matrix.columns
  }

  private static var peakMegabytes: Double {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    #if canImport(Darwin)
      return Double(usage.ru_maxrss) / (1 << 20)
    #else
      return Double(usage.ru_maxrss) / 1024
    #endif
  }

  static func read(_ output: String) throws -> TfidfMeasure {
    try JSONDecoder().decode(TfidfMeasure.self, from: Data(output.utf8))
  }

  func json() throws -> String { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
}
